import type { AuditedPage, Choice, Decision } from '#core/audit/audit';
import type { Settings } from '#core/audit/settings';
import { isAxe } from '#core/axe/axe-rules';
import type { Finding } from '#core/prompts/finding';
import { orderPrompts } from '#core/prompts/order';
import type { Cause, Rule } from '#core/prompts/rule';

/** A prompt of a page with every place that gives reason to ask, and what was decided. */
export interface PagePrompt {
  /** The id of the rule. */
  readonly id: string;
  /** Null where the rule has been retired. */
  readonly rule: Rule | null;
  readonly places: readonly Finding[];
  /** What was decided, where it is the same for every place. */
  readonly decision: Decision | null;
  /** `mixed`: the places were decided in different ways, or only some of them. */
  readonly status: Choice | 'open' | 'mixed';
}

/** The prompts of a page as they are offered. */
export interface PagePrompts {
  /** At most five. */
  readonly first: readonly PagePrompt[];
  readonly rest: readonly PagePrompt[];
  /** How many rough hints are hidden by the settings. */
  readonly hidden: number;
}

/** The prompts of a page, worst first, as the settings want them. */
export function promptsOf(page: AuditedPage, rules: readonly Rule[], settings: Settings): PagePrompts {
  const used = rules.filter(({ id }) => !settings.offRules.includes(id));
  const { first, rest } = orderPrompts(page.findings, used);
  const isHidden = ({ strength }: Rule) => strength === 1 && !settings.roughHints;
  const known = new Set(rules.map(({ id }) => id));
  const retired = grouped(
    page.findings.filter(({ rule }) => !known.has(rule)),
    ({ rule }) => rule,
  );
  const prompt = (id: string, rule: Rule | null, places: readonly Finding[]) =>
    ({ id, rule, places, ...decided(places, page.decisions) }) satisfies PagePrompt;
  return {
    first: first.map(({ rule, places }) => prompt(rule.id, rule, places)),
    rest: [
      ...rest.filter(({ rule }) => !isHidden(rule)).map(({ rule, places }) => prompt(rule.id, rule, places)),
      ...retired.map(([id, places]) => prompt(id, null, places)),
    ],
    hidden: rest.filter(({ rule }) => isHidden(rule)).length,
  };
}

/** A page without what axe-core found. */
export const withoutAxe = (page: AuditedPage): AuditedPage => ({
  ...page,
  findings: page.findings.filter(({ rule }) => !isAxe(rule)),
});

/** A page with nothing but what axe-core found. */
export const onlyAxe = (page: AuditedPage): AuditedPage => ({
  ...page,
  findings: page.findings.filter(({ rule }) => isAxe(rule)),
});

/** All prompts of a page that are not hidden. */
export const allPrompts = ({ first, rest }: PagePrompts): readonly PagePrompt[] => [...first, ...rest];

/** Prompts by their first cause, in the order in which the causes come; null holds what has no cause any more. */
export function byCause(
  prompts: readonly PagePrompt[],
): readonly { readonly cause: Cause | null; readonly prompts: readonly PagePrompt[] }[] {
  return grouped(prompts, ({ rule }) => rule?.causes[0] ?? null).map(([cause, of]) => ({
    cause,
    prompts: of,
  }));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): (readonly [Key, Item[]])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

function decided(
  places: readonly Finding[],
  decisions: AuditedPage['decisions'],
): Pick<PagePrompt, 'decision' | 'status'> {
  const made = places.map(({ key }) => (Object.hasOwn(decisions, key) ? decisions[key]! : null));
  const [first] = made;
  if (made.every((each) => each === null)) return { decision: null, status: 'open' };
  const same = made.every((each) => each?.choice === first?.choice && each?.reason === first?.reason);
  return same ? { decision: first!, status: first!.choice } : { decision: null, status: 'mixed' };
}
