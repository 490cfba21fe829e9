import type { Rule } from './rule.ts';

/** A prompt: what a rule asks on this page, with every place that gives reason to ask. */
export interface PromptGroup<Place> {
  readonly rule: Rule;
  readonly places: readonly Place[];
}

/** How many prompts are shown at first, and how many of them may have the same cause. */
export const shownFirst = 5;
const ofOneCause = 2;

/**
 * The prompts of a page, worst first: by severity times strength, then in the order of the list. `first` has at
 * most five, at most two of one cause; rough hints (strength 1) are never among them.
 */
export function orderPrompts<Place extends { readonly rule: string }>(
  found: readonly Place[],
  rules: readonly Rule[],
): { readonly first: readonly PromptGroup<Place>[]; readonly rest: readonly PromptGroup<Place>[] } {
  const groups = rules
    .map((rule) => ({ rule, places: found.filter((place) => place.rule === rule.id) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => weight(b.rule) - weight(a.rule));
  const first: PromptGroup<Place>[] = [];
  const perCause = new Map<string, number>();
  for (const group of groups) {
    const [cause] = group.rule.causes;
    const already = perCause.get(cause) ?? 0;
    if (first.length === shownFirst || already === ofOneCause || group.rule.strength === 1) continue;
    perCause.set(cause, already + 1);
    first.push(group);
  }
  return { first, rest: groups.filter((group) => !first.includes(group)) };
}

const weight = ({ severity, strength }: Rule): number => severity * strength;
