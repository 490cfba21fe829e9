import { html, raw } from 'hono/html';

/** The frame round each page: a link past the menu, the menu, and the page. */
export default class Frame {
  render({ content, title, lang, path, book }) {
    const written = html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${path === '' ? '' : `${title} – `}Co-Production Star kit</title>
          <link rel="icon" href="/docs/files/star.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/docs/files/docs.css" />
        </head>
        <body>
          <a class="skip" href="#main">Skip to main content</a>
          <header>
            <p><a href="/docs/">Co-Production Star kit</a></p>
            <p class="to-menu"><a href="#menu">All pages</a></p>
            <p><a href="/">The demo council</a></p>
          </header>
          <div class="columns">
            <main id="main" tabindex="-1" lang="${lang}">${raw(content)}</main>
            <nav id="menu" aria-label="All pages">
              ${book.map(
                (section) =>
                  html`<h2>${section.title}</h2>
                    <ul>
                      ${section.pages.map(
                        (page) =>
                          html`<li lang="${page.lang}">
                            <a
                              href="/docs/${page.path}"
                              ${page.path === path ? raw('aria-current="page"') : ''}
                              >${page.title}</a
                            >
                          </li> `,
                      )}
                    </ul>`,
              )}
            </nav>
          </div>
        </body>
      </html>`;
    // Eleventy writes plain strings only.
    return String(written);
  }
}
