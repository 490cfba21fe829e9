/** Where the page will be is not known yet. What is written must not hold this address. */
const address = 'https://council.invalid/';

/** Does something that asks where the page is. Lit itself must not take this for a browser, so it is there no longer. */
export function onPretendPage<Result>(work: () => Result): Result {
  const place = globalThis as { document?: unknown; location?: unknown };
  place.document = { baseURI: address };
  place.location = new URL(address);
  try {
    return work();
  } finally {
    delete place.document;
    delete place.location;
  }
}

/** A text without the address of the page that was not there: what led to it leads to wherever the text stands. */
export const withoutPretendPage = (html: string): string => html.replaceAll(address, '');
