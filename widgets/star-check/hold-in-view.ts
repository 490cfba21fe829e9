/** What shows that a person has taken over. */
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings something to the top of the view, and keeps it there while the page above it still grows, until the person
 * scrolls or presses anything.
 */
export function holdInView(element: Element): void {
  const show = () => {
    if (element.isConnected) element.scrollIntoView();
    else stop();
  };
  // It tells the first size at once, so this shows the element too.
  const growth = new ResizeObserver(show);
  const stop = () => {
    growth.disconnect();
    for (const sign of signs) window.removeEventListener(sign, stop, true);
  };
  for (const sign of signs) window.addEventListener(sign, stop, { capture: true, passive: true });
  growth.observe(document.body);
}
