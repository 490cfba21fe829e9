import { causes } from '#core/prompts/rule';
import type { ReportedPage } from './pages.ts';
import type { ReportSource } from './report-source.ts';

/** How many prompts have one cause. */
export interface ReportedCause {
  readonly name: string;
  readonly count: number;
}

/** The prompts by their first cause, most first; causes without a prompt are left out. */
export function reportCauses(
  pages: readonly ReportedPage[],
  { rules, words }: ReportSource,
): readonly ReportedCause[] {
  const found = pages.flatMap(({ prompts }) =>
    prompts.filter(({ places }) => places.some(({ gone }) => !gone)).map(({ rule }) => rule),
  );
  const causeOf = (id: string) => rules.find((rule) => rule.id === id)?.causes[0];
  const count = (cause: string | undefined) => found.filter((id) => causeOf(id) === cause).length;
  return [
    ...causes
      .map((cause) => ({ name: words.causes[cause], count: count(cause) }))
      .toSorted((a, b) => b.count - a.count),
    { name: words.report.causes.unknown, count: count(undefined) },
  ].filter((each) => each.count > 0);
}
