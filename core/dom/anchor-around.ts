import type { Told } from '#core/page/anchor';
import { keyIn, outers, type AnchorIndex } from './anchor-index.ts';
import { areKin } from './anchor-kin.ts';
import { likeness, type Grams } from './anchor-likeness.ts';
import { hrefOf } from './anchor-name.ts';
import {
  headingAt,
  landmarkAt,
  mostLevels,
  mostPart,
  nested,
  positionAt,
  prefixAt,
  suffixAt,
  type Sought,
} from './anchor-place.ts';
import { tagOf } from './read-node.ts';

/** How alike each of the things around an element is to what was there. */
export interface Around {
  readonly tag: number;
  readonly landmark: number;
  readonly heading: number;
  readonly part: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly href: number;
}

/** Compares what stands around an element with what is sought. */
export const aroundOf = (page: AnchorIndex, number: number, sought: Sought): Around => ({
  tag: areKin(tagOf(page.elements[number]!), sought.tag) ? 1 : 0,
  landmark: landmarkAt(page, number) === sought.landmark ? 1 : 0,
  heading: likeness(sought.heading, page.gramsOf(headingAt(page, number))),
  part: partFit(page, number, sought.part, sought.partKey),
  prefix: likeness(sought.prefix, page.gramsOf(prefixAt(page, number))),
  suffix: likeness(sought.suffix, page.gramsOf(suffixAt(page, number))),
  href: hrefOf(page.elements[number]!) === sought.href ? 1 : 0,
});

/**
 * Whether enough of what told the place from others with the same words is still there. A link that leads elsewhere is
 * another link.
 */
export function isTold(sought: Sought, there: Around): boolean {
  const differs = (by: Told['by']) => there[by] === 0 && sought.told.some((told) => told.by === by);
  if (differs('href') || differs('tag')) return false;
  const held = sought.told.filter(({ by, alike }) => there[by] > (0.25 * alike) / 100 + 0.75);
  if (held.some(({ by }) => by === 'landmark' || by === 'tag')) return true;
  return held.length >= (sought.told.length > 2 ? 2 : 1);
}

/**
 * Where nothing told a place from others, as in a row of cards that read the same, it is taken to be where it was as
 * long as there are as many of them.
 */
export function isOneOfAsMany(page: AnchorIndex, number: number, sought: Sought): boolean {
  const alike = page.sameWords.get(page.digests[number]!) ?? [];
  if (sought.told.length > 0 || sought.wordless) return false;
  return alike.filter((each) => each === number || !nested(page, each, number)).length === sought.same + 1;
}

/** What is less alike than chance would have it says nothing. */
const sharp = (value: number): number => Math.max(0, (value - 0.3) / 0.7);

/** How well all that stands around an element fits, as one number from 0 to 1. */
export function placeFit(
  page: AnchorIndex,
  number: number,
  sought: Sought,
  there: Around,
  stays: boolean,
): number {
  const near = 1 - Math.min(1, Math.abs(positionAt(page, number) - sought.position) / 300);
  const partWeight = sought.part.text === '' ? 0 : 0.25;
  const total =
    0.2 * (sharp(there.prefix) + sharp(there.suffix) + sharp(there.heading)) +
    0.1 * near +
    0.1 * there.landmark +
    (stays ? 0.15 : 0) +
    partWeight * sharp(there.part);
  return total / (0.95 + partWeight);
}

/** How well the best of the parts around an element fits the part that was around it. */
export function partFit(page: AnchorIndex, number: number, part: Grams, key: number): number {
  let best = 0;
  for (const outer of outers(page, number, mostLevels)) {
    if (page.digests[outer] === key) return 1;
    best = Math.max(best, likeness(part, page.gramsOf(keyIn(page, outer, mostPart))));
  }
  return best;
}
