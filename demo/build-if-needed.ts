import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bookPages } from './docs/book.ts';

/** Takes one line of what `npm start` says. */
export type Say = (line: string) => void;

/** Something that is built before the demo opens. */
export interface Build {
  /** What it is called on screen: "The widgets". */
  readonly name: string;
  /** Files that the build writes, the last of them last: with that, the build went well to the end. */
  readonly made: readonly string[];
  /** Files and folders that it is made from. */
  readonly sources: readonly string[];
  /** Programs of `node_modules` with their words, one after the other. */
  readonly commands: readonly (readonly [program: string, ...words: string[]])[];
}

/** The files for script tags, in `cdn/`. */
export const widgets: Build = {
  name: 'The widgets',
  made: ['cdn/coproduction-star.js', 'custom-elements.json'],
  sources: ['core', 'widgets', 'rollup.config.mjs', 'package-lock.json'],
  commands: [['rollup/dist/bin/rollup', '-c', '--silent']],
};

/** The docs site, in `demo/site/`. It needs the manifest, which the build of the widgets makes. */
export const docs: Build = {
  name: 'The docs site',
  made: ['demo/site/built'],
  sources: [
    'demo/docs',
    'core/embed',
    'custom-elements.json',
    'package-lock.json',
    ...bookPages.flatMap(({ source }) => source ?? []),
  ],
  commands: [['@11ty/eleventy/cmd.cjs', '--config=demo/docs/eleventy.config.mjs', '--quiet']],
};

/** The extension for Chrome, Edge and Firefox, in `.output/`. */
export const extension: Build = {
  name: 'The extension',
  made: ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'],
  sources: ['core', 'widgets', 'extension', 'wxt.config.ts', 'package-lock.json'],
  commands: [
    ['wxt/bin/wxt.mjs', 'build', '--level', 'error'],
    ['wxt/bin/wxt.mjs', 'build', '--level', 'error', '-b', 'firefox'],
  ],
};

/**
 * Builds something if it is not there, or if what it is made from has changed since.
 * @throws Error when the build fails; what it said stands above.
 */
export async function buildIfNeeded(
  build: Build,
  root: string,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { name, commands } = build;
  const made = build.made.map((each) => join(root, each));
  const isMade = made.every((each) => existsSync(each));
  if (isMade && statSync(made.at(-1)!).mtimeMs >= newest(build.sources.map((each) => join(root, each)))) {
    say(`${name}: built and up to date.`);
    return;
  }
  say(`${name}: ${isMade ? 'changed since the last build' : 'not built yet'}; building. This takes a while.`);
  const began = performance.now();
  for (const [program, ...words] of commands) await run(root, program, words, signal);
  say(`${name}: built in ${Math.round((performance.now() - began) / 1000)} seconds.`);
}

async function run(
  root: string,
  program: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const script = join(root, 'node_modules', program);
  if (!existsSync(script))
    throw new Error('The packages are not installed. Run "npm install" and start again.');
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const started = spawn(process.execPath, [script, ...words], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const [code] = (await once(started, 'exit')) as [number | null];
  if (code === 0) return;
  throw new Error(
    'The build failed: the reason stands above. ' +
      'Mend it, or run "npm start -- --no-build" for what was built before.',
  );
}

function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths.filter((each) => existsSync(each))) {
    const about = statSync(path);
    if (!about.isDirectory()) latest = Math.max(latest, about.mtimeMs);
    else
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
        if (entry.isFile() && !entry.name.includes('.test.'))
          latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}
