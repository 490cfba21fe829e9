/**
 * Runs every suite and prints one closing line over all of them: `npm test`.
 * With `--quick` (`npm run check`): types, lint, format, and the tests that need no build, in Chromium only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './install-browsers.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each. */
  readonly failures?: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = mkdtempSync(join(tmpdir(), 'coproduction-star-tests-'));
const quick = process.argv.includes('--quick');

/** A program of node_modules; npm has put them on the PATH. */
async function run(command: string, ...words: string[]): Promise<boolean> {
  const started = spawn(command, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TEST_COUNTS: counts,
      ...(quick ? { TEST_QUICK: '1' } : {}),
    },
    shell: process.platform === 'win32',
  });
  const [code] = (await once(started, 'exit')) as [number | null];
  return code === 0;
}

/** A check without tests of its own counts as one. */
const check =
  (command: string, ...words: string[]) =>
  async (): Promise<Counts> =>
    (await run(command, ...words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A suite counts its own tests into a file; one that ends badly without a failed test counts as one failed. */
const suite =
  (name: string, command: string, ...words: string[]) =>
  async (): Promise<Counts> => {
    const ended = await run(command, ...words);
    const counted = readCounts(join(counts, `${name}.json`));
    const failed = counted.failed > 0 || (ended && counted.passed > 0) ? counted.failed : 1;
    return { ...counted, failed };
  };

function readCounts(file: string): Counts {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Counts | VitestResult;
    return 'failures' in read ? (read as Counts) : countsOf(read as VitestResult);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** What vitest writes of a run. */
interface VitestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const countsOf = ({ numPassedTests, numFailedTests, testResults }: VitestResult): Counts => ({
  passed: numPassedTests,
  failed: numFailedTests,
  failures: testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}: ${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' ')}`),
  ]),
});

const vitest = (name: string, config: string) =>
  suite(
    name,
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${join(counts, `${name}.json`)}`,
  );

/** What must be built: the widgets, the extension as it is for people, and as it is for tests (its root open). */
const builds: readonly (readonly [string, () => Promise<Counts>])[] = [
  ['Build of the widgets', check('rollup', '-c', '--silent')],
  ['Build of the docs site', check('eleventy', '--config=demo/docs/eleventy.config.mjs', '--quiet')],
  ...[['chrome'], ['chrome', '--mode', 'test'], ['edge'], ['firefox'], ['firefox', '--mode', 'test']].map(
    (words) =>
      [
        ['Build of the extension', ...words].join(' '),
        check('wxt', 'build', '--level', 'error', '-b', ...words),
      ] as const,
  ),
];

const suites: readonly (readonly [string, () => Promise<Counts>])[] = [
  ['Types of the extension’s pages', check('wxt', 'prepare', '--level', 'error')],
  ['Types', check('tsc', '-b')],
  ['Lint', check('oxlint')],
  ['Format', check('prettier', '--check', '--log-level=warn', '.')],
  ...(quick ? [] : builds),
  ['Core, receiver and the whole', vitest('core', 'tests/vitest.config.ts')],
  ['Widgets, panel and overlay', suite('widgets', 'wtr', '--config', 'tests/web-test-runner.config.mjs')],
  ...(quick
    ? []
    : ([
        ['End to end', vitest('e2e', 'tests/e2e/vitest.config.ts')],
        // A sample of each kind; `npm run hostile` tries all.
        ['Attacks and losses', vitest('attacks', 'tests/guard/vitest.config.ts')],
      ] as const)),
];

const browsers = await installBrowsers();
console.log(
  `Chromium: ${browsers.chromium}\nFirefox: ${browsers.firefox ?? 'none; what needs it is left out'}`,
);
const total = { passed: 0, failed: 0 };
const lines: string[] = [];
const failed: string[] = [];

async function runAll(some: typeof suites): Promise<void> {
  for (const [name, start] of some) {
    console.log(`\n── ${name}`);
    const counted = await start();
    total.passed += counted.passed;
    total.failed += counted.failed;
    failed.push(...(counted.failures ?? []));
    const how = counted.failed === 0 ? 'passed' : 'FAILED';
    lines.push(`${how}  ${name}: ${counted.passed} passed, ${counted.failed} failed`);
  }
}

// Before a commit every second counts: the browser's tests run beside the others.
const inBrowser = suites.filter(([name]) => name.startsWith('Widgets'));
if (quick) await Promise.all([runAll(suites.filter((each) => !inBrowser.includes(each))), runAll(inBrowser)]);
else await runAll(suites);
rmSync(counts, { recursive: true, force: true });
for (const line of failed.slice(0, 20)) console.log(`✗ ${line.replace(/\s+/g, ' ').slice(0, 600)}`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
