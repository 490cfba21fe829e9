import { all, shadowRootOf, tagOf } from '#core/dom/read-node';

/** What holds a tree of the page: a document, or an open shadow root. */
export type PageRoot = Document | ShadowRoot;

/** The document, its open shadow roots, and the documents of its frames of the same site, with theirs. */
export function rootsOf(document: Document): PageRoot[] {
  const found = new Set<PageRoot>([document]);
  for (const root of found) {
    for (const element of all(root, '*')) {
      const inside = shadowRootOf(element) ?? documentIn(element);
      if (inside) found.add(inside);
    }
  }
  return Array.from(found);
}

/** The document of a frame that may be looked into, or null. */
export function documentIn(element: Element): Document | null {
  const tag = tagOf(element);
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
