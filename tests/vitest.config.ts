import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['core/**/*.test.ts', 'tests/*.test.ts', 'demo/**/*.test.ts'],
    exclude: [
      'core/dom/**',
      // These look at what was built, or are long: `npm run check` leaves them out.
      ...(process.env['TEST_QUICK']
        ? [
            'tests/cms-examples.test.ts',
            'tests/docs-site.test.ts',
            'tests/manifest.test.ts',
            'tests/package.test.ts',
            'tests/template-types.test.ts',
            'tests/extension.test.ts',
            'tests/anchors.test.ts',
            'tests/*in-browser.test.ts',
          ]
        : []),
    ],
    testTimeout: 60_000,
  },
});
