import { isAxe } from '#core/axe/axe-rules';
import type { Anchor } from '#core/page/anchor';
import type { Finding } from '#core/prompts/finding';
import type { Reading } from './audit.ts';

/** What became of a prompt between two reviews of a page. */
export type PromptChange = 'gone' | 'stayed' | 'new';

/** One place of a prompt before and after; null where it was not found. */
export interface ComparedPlace {
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/** One prompt before and after, with each of its places. */
export interface ComparedPrompt {
  readonly rule: string;
  readonly change: PromptChange;
  readonly places: readonly ComparedPlace[];
}

/**
 * Compares what two reviews of a page found. A finding is the same before and after where its rule is the same and,
 * looked for in this order, its key (the words that it quotes, and which of several alike it is), the whole text of its
 * place, or the id of its place in the page. Each is matched once. A prompt stayed where it has a place in both reviews,
 * though these may be different places.
 */
export function compareReviews(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly ComparedPrompt[] {
  const [old, now] = [byRule(before), byRule(after)];
  return [...new Set([...old.keys(), ...now.keys()])].map((rule) => {
    const [was, is] = [old.get(rule) ?? [], now.get(rule) ?? []];
    return {
      rule,
      change: is.length === 0 ? 'gone' : was.length === 0 ? 'new' : 'stayed',
      places: matched(was, is),
    };
  });
}

/**
 * Compares two readings of a page as far as they can be: without the rules that are turned off. What axe-core
 * found is compared only where it has checked the page both times.
 */
export function compareReadings(
  before: Reading,
  after: Reading,
  notAsked: ReadonlySet<string> = new Set(),
): readonly ComparedPrompt[] {
  const checkedTwice = before.axe && after.axe && before.axe.checkedAt !== after.axe.checkedAt;
  const left = new Set([...(before.axe?.left ?? []), ...(after.axe?.left ?? [])]);
  const isCompared = ({ rule }: Finding): boolean =>
    !notAsked.has(rule) && (!isAxe(rule) || (checkedTwice === true && !left.has(rule)));
  return compareReviews(before.findings.filter(isCompared), after.findings.filter(isCompared));
}

/** Whether nothing went and nothing is new between two readings. */
export const isSameReading = (before: Reading, after: Reading): boolean =>
  compareReadings(before, after).every(({ places }) =>
    places.every((place) => place.before !== null && place.after !== null),
  );

/** By what a finding is known again, the surest first. */
const marks: readonly ((finding: Finding) => string | null)[] = [
  ({ key }) => key,
  ({ anchor }) => (anchor === null ? null : textOf(anchor)),
  ({ anchor }) => (anchor === null ? null : idOf(anchor)),
];

function matched(before: readonly Finding[], after: readonly Finding[]): readonly ComparedPlace[] {
  const found = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const markOf of marks) {
    const waiting = new Map<string, Finding[]>();
    for (const each of after) {
      const mark = taken.has(each) ? null : markOf(each);
      if (mark !== null) pushed(waiting, mark, each);
    }
    for (const each of before) {
      const mark = found.has(each) ? null : markOf(each);
      const same = mark === null ? undefined : waiting.get(mark)?.shift();
      if (same === undefined) continue;
      found.set(each, same);
      taken.add(same);
    }
  }
  return [
    ...before.map((each) => ({ before: each, after: found.get(each) ?? null })),
    ...after.filter((each) => !taken.has(each)).map((each) => ({ before: null, after: each })),
  ];
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const each of findings) pushed(rules, each.rule, each);
  return rules;
}

function pushed(lists: Map<string, Finding[]>, name: string, finding: Finding): void {
  const list = lists.get(name);
  if (list) list.push(finding);
  else lists.set(name, [finding]);
}

function textOf({ selectors }: Anchor): string | null {
  const quote = selectors.find((each) => each.type === 'quote');
  return quote === undefined || quote.exact.trim() === '' ? null : quote.key;
}

const idOf = ({ selectors }: Anchor): string | null =>
  selectors.find((each) => each.type === 'id')?.id ?? null;
