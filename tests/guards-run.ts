/**
 * Takes each guard out of a copy of the kit, one at a time, and expects that a test fails: `npm run guards`.
 * A word after it chooses: `npm run guards -- receiver` tries those whose file or words have it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guards } from './guard/guards.ts';
import type { Guard } from './guard/guards/guard.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'coproduction-star-guards-'));
const made = /(^|[\\/])(node_modules|\.git|\.output|\.wxt|cdn|cdn\.new|dist)([\\/]|$)/;

cpSync(root, copy, { recursive: true, filter: (from) => !made.test(from.slice(root.length)) });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));

/** Runs a program of node_modules in the copy. What it says is kept for when it is needed. */
async function run(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; said: string }> {
  const [command = '', ...others] = words;
  const started = spawn(command, others, {
    cwd: copy,
    env: {
      ...process.env,
      PATH: `${join(copy, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
      NODE_ENV: 'production',
      ...env,
    },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (data) => (said += String(data)));
  const [code] = (await once(started, 'exit')) as [number | null];
  return { code, said };
}

/** One browser is enough to show that a guard is needed. */
const oneBrowser = { TEST_QUICK: '1' };

/** How many tests failed; null where they did not run at all, which proves nothing. */
async function failedTests({ test, name, build }: Guard): Promise<number | null> {
  if (build && (await run(build)).code !== 0) return null;
  if (/^(widgets|extension|tests\/browser)\//.test(test)) {
    const counting = { ...oneBrowser, TEST_COUNTS: copy };
    await run(['wtr', '--config', 'tests/web-test-runner.config.mjs', '--files', test], counting);
    const { passed, failed } = readJson(join(copy, 'widgets.json')) as { passed: number; failed: number };
    return passed + failed === 0 ? null : failed;
  }
  const isAttack = /^tests\/(guard\/|e2e\/(hostile|loss)-)/.test(test);
  const config = isAttack ? 'guard' : /^tests\/(e2e)\//.exec(test)?.[1];
  const file = join(copy, 'counted.json');
  const words = [
    'run',
    '--config',
    config ? `tests/${config}/vitest.config.ts` : 'tests/vitest.config.ts',
    test,
  ];
  const only = name === undefined ? [] : ['-t', name];
  const env = config === 'guard' ? oneBrowser : {};
  await run(['vitest', ...words, ...only, '--reporter=json', `--outputFile=${file}`], env);
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(file) as Record<string, number>;
  return numPassedTests + numFailedTests === 0 ? null : numFailedTests;
}

function readJson(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch {
    return { passed: 0, failed: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const chosen = guards.filter(({ file, keeps, test }) =>
  `${file} ${keeps} ${test}`.toLowerCase().includes(wanted),
);
console.log(`${chosen.length} guards, each taken out of a copy in ${copy}`);

/** What a test says of the copy as it is: if it fails there, its failing proves nothing. */
const sound = new Map<string, boolean>();
async function isSound(guard: Guard): Promise<boolean> {
  const key = JSON.stringify([guard.test, guard.name]);
  if (!sound.has(key)) sound.set(key, (await failedTests(guard)) === 0);
  return sound.get(key)!;
}

let caught = 0;
for (const guard of chosen) {
  const file = join(copy, guard.file);
  const source = readFileSync(file, 'utf8');
  const words = await (async () => {
    if (!(await isSound(guard)))
      return 'NOT KNOWN: the test fails, or finds nothing to do, with the guard in its place';
    writeFileSync(
      file,
      source.replace(guard.find, () => guard.replace),
    );
    const failed = await failedTests(guard);
    writeFileSync(file, source);
    if (failed === null) return 'NOT KNOWN: without the guard the test did not run';
    if (failed === 0) return 'NOT NOTICED';
    caught += 1;
    return 'noticed';
  })();
  console.log(`${words.padEnd(12)} without what keeps ${guard.keeps} (${guard.file}; ${guard.test})`);
}
console.log(`\n${caught} of ${chosen.length} guards are needed: without them a test fails`);
process.exitCode = caught === chosen.length ? 0 : 1;
