import { defineConfig } from 'vitest/config';

/** Whole journeys in real browsers. Two files at a time: each starts programs of its own, and mostly waits for them. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/*.test.ts'],
    // Those of attack and loss run beside the other attacks: tests/guard/vitest.config.ts.
    exclude: ['tests/e2e/hostile-pages.test.ts', 'tests/e2e/loss-*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser of a busy machine can miss a click. What passes only at the second try is named in the report.
    retry: 1,
  },
});
