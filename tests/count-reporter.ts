import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Test {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly error?: { readonly message?: string };
}

interface Suite {
  readonly tests: readonly Test[];
  readonly suites: readonly Suite[];
}

interface Session {
  readonly testFile?: string;
  readonly browser?: { readonly name: string };
  readonly passed?: boolean;
  readonly errors?: readonly { readonly message?: string }[];
  readonly testResults?: Suite;
}

const testsOf = (suite: Suite): Suite['tests'] => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** A line for each test that failed. A file that could not be loaded has no tests to fail: its errors count. */
const failuresOf = ({ testFile, browser, testResults, passed, errors = [] }: Session): string[] => {
  const where = `${browser?.name ?? ''} ${testFile?.split('/').slice(-2).join('/') ?? ''}`;
  const failed = testResults ? testsOf(testResults).filter((test) => !test.passed && !test.skipped) : [];
  return [
    ...failed.map(({ name, error }) => `${where}: ${name}: ${error?.message ?? ''}`),
    ...(passed ? [] : errors.slice(0, 1).map(({ message }) => `${where}: ${message ?? 'could not be run'}`)),
  ];
};

/** A reporter for @web/test-runner: counts the tests of all browsers into the folder TEST_COUNTS, for `run.ts`. */
export function countReporter() {
  return {
    stop({ sessions }: { sessions: Iterable<Session> }): void {
      const folder = process.env['TEST_COUNTS'];
      if (!folder) return;
      const all = [...sessions];
      const tests = all.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const passed = tests.filter((test) => test.passed).length;
      const failures = all.flatMap(failuresOf);
      const counted = { passed, failed: failures.length, failures };
      writeFileSync(join(folder, 'widgets.json'), JSON.stringify(counted));
    },
  };
}
