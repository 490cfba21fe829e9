import type { Context } from 'hono';
import { html } from 'hono/html';
import { isLocal } from './client.ts';
import type { Enquiries, StoredEnquiry } from './enquiries.ts';
import { answerWithPage, type Markup } from './page.ts';

const perPage = 20;

/** What the reader page says beside the enquiries. */
export interface ReaderNotes {
  readonly retentionDays: number;
  /** How many were taken for spam, and so not kept, since the receiver started. */
  readonly spam: number;
  readonly behindProxy: boolean;
}

/** The page on which staff read what arrived, newest first. It is shown on the receiver's own machine and nowhere else. */
export function readerPage(
  c: Context,
  enquiries: Enquiries,
  notes: ReaderNotes,
): Response | Promise<Response> {
  if (notes.behindProxy || !isLocal(c)) {
    return answerWithPage(c, 403, 'en', 'Only on the receiver’s own machine', onlyHere);
  }
  const count = enquiries.count();
  const pages = Math.max(1, Math.ceil(count / perPage));
  const asked = Number(c.req.query('page') ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const title = pages > 1 ? `Enquiries received (page ${page} of ${pages})` : 'Enquiries received';
  return answerWithPage(
    c,
    200,
    'en',
    title,
    html`<h1>${title}</h1>
      <p>
        ${count === 1 ? '1 enquiry is' : `${count} enquiries are`} kept here. Each is deleted
        ${notes.retentionDays} days after it arrived. Taken for spam and not kept since the receiver started:
        ${notes.spam}.
      </p>
      ${count === 0 ? html`<p>Nothing has arrived yet. Send the contact form, then load this page again.</p>` : ''}
      ${enquiries.list(perPage, (page - 1) * perPage).map(article)} ${pageLinks(page, pages)}`,
  );
}

const onlyHere = html`<h1>Only on the receiver’s own machine</h1>
  <p>
    This page shows what people wrote, so it opens only in a browser on the machine that runs the receiver, at
    an address that begins with http://localhost or http://127.0.0.1, and never through a proxy.
  </p>`;

const article = (enquiry: StoredEnquiry): Markup =>
  html`<article aria-labelledby="${enquiry.reference}">
    <h2 id="${enquiry.reference}">${enquiry.reference}</h2>
    <dl>
      ${entry('Received', html`<time datetime="${enquiry.receivedAt.toISOString()}">${ukTime(enquiry.receivedAt)}</time>`)}
      ${entry('Reason', enquiry.reason)} ${entry('Name', enquiry.name)}
      ${entry('Email', enquiry.email && html`<a href="mailto:${encodeURIComponent(enquiry.email).replace('%40', '@')}">${enquiry.email}</a>`)}
      ${entry('Phone', enquiry.phone && html`<a href="tel:${enquiry.phone.replace(/[^\d+]/g, '')}">${enquiry.phone}</a>`)}
      ${entry('Organisation', enquiry.organisation)}
      ${Object.entries(enquiry.extra ?? {}).map(([name, value]) => entry(name, value))}
      ${entry('Consent', enquiry.consent ? 'Ticked' : 'Not ticked, or the form did not ask')}
      ${entry('Star result', enquiry.result)} ${entry('Page', enquiry.page)}
      ${entry('Language', enquiry.language === 'cy' ? 'Welsh' : 'English')}
      ${entry('Sent on by email', forwardState(enquiry))}
    </dl>
    <p class="message" lang="${enquiry.language}" dir="auto">${enquiry.message}</p>
  </article>`;

const entry = (label: string, value: string | Markup | undefined): Markup | '' =>
  value
    ? html`<dt>${label}</dt>
        <dd dir="auto">${value}</dd>`
    : '';

function forwardState({ forwardedAt, forwardDue, failedForwards }: StoredEnquiry): string {
  if (forwardedAt !== null) return ukTime(forwardedAt);
  if (forwardDue === null) return 'No';
  return failedForwards === 0
    ? 'Waiting'
    : `Failed so far: ${failedForwards}. Next try: ${ukTime(forwardDue)}`;
}

const pageLinks = (page: number, pages: number): Markup | '' =>
  pages === 1
    ? ''
    : html`<nav aria-label="Pages">
        <ul>
          ${page > 1 ? html`<li><a rel="prev" href="?page=${page - 1}">Newer enquiries</a></li>` : ''}
          ${page < pages ? html`<li><a rel="next" href="?page=${page + 1}">Older enquiries</a></li>` : ''}
        </ul>
      </nav>`;

const ukTime = (time: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(time);
