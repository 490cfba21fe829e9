import type { Region } from '#core/page/page-model';

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
};

const consent = /(^|[-_\s])(cookies?|consent|gdpr|onetrust|ccc|civic)/i;
const named: readonly (readonly [RegExp, Region])[] = [
  [
    /(^|[-_\s])(breadcrumbs?|nav|navbar|navigation|menu|skip-?(link|to|nav)\w*|a-?to-?z|pagination|pager)([-_\s]|$)/i,
    'navigation',
  ],
  [/(^|[-_\s])(site-?)?(footer|foot)([-_\s]|$)/i, 'footer'],
  [/(^|[-_\s])(site-?)?(header|masthead|banner)([-_\s]|$)/i, 'header'],
  [/(^|[-_\s])(sidebar|side-?bar|left-?col(umn)?|right-?col(umn)?|related)([-_\s]|$)/i, 'aside'],
];

/** The region that begins with an element, or null where it begins none. */
export function regionOf(element: Element, tag: string, place: Place): Region | null {
  if (place.region === 'cookies') return null;
  const role = element.getAttribute('role');
  if (role !== null && Object.hasOwn(byRole, role)) return byRole[role]!;
  if (Object.hasOwn(byTag, tag)) return byTag[tag]!;
  if (tag === 'header' || tag === 'footer') return place.sectioned ? null : tag;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names.length === 1 || tag === 'body' || tag === 'html') return null;
  if (!place.sectioned && consent.test(names)) return 'cookies';
  const region = named.find(([pattern]) => pattern.test(names))?.[1] ?? null;
  // Inside the content, names such as "page-header" mean a part of the content; only ways to other pages are not.
  return place.sectioned && region !== 'navigation' ? null : region;
}
