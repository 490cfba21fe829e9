/** Where a form's messages go: to an endpoint, or into an email, or to the one with the other in reserve. */
export interface Destination {
  /** An absolute address, on https or of the page's own origin. */
  readonly endpoint: string | null;
  /** An email address. */
  readonly mailto: string | null;
}

/** What a web team has given as the destination. */
export interface GivenDestination {
  readonly endpoint: string | null;
  readonly mailto: string | null;
}

/** The destination that a web team has given, or null where it cannot be used. */
export function readDestination(given: GivenDestination, form: HTMLFormElement | null): Destination | null {
  const mailto = given.mailto?.trim() || null;
  if (mailto !== null && !isOneAddress(mailto)) return null;
  const address = givenEndpoint(given, form);
  if (!address) return mailto === null ? null : { endpoint: null, mailto };
  const url = readUrl(address);
  return url && isSafe(url) ? { endpoint: url.href, mailto } : null;
}

/** One address, with nothing in it that means something in a `mailto:` link. */
export const isOneAddress = (text: string): boolean =>
  /^[^\s@,;:?&%#<>()"[\]\\]+@[^\s@,;:?&%#<>()"[\]\\]+\.[^\s@,;:?&%#<>()"[\]\\.]+$/.test(text);

/** Personal details go encrypted, or to where the page itself came from. In a `srcdoc` frame only `self` knows that. */
export const isSafe = (url: URL): boolean => url.protocol === 'https:' || url.origin === self.origin;

/** A field may be named "action" or "method", and then stands in the way of the form's own properties. */
export const givenEndpoint = (given: GivenDestination, form: HTMLFormElement | null): string | null =>
  given.endpoint?.trim() ||
  (form?.getAttribute('method')?.toLowerCase() === 'post' ? form.getAttribute('action') : null);

/** An address as the page understands it. */
export function readUrl(text: string): URL | null {
  try {
    return new URL(text, document.baseURI);
  } catch {
    return null;
  }
}
