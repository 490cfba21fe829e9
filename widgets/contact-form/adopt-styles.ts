/** How many elements need a sheet, for each document or shadow root. */
const users = new WeakMap<Node, Map<CSSStyleSheet, number>>();

/** Gives the root of an element a style sheet, once however many need it. Returns the way to take it back. */
export function adoptStyles(element: Element, sheet: CSSStyleSheet): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  users.set(root, counts);
  const count = counts.get(sheet) ?? 0;
  counts.set(sheet, count + 1);
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const left = (counts.get(sheet) ?? 1) - 1;
    counts.set(sheet, left);
    if (left === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
