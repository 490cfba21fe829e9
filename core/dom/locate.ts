import { Anchor } from '#core/page/anchor';
import { holdersOf, sameWordsAs, standingWhere, wordlessLike } from './anchor-candidates.ts';
import { holds, indexed, type AnchorIndex, type Root } from './anchor-index.ts';
import { isLookAlike } from './anchor-look-alikes.ts';
import { nested, soughtBy, type Sought } from './anchor-place.ts';
import { fitOf, type Fit } from './anchor-score.ts';
import { laidOut, nodeType, ownerDocument, parentNode, windowOf } from './read-node.ts';
import { isVisible } from './visible.ts';
import { digestOf, wordsOf, written } from './anchor-text.ts';

/** A place that was found again. */
export interface Located {
  readonly element: Element;
  /** Its words are not the same as when it was described. */
  readonly changed: boolean;
}

/**
 * Finds the element that an anchor describes, or null: when it is gone, and also when it cannot be told for certain
 * from something like it. A note in no place does less harm than one in the wrong place.
 */
export function locate(anchor: Anchor, root: Root | AnchorIndex): Located | null {
  const read = Anchor.safeParse(anchor);
  const sought = read.success ? soughtBy(read.data) : null;
  if (!sought) return null;
  const page = indexed(root);
  const fits = fitsOf(page, sought);
  const fit = grown(page, chosen(page, sought, fits), fits);
  if (!fit) return null;
  const element = page.elements[fit.number]!;
  return { element, changed: written(digestOf(wordsOf(element))) !== sought.digest };
}

/** Finds several anchors on one page; each answer stands where its anchor stood. */
export function locateAll(anchors: readonly Anchor[], root: Root | AnchorIndex): (Located | null)[] {
  const page = indexed(root);
  return anchors.map((anchor) => locate(anchor, page));
}

export function fitsOf(page: AnchorIndex, sought: Sought): Fit[] {
  const same = sought.wordless
    ? wordlessLike(page, sought.tag)
    : sameWordsAs(page, sought.key, sought.position);
  const candidates = new Set([...same, ...standingWhere(page, sought)]);
  if (!sought.wordless && same.length === 0) {
    for (const holder of holdersOf(page, sought.words.text)) candidates.add(holder);
  }
  return Array.from(candidates)
    .filter((number) => !isLookAlike(page, number, sought.lookAlikes))
    .map((number) => fitOf(page, number, sought))
    .toSorted((a, b) => b.total - a.total);
}

function chosen(page: AnchorIndex, sought: Sought, all: readonly Fit[]): Fit | null {
  const fits = shownFirst(page, all);
  const best = fits[0];
  if (!best) return null;
  const rival = fits.find(
    ({ number, part }) =>
      !nested(page, number, best.number) && !(part && best.part && areNeighbours(page, number, best.number)),
  );
  if (sought.same > 0 && !best.told) return null;
  const margin = best.total - (rival?.total ?? 0);
  if (sought.wordless) return best.words > 0.5 && best.total > 0.5 && margin > 0.08 ? best : null;
  if (best.same && best.family && sought.same === 0 && !(rival?.same && rival.family)) return best;
  // The same words on another kind of element, such as the label beside a button: only a long text says enough.
  if (best.same && !best.family && sought.words.text.length < 25) return null;
  if (best.same) return best.place > 0.35 && margin > 0.06 ? best : null;
  return best.words > 0.35 && best.total > 0.5 && best.place > 0.3 && margin > 0.1 ? best : null;
}

/** Where the words stood alone in an element that has been added to since, this element is meant, and not one in it. */
function grown(page: AnchorIndex, fit: Fit | null, fits: readonly Fit[]): Fit | null {
  if (!fit || fit.stays) return fit;
  return fits.find(({ stays, number }) => stays && holds(page, number, fit.number)) ?? fit;
}

/** Where several fit nearly as well as the best, those that people can see count alone. */
function shownFirst(page: AnchorIndex, fits: readonly Fit[]): readonly Fit[] {
  const top = fits.filter(({ total }) => total > fits[0]!.total - nearly);
  if (top.length < 2 || top.length > 50) return fits;
  const hidden = new Set(top.filter(({ number }) => !isShown(page.elements[number]!)));
  return hidden.size === top.length ? fits : fits.filter((fit) => !hidden.has(fit));
}

const nearly = 0.25;

function isShown(element: Element): boolean {
  if (windowOf(ownerDocument(element)) && laidOut(element) !== undefined) return isVisible(element, true);
  for (let at: Node | null = element; at; at = parentNode(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (nodeType(at) === 1 && !isVisible(at as Element, false)) return false;
  }
  return true;
}

/** Whether one follows the other under the same parent: a text was cut in two there. */
const areNeighbours = (page: AnchorIndex, first: number, second: number): boolean =>
  page.parents[first] === page.parents[second] &&
  (page.lasts[first]! + 1 === second || page.lasts[second]! + 1 === first);
