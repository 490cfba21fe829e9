import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Locale } from '#core/i18n/locale';
import { policy } from './headers.ts';

/** Markup made by `html`, in which every value is escaped. */
export type Markup = ReturnType<typeof html>;

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 0 0 0.5rem; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.problems { border: 4px solid light-dark(#b3261e, #ff8a80); padding: 0 1.25rem; }
article { border-top: 2px solid; padding: 1.25rem 0; break-inside: avoid; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.message { white-space: pre-wrap; margin: 1rem 0 0; padding-inline-start: 1rem; border-inline-start: 4px solid; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.5rem 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.5rem; } }
`;

/** Answers with a plain page: no script, nothing loaded, readable in any colours and at any size. */
export function answerWithPage(
  c: Context,
  status: ContentfulStatusCode,
  language: Locale,
  title: string,
  main: Markup,
): Response | Promise<Response> {
  c.header('Content-Security-Policy', policy(style));
  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          ${raw(`<style>${style}</style>`)}
        </head>
        <body>
          <main>${main}</main>
        </body>
      </html>`,
    status,
  );
}
