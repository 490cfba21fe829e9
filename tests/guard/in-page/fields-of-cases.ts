import type { CaseStudy, Figure } from '#core/case-studies/case-study';
import { readFeed } from '#core/case-studies/read-feed';
import type { CaseCarousel } from '#widgets/case-carousel/case-carousel';
import { emptyPlace, oneByOne, settled, until, type Field } from './field.ts';
import { live, snapshot, squeezed } from './snapshot.ts';

const figure: Figure = {
  id: 'calls',
  value: 12,
  unit: 'percent',
  qualifier: 'about',
  direction: 'down',
  what: 'fewer calls',
  span: 'in 2024',
  basis: 'measured',
  source: 'https://council.example/figures',
};

const harmless: CaseStudy = {
  id: 'case',
  title: 'A park that people made',
  place: 'Brynafon',
  area: 'Wales',
  years: { from: 2020, to: 2022 },
  approaches: ['co-design'],
  approachBasis: 'inferred',
  steps: ['map'],
  problem: 'Nobody went there.',
  together: 'They planted it.',
  figures: [figure, { ...figure, id: 'more' }],
  evidence: 2,
  evidenceNote: 'The council counted.',
  caution: 'It is one park.',
  sources: [
    { title: 'Report', url: 'https://council.example/report' },
    { title: 'Annex', url: 'https://council.example/annex' },
  ],
  checked: '2026-01-01',
};

/** Where a text stands in a case. */
const places: Readonly<Record<string, (text: string) => Partial<CaseStudy>>> = {
  title: (title) => ({ title }),
  place: (place) => ({ place }),
  area: (area) => ({ area }),
  problem: (problem) => ({ problem }),
  together: (together) => ({ together }),
  'evidence note': (evidenceNote) => ({ evidenceNote }),
  caution: (caution) => ({ caution }),
  'title of a source': (title) => ({ sources: [{ ...harmless.sources[0]!, title }] }),
  'title of a later source': (title) => ({
    sources: [harmless.sources[0]!, { ...harmless.sources[1]!, title }],
  }),
  'what a figure counts': (what) => ({ figures: [{ ...figure, what }] }),
  'time span of a figure': (span) => ({ figures: [{ ...figure, span }] }),
  'caution of a figure': (caution) => ({ figures: [{ ...figure, caution }] }),
  'what a later figure counts': (what) => ({ figures: [figure, { ...figure, id: 'more', what }] }),
  'words of a picture': (alt) => ({ image: { src: 'https://127.0.0.1:9/p.jpg', alt } }),
  'address of a source': (url) => ({ sources: [{ title: 'Report', url }] }),
  'address of a figure': (source) => ({ figures: [{ ...figure, source }] }),
  'address of a picture': (src) => ({ image: { src, alt: 'A park' } }),
};

async function carousel(set: (element: CaseCarousel) => void): Promise<CaseCarousel> {
  const element = document.createElement('coprod-case-carousel');
  element.textContent = 'Our stories';
  set(element);
  emptyPlace().append(element);
  await until(() => element.hasAttribute('ready'), 'the carousel is awake');
  return element;
}

/** Many cases in one list. Those that are refused would take the rest with them, so they are left out, and counted. */
const inCase = ([name, put]: (typeof entries)[number]): Field => ({
  name: `case: ${name}`,
  ...(name.startsWith('address') ? { standIns: ['https://council.example/page'] } : {}),
  async show(texts) {
    const cases = texts.map((text, at) => ({ ...harmless, id: `case-${at}`, ...put(text) }));
    const right = cases.filter((each) => readFeed([each]).ok);
    const shown = new Map<string, string>();
    for (let from = 0; from < right.length; from += 100) {
      const some = right.slice(from, from + 100);
      const element = await carousel((made) => {
        made.cases = some;
        made.view = 'list';
      });
      const root = element.shadowRoot!;
      await until(() => root.querySelectorAll('.slide .card').length === some.length, `${some.length} cards`);
      const slides = root.querySelectorAll('.slide');
      for (const [at, each] of some.entries()) {
        const text = snapshot(slides[at]!).replaceAll(new RegExp(`${each.id}(?!\\d)`, 'g'), 'id');
        shown.set(
          each.id,
          name.startsWith('address') ? withoutAddress(text, texts[Number(each.id.slice(5))]!) : text,
        );
      }
      if (name === 'area' && some.length > 1) {
        const options = [...root.querySelectorAll('select option')];
        const missing = some.filter(
          ({ area }) =>
            !options.some((option) => option.textContent?.trim() === area.replace(/\s+/g, ' ').trim()),
        );
        if (missing.length > 0) throw new Error(`The filter has not: ${missing[0]!.area}`);
      }
    }
    return cases.map(({ id }) => shown.get(id) ?? null);
  },
});

/** An address that is taken is shown as it is, and its site in words. */
const withoutAddress = (shown: string, address: string): string =>
  shown
    .replaceAll(squeezed(address), 'address')
    .replaceAll(new URL(address).host, 'site')
    .replaceAll('council.example', 'site');

const entries = Object.entries(places);

/** The fields of the carousel. */
export const fieldsOfCases: readonly Field[] = [
  ...entries.map(inCase),
  oneByOne('carousel: label', async (label) => {
    const element = await carousel((made) => {
      made.cases = [harmless];
      made.label = label;
      made.view = 'list';
    });
    await until(() => element.shadowRoot!.querySelector('.card'), 'a card');
    return settled(() => snapshot(element.shadowRoot!));
  }),
  oneByOne('carousel: text between the tags', async (text) => {
    const element = await carousel((made) => {
      made.cases = 'none';
      made.textContent = text;
    });
    await until(() => element.shadowRoot!.querySelector('slot'), 'the slot');
    return snapshot(element);
  }),
  oneByOne('carousel: id in the address', async (id) => {
    const element = await carousel((made) => {
      made.cases = [harmless];
      made.view = 'list';
    });
    await until(() => element.shadowRoot!.querySelector('.card'), 'a card');
    history.replaceState(null, '', '#');
    location.hash = `coprod-case=${id}`;
    return (await settled(() => snapshot(element.shadowRoot!))).replaceAll(location.href.split('#')[0]!, '');
  }),
];

/** What came of a whole feed. */
export interface ShownFeed {
  readonly cards: number;
  /** Where its links and pictures lead. */
  readonly addresses: readonly string[];
  /** What visitors read: the cards, or the council's own text. */
  readonly words: string;
  /** What the web team is told; null where nothing is wrong. */
  readonly complaint: string | null;
  readonly live: readonly string[];
}

/** Shows a feed, as a script hands it over or as the JSON between the tags. */
export async function showFeed(feed: string, isText: boolean): Promise<ShownFeed> {
  let complaint: string | null = null;
  const element = await carousel((made) => {
    made.view = 'list';
    made.addEventListener('coprod-error', ({ detail }) => (complaint = detail.message));
    if (!isText) {
      made.cases = JSON.parse(feed);
      return;
    }
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = feed;
    made.append(script);
  });
  const root = element.shadowRoot!;
  await until(
    () => complaint !== null || root.querySelector('.card') !== null,
    'the feed is shown or refused',
  );
  await element.updateComplete;
  live.length = 0;
  snapshot(root);
  const parts = [...root.querySelectorAll('[href], [src]')];
  return {
    cards: root.querySelectorAll('.card').length,
    addresses: parts.map((part) => part.getAttribute('href') ?? part.getAttribute('src')!),
    words: root.querySelector('.card') ? root.textContent! : element.innerText,
    complaint,
    live: live.splice(0),
  };
}
