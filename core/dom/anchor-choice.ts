import { holds, type AnchorIndex } from './anchor-index.ts';
import { nested, type Sought } from './anchor-place.ts';
import type { Fit } from './anchor-score.ts';
import { laidOut, nodeType, ownerDocument, parentNode, windowOf } from './read-node.ts';
import { isVisible } from './visible.ts';

/** The one of several, the best first, that is taken; null where none is good enough, or another is nearly as good. */
export function chosen(page: AnchorIndex, sought: Sought, fits: readonly Fit[]): Fit | null {
  return grown(page, certain(page, sought, fits), fits);
}

function certain(page: AnchorIndex, sought: Sought, all: readonly Fit[]): Fit | null {
  const fits = shownFirst(page, all);
  const best = fits[0];
  if (!best) return null;
  const rival = fits.find(
    ({ number, part }) =>
      !nested(page, number, best.number) && !(part && best.part && areNeighbours(page, number, best.number)),
  );
  if (sought.same > 0 && !best.told) return null;
  const margin = best.total - (rival?.total ?? 0);
  if (sought.wordless) {
    return best.words > 0.5 && best.place > 0.45 && best.family && margin > 0.12 ? best : null;
  }
  if (best.same) return isCertain(sought, best, rival, margin) ? best : null;
  return isLikely(page, sought, best, margin) ? best : null;
}

/** Whether words that have changed are still those that are sought. */
function isLikely(page: AnchorIndex, sought: Sought, best: Fit, margin: number): boolean {
  const isShort = sought.words.text.length < 25;
  if (best.kind < 0.6 && (best.words < 0.8 || (isShort && !best.family))) return false;
  // Nearer to it than anything like it was, unless all of that is still there as it was.
  const allThere = [...sought.lookAlikes].every((key) => page.sameWords.has(key));
  const beyond = best.place > 0.75 ? 0 : 0.4 * (1 - sought.nearest);
  const nearEnough = allThere ? 0.5 : Math.max(0.5, sought.nearest + beyond);
  const placeEnough = sought.lookAlikes.size > 0 ? 0.5 : 0.4;
  return best.words > nearEnough && best.place > placeEnough && best.total > 0.5 && margin > 0.18;
}

/** Whether the same words are not another place's. */
function isCertain(sought: Sought, best: Fit, rival: Fit | undefined, margin: number): boolean {
  const isShort = sought.words.text.length < 25;
  // The same words on another kind of element, such as the label beside a button: only a long text says enough.
  if (!best.family && isShort) return false;
  const isOnly = best.family && sought.same === 0 && !(rival?.same && rival.family);
  const saysEnough = best.leads && sought.words.text.length > 7;
  if (isOnly) return !isShort || saysEnough || best.place > 0.2;
  return best.place > 0.35 && margin > 0.12;
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
  const shown = top.filter(({ number }) => isShown(page.elements[number]!));
  if (shown.length === 0 || shown.length === top.length) return fits;
  const hasTwin = (fit: Fit) => shown.some(({ number }) => !nested(page, number, fit.number));
  return fits.filter((fit) => !top.includes(fit) || shown.includes(fit) || !hasTwin(fit));
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
