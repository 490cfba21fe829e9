import type { Anchor } from '#core/page/anchor';
import { holdersOf, sameWordsAs, standingBetween, stayedAs, wordlessLike } from './anchor-candidates.ts';
import { chosen } from './anchor-choice.ts';
import { indexed, type AnchorIndex, type Root } from './anchor-index.ts';
import { isLookAlike } from './anchor-look-alikes.ts';
import { soughtBy, type Sought } from './anchor-place.ts';
import { fitOf, type Fit } from './anchor-score.ts';
import { digestOf, wordsOf, written } from './anchor-text.ts';
import { findWords } from './anchor-words.ts';

/** A place that was found again. */
export interface Located {
  readonly element: Element;
  /** The words in it that the anchor is about, or null where it is about the whole element, or they cannot be told. */
  readonly range: Range | null;
  /** Its words are not the same as when it was described: those that the anchor is about, or all. */
  readonly changed: boolean;
}

/**
 * Finds the element that an anchor describes, or null: when it is gone, and also when it cannot be told for certain
 * from something like it. A note in no place does less harm than one in the wrong place. The anchor must have been
 * read by `readAnchor` where it came from outside: no schema is loaded into the page.
 */
export function locate(anchor: Anchor, root: Root | AnchorIndex): Located | null {
  const sought = soughtBy(anchor);
  if (!sought) return null;
  const page = indexed(root);
  const fit = chosen(page, sought, fitsOf(page, sought));
  if (!fit) return null;
  const element = page.elements[fit.number]!;
  const words = anchor.selectors.find((selector) => selector.type === 'words');
  if (!words) return { element, range: null, changed: written(digestOf(wordsOf(element))) !== sought.digest };
  const found = findWords(words, element);
  return { element, range: found?.range ?? null, changed: !found?.same };
}

/** Finds several anchors on one page; each answer stands where its anchor stood. */
export function locateAll(anchors: readonly Anchor[], root: Root | AnchorIndex): (Located | null)[] {
  const page = indexed(root);
  return anchors.map((anchor) => locate(anchor, page));
}

/** All that may be it, the best first. What was there when it was described, and was not it, still is not. */
function fitsOf(page: AnchorIndex, sought: Sought): Fit[] {
  const same = sought.wordless
    ? wordlessLike(page, sought.tag)
    : sameWordsAs(page, sought.key, sought.position);
  const stayed = stayedAs(page, sought);
  const candidates = new Set([...same, ...stayed, ...standingBetween(page, sought)]);
  if (!sought.wordless && same.length === 0) {
    for (const holder of holdersOf(page, sought.words.text)) candidates.add(holder);
  }
  return Array.from(candidates)
    .filter((number) => !isLookAlike(page, number, sought.lookAlikes))
    .map((number) => fitOf(page, number, sought, stayed))
    .toSorted((a, b) => b.total - a.total);
}
