import { createHash, randomBytes } from 'node:crypto';
import type { Handler } from 'hono';
import { readEnquiry } from '#core/enquiry/problems';
import type { Locale } from '#core/i18n/locale';
import { listProblems, refuse, thank } from './answers.ts';
import type { Enquiries, Kept } from './enquiries.ts';
import { describeFault, type Log } from './log.ts';
import { bodyKind, readFields } from './read-body.ts';
import { decoyReference } from './reference.ts';
import { isSpam } from './spam.ts';

/** What receiving needs beside the place where enquiries are kept. */
export interface Receiving {
  readonly consentRequired: boolean;
  /** The pages that thank a person without JavaScript. */
  readonly thanks: Readonly<Record<Locale, string>>;
  readonly log: Log;
  readonly now: () => number;
  /** Called when a new enquiry waits to be sent on; null where nothing is sent on. */
  readonly forward: (() => void) | null;
  readonly onSpam: () => void;
}

/** Reads an enquiry from a request, keeps it, and answers when it is kept. */
export function receiveInto(
  enquiries: Enquiries,
  { consentRequired, thanks, log, now, forward, onSpam }: Receiving,
): Handler {
  const secret = randomBytes(32);

  return async (c) => {
    const kind = bodyKind(c);
    if (kind === null) return refuse(c, 415, 'wrong-type');
    const fields = await readFields(c, kind);
    if (fields === null) return refuse(c, 400, 'unreadable');
    if (kind === 'form') fields['id'] ??= c.req.header('idempotency-key') ?? idOf(fields, now());
    if (consentRequired && fields['consent'] !== true) fields['consent'] = false;

    const language = fields['language'] === 'cy' ? 'cy' : 'en';
    const read = readEnquiry(fields);
    if (!read.ok) return listProblems(c, read.problems, language);
    const { enquiry } = read;
    if (isSpam(enquiry)) {
      onSpam();
      return thank(c, 201, decoyReference(enquiry.id, secret), enquiry.id, thanks[language]);
    }

    let kept: Kept;
    try {
      kept = enquiries.keep(enquiry, new Date(now()), forward !== null);
    } catch (error) {
      log(`Could not keep an enquiry. ${describeFault(error)}`);
      c.header('Retry-After', '60');
      return refuse(c, 503, 'not-stored', {}, language);
    }
    if (kept.how === 'conflict') return refuse(c, 409, 'conflict', {}, language);
    if (kept.how === 'new') forward?.();
    return thank(c, kept.how === 'new' ? 201 : 200, kept.reference, enquiry.id, thanks[language]);
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
