import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers.ts';

/** Where a browser keeps the databases of an extension, in its profile. */
const places: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /[\\/]IndexedDB[\\/]chrome-extension_/,
  firefox: /[\\/]moz-extension\+\+\+[^^\\/]*[\\/]idb[\\/]/,
};

/** The files in which the values themselves lie. */
const isData = (path: string): boolean => /\.(log|ldb|sqlite)$/.test(path);
const isBesides = (path: string): boolean => /indexeddb\.blob[\\/]|\.files[\\/]/.test(path);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

type Damage = (files: readonly string[], chance: () => number) => void;

const each =
  (which: (path: string) => boolean, harm: (path: string, chance: () => number) => void): Damage =>
  (files, chance) => {
    for (const file of files.filter(which)) harm(file, chance);
  };

const rewritten = (change: (bytes: Buffer, chance: () => number) => void) =>
  each(isData, (file, chance) => {
    const bytes = readFileSync(file);
    change(bytes, chance);
    writeFileSync(file, bytes);
  });

const flip = (bytes: Buffer, at: number): void => {
  bytes[at] = bytes[at]! ^ 0xff;
};

/** What can happen to the files of a database between two runs of a browser: first those that end differently. */
const damages: Readonly<Record<string, Damage>> = {
  'the end is cut off': each(isData, (file, chance) =>
    truncateSync(file, Math.floor(statSync(file).size * (0.3 + chance() * 0.6))),
  ),
  'values that lie in files of their own are gone': each(isBesides, (file) => rmSync(file)),
  'all files are gone': each(
    () => true,
    (file) => rmSync(file),
  ),
  'one byte is wrong': rewritten((bytes, chance) => flip(bytes, Math.floor(bytes.length * chance()))),
  'the list of files is gone': each(
    (path) => /MANIFEST/.test(path),
    (file) => rmSync(file),
  ),
  'files are empty': each(isData, (file) => truncateSync(file, 0)),
  'each page has a wrong byte': rewritten((bytes) => {
    for (let at = 2_000; at < bytes.length; at += 4_096) flip(bytes, at);
  }),
  'the head is zero': rewritten((bytes) => bytes.fill(0, 0, 512)),
  'all is noise': rewritten((bytes, chance) => {
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(chance() * 256);
  }),
  'data files are gone': each(isData, (file) => rmSync(file)),
  'the pointer to the list is wrong': each(
    (path) => path.endsWith('CURRENT'),
    (file) => writeFileSync(file, 'nothing'),
  ),
};

/** What only Chromium has: such files are not there in Firefox. */
const ofChromium: ReadonlySet<string> = new Set([
  'values that lie in files of their own are gone',
  'the list of files is gone',
  'the pointer to the list is wrong',
]);

/** The kinds of damage that can be done to a browser's files. */
export const damagesOf = (name: BrowserName): readonly string[] =>
  Object.keys(damages).filter((kind) => name === 'chromium' || !ofChromium.has(kind));

/** Damages the database of the extension in a profile. The browser must not be running. */
export function damage(name: BrowserName, profile: string, kind: string, chance: () => number): void {
  const files = filesIn(profile).filter((path) => places[name].test(path));
  if (!files.some(isData)) throw new Error(`There is no database of the extension in ${profile}.`);
  damages[kind]!(files, chance);
}
