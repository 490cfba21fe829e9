import type { Link } from '#core/page/page-model';
import { addressOf, all, attribute, baseAddress, byId } from './read-node.ts';

/** The addresses of links that lead to a place of this page, where there is no such place. */
export function deadAnchorsOf(document: Document, links: readonly Link[], live: boolean): readonly string[] {
  const base = withoutFragment(baseAddress(document));
  const here = live ? withoutFragment(addressOf(document)) : base;
  const dead = new Set<string>();
  const alive = new Set<string>();
  let named: ReadonlySet<string> | null = null;
  for (const { href } of links) {
    if (dead.has(href) || alive.has(href)) continue;
    const fragment = fragmentOf(href, here, base);
    if (fragment === null) continue;
    const places = [fragment, decoded(fragment)];
    named ??= new Set(all(document, 'a[name]').map((anchor) => attribute(anchor, 'name')!));
    const there = places.some((place) => byId(document, place) !== null || named!.has(place));
    (there ? alive : dead).add(href);
  }
  return [...dead];
}

/** The place that an address means on this page, or null: for another page, for the top, or for what a script reads. */
function fragmentOf(href: string, here: string, base: string): string | null {
  const hash = href.indexOf('#');
  if (hash < 0) return null;
  // With a base address that is another page's, "#costs" leads there, and nobody knows what is on it.
  if ((hash === 0 ? base : href.slice(0, hash)) !== here) return null;
  const fragment = href.slice(hash + 1);
  // "#/bins" and "#!bins" are pages of a script, "#:~:text=" is a search for words.
  return fragment === '' || /^top$/i.test(fragment) || /^[/!]|:~:|=/.test(fragment) ? null : fragment;
}

const withoutFragment = (address: string): string => address.split('#', 1)[0]!;

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
