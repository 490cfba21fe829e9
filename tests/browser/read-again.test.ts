import * as fc from 'fast-check';
import type { Reading } from '#core/dom/page-reader';
import { readPage } from '#core/dom/read-page';
import { rules } from '#core/prompts/rules';
import { runRules } from '#core/prompts/run-rules';
import { anyChange, anyPage, make, type PageChange } from './changing-page.ts';
import { toEnd, told, watched, written } from './watched-page.ts';

const today = '2026-01-01';

function judged({ page, elements }: Reading, names: Map<Element, number>): string {
  const { judged: found, failures } = runRules(page, rules, today);
  return JSON.stringify([
    found.map(({ at, ...rest }) => ({ ...rest, at: at === undefined ? null : names.get(elements[at]!) })),
    failures,
  ]);
}

function expectSame(is: string, expected: string, change: PageChange): void {
  if (is === expected) return;
  let at = 0;
  while (is[at] === expected[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 300), at + 100);
  throw new Error(`After ${JSON.stringify(change)} it says\n${near(is)}\nand not\n${near(expected)}`);
}

async function holdsFor(
  html: string,
  changes: readonly PageChange[],
  partWeight: number,
  midway: boolean,
): Promise<void> {
  const page = await watched(html, partWeight);
  try {
    page.read();
    for (const change of changes) {
      if (midway) {
        const steps = page.reader.steps();
        steps.next();
        make(change, page.document);
        await told();
        toEnd(steps);
      } else make(change, page.document);
      await told();
      const names = new Map<Element, number>();
      const whole = readPage(page.document);
      const expected = written(whole, names);
      const again = page.read();
      expectSame(written(again, names), expected, change);
      expectSame(judged(again, names), judged(whole, names), change);
    }
  } finally {
    page.close();
  }
}

describe('a page that is read again', () => {
  for (const [what, partWeight, midway] of [
    ['in small parts', 31, false],
    ['in larger parts', 80, false],
    ['while it changes', 31, true],
  ] as const)
    it(`says what a page says that is read for the first time: ${what}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          anyPage,
          fc.array(anyChange, { minLength: 1, maxLength: 12 }),
          async (html, changes) => holdsFor(html, changes, partWeight, midway),
        ),
        {
          numRuns: Number(new URL(location.href).searchParams.get('runs') ?? 60),
          includeErrorInReport: true,
          interruptAfterTimeLimit: 12_000,
        },
      );
    }).timeout(60_000);
});
