import { holding } from './box.ts';
import type { Whereabouts } from './where-is.ts';

/** Scrolls an element into view, or the words of it that matter, a little above the middle: the card needs room below. */
export function bringIntoView(view: Window, element: Element, range: Range | null, where: Whereabouts): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  where.begin();
  const box = (range && holding(where.linesOf(range))) ?? where.of(element)?.box;
  if (!box) return;
  const small = view.innerWidth < 700;
  const wanted = view.innerHeight * (small ? 0.2 : 0.4);
  const now = box.y + Math.min(box.height, view.innerHeight) / 2;
  if (small || box.height > view.innerHeight) {
    view.scrollBy({ top: Math.min(now, box.y + 60) - wanted, behavior: 'instant' });
  }
  where.begin();
}
