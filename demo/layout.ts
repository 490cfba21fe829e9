import { html, raw } from 'hono/html';
import { footerIds, frameWords, menuIds, otherLocale } from './frame-words.ts';
import { homeId, notFoundId, type Page, type Pages } from './page.ts';
import { showSamples } from './samples.ts';

/** A whole page: the council's header and footer round the page's own HTML. */
export function layout(page: Page, pages: Pages) {
  const { locale } = page;
  const words = frameWords[locale];
  const other = otherLocale(locale);
  const pathOf = (id: string): string => pages.get(id)![locale].path;
  // Where there is no page there is no translation of it either, so the switch leads home.
  const otherPath = pages.get(page.id === notFoundId ? homeId : page.id)![other].path;
  const current = (id: string) => (id === page.id ? raw(' aria-current="page"') : '');
  const links = (ids: readonly string[]) =>
    ids.map((id) => html`<li><a href="${pathOf(id)}" ${current(id)}>${words.links[id]}</a></li> `);
  const title = page.id === homeId ? words.council : `${page.title} – ${words.council}`;

  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${page.description}" />
        ${page.listed ? alternates(pages.get(page.id)!) : html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="/assets/emblem.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/council.css" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="top">
          <div class="width top-row">
            <a class="name" href="${pathOf(homeId)}">${emblem}<span>${words.council}</span></a>
            <a class="switch" href="${otherPath}" lang="${other}" hreflang="${other}"
              >${words.otherLanguage}</a
            >
          </div>
          <nav class="menu" aria-label="${words.menu}">
            <ul class="width">
              ${links(menuIds)}
            </ul>
          </nav>
        </header>
        <div class="width">
          ${breadcrumb(page, pages)} ${notice(page)}
          <main id="main" tabindex="-1">${raw(showSamples(page.body, words))}</main>
        </div>
        <footer class="bottom">
          <div class="width">
            <nav aria-label="${words.footer}">
              <ul>
                ${links(footerIds)}
              </ul>
            </nav>
            <p>
              ${words.feedback} <a href="${pathOf('contact')}">${words.tellUs}</a>.
              <a href="${pathOf('co-production')}">${words.getInvolved}</a>.
            </p>
            <p>${words.madeUp}</p>
            <p>${words.credit} <a href="/docs/" hreflang="en">${words.docs}</a>.</p>
          </div>
        </footer>
      </body>
    </html> `;
}

function alternates(pair: Readonly<Record<'en' | 'cy', Page>>) {
  return html`<link rel="alternate" hreflang="en" href="${pair.en.path}" />
    <link rel="alternate" hreflang="cy" href="${pair.cy.path}" />`;
}

function breadcrumb(page: Page, pages: Pages) {
  if (page.id === homeId) return '';
  const words = frameWords[page.locale];
  const above: Page[] = [];
  for (let id = page.parent; id !== null;) {
    const parent = pages.get(id)![page.locale];
    above.unshift(parent);
    id = parent.parent;
  }
  const home = pages.get(homeId)![page.locale];
  return html`<nav class="breadcrumb" aria-label="${words.breadcrumb}">
    <ol>
      <li><a href="${home.path}">${words.home}</a></li>
      ${above.map(({ path, title }) => html`<li><a href="${path}">${title}</a></li> `)}
      <li aria-current="page">${page.title}</li>
    </ol>
  </nav>`;
}

function notice({ notice: shown, locale }: Page) {
  return shown === null
    ? ''
    : html`<aside class="notice" aria-label="${frameWords[locale].notice}">
        <p><strong>${shown.text}</strong> <a href="${shown.href}">${shown.link}</a></p>
      </aside>`;
}

const emblem = html`<svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
  <path fill="currentColor" d="M2 29 15 10l7 9 5-6 15 16z" />
  <path
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linecap="round"
    d="M4 35c6-4 12 4 18 0s12-4 18 0M10 41c4-3 8 3 12 0s8-3 12 0"
  />
</svg>`;
