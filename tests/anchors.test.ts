import { expect, test } from 'vitest';
import { readCorpus } from './anchors/corpus.ts';
import { anchorsWith, readHostileSelectors } from './anchors/hostile.ts';
import type * as inPage from './anchors/in-page.ts';
import { measureCorpus, measureDemo } from './anchors/measure.ts';
import { runInBrowser } from './anchors/run-in-browser.ts';
import { tally } from './anchors/tally.ts';
import { recordFigure } from './hostile-figures.ts';

declare const tested: typeof inPage;

/** `npm run anchors:score -- --list` names each place behind these figures. */
test('on 456 changed pages, notes are found again or honestly given up', async () => {
  const measured = await measureCorpus();
  const all = tally(measured.flatMap(({ verdicts }) => verdicts));
  recordFigure('notes on 456 changed pages', all.places, all.wrong + all.falsely);
  expect(all.places).toBe(9_728);
  expect(all.found / all.present, 'found of what is still there').toBeGreaterThanOrEqual(0.97);
  expect(all.wrong, 'in a wrong place').toBe(0);
  expect(all.falsely, 'found though gone').toBe(0);
  expect(all.bytes, 'the longest anchor').toBeLessThan(2_048);
});

test('on the demo pages, changed in fifteen other ways, hardly a note is in a wrong place', async () => {
  const measured = await measureDemo();
  const all = tally(measured.flatMap(({ verdicts }) => verdicts));
  recordFigure('notes on changed pages of the demo', all.places, all.wrong);
  expect(all.places).toBeGreaterThan(10_000);
  // Cells that say "Free", in a table whose rows were turned and whose cells were deleted: nobody could tell.
  expect(all.wrong).toBeLessThanOrEqual(2);
  const mild = measured.filter(({ change }) => !/word|letters/.test(change));
  const { found, present } = tally(mild.flatMap(({ verdicts }) => verdicts));
  expect(found / present).toBeGreaterThanOrEqual(0.95);
});

test('a selector that was made up to do harm finds nothing wrong, and breaks nothing', async () => {
  const html = readCorpus().find(({ page }) => page === 'missed-bin')!.before;
  await runInBrowser('in-page.ts', async (browser) => {
    const good = await browser.evaluate((page) => {
      const document = Document.parseHTMLUnsafe(page);
      return tested.describe(document.querySelector('main h2')!, document).selectors;
    }, html);
    const hostile = readHostileSelectors();
    expect(hostile).toHaveLength(166);
    const answers = await browser.evaluate(
      (page, anchors) => {
        const document = Document.parseHTMLUnsafe(page);
        const index = tested.anchorIndex(document);
        const right = document.querySelector('main h2');
        return anchors.map((anchor) => {
          const read = tested.readAnchor(anchor);
          const found = (read && tested.locate(read, index)?.element) ?? null;
          return found === null ? 'nothing' : found === right ? 'right' : found.outerHTML.slice(0, 80);
        });
      },
      html,
      hostile.flatMap((each) => anchorsWith(each, good)),
    );
    recordFigure(
      'anchors that were made up',
      answers.length,
      answers.filter((each) => each.startsWith('<')).length,
    );
    expect(new Set(answers)).toEqual(new Set(['nothing', 'right']));
  });
});
