import type { Region } from '#core/page/page-model';
import { attribute } from './read-node.ts';

/** What a walk knows of the place where it stands. */
export interface Place {
  readonly region: Region;
  /** Inside main, an article or a section: a header or footer there belongs to that part, not to the page. */
  readonly sectioned: boolean;
  readonly shown: boolean;
  readonly lang: string;
}

const byRole: Readonly<Record<string, Region>> = {
  main: 'main',
  banner: 'header',
  navigation: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'navigation',
};

const byTag: Readonly<Record<string, Region>> = {
  main: 'main',
  nav: 'navigation',
  aside: 'aside',
  search: 'navigation',
};

/** Nothing else is looked at closely: most elements have no such name. */
const telling =
  /nav|menu|crumb|skip|a-?to-?z|pag|foot|head|banner|side|col|related|cookie|consent|gdpr|onetrust|ccc/i;

const consent =
  /(^|[-_\s])(cookies?([-_]?(banner|bar|notice|message|consent|control|popup|modal|overlay|law|prompt|wrapper|container))?|gdpr\S*|onetrust\S*|ccc|ccc-\S+|civic-?cookie\S*|cookieconsent|(user|tracking|privacy)-consent|consent-?(banner|bar|popup|modal|dialog|manager|overlay))([-_\s]|$)/i;

/** Ways to other pages, which are not content wherever they stand. */
const ways =
  /(^|[-_\s])(breadcrumbs?|nav|navbar|navigation|(main|site|side|sub|top|left|mobile|global)-?(nav|menu)|skip-?(link|to|nav)\w*|a-?to-?z|pagination|pager)([-_\s]|$)/i;

const named: readonly (readonly [RegExp, Region])[] = [
  [/(^|[-_\s])menu([-_\s]|$)/i, 'navigation'],
  [/(^|[-_\s])((site|page|global|main)-?)?(footer|foot)([-_\s]|$)/i, 'footer'],
  [/(^|[-_\s])((site|global|main)-?)?(header|masthead|banner)([-_\s]|$)/i, 'header'],
  [/(^|[-_\s])(sidebar|side-?bar|left-?col(umn)?|right-?col(umn)?|related)([-_\s]|$)/i, 'aside'],
];

/** The region that begins with an element, or null where it begins none. */
export function regionOf(element: Element, tag: string, place: Place): Region | null {
  if (place.region === 'cookies') return null;
  const role = attribute(element, 'role');
  if (role !== null && Object.hasOwn(byRole, role)) return byRole[role]!;
  if (role !== null && !place.sectioned && asksForConsent(element, role)) return 'cookies';
  if (Object.hasOwn(byTag, tag)) return byTag[tag]!;
  if (tag === 'header' || tag === 'footer') return place.sectioned ? null : tag;
  if (tag === 'body' || tag === 'html') return null;
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  return names.length > 1 && names.length < 1_000 && telling.test(names) ? regionByName(names, place) : null;
}

function regionByName(written: string, { sectioned }: Place): Region | null {
  const names = written.replace(/([a-z])(?=[A-Z])/g, '$1-');
  if (!sectioned && consent.test(names)) return 'cookies';
  if (ways.test(names)) return 'navigation';
  // Inside the content, names such as "page-header" and "lunch-menu" mean a part of it.
  return sectioned ? null : (named.find(([pattern]) => pattern.test(names))?.[1] ?? null);
}

const asksForConsent = (element: Element, role: string): boolean =>
  /^(region|dialog|alertdialog)$/.test(role) && /cookie|cwci/i.test(attribute(element, 'aria-label') ?? '');
