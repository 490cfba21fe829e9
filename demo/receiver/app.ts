import { Hono } from 'hono';
import type { Locale } from '#core/i18n/locale';
import { refuse } from './answers.ts';
import { addressOf } from './client.ts';
import { openEnquiries } from './enquiries.ts';
import { startForwarding, type Forwarding } from './forward.ts';
import { secureHeaders } from './headers.ts';
import { describeFault, logRequests, type Log } from './log.ts';
import { onlyFrom, preflight } from './origins.ts';
import { rateLimit, type RateLimit } from './rate-limit.ts';
import { limitBody } from './read-body.ts';
import { readerPage } from './reader-page.ts';
import { receiveInto } from './receive.ts';
import { keepOnly } from './retention.ts';
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
  /**
   * The paths of the site's own pages that thank a person without JavaScript; they get `reference` as a query.
   * Without them the receiver serves a plain one at `/thank-you`.
   */
  readonly thankYouPages?: Readonly<Record<Locale, string>> | null;
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

const ownThankYouPages: Readonly<Record<Locale, string>> = {
  en: receiverPaths.thankYou,
  cy: `${receiverPaths.thankYou}?language=cy`,
};

/** Makes a receiver. The file is open and what is too old is deleted when it returns. */
export function createReceiver({
  file,
  allowedOrigins = [],
  retentionDays = 180,
  rateLimit: limit = { requests: 20, seconds: 60 },
  trustProxy = false,
  consentRequired = false,
  siteUrl = null,
  thankYouPages = null,
  forwarding = null,
  log = console.log,
  now = Date.now,
}: ReceiverOptions): Receiver {
  const enquiries = openEnquiries(file);
  const stopDeleting = keepOnly(retentionDays, enquiries, now, log);
  const forwarder = forwarding === null ? null : startForwarding(forwarding, enquiries, now, log);
  const secondsToWait = rateLimit(limit, now);
  let spam = 0;

  const app = new Hono();
  const readable = [receiverPaths.received, ...(thankYouPages === null ? [receiverPaths.thankYou] : [])];
  const paths = [receiverPaths.enquiries, ...readable];
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
    receiveInto(enquiries, {
      consentRequired,
      thanks: thankYouPages ?? ownThankYouPages,
      log,
      now,
      forward: forwarder?.wake ?? null,
      onSpam: () => void (spam += 1),
    }),
  );
  app.all(receiverPaths.enquiries, (c) => {
    c.header('Allow', 'POST, OPTIONS');
    return refuse(c, 405, 'method');
  });

  app.get(receiverPaths.received, (c) =>
    readerPage(c, enquiries, { retentionDays, spam, behindProxy: trustProxy }),
  );
  if (thankYouPages === null) app.get(receiverPaths.thankYou, (c) => thankYouPage(c, siteUrl));
  for (const path of readable) {
    app.all(path, (c) => {
      c.header('Allow', 'GET, HEAD');
      return c.json({ error: 'method', message: 'This page can only be read, with GET.' }, 405);
    });
  }
  app.onError((error, c) => {
    // A body that breaks off is the client's fault, and nobody is there to read the answer.
    if (c.req.raw.signal.aborted) return refuse(c, 400, 'unreadable');
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
