import { fileURLToPath } from 'node:url';
import { createSite } from '../../../demo/site.ts';
import { namesOf, pageOf } from '../../page-corpus.ts';
import { generatedPage, longTextPage } from './generated-page.ts';
import { serve, type Served } from './serve.ts';

/** A page that is reviewed. */
export interface ReviewedPage {
  readonly name: string;
  readonly path: string;
  /** Made by a program, to be large: these are shown one by one. */
  readonly size: number | null;
}

/** The pages of the demo council that are reviewed: services, in both languages. */
const ofDemo = [
  '/adult-social-care-before',
  '/adult-social-care',
  '/council-tax',
  '/bins-and-recycling',
  '/cy/gofal-cymdeithasol-i-oedolion-cynt',
  '/cy/treth-gyngor',
];

/** The sizes of generated pages, in elements. */
export const sizes = [1_000, 5_000, 20_000, 50_000];

/** The path of the page with very long text. */
export const longPath = '/generated/long-text';

/** The path of the generated page of this size. */
export const generatedPath = (size: number): string => `/generated/${size}`;

/** Pages from all over the corpus, which is ordered by name. */
const ofCorpus = namesOf('.html')
  .filter((_, at) => at % 2 === 0)
  .slice(0, 19);

/** All pages that are reviewed. */
export const reviewedPages: readonly ReviewedPage[] = [
  ...ofDemo.map((path) => ({ name: `demo${path}`, path, size: null })),
  ...ofCorpus.map((name) => ({ name, path: `/corpus/${name}`, size: null })),
  { name: '4,000 elements, very long text', path: longPath, size: 4_000 },
  ...sizes.map((size) => ({
    name: `${size.toLocaleString('en')} elements`,
    path: generatedPath(size),
    size,
  })),
];

/** Serves the pages that are reviewed, as the demo serves its own, but for its policy. */
export function servePages(): Promise<Served> {
  const site = createSite({ cdn: fileURLToPath(new URL('../../../cdn', import.meta.url)), prompts: [] });
  return serve(
    new Map([
      ...ofCorpus.map((name) => [`/corpus/${name}`, pageOf(name)] as const),
      [longPath, longTextPage()],
      ...sizes.map((size) => [generatedPath(size), generatedPage(size)] as const),
    ]),
    async (path) => site.request(path),
  );
}
