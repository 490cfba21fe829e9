import { aroundOf, isOneOfAsMany, isTold, placeFit } from './anchor-around.ts';
import type { AnchorIndex } from './anchor-index.ts';
import { areKin } from './anchor-kin.ts';
import { likeness, overlapOf, type Grams } from './anchor-likeness.ts';
import { attributesOf } from './anchor-name.ts';
import { wordsAt, type Sought } from './anchor-place.ts';
import { tagOf } from './read-node.ts';

/** How well an element fits what is sought, each from 0 to 1. */
export interface Fit {
  readonly number: number;
  /** The very same words. */
  readonly same: boolean;
  /** The same tag, at the same path or with the same id. */
  readonly stays: boolean;
  /** The same tag, or one that is put for it. */
  readonly family: boolean;
  /** Its words are a part of those that are sought. */
  readonly part: boolean;
  readonly words: number;
  /** What stands around it. */
  readonly place: number;
  /** Something that told it from others with the same words is still there. */
  readonly told: boolean;
  /** What it is: its tag and attributes. */
  readonly kind: number;
  /** It leads where the sought link led, or neither is a link. */
  readonly leads: boolean;
  readonly total: number;
}

/** Compares an element with what is sought. */
export function fitOf(page: AnchorIndex, number: number, sought: Sought, stayed: ReadonlySet<number>): Fit {
  const element = page.elements[number]!;
  const wordless = page.starts[number] === page.ends[number];
  const text = wordsAt(page, number);
  const same = page.digests[number] === sought.key && !wordless && beginsAlike(text, sought.words.text);
  const words = wordless === sought.wordless ? (same ? 1 : wordsFit(sought.words, text, page.gramsOf)) : 0;
  const kind = kindOf(element, sought);
  const there = aroundOf(page, number, sought);
  const tag = tagOf(element);
  const stays = tag === sought.tag && stayed.has(number);
  const place = placeFit(page, number, sought, there, stays);
  const told = isTold(sought, there) || (stays && isOneOfAsMany(page, number, sought));
  const weight = weightOfWords(sought);
  const part = !same && text.length > 8 && sought.words.text.includes(text);
  const family = areKin(tag, sought.tag);
  return {
    number,
    same,
    stays,
    family,
    part,
    words,
    place,
    told,
    kind,
    leads: there.href === 1,
    total: weight * words + (1 - weight) * (0.8 * place + 0.2 * kind),
  };
}

/** Two texts with one digest are most likely the same; that they begin alike makes it certain enough. */
const beginsAlike = (text: string, other: string): boolean => text.slice(0, 200) === other.slice(0, 200);

/** A long text says more about itself than a short one; a text that was not the only one says less. */
function weightOfWords(sought: Sought): number {
  if (sought.words.text === '') return 0;
  const weight = 0.4 + 0.3 * Math.min(1, sought.words.text.length / 80);
  return sought.same > 0 ? weight * 0.6 : weight;
}

/** How much of the words is still there. Words that were added count less against it than words that are gone. */
export function wordsFit(words: Grams, text: string, gramsOf: (text: string) => Grams): number {
  if (words.text === '' && text === '') return 1;
  if (words.text === '' || text === '') return 0;
  const grams = gramsOf(text);
  const overlap = overlapOf(words, grams);
  const plain = likeness(words, grams, overlap);
  const { kept, own } = overlap;
  const added = kept > 0.85 ? kept * (0.5 + 0.45 * Math.sqrt(own)) : 0;
  const cut = own > 0.85 && 3 * text.length > words.text.length ? own * (0.35 + 0.55 * Math.sqrt(kept)) : 0;
  return Math.max(plain, added, cut);
}

/** How well the tag and the attributes fit. */
function kindOf(element: Element, sought: Sought): number {
  const tag = tagOf(element);
  const tagFit = tag === sought.tag ? 1 : areKin(tag, sought.tag) ? 0.5 : 0;
  const now = new Map(attributesOf(element).map(({ name, value }) => [name, value]));
  const all = new Set([...now.keys(), ...sought.attributes.map(({ name }) => name)]);
  if (all.size === 0) return tagFit;
  const fits = sought.attributes.filter(({ name, value }) => now.get(name) === value).length;
  return 0.6 * tagFit + 0.4 * (fits / all.size);
}
