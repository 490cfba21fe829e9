import type { Told } from '#core/page/anchor';
import { partFit } from './anchor-around.ts';
import { holdersOf, kinOf, sameWordsAs, wordlessLike } from './anchor-candidates.ts';
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
  partAround,
  positionAt,
  prefixAt,
  suffixAt,
  wordsAt,
} from './anchor-place.ts';
import { wordsFit } from './anchor-score.ts';
import { written } from './anchor-text.ts';
import { tagOf } from './read-node.ts';

/** From here on another text might one day be taken for it. */
const alikeFrom = 0.35;
const mostKept = 40;

/** What is like an element on its page, and is not it: how many have its very words, and digests to know all of them by. */
export function lookAlikesOf(
  page: AnchorIndex,
  number: number,
  words: Grams,
): { same: number; nearest: number; told: Told[]; keys: string[] } {
  const tag = tagOf(page.elements[number]!);
  const hasWords = page.starts[number] !== page.ends[number];
  const key = page.digests[number]!;
  const candidates = new Set([
    ...(hasWords ? sameWordsAs(page, key, positionAt(page, number)) : wordlessLike(page, tag)),
    ...(hasWords ? holdersOf(page, words.text) : []),
    ...kinOf(page, number),
  ]);
  const alike = Array.from(candidates, (each) => ({
    each,
    how: nested(page, each, number) ? 0 : alikenessTo(each),
  }))
    .filter(({ how }) => how >= alikeFrom)
    .toSorted((a, b) => b.how - a.how || Math.abs(a.each - number) - Math.abs(b.each - number));

  function alikenessTo(other: number): number {
    if (hasWords && page.digests[other] === key) return 1;
    const text = wordsAt(page, other);
    if (!hasWords && text === '' && words.text === '') return 1;
    return wordsFit(words, text, page.gramsOf);
  }

  const own = new Set([key, ...Array.from(outers(page, number, 100), (outer) => page.digests[outer]!)]);
  const keys = new Set<string>();
  for (const { each } of alike) {
    const telling = tellingKey(page, each, number, own);
    if (telling !== null) keys.add(written(telling));
    if (keys.size === mostKept) break;
  }
  const same = alike.flatMap(({ each, how }) => (how === 1 ? [each] : []));
  const nearest = alike.find(({ how }) => how < 1)?.how ?? 0;
  return {
    same: same.length,
    nearest: Math.floor(100 * nearest),
    told: toldBy(page, number, same),
    keys: [...keys],
  };
}

/** What tells an element from every other one with the same words. */
function toldBy(page: AnchorIndex, number: number, same: readonly number[]): Told[] {
  const part = partAround(page, number);
  const tag = tagOf(page.elements[number]!);
  const landmark = landmarkAt(page, number);
  const href = hrefOf(page.elements[number]!);
  const partOwn = page.gramsOf(part === -1 ? '' : keyIn(page, part, mostPart));
  const by = (way: Told['by'], own: Grams, likenessTo: (other: number) => number): Told => ({
    by: way,
    alike: own.text === '' ? 100 : Math.ceil(100 * Math.max(0, ...same.map(likenessTo))),
  });
  const text = (way: Told['by'], at: (page: AnchorIndex, number: number) => string): Told => {
    const own = page.gramsOf(at(page, number));
    return by(way, own, (other) => likeness(own, page.gramsOf(at(page, other))));
  };
  return [
    by('tag', page.gramsOf(tag), (other) => (areKin(tagOf(page.elements[other]!), tag) ? 1 : 0)),
    by('landmark', page.gramsOf(landmark), (other) => (landmarkAt(page, other) === landmark ? 1 : 0)),
    text('heading', headingAt),
    by('part', partOwn, (other) => (nested(page, other, part) ? 1 : partFit(page, other, partOwn, -1))),
    text('prefix', prefixAt),
    text('suffix', suffixAt),
    by('href', page.gramsOf(href), (other) => (hrefOf(page.elements[other]!) === href ? 1 : 0)),
  ].filter(({ alike }) => alike < 90);
}

/** The digest of the smallest element around a look-alike, or of itself, that tells it from this one. */
function tellingKey(
  page: AnchorIndex,
  alike: number,
  number: number,
  own: ReadonlySet<number>,
): number | null {
  for (const at of [alike, ...outers(page, alike, mostLevels)]) {
    if (nested(page, at, number)) return null;
    const key = page.digests[at]!;
    if (key !== 0 && !own.has(key)) return key;
  }
  return null;
}

/** Whether an element, or what it stands in, was there when the place was described, and was not it. */
export function isLookAlike(page: AnchorIndex, number: number, keys: ReadonlySet<number>): boolean {
  if (keys.size === 0) return false;
  if (keys.has(page.digests[number]!)) return true;
  for (const outer of outers(page, number, mostLevels)) if (keys.has(page.digests[outer]!)) return true;
  return false;
}
