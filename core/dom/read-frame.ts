import { addressOf, attribute, bodyOf, firstChild, has } from './read-node.ts';

/** The document of a frame of the same site, or null: the browser does not let us look into others. */
export function documentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/**
 * Whether a document is the one that browsers put into a frame before it has its page, with nothing in it: even where
 * the page will be another site's, it may be looked into until then. What a script has written there is read.
 */
export function isBlank(inner: Document): boolean {
  const body = bodyOf(inner);
  return /^about:blank\b/.test(addressOf(inner)) && (body === null || firstChild(body) === null);
}

/** Whether a frame is to show a page, and not just what scripts may write into it. */
export const hasPage = (frame: Element): boolean =>
  has(frame, 'srcdoc') || !/^\s{0,99}(?:$|about:blank|javascript:)/i.test(attribute(frame, 'src') ?? '');
