import { defineConfig } from 'vitest/config';

/** Attacks, each with a control. One file at a time: many start browsers and servers of their own. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/guard/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
