import { holding } from './box.ts';
import type { Whereabouts } from './where-is.ts';

/** Scrolls an element into view, or the words of it that matter where it is larger than the window. */
export function bringIntoView(view: Window, element: Element, range: Range | null, where: Whereabouts): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  where.begin();
  const box = (range && holding(where.linesOf(range))) ?? where.of(element)?.box;
  const top = view.innerHeight * 0.3;
  if (box && (box.height > view.innerHeight || box.y < 0 || box.y + 60 > view.innerHeight)) {
    view.scrollBy({ top: box.y - top, behavior: 'instant' });
  }
  where.begin();
}
