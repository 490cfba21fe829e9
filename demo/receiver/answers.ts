import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EnquiryProblem } from '#core/enquiry/problems';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { answerWithPage } from './page.ts';
import { wordProblem } from './word-problem.ts';
import { words, type Refusal } from './words.ts';

type Answer = Response | Promise<Response>;

/** Says that an enquiry has arrived: as JSON with its reference, or by sending the browser to the page that thanks. */
export function thank(c: Context, status: 200 | 201, reference: string, id: string, page: string): Answer {
  if (!wantsPage(c)) return c.json({ reference, id }, status);
  return c.redirect(`${page}${page.includes('?') ? '&' : '?'}reference=${reference}`, 303);
}

/** Says what is wrong with the fields: as JSON for the form to show beside them, or as a page that lists it. */
export function listProblems(c: Context, problems: readonly EnquiryProblem[], language: Locale): Answer {
  if (!wantsPage(c)) return c.json({ problems }, 422);
  const { title, error, lead, back } = words[language].problems;
  return answerWithPage(
    c,
    422,
    language,
    fill(error, { title }),
    html`<div class="problems" role="alert">
        <h1>${title}</h1>
        <p>${lead}</p>
        <ul>
          ${problems.map((problem) => html`<li>${wordProblem(problem, language)}</li>`)}
        </ul>
      </div>
      <p>${back}</p>`,
  );
}

/** Refuses a request as a whole, and says why and what to do. */
export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  refusal: Refusal,
  places: Readonly<Record<string, string | number>> = {},
  language: Locale = likelyLanguage(c),
): Answer {
  if (!wantsPage(c)) {
    return c.json({ error: refusal, message: fill(words.en.refusals[refusal], places) }, status);
  }
  const { title, back } = words[language].refused;
  return answerWithPage(
    c,
    status,
    language,
    title,
    html`<h1>${title}</h1>
      <p>${fill(words[language].refusals[refusal], places)}</p>
      <p>${back}</p>`,
  );
}

/** A browser that sends a form by itself asks for a page. A script does not, and neither is it a navigation. */
function wantsPage(c: Context): boolean {
  const accept = c.req.header('accept') ?? '';
  if (accept.includes('text/html')) return true;
  const isForm = /^application\/x-www-form-urlencoded/i.test(c.req.header('content-type') ?? '');
  const isNavigation = (c.req.header('sec-fetch-mode') ?? 'navigate') === 'navigate';
  return isForm && isNavigation && !accept.includes('application/json');
}

/** Before the form is read, its language is not known: the browser's first choice is the best guess. */
const likelyLanguage = (c: Context): Locale =>
  /^\s*cy\b/i.test(c.req.header('accept-language') ?? '') ? 'cy' : 'en';
