import { judgementOf, namesOf, pageOf, type PageSet } from '../page-corpus.ts';
import { judgePages, type Judged } from './judge-pages.ts';

/** One thing that a rule saw on a page. */
export type Found = Judged['found'][number];

/** What was expected of a page of the corpus, and what the rules said. */
export interface Measured extends Judged {
  readonly page: string;
  readonly expected: readonly { readonly rule: string; readonly quote?: string | undefined }[];
  readonly either: readonly string[];
}

/** Judges every page of a set, in the order of their names. */
export async function measureCorpus(set: PageSet = 'pages'): Promise<readonly Measured[]> {
  const names = namesOf('.html', set);
  const judged = await judgePages(
    names.map((name) => {
      const { url, today } = judgementOf(name, set);
      return { name, url, today, html: pageOf(name, set) };
    }),
  );
  return names.map((page) => {
    const { expected, either } = judgementOf(page, set);
    return { page, expected, either: either.map(({ rule }) => rule), ...judged.get(page)! };
  });
}
