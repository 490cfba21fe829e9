import type { Context } from 'hono';
import { html } from 'hono/html';
import { fill } from '#core/i18n/fill';
import { localeOf } from '#core/i18n/locale';
import { answerWithPage } from './page.ts';
import { isReference } from './reference.ts';
import { words } from './words.ts';

/** The page that a person without JavaScript sees when the enquiry has arrived. */
export function thankYouPage(c: Context, site: string | null): Response | Promise<Response> {
  const language = localeOf(c.req.query('language') ?? '') ?? 'en';
  const { title, reference, noReference, next, back } = words[language].thanks;
  const given = c.req.query('reference') ?? '';
  return answerWithPage(
    c,
    200,
    language,
    title,
    html`<h1>${title}</h1>
      <p>${isReference(given) ? fill(reference, { reference: given }) : noReference}</p>
      <p>${next}</p>
      ${site === null ? '' : html`<p><a href="${site}">${back}</a></p>`}`,
  );
}
