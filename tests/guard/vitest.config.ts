import { defineConfig } from 'vitest/config';

const isLong = process.env['HOSTILE'] === 'long';

/**
 * `npm test` leaves the hostile pages to `npm run hostile`: two of them, which move our host while somebody types, are
 * not yet told the same in every run. Who names the file gets it.
 */
const isHostile =
  process.env['HOSTILE_FIGURES'] !== undefined || process.argv.some((word) => word.includes('hostile-pages'));

/**
 * Attacks and losses, each with a control. Many start browsers and servers of their own, and wait for them: two at a
 * time are enough for two cores. The long form, which tries everything, is not to be hurried.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'tests/guard/*.test.ts',
      'tests/e2e/loss-*.test.ts',
      ...(isHostile ? ['tests/e2e/hostile-pages.test.ts'] : []),
    ],
    fileParallelism: !isLong,
    maxWorkers: isLong ? 1 : 2,
    testTimeout: isLong ? 7_200_000 : 300_000,
    hookTimeout: 120_000,
    // A browser of a busy machine can miss a press. The long form counts each attempt.
    retry: isLong ? 0 : 1,
  },
});
