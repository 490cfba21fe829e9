const shown: readonly (string | null)[] = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'];

/**
 * Whether a document is XML that the browser shows as its source. Firefox puts its own view of it away for good when
 * anything is added, so that the page would not be as it was.
 */
export const isBareXml = (document: Document): boolean =>
  document.documentElement !== null && !shown.includes(document.documentElement.namespaceURI);
