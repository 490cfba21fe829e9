import type { CaseStudy } from '#core/case-studies/case-study';

/** Above this many cases, cards are made as a visitor comes near them. */
const manyCases = 30;

/** Where the visitor is when the slides are drawn. */
interface Whereabouts {
  /** Whether every card is wanted, as in a list. */
  readonly all: boolean;
  /** How many slides there are, and how many fit beside each other. */
  readonly of: number;
  readonly visible: number;
  /** The positions that the visitor is at, or on the way to. */
  readonly near: readonly number[];
}

/** Remembers which cards have been made: where there are many, a card is made when a visitor comes near it, and stays. */
export function madeCards() {
  const made = new Set<string>();
  return ({ id }: CaseStudy, at: number, { all, of, visible, near }: Whereabouts): boolean => {
    const reach = 2 * visible + 1;
    const wanted = all || of <= manyCases || near.some((place) => Math.abs(at - place) <= reach);
    if (wanted) made.add(id);
    return made.has(id);
  };
}
