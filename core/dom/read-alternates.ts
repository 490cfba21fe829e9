import { all, attribute } from './read-node.ts';

/** The languages in which a page says, in its head, that it can be had. */
export const alternatesOf = (document: Document): readonly string[] => [
  ...new Set(
    all(document, 'link[rel~="alternate" i][hreflang]').map((link) =>
      attribute(link, 'hreflang')!.trim().toLowerCase(),
    ),
  ),
];
