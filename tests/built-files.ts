import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** The folder of the files for script tags. */
export const cdn = new URL('../cdn/', import.meta.url);

/** Bytes of a text over the wire, compressed by brotli as well as it can. */
export const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A file of the folder, by its path in it. */
export interface BuiltFile {
  readonly file: string;
  readonly code: string;
}

/** Built files and everything that the browser must fetch before they run: what they import, and so on. */
export function firstLoad(...names: readonly string[]): readonly BuiltFile[] {
  const found = new Map<string, BuiltFile>();
  const follow = (url: URL): void => {
    const file = url.href.slice(cdn.href.length);
    if (found.has(file)) return;
    const code = readFileSync(fileURLToPath(url), 'utf8');
    found.set(file, { file, code });
    // The carousel's own file only asks for others: the one called `register` is the element itself.
    for (const [, path] of code.matchAll(
      /\b(?:from\s*|import\s*|import\((?="\.\/chunks\/register-))"(\.{1,2}\/[^"]+)"/g,
    ))
      follow(new URL(path!, url));
  };
  for (const name of names) follow(new URL(name, cdn));
  return [...found.values()];
}

/** What is loaded once parts have come, one after the other. A part is called as its module is, without the ending. */
export const withParts = (name: string, parts: readonly string[]): readonly BuiltFile[] =>
  parts.reduce<readonly BuiltFile[]>(
    (loaded, part) => firstLoad(...loaded.map(({ file }) => file), partOf(loaded, part)),
    firstLoad(name),
  );

/** The file of a part that loaded files fetch when it is needed. */
function partOf(loaded: readonly BuiltFile[], part: string): string {
  const fetched = new RegExp(`import\\("(\\./(?:[^"]*/)?${part}-[\\w-]{6,7}\\.js)"\\)`);
  for (const { file, code } of loaded) {
    const path = fetched.exec(code)?.[1];
    if (path) return new URL(path, new URL(file, cdn)).href.slice(cdn.href.length);
  }
  throw new Error(`No part "${part}" is fetched by ${loaded[0]!.file}. Has its module another name now?`);
}

/** Bytes of files over the wire. */
export const bytesOf = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { code }) => sum + brotli(code), 0);
