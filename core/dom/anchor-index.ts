import { finderIn, type Finder } from './anchor-finder.ts';
import { gramsMemory, type Grams } from './anchor-likeness.ts';
import { between, keyOf, step } from './anchor-text.ts';
import { walkSteps } from './anchor-walk.ts';
import { attribute, firstChild, nextSibling, nodeType, tagOf } from './read-node.ts';

/** Where anchors are looked for. */
export type Root = Document | ShadowRoot | Element;

/**
 * Everything about a page that describing and finding places need, gathered in one walk. It shows the page as it was
 * then: make a new one when the page has changed. Elements are numbered in the order of the page.
 */
export interface AnchorIndex {
  readonly root: Root;
  readonly elements: readonly Element[];
  /** Of every element the one that it stands in, or -1. Shadow roots and slots are stepped through. */
  readonly parents: readonly number[];
  /** Of every element the last one that stands in it, or itself. */
  readonly lasts: readonly number[];
  /** All words of the page as they are compared, and where in them each element begins and ends. */
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The digest of each element's words. */
  readonly digests: readonly number[];
  /** The nearest heading that ended before each element, or -1. */
  readonly headings: readonly number[];
  readonly numbers: ReadonlyMap<Element, number>;
  /** The elements with the same words. */
  readonly sameWords: ReadonlyMap<number, readonly number[]>;
  /** The elements without words, by tag. */
  readonly wordless: ReadonlyMap<string, readonly number[]>;
  readonly ids: ReadonlyMap<string, number>;
  /** Labels by the id of what they are for. */
  readonly labels: ReadonlyMap<string, number>;
  /** The places in `text` where a piece of text begins, in order, and the elements that these pieces stand right in. */
  readonly pieces: readonly number[];
  readonly owners: readonly number[];
  /** The threes of texts of the page. */
  readonly gramsOf: (text: string) => Grams;
  /** Finds words in `text`. */
  readonly finder: Finder;
}

/** The index of a page or a part of it, without one element. One is enough for all anchors. */
export function anchorIndex(root: Root, except: Element | null = null): AnchorIndex {
  const steps = anchorIndexSteps(root, except);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in short steps. What the page changes in between may be in it or not. */
export function* anchorIndexSteps(root: Root, except: Element | null = null): Generator<void, AnchorIndex> {
  const elements: Element[] = [];
  const parents: number[] = [];
  const lasts: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const digests: number[] = [];
  const headings: number[] = [];
  const numbers = new Map<Element, number>();
  const sameWords = new Map<number, number[]>();
  const wordless = new Map<string, number[]>();
  const ids = new Map<string, number>();
  const labels = new Map<string, number>();
  const pieces: number[] = [];
  const owners: number[] = [];
  const parts: string[] = [];
  /** The running number where each element's words begin. */
  const before: number[] = [];
  const open: number[] = [];
  let length = 0;
  let running = 0;
  let gap = false;
  let heading = -1;
  /** How many of the open elements have begun their words. */
  let begun = 0;

  const add = (words: string): void => {
    parts.push(words);
    for (let at = 0; at < words.length; at += 1) running = step(running, words.charCodeAt(at));
    length += words.length;
  };

  const visitor = {
    enter(element: Element): void {
      const number = elements.push(element) - 1;
      parents.push(open.at(-1) ?? -1);
      lasts.push(number);
      starts.push(-1);
      ends.push(-1);
      digests.push(0);
      before.push(0);
      headings.push(heading);
      numbers.set(element, number);
      const id = attribute(element, 'id');
      if (id && !ids.has(id)) ids.set(id, number);
      if (tagOf(element) === 'label') {
        const target = attribute(element, 'for');
        if (target && !labels.has(target)) labels.set(target, number);
      }
      open.push(number);
    },
    leave(element: Element): void {
      const number = open.pop()!;
      begun = Math.min(begun, open.length);
      lasts[number] = elements.length - 1;
      if (starts[number] === -1) {
        starts[number] = ends[number] = length;
        put(wordless, tagOf(element), number);
        return;
      }
      ends[number] = length;
      digests[number] = between(before[number]!, running, length - starts[number]!);
      put(sameWords, digests[number]!, number);
      if (isHeading(element)) heading = number;
    },
    text(data: string): void {
      const key = keyOf(data);
      const words = key.trim();
      if (words === '') {
        if (key !== '') gap = true;
        return;
      }
      if ((gap || key.startsWith(' ')) && length > 0) add(' ');
      for (; begun < open.length; begun += 1) {
        starts[open[begun]!] = length;
        before[open[begun]!] = running;
      }
      pieces.push(length);
      owners.push(open.at(-1)!);
      add(words);
      gap = key.endsWith(' ');
    },
    gap(): void {
      gap = true;
    },
  };
  if (nodeType(root) === 1) yield* walkSteps(root as Element, visitor, except);
  else {
    for (let child = firstChild(root); child; child = nextSibling(child)) {
      if (nodeType(child) === 1) yield* walkSteps(child as Element, visitor, except);
    }
  }
  const text = parts.join('');
  return {
    root,
    elements,
    parents,
    lasts,
    text,
    gramsOf: gramsMemory(),
    finder: finderIn(text),
    starts,
    ends,
    digests,
    headings,
    numbers,
    sameWords,
    wordless,
    ids,
    labels,
    pieces,
    owners,
  };
}

function put<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const known = map.get(key);
  if (known) known.push(number);
  else map.set(key, [number]);
}

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(tagOf(element)) || attribute(element, 'role') === 'heading';

/** The index of a root, unless it is one already. */
export const indexed = (where: Root | AnchorIndex): AnchorIndex =>
  'elements' in where && 'digests' in where ? where : anchorIndex(where as Root);

/** The words of an element as they are compared, of a long text the beginning only. */
export const keyIn = (page: AnchorIndex, number: number, most: number): string =>
  page.text.slice(page.starts[number], Math.min(page.ends[number]!, page.starts[number]! + most));

/** Whether one element stands in the other, or is it. */
export const holds = (page: AnchorIndex, outer: number, inner: number): boolean =>
  outer <= inner && inner <= page.lasts[outer]!;

/** The elements that an element stands in, from inside to outside. */
export function* outers(page: AnchorIndex, number: number, most: number): Generator<number> {
  let at = page.parents[number]!;
  for (let level = 0; at !== -1 && level < most; level += 1, at = page.parents[at]!) yield at;
}

/** The innermost element that the character at this place of the page's text stands in, or -1. */
export function ownerAt(page: AnchorIndex, place: number): number {
  let low = 0;
  let high = page.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.pieces[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return page.owners[low - 1] ?? -1;
}
