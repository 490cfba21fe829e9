import { documentOf } from '#core/dom/read-frame';
import { tagOf } from '#core/dom/read-node';

/** What holds a tree of the page: a document, or an open shadow root. */
export type PageRoot = Document | ShadowRoot;

/** The document of a frame that may be looked into, or null. */
export const documentIn = (element: Element): Document | null =>
  /^i?frame$/.test(tagOf(element)) ? documentOf(element) : null;
