import { outers, keyIn, type AnchorIndex } from './anchor-index.ts';
import { gramsOf, likeness, overlapOf, type Grams } from './anchor-likeness.ts';
import { attributesOf, hrefOf } from './anchor-name.ts';
import {
  headingAt,
  landmarkAt,
  mostLevels,
  mostPart,
  nested,
  positionAt,
  prefixAt,
  suffixAt,
  wordsAt,
  type Sought,
} from './anchor-place.ts';
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
  const same = !sought.wordless && page.digests[number] === sought.key;
  const text = wordsAt(page, number);
  const words = wordless === sought.wordless ? (same ? 1 : wordsFit(sought.words, text)) : 0;
  const kind = kindOf(element, sought);
  const there = aroundOf(page, number, sought);
  const tag = tagOf(element);
  const stays = tag === sought.tag && stayed.has(number);
  const place = placeOf(page, number, sought, there, stays);
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

/** A long text says more about itself than a short one; a text that was not the only one says less. */
function weightOfWords(sought: Sought): number {
  if (sought.words.text === '') return 0;
  const weight = 0.4 + 0.3 * Math.min(1, sought.words.text.length / 80);
  return sought.same > 0 ? weight * 0.6 : weight;
}

/** How much of the words is still there. Words that were added count less against it than words that are gone. */
export function wordsFit(words: Grams, text: string): number {
  if (words.text === '' && text === '') return 1;
  if (words.text === '' || text === '') return 0;
  const grams = gramsOf(text);
  const plain = likeness(words, grams);
  const { kept, own } = overlapOf(words, grams);
  const added = kept > 0.85 ? kept * (0.5 + 0.45 * Math.sqrt(own)) : 0;
  const cut = own > 0.85 && 3 * text.length > words.text.length ? own * (0.35 + 0.55 * Math.sqrt(kept)) : 0;
  return Math.max(plain, added, cut);
}

/** How alike each of the things around an element is to what was there. */
interface Around {
  readonly tag: number;
  readonly landmark: number;
  readonly heading: number;
  readonly part: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly href: number;
}

const aroundOf = (page: AnchorIndex, number: number, sought: Sought): Around => ({
  tag: areKin(tagOf(page.elements[number]!), sought.tag) ? 1 : 0,
  landmark: landmarkAt(page, number) === sought.landmark ? 1 : 0,
  heading: likeness(sought.heading, gramsOf(headingAt(page, number))),
  part: partFit(page, number, sought.part, sought.partKey),
  prefix: likeness(sought.prefix, gramsOf(prefixAt(page, number))),
  suffix: likeness(sought.suffix, gramsOf(suffixAt(page, number))),
  href: hrefOf(page.elements[number]!) === sought.href ? 1 : 0,
});

/** Whether enough of what told the place from others with the same words is still there. A link that leads elsewhere is another link. */
function isTold(sought: Sought, there: Around): boolean {
  if (sought.told.some(({ by }) => by === 'href') && there.href === 0) return false;
  const held = sought.told.filter(({ by, alike }) => there[by] > (0.25 * alike) / 100 + 0.75);
  if (held.some(({ by }) => by === 'landmark' || by === 'tag')) return true;
  return held.length >= (sought.told.length > 2 ? 2 : 1);
}

/**
 * Where nothing told a place from others, as in a row of cards that read the same, it is taken to be where it was as
 * long as there are as many of them.
 */
function isOneOfAsMany(page: AnchorIndex, number: number, sought: Sought): boolean {
  const alike = page.sameWords.get(page.digests[number]!) ?? [];
  if (sought.told.length > 0 || sought.wordless) return false;
  return alike.filter((each) => each === number || !nested(page, each, number)).length === sought.same + 1;
}

/** What is less alike than chance would have it says nothing. */
const sharp = (value: number): number => Math.max(0, (value - 0.3) / 0.7);

function placeOf(page: AnchorIndex, number: number, sought: Sought, there: Around, stays: boolean): number {
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
    best = Math.max(best, likeness(part, gramsOf(keyIn(page, outer, mostPart))));
  }
  return best;
}

/** Tags that editors and programs put for one another. */
const families = [
  /^h[1-6]$/,
  /^(b|strong|em|i|span)$/,
  /^(p|li|div|dd|dt|section|article|blockquote)$/,
  /^t[dh]$/,
];

/** Whether two tags are the same, or of those that are put for one another. */
export const areKin = (tag: string, other: string): boolean =>
  tag === other || families.some((each) => each.test(tag) && each.test(other));

function kindOf(element: Element, sought: Sought): number {
  const tag = tagOf(element);
  const tagFit = tag === sought.tag ? 1 : areKin(tag, sought.tag) ? 0.5 : 0;
  const now = new Map(attributesOf(element).map(({ name, value }) => [name, value]));
  const all = new Set([...now.keys(), ...sought.attributes.map(({ name }) => name)]);
  if (all.size === 0) return tagFit;
  const fits = sought.attributes.filter(({ name, value }) => now.get(name) === value).length;
  return 0.6 * tagFit + 0.4 * (fits / all.size);
}
