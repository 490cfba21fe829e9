import { keyOf } from './anchor-text.ts';
import { walk } from './anchor-walk.ts';
import { ownerDocument } from './read-node.ts';

/** The words of an element as they are compared, and where in the page each of their letters stands. */
interface Letters {
  readonly text: string;
  /** The letters as they are written in the page, but for white space. */
  readonly written: readonly string[];
  readonly nodes: readonly Text[];
  /** Of each letter the node, and where in it the letter begins and ends. */
  readonly at: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Longer than this, words are not looked for in an element: it would be a whole page. */
const longest = 200_000;

/** Words chosen within an element, and what stands before and after them there. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Words that were found again, and whether they are still the very same. */
export interface FoundWords {
  readonly range: Range;
  readonly same: boolean;
}

const mostWords = 400;
const mostBeside = 40;

/** The words of an element that a range holds, or null if it holds none. */
export function wordsIn(range: Range, element: Element): Words | null {
  const letters = lettersOf(element);
  const held = letters.at.map((node, letter) => holds(range, letters.nodes[node]!, letters.from[letter]!));
  const first = held.findIndex((is, letter) => is && letters.text[letter] !== ' ');
  const last = held.findLastIndex((is, letter) => is && letters.text[letter] !== ' ');
  if (first === -1) return null;
  const { text } = letters;
  return {
    exact: written(letters, first, last + 1).slice(0, mostWords),
    prefix: text.slice(Math.max(0, first - mostBeside), first),
    suffix: text.slice(last + 1, last + 1 + mostBeside),
  };
}

const written = (letters: Letters, start: number, end: number): string =>
  letters.written.slice(start, end).join('');

function holds(range: Range, node: Text, offset: number): boolean {
  if (node === range.startContainer && offset < range.startOffset) return false;
  if (node === range.endContainer && offset >= range.endOffset) return false;
  return node === range.startContainer || node === range.endContainer || range.comparePoint(node, 0) === 0;
}

/** Finds words in an element again, or null where they are gone or stand there more than once alike. */
export function findWords(words: Words, element: Element): FoundWords | null {
  const letters = lettersOf(element);
  const exact = keyOf(words.exact).trim();
  if (exact === '') return null;
  const places = placesOf(letters.text, exact).map((start) => ({
    start,
    fit:
      endFit(letters.text.slice(0, start), words.prefix) +
      startFit(letters.text.slice(start + exact.length), words.suffix),
  }));
  const [best, next] = places.toSorted((a, b) => b.fit - a.fit);
  if (best) {
    if (next && next.fit === best.fit) return null;
    const end = best.start + exact.length;
    const same = written(letters, best.start, end).startsWith(words.exact);
    return { range: rangeOf(letters, best.start, end, element), same };
  }
  return between(letters, words, exact.length, element);
}

/** Where the words themselves have changed: what stands between what was before and after them. */
function between(letters: Letters, words: Words, length: number, element: Element): FoundWords | null {
  const before = words.prefix.slice(-20);
  const after = words.suffix.slice(0, 20);
  if (before.trim().length < 4 || after.trim().length < 4) return null;
  const [from, ...others] = placesOf(letters.text, before);
  if (from === undefined || others.length > 0) return null;
  const start = from + before.length;
  const end = letters.text.indexOf(after, start);
  if (end <= start || end - start > 2 * length + 20) return null;
  return { range: rangeOf(letters, start, end, element), same: false };
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length < 200; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

/** How many letters at the end of a text are the same as at the end of another. */
function endFit(text: string, other: string): number {
  let same = 0;
  while (same < other.length && text.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}

/** How many letters at the start of a text are the same as at the start of another. */
function startFit(text: string, other: string): number {
  let same = 0;
  while (same < other.length && text[same] === other[same]) same += 1;
  return same;
}

function rangeOf(letters: Letters, start: number, end: number, element: Element): Range {
  const range = Document.prototype.createRange.call(ownerDocument(element));
  range.setStart(letters.nodes[letters.at[start]!]!, letters.from[start]!);
  range.setEnd(letters.nodes[letters.at[end - 1]!]!, letters.to[end - 1]!);
  return range;
}

function lettersOf(element: Element): Letters {
  const nodes: Text[] = [];
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const parts: string[] = [];
  const originals: string[] = [];
  let gap = false;
  const add = (letter: string, original: string, node: number, start: number): void => {
    for (const [unit, part] of letter.split('').entries()) {
      parts.push(part);
      originals.push(unit === 0 ? original : '');
      at.push(node);
      from.push(start);
      to.push(start + original.length);
    }
  };
  walk(element, {
    enter: () => undefined,
    leave: () => undefined,
    gap: () => {
      gap = true;
    },
    text(data, node) {
      if (parts.length > longest) return;
      const number = nodes.push(node) - 1;
      // A letter and the marks that are put on it are one, as in "e" and an accent of its own.
      for (const { 0: original, index } of data.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
        const letter = keyOf(original);
        if (letter === ' ') gap = true;
        else if (letter !== '') {
          if (gap && parts.length > 0) add(' ', ' ', number, index);
          add(letter.trim(), original, number, index);
          gap = false;
        }
      }
    },
  });
  return { text: parts.join(''), written: originals, nodes, at, from, to };
}
