import type { Link } from '#core/page/page-model';
import type { Content } from './content.ts';

/** The same document once more, for people who need it so. */
const version =
  /\b(?:easy[ -]?read|large print|braille|audio|plain text|accessible version|translat\w+|cymraeg|welsh|hawdd ei ddeall|print bras)\b/i;

/** The documents that a page leads to, each once, but for other versions of one. */
export function documentsOf({ links }: Content): readonly Link[] {
  const known = new Set<string>();
  return links.filter(({ kind, shown, href, text, name }) => {
    if (kind !== 'document' || !shown || known.has(href) || version.test(`${text} ${name}`)) return false;
    known.add(href);
    return true;
  });
}
