import { defineConfig } from 'vitest/config';

/** Whole journeys in real browsers. One file at a time: each starts programs of its own. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/*.test.ts'],
    // The long ones of attack and loss: `npm run hostile`.
    exclude: process.env['HOSTILE_FIGURES']
      ? []
      : ['tests/e2e/hostile-pages.test.ts', 'tests/e2e/loss-*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser of a busy machine can miss a click. What passes only at the second try is named in the report.
    retry: 1,
  },
});
