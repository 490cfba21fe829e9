import type { PageReader, Reading } from '#core/dom/page-reader';
import type { Local } from '#core/prompts/local';
import type { PageModel } from '#core/page/page-model';
import type { Rule } from '#core/prompts/rule';
import { judgingSteps, type Judged, type RuleFailure } from '#core/prompts/run-rules';
import { fairShare } from './fair-share.ts';
import type { Place } from './state.ts';

/** A page cannot have more findings than the store takes. */
const mostFindings = 2_000;

/** A page as it was read and judged. */
export interface Review {
  readonly page: PageModel;
  readonly places: readonly Place[];
  readonly failures: readonly RuleFailure[];
  /** The same for as long as nothing has to be told anew. */
  readonly signature: string;
}

/** Reads and judges a page step by step, so that it can be done in slices. */
export function* reviewSteps(
  reader: PageReader,
  rules: readonly Rule[],
  today: string,
  local: Local,
): Generator<void, Review> {
  const reading = yield* reader.steps();
  const { judged, failures } = yield* judgingSteps(reading.page, rules, today, local);
  const { page } = reading;
  const places = fewer(judged).map((each) => placed(each, reading));
  return { page, places, failures, signature: [page.url, page.title, ...places.map(markOf)].join('\n') };
}

/** Some of each rule, where there are more than are kept. */
function fewer(judged: readonly Judged[]): readonly Judged[] {
  if (judged.length <= mostFindings) return judged;
  const sizes = new Map<string, number>();
  for (const { rule } of judged) sizes.set(rule, (sizes.get(rule) ?? 0) + 1);
  const each = fairShare(Array.from(sizes.values()), mostFindings);
  const taken = new Map<string, number>();
  return judged.filter(({ rule }) => {
    const before = taken.get(rule) ?? 0;
    taken.set(rule, before + 1);
    return before < each;
  });
}

const placed = (judged: Judged, { elements }: Reading): Place => ({
  ...judged,
  element: judged.at === undefined ? null : (elements[judged.at] ?? null),
});

/** The key of a finding is made of its words. */
const markOf = ({ key, evidence: { values } }: Place): string =>
  values === undefined ? key : `${key} ${JSON.stringify(values)}`;

/** A day as YYYY-MM-DD, where the reviewer is. */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
