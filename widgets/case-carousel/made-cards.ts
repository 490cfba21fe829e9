import type { CaseStudy } from '#core/case-studies/case-study';

/** Where the visitor is when the slides are drawn. */
interface Whereabouts {
  /** Whether every card is wanted, as in a list. */
  readonly all: boolean;
  /** How many fit beside each other. */
  readonly visible: number;
  /** The positions that the visitor is at, or on the way to. */
  readonly near: readonly number[];
}

/**
 * Remembers which cards have been made: a card is made when a visitor comes near it, and stays. `fromStill` is
 * whether the carousel takes the place of a still, in which a visitor may have opened any card: it has them all.
 */
export function madeCards(fromStill: boolean) {
  const made = new Set<string>();
  return ({ id }: CaseStudy, at: number, { all, visible, near }: Whereabouts): boolean => {
    const reach = 2 * visible + 1;
    if (fromStill || all || near.some((place) => Math.abs(at - place) <= reach)) made.add(id);
    return made.has(id);
  };
}
