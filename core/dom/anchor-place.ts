import type { Anchor, Selector, Told } from '#core/page/anchor';
import { outers, keyIn, type AnchorIndex } from './anchor-index.ts';
import { gramsOf, type Grams } from './anchor-likeness.ts';
import { nameOf } from './anchor-name.ts';
import { tagOf } from './read-node.ts';
import { keyOf } from './anchor-text.ts';

/** How much of a text is compared. */
export const mostWords = 400;
/** How much before and after it. */
export const mostBeside = 60;
/** How much of the part of the page around it. */
export const mostPart = 140;
/** How many levels up a part is looked for. */
export const mostLevels = 8;

/** An anchor with its selectors side by side, ready to be compared. */
export interface Sought {
  readonly id: string | null;
  readonly css: string;
  /** The words or, of an element without words, its name. */
  readonly words: Grams;
  readonly wordless: boolean;
  readonly key: number;
  readonly digest: string;
  readonly prefix: Grams;
  readonly suffix: Grams;
  readonly tag: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly landmark: string;
  readonly heading: Grams;
  readonly part: Grams;
  readonly partKey: number;
  readonly position: number;
  readonly href: string;
  readonly same: number;
  /** How alike the most alike was of those that had other words. */
  readonly nearest: number;
  readonly told: readonly Told[];
  readonly lookAlikes: ReadonlySet<number>;
}

/** What an anchor says, or null where it lacks what no search can do without. */
export function soughtBy(anchor: Anchor): Sought | null {
  const of = <Type extends Selector['type']>(type: Type) =>
    anchor.selectors.find((selector) => selector.type === type) as
      Extract<Selector, { type: Type }> | undefined;
  const quote = of('quote');
  const element = of('element');
  if (!quote || !element) return null;
  const surroundings = of('surroundings');
  const lookAlikes = of('look-alikes');
  const key = keyOf(quote.exact).trim();
  return {
    id: of('id')?.id ?? null,
    css: of('css')?.css ?? '',
    words: gramsOf(key === '' ? element.name : key),
    wordless: key === '',
    key: parseInt(quote.key, 36),
    digest: quote.digest,
    prefix: gramsOf(quote.prefix),
    suffix: gramsOf(quote.suffix),
    tag: element.tag,
    attributes: element.attributes,
    landmark: surroundings?.landmark ?? '',
    heading: gramsOf(surroundings?.heading ?? ''),
    part: gramsOf(surroundings?.part ?? ''),
    partKey: parseInt(surroundings?.key ?? '0', 36),
    position: surroundings?.position ?? 0,
    href: element.attributes.find(({ name }) => name === 'href')?.value ?? '',
    same: lookAlikes?.same ?? 0,
    nearest: (lookAlikes?.nearest ?? 0) / 100,
    told: lookAlikes?.told ?? [],
    lookAlikes: new Set(lookAlikes?.keys.map((each) => parseInt(each, 36))),
  };
}

/** The words of an element as they are compared, or its name. */
export const wordsAt = (page: AnchorIndex, number: number): string =>
  page.starts[number] === page.ends[number] ? nameOf(page, number) : keyIn(page, number, mostWords);

/** What stands before an element. */
export function prefixAt(page: AnchorIndex, number: number): string {
  const start = page.starts[number]!;
  return page.text.slice(Math.max(0, start - mostBeside), start).trim();
}

/** What stands after an element. */
export function suffixAt(page: AnchorIndex, number: number): string {
  const end = page.ends[number]!;
  return page.text.slice(end, end + mostBeside).trim();
}

const landmarks = new Set('header nav main aside footer form dialog'.split(' '));

/** The landmarks that an element stands in, from outside to inside. */
export function landmarkAt(page: AnchorIndex, number: number): string {
  const names: string[] = [];
  for (const outer of outers(page, number, 40)) {
    const name = tagOf(page.elements[outer]!);
    if (landmarks.has(name)) names.push(name);
  }
  return names.toReversed().join(' ').slice(0, 60);
}

/** The nearest heading that ended before an element. */
export function headingAt(page: AnchorIndex, number: number): string {
  const heading = page.headings[number]!;
  return heading === -1 ? '' : keyIn(page, heading, 100);
}

/** Where in the page an element stands, in thousandths of its text. */
export const positionAt = (page: AnchorIndex, number: number): number =>
  page.text.length === 0 ? 0 : Math.round((page.starts[number]! / page.text.length) * 1_000);

/** The smallest element around this one whose words no other element has, or -1. Elements in one another count as one. */
export function partAround(page: AnchorIndex, number: number): number {
  const own = page.ends[number]! - page.starts[number]!;
  for (const outer of outers(page, number, mostLevels)) {
    const length = page.ends[outer]! - page.starts[outer]!;
    if (length === own) continue;
    const same = page.sameWords.get(page.digests[outer]!) ?? [];
    if (same.length <= mostLevels && same.every((each) => nested(page, each, outer))) return outer;
  }
  return -1;
}

/** Whether one of two elements stands in the other. */
export const nested = (page: AnchorIndex, first: number, second: number): boolean =>
  first <= second ? second <= page.lasts[first]! : first <= page.lasts[second]!;
