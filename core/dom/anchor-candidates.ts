import { outers, ownerAt, type AnchorIndex } from './anchor-index.ts';
import { follow } from './anchor-path.ts';
import { nested, type Sought } from './anchor-place.ts';
import { nodeType, ownerDocument, tagOf } from './read-node.ts';

/** Limits that keep the search short on any page: how many of a kind are looked at. */
const mostSame = 250;
const mostHits = 12;
const mostPieces = 7;
const mostOuter = 5;

/** The elements that have these very words; where they are many, those that stand in about the same place. */
export function sameWordsAs(page: AnchorIndex, key: number, near: number): readonly number[] {
  const all = page.sameWords.get(key) ?? [];
  if (all.length <= mostSame) return all;
  const from = Math.floor((near / 1_000) * (all.length - mostSame));
  return all.slice(from, from + mostSame);
}

/** The elements in which pieces of a text are found. */
export function holdersOf(page: AnchorIndex, text: string): Set<number> {
  const found = new Set<number>();
  for (const piece of piecesOf(text)) {
    for (const at of page.finder.places(piece, mostHits))
      addAround(page, ownerAt(page, at), 4 * text.length + 200, found);
  }
  return found;
}

/** An element and those around it that are not much longer than what is sought. */
function addAround(page: AnchorIndex, number: number, longest: number, found: Set<number>): void {
  if (number === -1) return;
  found.add(number);
  for (const outer of outers(page, number, mostOuter)) {
    if (page.ends[outer]! - page.starts[outer]! > longest) return;
    found.add(outer);
  }
}

/** Some pieces of a text, spread over it, that begin with a word. */
function piecesOf(text: string): readonly string[] {
  const long = text.length > 40 ? 14 : 9;
  if (text.length <= long) return text.length > 2 ? [text] : [];
  const starts = new Set([0, text.length - long]);
  for (let at = 1; at < mostPieces - 1; at += 1) {
    const from = text.indexOf(' ', Math.floor((at * text.length) / (mostPieces - 1))) + 1;
    if (from > 0 && from + long <= text.length) starts.add(from);
  }
  return Array.from(starts, (from) => text.slice(from, from + long));
}

/** The elements that have the id, or stand at the end of the path, of the sought one. */
export function stayedAs(page: AnchorIndex, sought: Sought): ReadonlySet<number> {
  const document = nodeType(page.root) === 9 ? page.root : ownerDocument(page.root);
  const led = sought.css === '' ? null : follow(sought.css, document);
  const numbers = [
    sought.id === null ? undefined : page.ids.get(sought.id),
    led ? page.numbers.get(led) : undefined,
  ];
  return new Set(numbers.filter((number) => number !== undefined));
}

/** The elements that stand between what was before and after the sought one. */
export function standingBetween(page: AnchorIndex, sought: Sought): ReadonlySet<number> {
  const found = new Set<number>();
  const longest = 4 * sought.words.text.length + 200;
  const before = sought.prefix.text.slice(-24);
  const after = sought.suffix.text.slice(0, 24);
  if (before.length > 3) {
    for (const at of page.finder.places(before, mostHits))
      addAround(page, ownerAt(page, at + before.length + 1), longest, found);
  }
  if (after.length > 3) {
    for (const at of page.finder.places(after, mostHits))
      addAround(page, ownerAt(page, Math.max(0, at - 2)), longest, found);
  }
  return found;
}

/** Elements of the same kind close by in the order of the page. */
export function kinOf(page: AnchorIndex, number: number): readonly number[] {
  const tag = tagOf(page.elements[number]!);
  const kin: number[] = [];
  const end = Math.min(page.elements.length, number + 300);
  for (let at = Math.max(0, number - 300); at < end && kin.length < 80; at += 1) {
    if (tagOf(page.elements[at]!) === tag && !nested(page, at, number)) kin.push(at);
  }
  return kin;
}

/** The elements without words of this tag. */
export const wordlessLike = (page: AnchorIndex, tag: string): readonly number[] =>
  (page.wordless.get(tag) ?? []).slice(0, mostSame);
