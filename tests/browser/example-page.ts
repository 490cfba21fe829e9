import { readPage } from '#core/dom/read-page';
import type { PageModel } from '#core/page/page-model';

/** A made-up page as its model, read from HTML in a document of its own. */
export function pageFromHtml(
  html: string,
  { url = 'https://council.example/services/example', lang = 'en' } = {},
): PageModel {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (!document.documentElement.lang) document.documentElement.lang = lang;
  const base = document.createElement('base');
  base.href = url;
  document.head.append(base);
  return { ...readPage(document).page, url };
}
