import type { Link, PageModel, TextBlock } from '#core/page/page-model';

/** What a page is for. Prompts about what is missing are for `service` pages only. */
export type PageKind =
  | 'service'
  | 'home'
  | 'contact'
  | 'index'
  | 'news'
  | 'minutes'
  | 'legal'
  | 'strategy'
  | 'archive'
  | 'message';

const byPath: readonly (readonly [RegExp, PageKind])[] = [
  [/\/(news|newyddion|latest-news|newsroom|press(-releases?)?|media-releases?|blogs?)(\/|$)/, 'news'],
  [
    /\/(minutes|agendas?|committees?|meetings?|mgai|ielistdocuments|democracy|councillors?)(\/|\.|$)/,
    'minutes',
  ],
  // WordPress keeps what was posted under its year and month.
  [/\/(19|20)\d\d\/(0?[1-9]|1[0-2])\/(\d{1,2}\/)?[a-z]/, 'news'],
  [
    /\/(privacy|preifatrwydd|hygyrchedd|cwcis|cookies?|accessibility|terms|disclaimer|copyright|legal|data-protection)([-_][\w-]*)?(\.\w+)?\/?$/,
    'legal',
  ],
  [/\/(contact(-us)?|get-in-touch|contacts|find-us|cysylltu(-a-ni)?)(\.\w+)?\/?$/, 'contact'],
  [/\/(a-z|a-to-z|site-?map|directory|search|results)(\/|\.|$)/, 'index'],
  [/\/(archived?|history)(\/|$)/, 'archive'],
];

const byHeading: readonly (readonly [RegExp, PageKind])[] = [
  [
    /^(contact( us| details| the| your)?|get in touch|how to contact us|our offices|cysylltu|cysylltwch)\b/,
    'contact',
  ],
  [
    /\b(privacy (notice|policy|statement)|cookies?( policy)?$|accessibility statement|terms (and|of) |disclaimer)/,
    'legal',
  ],
  [
    /^(privacy|preifatrwydd|hygyrchedd|cwcis)\b|\b(public|legal|statutory) notices?\b|^notice of\b|\bbye-?laws?\b/,
    'legal',
  ],
  [/\b(minutes of|cofnodion|agenda|committee|cabinet meeting|decision notice)\b/, 'minutes'],
  [/\b(press release|latest news|newsletter)\b|^(news|newyddion)\b/, 'news'],
  [
    /\b(strateg(y|ies)|policy|policies|action plan|annual report|statistics|strategic (\w+ )?needs assessment|evidence base|local plan|consultation)\b/,
    'strategy',
  ],
  [/^(a to z|a-z|site ?map|directory|search results)\b/, 'index'],
  [/\b(archived?|history of)\b/, 'archive'],
  [
    /^(thank you|diolch|page not found|not found|sorry|error|sign in|log in|confirmation)\b|\b404\b/,
    'message',
  ],
];

/** An index has so many links, and they are so large a part of its words. */
const manyLinks = 12;
const mostlyLinks = 0.6;

/** Tells what a page is for, from its address, its heading and its shape. */
export function pageKindOf(page: PageModel, blocks: readonly TextBlock[], links: readonly Link[]): PageKind {
  const path = pathOf(page.url);
  if (path === '/' || /^\/(index|home|default)?(\.\w+)?\/?$/.test(path)) return 'home';
  const known = byPath.find(([pattern]) => pattern.test(path));
  if (known) return known[1];
  const heading = headingOf(page, blocks).toLowerCase();
  const named = byHeading.find(([pattern]) => pattern.test(heading));
  if (named) return named[1];
  const linked = links.reduce((sum, { text }) => sum + text.length, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return links.length >= manyLinks && linked > all * mostlyLinks ? 'index' : 'service';
}

/** The heading of a page, or what its title says before the name of the site. */
export function headingOf(page: PageModel, blocks: readonly TextBlock[]): string {
  const heading = blocks.find(({ level }) => level === 1) ?? blocks.find(({ level }) => level === 2);
  return heading?.text ?? page.title.split(/ [-|–—:] /, 1)[0]!;
}

/** The path of an address, lower case, or '' where there is no address. */
const pathOf = (url: string): string =>
  /^https?:\/\/[^/?#]{1,255}(\/[^?#]{0,2000})?/.exec(url)?.[1]?.toLowerCase() ?? '';
