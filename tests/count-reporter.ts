import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Suite {
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
  readonly suites: readonly Suite[];
}

interface Session {
  readonly passed?: boolean;
  readonly errors?: readonly unknown[];
  readonly testResults?: Suite;
}

const testsOf = (suite: Suite): Suite['tests'] => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** A reporter for @web/test-runner: counts the tests of all browsers into the folder TEST_COUNTS, for `run.ts`. */
export function countReporter() {
  return {
    stop({ sessions }: { sessions: Iterable<Session> }): void {
      const folder = process.env['TEST_COUNTS'];
      if (!folder) return;
      const all = [...sessions];
      const tests = all.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      // A file that could not be loaded has no tests to fail.
      const broken = all.filter((session) => !session.passed && (session.errors?.length ?? 0) > 0).length;
      writeFileSync(join(folder, 'widgets.json'), JSON.stringify({ passed, failed: failed + broken }));
    },
  };
}
