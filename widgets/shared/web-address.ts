/** Where a link may lead: an address of the web, as the page understands it. Null where it is none. */
export function webAddress(href: string | null): string | null {
  if (!href || !URL.canParse(href, document.baseURI)) return null;
  const { protocol, href: whole } = new URL(href, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? whole : null;
}
