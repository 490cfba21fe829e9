import { defineConfig } from 'vitest/config';

/** Attacks, each with a control. One file at a time: many start browsers and servers of their own. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/guard/*.test.ts'],
    fileParallelism: false,
    // The long form tries everything.
    testTimeout: process.env['HOSTILE'] === 'long' ? 7_200_000 : 300_000,
    hookTimeout: 120_000,
  },
});
