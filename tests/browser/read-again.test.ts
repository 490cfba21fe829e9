import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { pageReader, type PageReader, type Reading } from '#core/dom/page-reader';
import { readPage } from '#core/dom/read-page';
import { rules } from '#core/prompts/rules';
import { runRules } from '#core/prompts/run-rules';
import { watchPage } from '../../extension/overlay/watch-page.ts';
import { anyChange, anyPage, make, type PageChange } from './changing-page.ts';

const today = '2026-01-01';

/** A page on screen that is watched, as the overlay does, and read again after changes. */
interface Watched {
  readonly document: Document;
  readonly reader: PageReader;
  read(): Reading;
  close(): void;
}

async function watched(html: string, partWeight?: number): Promise<Watched> {
  const frame = window.document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  window.document.body.append(frame);
  await loaded;
  const document = frame.contentDocument!;
  const stop = new AbortController();
  const reader = pageReader(document, {
    meet: (root) => watch.meet(root),
    ...(partWeight === undefined ? {} : { partWeight }),
  });
  const watch = watchPage(
    document,
    document.createElement('div'),
    {
      changed: (_, records) => reader.changed(records),
      renewed: (node) => reader.renew(node),
      doubted: () => reader.doubt(),
      moved: () => undefined,
      covered: () => undefined,
    },
    stop.signal,
  );
  return {
    document,
    reader,
    read: () => toEnd(reader.steps()),
    close() {
      stop.abort();
      frame.remove();
    },
  };
}

function toEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets the browser tell of changes. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A reading as text, in which elements have the same names whoever read them. */
function written({ page, elements }: Reading, names: Map<Element, number>): string {
  const nameOf = (at: number): number => {
    const element = elements[at]!;
    const name = names.get(element) ?? names.size;
    names.set(element, name);
    return name;
  };
  return JSON.stringify(page, (key, value: unknown) => (key === 'at' ? nameOf(value as number) : value), 1);
}

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

describe('what is done after a change', () => {
  const section = (n: number): string =>
    `<section><h2>Part ${n}</h2><p>You can apply for it online. <a href="/a${n}">Apply</a></p><ul>${`<li><a href="/b${n}">Bins</a> and <b>more</b></li>`.repeat(8)}</ul></section>`;
  const large = (elements: number): string =>
    `<main><h1>Bins</h1>${Array.from({ length: elements / 28 }, (_, n) => section(n)).join('')}</main>`;
  const flat = `<main><h1>Bins</h1>${'<p>You can <b>apply</b> for it <a href="/a">online</a></p>'.repeat(6_700)}</main>`;

  let page: Watched;
  afterEach(() => page.close());

  const visitedAfter = async (change: (document: Document) => void): Promise<number> => {
    change(page.document);
    await told();
    return page.read().visited;
  };

  for (const [what, html] of [
    ['of many sections', large(20_000)],
    ['without any', flat],
  ] as const)
    it(`is in proportion to the change: 20,000 elements, ${what}`, async () => {
      page = await watched(html);
      const first = page.read();
      expect(page.document.querySelectorAll('*').length).to.be.above(20_000);
      expect(first.visited).to.be.above(40_000);
      expect(page.read().visited, 'nothing has changed').to.be.below(600);
      const middle = (document: Document) =>
        document.querySelectorAll('p')[Math.floor(document.querySelectorAll('p').length / 2)]!;
      expect(
        await visitedAfter((document) => ((middle(document).firstChild as Text).data = 'We can ')),
        'a word',
      ).to.be.below(1_200);
      expect(
        await visitedAfter((document) => middle(document).insertAdjacentHTML('beforebegin', '<p>New</p>')),
        'a paragraph that came',
      ).to.be.below(1_200);
      expect(await visitedAfter((document) => middle(document).remove()), 'one that went').to.be.below(1_200);
      expect(
        await visitedAfter((document) => void (middle(document).className = 'new')),
        'a class',
      ).to.be.below(1_200);
      expect(
        await visitedAfter((document) => void (document.body.className = 'new')),
        'a class of all',
      ).to.be.below(1_200);
    });

  it('gives what stayed as it was as the same objects', async () => {
    page = await watched(large(2_000));
    const before = page.read().page;
    const [first] = page.document.querySelectorAll('p');
    (first!.firstChild as Text).data = 'You must ';
    await told();
    const after = page.read().page;
    expect(after.blocks).to.have.length(before.blocks.length);
    const others = after.blocks.filter((block, at) => block !== before.blocks[at]);
    expect(others.length).to.be.within(1, 60);
    expect(after.links.filter((link, at) => link !== before.links[at]).length).to.be.below(60);
  });

  it('tells links anew of their blocks where blocks came before them', async () => {
    page = await watched(large(2_000));
    page.read();
    page.document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p>One more</p>');
    await told();
    const { blocks, links } = page.read().page;
    expect(links.every(({ block, text }) => blocks[block]!.text.includes(text))).to.equal(true);
  });

  it('forgets what has gone', async () => {
    page = await watched('<main><h1>Bins</h1><div></div></main>');
    const div = page.document.querySelector('div')!;
    let longest = 0;
    for (let round = 0; round < 80; round += 1) {
      div.innerHTML = '<p>You can <a href="/a">apply</a></p>'.repeat(40);
      await told();
      longest = Math.max(longest, page.read().elements.length);
    }
    expect(longest).to.be.below(2_000);
  });
});
