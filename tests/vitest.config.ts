import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['core/**/*.test.ts', 'tests/*.test.ts', 'demo/**/*.test.ts'],
    exclude: ['core/dom/**'],
    testTimeout: 60_000,
  },
});
