import { all, first, has, rootElement } from './read-node.ts';
import { readText } from './read-text.ts';
import { isVisible } from './visible.ts';

const declared = 'main, [role="main"]';
const byHabit = '#content, #main, #main-content, #maincontent, #MainContent, #mainContent';

/**
 * The element that holds the content of a page, or null where the page does not tell: the main landmark, or what
 * old pages call by the same name. An empty or hidden one, as single-page sites keep in store, does not count.
 */
export function findMain(document: Document, live: boolean): Element | null {
  if (rootElement(document) === null) return null;
  const holds = (element: Element) =>
    !has(element, 'hidden') && isVisible(element, live) && readText(element, 20) !== '';
  const main = all(document, declared).slice(0, 20).find(holds);
  if (main) return main;
  const withHeading = all(document, byHabit).find(
    (element) => first(element, 'h1') !== null && holds(element),
  );
  return withHeading ?? null;
}
