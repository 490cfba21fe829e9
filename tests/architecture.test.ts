import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faultsIn } from './architecture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Made by programs, pages, or examples for other projects, and not sources. */
const skipped = /(^|\/)(node_modules|\.\w+)(\/|$)|^demo\/(cms|pages|site)\/|^tests\/(hostile|golden|bench)\//;

const folders = ['core', 'widgets', 'extension', 'demo', 'tests'].filter((folder) =>
  existsSync(join(root, folder)),
);

const sources = new Map(
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter(
        (path) => /\.(ts|tsx|js|mjs)$/.test(path) && !path.endsWith('.config.mjs') && !skipped.test(path),
      )
      .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  ),
);

test('finds the sources', () => {
  expect(sources.size).toBeGreaterThan(50);
  expect(sources.has('core/star/score.ts')).toBe(true);
});

test('has each import, folder and file where it belongs', () => {
  expect(
    faultsIn(sources),
    'Who may import whom stands in tests/architecture.ts, and in words in core/README.md.',
  ).toEqual([]);
});

test.each([
  ['a package where it must not be', 'core/star/score.ts', "import * as z from 'zod/mini';", 'imports zod'],
  ['zod in a widget', 'widgets/star/feed.ts', "import { z } from 'zod';", 'imports zod'],
  ['lit in core', 'core/case-studies/card.ts', "import { html } from 'lit';", 'imports lit'],
  [
    'storage in a widget that was not asked to keep',
    'widgets/star/star.ts',
    "import { openDB } from 'idb';",
    'imports idb',
  ],
  ['storage fetched later', 'widgets/star/star.ts', "const { openDB } = await import('idb');", 'imports idb'],
  ['Node in core', 'core/enquiry/enquiry.ts', "import { readFileSync } from 'node:fs';", 'imports node:'],
  ['a second import in a line', 'core/star/star.ts', "import './a.ts'; import 'node:fs';", 'imports node:'],
  ['Node in a widget', 'widgets/star/star.ts', "import 'node:fs';", 'imports node:'],
  ['the server library in core', 'core/enquiry/enquiry.ts', "import { Hono } from 'hono';", 'imports hono'],
  [
    'widgets in core',
    'core/star/star.ts',
    "import { a } from '#widgets/star/star';",
    'imports widgets/star/star.ts',
  ],
  [
    'a type is an import too',
    'core/star/star.ts',
    "import type { A } from '#core/i18n/fill';",
    'imports core/i18n/fill.ts',
  ],
  [
    'over several lines',
    'core/star/star.ts',
    "import {\n  a,\n  b,\n} from '../i18n/fill.ts';",
    'imports core/i18n/fill.ts',
  ],
  ['passed on', 'core/star/star.ts', "export * from '../i18n/fill.ts';", 'imports core/i18n/fill.ts'],
  [
    'the page reader in a widget',
    'widgets/star/star.ts',
    "import { a } from '#core/dom/read-page';",
    'imports core/dom/read-page.ts',
  ],
  [
    'more than a type of what has zod',
    'widgets/contact-form/faults.ts',
    "import { readEnquiry } from '#core/enquiry/problems';",
    'imports core/enquiry/problems.ts',
  ],
  [
    'the schema of an enquiry in a widget',
    'widgets/contact-form/send.ts',
    "import { a } from '#core/enquiry/enquiry';",
    'imports core/enquiry/enquiry.ts',
  ],
  [
    'a widget in the common ground of widgets',
    'widgets/shared/widget.ts',
    "import { a } from '../star/star.ts';",
    'imports widgets/star/star.ts',
  ],
  [
    'the tool for Welsh marks in what is shipped',
    'widgets/star/star.ts',
    "import { a } from '#core/i18n/review';",
    'only tests may',
  ],
  [
    'a test in what is shipped',
    'core/star/star.ts',
    "import { a } from './score.test.ts';",
    'only tests may',
  ],
  [
    'a case study in the receiver',
    'demo/receiver/app.ts',
    "import { a } from '#core/case-studies/match';",
    'imports core/case-studies/match.ts',
  ],
  ['a folder without a name of its own', 'core/star/utils/mean.ts', '', 'no folder is called "utils"'],
  ['a second "shared"', 'widgets/star/shared/mean.ts', '', 'no folder is called "shared"'],
  ['an unknown folder', 'core/surveys/survey.ts', '', "in nobody's row"],
  ['a file beside the folders of core', 'core/everything.ts', '', "in nobody's row"],
  ['an index file', 'core/star/index.ts', '', 'no index file'],
  ['the clock in core', 'core/star/now.ts', 'const now = Date.now();', 'uses Date.now'],
  ['the clock by another name', 'core/star/now.ts', 'const now = new Date();', 'uses new Date()'],
  ['chance in core', 'core/star/pick.ts', 'const pick = Math.random();', 'uses Math.random'],
  ['the browser in core', 'core/star/read.ts', "const a = document.querySelector('a');", 'uses document'],
  ['a file that imports itself', 'core/star/a.ts', "import './a.ts';", 'in a circle'],
])('notices %s', (_, path, source, fault) => {
  expect(faultsIn(new Map([[path, source]])).join('\n')).toContain(fault);
});

test('notices a circle of three', () => {
  const circle = new Map([
    ['core/star/a.ts', "import { b } from './b.ts';"],
    ['core/star/b.ts', "import type { C } from '#core/star/c';"],
    ['core/star/c.ts', "export { a } from './a.ts';"],
  ]);
  expect(faultsIn(circle)).toEqual([
    expect.stringContaining('core/star/a.ts → core/star/b.ts → core/star/c.ts → core/star/a.ts'),
  ]);
});

test('lets a file that is fetched later name the one that fetches it', () => {
  const words = new Map([
    ['widgets/star/words.ts', "const load = () => import('./words.en.ts');"],
    ['widgets/star/words.en.ts', "import type { StarWords } from './words.ts';"],
  ]);
  expect(faultsIn(words)).toEqual([]);
});

test.each([
  ['core/star/score.ts', "import { points } from './star.ts';"],
  ['core/case-studies/case-study.ts', "import * as z from 'zod/mini';"],
  ['core/i18n/review.ts', "import { readFileSync } from 'node:fs';"],
  ['core/dom/read-page.ts', 'const title = document.title;'],
  [
    'core/star/words.ts',
    "// Math.random is not for core\nconst a = { text: 'document.title', document: 1 };",
  ],
  [
    'core/star/talk.ts',
    "export const a = 1;\n/* it's taken\n from 'lit' */\nimport('./a.ts'); // as in 'zod'",
  ],
  ['widgets/shared/widget.ts', "import { LitElement } from 'lit';"],
  ['widgets/star-check/keep.ts', "import { openDB } from 'idb';"],
  ['widgets/contact-form/outbox-store.ts', "import { openDB } from 'idb';"],
  ['widgets/contact-form/checks.ts', "import { limits } from '#core/enquiry/limits';"],
  ['widgets/contact-form/faults.ts', "import type { EnquiryProblem } from '#core/enquiry/problems';"],
  ['widgets/star-check/result.ts', "import { starFigure } from '#widgets/star/figure';"],
  ['demo/receiver/server.ts', "import { serve } from '@hono/node-server';"],
  ['extension/entrypoints/overlay.content/index.ts', "import { mount } from '../../overlay/mount.ts';"],
  ['core/star/score.test.ts', "import { anySet } from '../../tests/arbitrary-answers.ts';"],
])('lets %s be', (path, source) => {
  expect(faultsIn(new Map([[path, source]]))).toEqual([]);
});
