import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as inPage from '../anchors/in-page.ts';
import { runInBrowser } from '../anchors/run-in-browser.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';

declare const tested: typeof inPage;

const word = fc.constantFrom(
  ...'apply for help with your council tax band bins parking permit free of charge call us visit form now today'.split(
    ' ',
  ),
);

const words = fc.array(word, { minLength: 1, maxLength: 7 }).map((all) => all.join(' '));

const block = fc.oneof(
  words.map((text) => `<p>${text}.</p>`),
  words.map((text) => `<h2>${text}</h2>`),
  words.map((text) => `<p><a href="/${text.replaceAll(' ', '-')}">${text}</a></p>`),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items) => `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`),
  fc.tuple(words, words).map(([label, name]) => `<p><label>${label} <input name="${name}"></label></p>`),
  fc.tuple(words, words).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
);

/** A page of few words, so that many places read alike, and what is taken out of it. */
const scene = fc.record({
  blocks: fc.array(block, { minLength: 2, maxLength: 14 }),
  gone: fc.uniqueArray(fc.nat({ max: 13 }), { maxLength: 4 }),
});

/** What came of every place of a page: found where it was, given up, or taken for another. */
interface Tally {
  readonly right: number;
  readonly nothing: number;
  readonly wrong: readonly string[];
  /** How many a naive search, for the first element with the same words, would take for another. */
  readonly naive: number;
}

test('a note is where it was, or given up: never elsewhere, whatever was taken out of the page', async () => {
  const runs = isLong ? 2_000 : 40;
  let places = 0;
  let found = 0;
  let naive = 0;
  await runInBrowser('in-page.ts', async (browser) => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ blocks, gone }) => {
        const tally: Tally = await browser.evaluate(
          (pieces, taken) => {
            const html = `<main><h1>Council</h1>${pieces.map((each, at) => `<div data-n="${at}">${each}</div>`).join('')}</main>`;
            const before = Document.parseHTMLUnsafe(html);
            const after = Document.parseHTMLUnsafe(html);
            const targets = [...before.querySelectorAll('main [data-n] *')];
            const same = [...after.querySelectorAll('main [data-n] *')];
            const anchors = targets.map((target) => tested.describe(target, before));
            for (const at of taken) after.querySelector(`[data-n="${at}"]`)?.remove();
            for (const root of [before, after])
              for (const each of root.querySelectorAll('[data-n]')) each.removeAttribute('data-n');
            const index = tested.anchorIndex(after);
            const all = [...after.querySelectorAll('main *')];
            const result = { right: 0, nothing: 0, wrong: [] as string[], naive: 0 };
            for (const [at, anchor] of anchors.entries()) {
              const element = tested.locate(anchor, index)?.element ?? null;
              const wanted = same[at]!;
              const { localName, textContent } = targets[at]!;
              const first = all.find(
                (each) => each.localName === localName && each.textContent === textContent,
              );
              if (first && first !== wanted) result.naive += 1;
              if (element === null) result.nothing += 1;
              else if (element === wanted && wanted.isConnected) result.right += 1;
              else result.wrong.push(`${targets[at]!.outerHTML} is taken for ${element.outerHTML}`);
            }
            return result;
          },
          blocks,
          gone,
        );
        places += tally.right + tally.nothing + tally.wrong.length;
        found += tally.right;
        naive += tally.naive;
        expect(tally.wrong).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
  expect(found / places).toBeGreaterThan(0.5);
  expect(naive, 'a naive search is often wrong here').toBeGreaterThan(places * (isLong ? 0.02 : 0.005));
  recordFigure('notes on random pages of few words', places, 0);
});
