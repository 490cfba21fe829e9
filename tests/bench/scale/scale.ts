import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Builds } from '../builds.ts';
import { cpuOf, openChromium, quiet, type Chromium, type Tab } from '../chromium.ts';
import { generatedPage } from '../review/generated-page.ts';
import { serve, type Served } from '../review/serve.ts';
import { kit, type Cell, type Line, type Section } from '../section.ts';
import { slides } from '../widgets/content.ts';
import { peerVersion } from '../peers.ts';
import { bundlePeers } from '../widgets/bundle-peers.ts';
import { bundle } from './bundle.ts';
import { manyAnswers } from './many-answers.ts';
import { manyCases } from './many-cases.ts';

/** How much of each there is. */
const many = { cases: 400, people: 10_000, audits: 1_000, notesOfEach: 100, anchors: 1_000 } as const;

/** Figures by what was measured. */
type Rows = Map<string, number[]>;

const noting =
  (rows: Rows) =>
  (what: string, value: number): void =>
    void (rows.get(what) ?? rows.set(what, []).get(what)!).push(value);

/** Measures what becomes slow, if anything does, where there is very much of it. */
export async function scale(builds: Builds, repeats: number, say: (line: string) => void): Promise<Section> {
  const [widgetRows, peerRows, storeRows, anchorRows] = [new Map(), new Map(), new Map(), new Map()] as [
    Rows,
    Rows,
    Rows,
    Rows,
  ];
  const served = await serveWidgets(builds);
  const chromium = await openChromium(builds.extension);
  try {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      await ofWidget(
        chromium,
        served,
        '/carousel',
        `document.querySelector('coprod-case-carousel').shadowRoot?.querySelector('.card')`,
        noting(widgetRows),
        `${many.cases} cases in a carousel`,
      );
      await ofWidget(
        chromium,
        served,
        '/splide',
        `document.querySelector('.is-initialized')`,
        noting(peerRows),
        `${many.cases} cases in a carousel`,
      );
      await ofWidget(
        chromium,
        served,
        '/group',
        `document.querySelector('coprod-group-star').shadowRoot?.querySelector('table, svg')`,
        noting(widgetRows),
        `${many.people.toLocaleString('en')} people in a group star`,
      );
    }
    say('scale: widgets done');
    await ofStore(chromium, repeats, noting(storeRows));
    say('scale: store done');
    for (let repeat = 0; repeat < repeats; repeat += 1) await ofAnchors(chromium, served, noting(anchorRows));
    say('scale: anchors done');
  } finally {
    await chromium.close();
    await served.close();
  }
  const lines = (own: Rows, peer: Rows = new Map()): readonly Line[] =>
    Array.from(own, ([what, values]) => ({
      what,
      cells: { [kit]: values, Splide: peer.get(what) ?? '–' } satisfies Record<string, Cell>,
    }));
  return {
    program: 'scale',
    repeats,
    versions: { Splide: peerVersion('@splidejs/splide') },
    aims: [],
    tables: [
      {
        title: 'Widgets with very much in them',
        unit: 'ms',
        digits: 0,
        columns: [kit, 'Splide'],
        lines: lines(widgetRows, peerRows),
      },
      {
        title: `A store of ${many.audits.toLocaleString('en')} reviews with ${(many.audits * many.notesOfEach).toLocaleString('en')} notes`,
        unit: 'ms by the clock, in the extension’s own page',
        digits: 0,
        columns: [kit],
        lines: lines(storeRows),
      },
      {
        title: `${many.anchors.toLocaleString('en')} notes on one page of 5,000 elements`,
        unit: 'ms by the clock, in one go; in use it is done in slices',
        digits: 0,
        columns: [kit],
        lines: lines(anchorRows),
      },
    ],
    notes: [
      'The carousel and the group star fetch a feed and check it before anything is shown; for Splide the slides stand in the page, and nothing is checked.',
    ],
  };
}

