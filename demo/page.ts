import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '#core/i18n/locale';

/** A page of the made-up council, in one language, without the frame that all pages share. */
export interface Page {
  readonly locale: Locale;
  /** The name of the English file: the same for both languages of a page. */
  readonly id: string;
  /** Where the page is served, for example `/cy/treth-gyngor`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The `id` of the page above this one, or null for a page right below the home page. */
  readonly parent: string | null;
  /** Words shown above the page, with a link, or null. */
  readonly notice: { readonly text: string; readonly link: string; readonly href: string } | null;
  /** False for pages that nobody should find by the sitemap. */
  readonly listed: boolean;
  /** The HTML between the opening and closing tag of `main`. It is ours, so it is trusted. */
  readonly body: string;
}

/** The `id` of the page at the root of each language. */
export const homeId = 'index';

/** The `id` of the page that is shown where there is no page. */
export const notFoundId = 'not-found';

/** All pages by their `id`, each in every language of the site. */
export type Pages = ReadonlyMap<string, Readonly<Record<Locale, Page>>>;

/** What is wrong with a page file: which file, and what to do. */
export class PageError extends Error {
  override name = 'PageError';
}

/** Reads every page below a folder that has one folder for each language. */
export function readPages(folder: string = fileURLToPath(new URL('pages', import.meta.url))): Pages {
  const found = new Map<string, Partial<Record<Locale, Page>>>();
  for (const locale of locales)
    for (const file of readdirSync(`${folder}/${locale}`).filter((name) => name.endsWith('.html'))) {
      const page = readPage(readFileSync(`${folder}/${locale}/${file}`, 'utf8'), locale, file);
      const pair = found.get(page.id) ?? {};
      if (pair[locale]) throw new PageError(`Two ${locale} pages say that they are "${page.id}".`);
      found.set(page.id, { ...pair, [locale]: page });
    }
  for (const [id, pair] of found)
    for (const locale of locales)
      if (!pair[locale])
        throw new PageError(
          `The page "${id}" has no file in pages/${locale}. Every page is published in both languages: ` +
            'add the file, and in the Welsh one the line "english: ' +
            `${id}".`,
        );
  return found as Pages;
}

/** Reads one page file: a comment with its settings, one on each line, and then the HTML. */
export function readPage(source: string, locale: Locale, file: string): Page {
  const [, head, body] = /^<!--\n([\s\S]*?)\n-->\n([\s\S]*)$/.exec(source) ?? [];
  if (head === undefined || body === undefined)
    throw new PageError(`pages/${locale}/${file} must begin with a comment that holds its title.`);
  const settings = new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const need = (name: string): string => {
    const value = settings.get(name);
    if (!value)
      throw new PageError(`pages/${locale}/${file} lacks the line "${name}: …" in its opening comment.`);
    return value;
  };
  const slug = file.replace(/\.html$/, '');
  const notice = settings.get('notice');
  return {
    locale,
    id: locale === 'en' ? slug : need('english'),
    path: `${locale === 'en' ? '' : `/${locale}`}/${slug === homeId ? '' : slug}`,
    title: need('title'),
    description: need('description'),
    parent: settings.get('parent') ?? null,
    notice: notice ? { text: notice, link: need('notice-link'), href: need('notice-href') } : null,
    listed: settings.get('listed') !== 'no',
    body,
  };
}
