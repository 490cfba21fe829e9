import { createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { readEnquiry } from '#core/enquiry/problems';
import { listProblems, refuse, thank } from './answers.ts';
import { addressOf } from './client.ts';
import { openEnquiries, type Kept } from './enquiries.ts';
import { startForwarding, type Forwarding } from './forward.ts';
import { secureHeaders } from './headers.ts';
import { describeFault, logRequests, type Log } from './log.ts';
import { onlyFrom, preflight } from './origins.ts';
import { rateLimit, type RateLimit } from './rate-limit.ts';
import { bodyKind, limitBody, readFields } from './read-body.ts';
import { readerPage } from './reader-page.ts';
import { decoyReference } from './reference.ts';
import { keepOnly } from './retention.ts';
import { isSpam } from './spam.ts';
import { thankYouPage } from './thank-you.ts';

/** How a receiver behaves. What is left out has the default of the README. */
export interface ReceiverOptions {
  /** The SQLite file that holds the enquiries. It is made if there is none. */
  readonly file: string;
  /** Origins of other sites whose forms may send here, such as `https://www.example.gov.uk`. */
  readonly allowedOrigins?: readonly string[];
  readonly retentionDays?: number;
  readonly rateLimit?: RateLimit;
  /** Whether the receiver stands behind exactly one proxy, which writes X-Forwarded-For and X-Forwarded-Proto. */
  readonly trustProxy?: boolean;
  /** Whether every form has a box to consent, so that an enquiry without it is refused. */
  readonly consentRequired?: boolean;
  /** Where the page that thanks leads back to; null for no link. */
  readonly siteUrl?: string | null;
  /** Where enquiries are sent on to by e-mail; null to keep them only. */
  readonly forwarding?: Forwarding | null;
  readonly log?: Log;
  readonly now?: () => number;
}

/** A receiver of enquiries, to be served alone or as a part of a site. */
export interface Receiver {
  /** Serves `/enquiries`, `/enquiries/received` and `/thank-you`, and leaves every other path alone. */
  readonly app: Hono;
  /** Ends what runs in the background and closes the file. Stop serving first. */
  close(): Promise<void>;
}

/** The paths that a receiver serves. */
export const receiverPaths = {
  enquiries: '/enquiries',
  received: '/enquiries/received',
  thankYou: '/thank-you',
} as const;

/** Makes a receiver. The file is open and what is too old is deleted when it returns. */
export function createReceiver({
  file,
  allowedOrigins = [],
  retentionDays = 180,
  rateLimit: limit = { requests: 20, seconds: 60 },
  trustProxy = false,
  consentRequired = false,
  siteUrl = null,
  forwarding = null,
  log = console.log,
  now = Date.now,
}: ReceiverOptions): Receiver {
  const enquiries = openEnquiries(file);
  const stopDeleting = keepOnly(retentionDays, enquiries, now, log);
  const forwarder = forwarding === null ? null : startForwarding(forwarding, enquiries, now, log);
  const secondsToWait = rateLimit(limit, now);
  const secret = randomBytes(32);
  let spam = 0;

  const app = new Hono();
  const paths = Object.values(receiverPaths);
  for (const path of paths) app.use(path, logRequests(log, paths), secureHeaders);

  app.use(receiverPaths.enquiries, onlyFrom(allowedOrigins, trustProxy));
  app.options(receiverPaths.enquiries, preflight);
  app.post(
    receiverPaths.enquiries,
    async (c, next) => {
      const seconds = secondsToWait(addressOf(c, trustProxy));
      if (seconds === 0) return next();
      c.header('Retry-After', String(seconds));
      return refuse(c, 429, 'too-many', { seconds });
    },
    limitBody,
    async (c) => {
      const kind = bodyKind(c);
      if (kind === null) return refuse(c, 415, 'wrong-type');
      const fields = await readFields(c, kind);
      if (fields === null) return refuse(c, 400, 'unreadable');
      if (kind === 'form') fields['id'] ??= idOf(fields, now());
      if (consentRequired && fields['consent'] !== true) fields['consent'] = false;

      const language = fields['language'] === 'cy' ? 'cy' : 'en';
      const read = readEnquiry(fields);
      if (!read.ok) return listProblems(c, read.problems, language);
      const { enquiry } = read;
      if (isSpam(enquiry)) {
        spam += 1;
        return thank(c, 201, decoyReference(enquiry.id, secret), enquiry.id, language);
      }

      let kept: Kept;
      try {
        kept = enquiries.keep(enquiry, new Date(now()), forwarder !== null);
      } catch (error) {
        log(`Could not keep an enquiry. ${describeFault(error)}`);
        c.header('Retry-After', '60');
        return refuse(c, 503, 'not-stored', {}, language);
      }
      if (kept.how === 'conflict') return refuse(c, 409, 'conflict', {}, language);
      if (kept.how === 'new') forwarder?.wake();
      return thank(c, kept.how === 'new' ? 201 : 200, kept.reference, enquiry.id, language);
    },
  );
  app.all(receiverPaths.enquiries, (c) => {
    c.header('Allow', 'POST, OPTIONS');
    return refuse(c, 405, 'method');
  });

  app.get(receiverPaths.received, (c) =>
    readerPage(c, enquiries, { retentionDays, spam, behindProxy: trustProxy }),
  );
  app.get(receiverPaths.thankYou, (c) => thankYouPage(c, siteUrl));
  for (const path of [receiverPaths.received, receiverPaths.thankYou]) {
    app.all(path, (c) => {
      c.header('Allow', 'GET, HEAD');
      return c.json({ error: 'method', message: 'This page can only be read, with GET.' }, 405);
    });
  }
  app.onError((error, c) => {
    log(`A request failed. ${describeFault(error)}`);
    return refuse(c, 500, 'fault');
  });

  return {
    app,
    async close() {
      stopDeleting();
      await forwarder?.close();
      enquiries.close();
    },
  };
}

/**
 * The id of a form that has none, because JavaScript did not run: made from what it says and the day, so that
 * pressing the button twice still sends one enquiry.
 */
function idOf(fields: Readonly<Record<string, unknown>>, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  const hex = createHash('sha256')
    .update(JSON.stringify([day, fields]))
    .digest('hex');
  // Version 8 of RFC 9562 is for ids that are made in a way of one's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