async function serveWidgets({ cdn, scratch }: Builds): Promise<Served> {
  const page = (script: string, body: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scale</title><script type="module" src="${script}"></script></head><body><h1>Scale</h1>${body}</body></html>`;
  const peers = await bundlePeers(scratch);
  const feeds = new Map([
    ['/cases.json', manyCases(many.cases)],
    ['/people.json', manyAnswers(many.people)],
  ]);
  const slide = Array.from(
    { length: many.cases },
    (_, at) => `<li class="splide__slide">${slides[at % slides.length]}</li>`,
  );
  return serve(
    new Map([
      [
        '/carousel',
        page('/cdn/case-carousel.js', '<coprod-case-carousel src="/cases.json"></coprod-case-carousel>'),
      ],
      ['/group', page('/cdn/group-star.js', '<coprod-group-star src="/people.json"></coprod-group-star>')],
      [
        '/splide',
        page(
          '/peers/splide.js',
          `<section class="splide" aria-label="Cases"><div class="splide__track"><ul class="splide__list">${slide.join('')}</ul></div></section>`,
        ).replace('<title>', '<link rel="stylesheet" href="/peers/splide.css"><title>'),
      ],
      ['/anchors', generatedPage(5_000)],
    ]),
    async (path) => {
      const feed = feeds.get(path);
      if (feed !== undefined) return new Response(feed, { headers: { 'content-type': 'application/json' } });
      const file = join(path.startsWith('/cdn/') ? cdn : peers, path.replace(/^\/\w+\//, ''));
      if (!existsSync(file)) return new Response('', { status: 404 });
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      return new Response(readFileSync(file), { headers: { 'content-type': type } });
    },
  );
}

async function ofWidget(
  chromium: Chromium,
  { address }: Served,
  path: string,
  shown: string,
  note: (what: string, value: number) => void,
  what: string,
): Promise<void> {
  const tab = await chromium.open(`${address}${path}`);
  const at = await tab.page.waitForFunction(`(${shown}) ? performance.now() : null`, {
    polling: 'raf',
    timeout: 60_000,
  });
  await quiet(tab);
  note(`${what}: shown after, by the clock`, (await at.jsonValue()) as number);
  note(`${what}: main-thread CPU`, await cpuOf(tab));
  await tab.page.close();
}

async function ofStore(
  chromium: Chromium,
  repeats: number,
  note: (what: string, value: number) => void,
): Promise<void> {
  const script = await bundle('store');
  const { browser, extension } = chromium;
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension!.id}/welcome.html`);
  const ask = (expression: string): Promise<number> => page.evaluate(expression) as Promise<number>;
  await page.evaluate(script);
  await ask(`bench.fill(${many.audits}, ${many.notesOfEach})`);
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    // Loaded anew, nothing is open and nothing is remembered.
    await page.reload();
    await page.evaluate(script);
    note('Open the store and one review', await ask('bench.open()'));
    note('List all reviews', await ask('bench.list()'));
    note('Find a word in all notes', await ask('bench.search()'));
    note('Save one note', await ask(`bench.save(${repeat})`));
    note('Write a backup of everything', await ask('bench.exportAll()'));
  }
  await page.close();
}

async function ofAnchors(
  chromium: Chromium,
  { address }: Served,
  note: (what: string, value: number) => void,
): Promise<void> {
  const script = await bundle('anchors');
  const tab: Tab = await chromium.open(`${address}/anchors`);
  const { page } = tab;
  await page.evaluate(script);
  const described = (await page.evaluate(`bench.describe(${many.anchors})`)) as {
    time: number;
    anchors: unknown;
  };
  note('Describe all places', described.time);
  const written = JSON.stringify(described.anchors);
  const place = (): Promise<{ time: number; found: number }> =>
    page.evaluate(`bench.place(${written})`) as Promise<{ time: number; found: number }>;
  note('Find all places, page unchanged', (await place()).time);
  await page.evaluate('bench.change()');
  const changed = await place();
  note('Find all places, page edited', changed.time);
  note('Places found again on the edited page', changed.found);
  await page.close();
}
