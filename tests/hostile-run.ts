/**
 * Tries every attack and loss in its long form, and prints how many cases were tried and how many got through:
 * `npm run hostile`. With `--short` it tries a sample of each; with `--write` the figures go to docs/hostile.md; with
 * `--no-build` it takes the builds that are there. Other words choose files: `npm run hostile -- imports`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './hostile-figures.ts';
import { installBrowsers } from './install-browsers.ts';
import { rowsOf, tableOf, totalOf } from './hostile-table.ts';
import { writeHostilePage } from './write-hostile-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const isShort = words.includes('--short');
const chosen = words.filter((word) => !word.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-hostile-'));
const figures = join(folder, 'figures.jsonl');
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A set of test files with one configuration. */
interface Suite {
  readonly command: readonly string[];
  readonly files: readonly string[];
}

const isChosen = (file: string): boolean => chosen.length === 0 || chosen.some((word) => file.includes(word));

/** Files that record figures; which they are, they say themselves. */
const recording = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isChosen(path) && readFileSync(join(root, path), 'utf8').includes('recordFigure'))
    .toSorted();

const vitest = (config: string, patterns: readonly string[]): Suite => ({
  command: ['vitest', 'run', '--config', config, '--testTimeout=3600000', '--hookTimeout=600000'],
  files: patterns.flatMap(recording),
});

const suites: readonly Suite[] = [
  vitest('tests/vitest.config.ts', ['core/**/*.test.ts', 'tests/*.test.ts', 'demo/**/*.test.ts']),
  vitest('tests/guard/vitest.config.ts', [
    'tests/guard/*.test.ts',
    'tests/e2e/hostile-pages.test.ts',
    'tests/e2e/loss-*.test.ts',
  ]),
  vitest('tests/e2e/vitest.config.ts', ['tests/e2e/!(hostile-pages|loss-*).test.ts']),
];

/** The builds that end to end tests open; the rest is tried from the sources. */
const builds: readonly (readonly string[])[] = [
  ['rollup', '-c', '--silent'],
  ...['chrome', 'edge', 'firefox'].map((browser) => ['wxt', 'build', '--level', 'error', '-b', browser]),
  ...['chrome', 'firefox'].map((browser) => [
    'wxt',
    'build',
    '--level',
    'error',
    '-b',
    browser,
    '--mode',
    'test',
  ]),
];

async function run(all: readonly string[]): Promise<boolean> {
  const [command = '', ...others] = all;
  const started = spawn(command, others, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOSTILE_FIGURES: figures,
      ...(isShort ? {} : { HOSTILE: 'long' }),
    },
    shell: process.platform === 'win32',
  });
  const [code] = (await once(started, 'exit')) as [number | null];
  return code === 0;
}

const browsers = await installBrowsers();
console.log(
  `Chromium: ${browsers.chromium}\nFirefox: ${browsers.firefox ?? 'none; what needs it is left out'}`,
);
const start = performance.now();
let sound = true;
if (!words.includes('--no-build')) for (const build of builds) sound = (await run(build)) && sound;
for (const { command, files } of suites) {
  if (files.length > 0) sound = (await run([...command, ...files])) && sound;
}
const read: readonly Figure[] = existsSync(figures)
  ? readFileSync(figures, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Figure)
  : [];
const day = new Date().toISOString().slice(0, 10);
const rows = rowsOf(read, { form: isShort ? 'a sample' : 'all', day });
const minutes = Math.max(1, Math.round((performance.now() - start) / 60_000));
const ran = `${isShort ? 'The short form' : 'The long form'}, ${minutes} minutes on ${cpus().length} cores`;
const verdict = sound ? 'every test passed' : 'NOT EVERY TEST PASSED: see above';
console.log(`\n${tableOf(rows)}\n\n${totalOf(rows)}. ${ran}; ${verdict}.`);

if (words.includes('--write')) {
  if (sound) await writeHostilePage(rows, chosen.length === 0);
  else console.log('docs/hostile.md was left as it is, since a test failed.');
}
process.exitCode = sound ? 0 : 1;
