import { reviews } from './guards/reviews.ts';
import { imports } from './guards/imports.ts';
import { reports } from './guards/reports.ts';
import { widgets } from './guards/widgets.ts';
import { receiver } from './guards/receiver.ts';
import { build } from './guards/build.ts';
import type { Guard } from './guards/guard.ts';

/**
 * Every guard on which SECURITY.md and docs/threat-model.md rely. `npm run guards` takes each out of a copy of the
 * kit and expects that a test fails. Who adds a guard adds its line.
 */
export const guards: readonly Guard[] = [
  ...reviews,
  ...imports,
  ...reports,
  ...widgets,
  ...receiver,
  ...build,
  {
    keeps: 'documents without a body from stopping the overlay',
    file: 'extension/overlay/where-is.ts',
    find: 'body ? getOverflowAncestors(element) : []',
    replace: 'getOverflowAncestors(element)',
    test: 'tests/e2e/hostile-pages.test.ts',
    name: 'in chromium',
    build: ['wxt', 'build', '--level', 'error', '--mode', 'test', '-b', 'chrome'],
  },
];
