import * as z from 'zod/mini';
import { locales } from '#core/i18n/locale';
import { decodeResult } from '#core/star/result-code';
import { enquiryVersion, extraName, maximumExtraFields, maximumLengths, reasonId } from './limits.ts';
import { isEmail, isPhone } from './reply-address.ts';

// zod compiles its checks with `new Function` otherwise, which a strict CSP reports on every page.
z.config({ jitless: true });

const breaksLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** One line of text: no line break, no other control character, no half of a character. */
const line = (maximum: number) =>
  z.string().check(
    z.trim(),
    z.normalize('NFC'),
    z.maxLength(maximum),
    z.refine((text) => !breaksLine.test(text)),
  );

/** Text pasted from a document brings other line breaks and stray controls: nobody can see or mend those. */
const plainLines = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

const lines = (maximum: number) =>
  z.string().check(
    z.overwrite(plainLines),
    z.trim(),
    z.normalize('NFC'),
    z.maxLength(maximum),
    z.refine((text) => !/\p{Cs}/u.test(text)),
  );

/** The path says where a person asked; what follows it, or a name and password, may say who. */
const withoutPrivateParts = (url: string): string =>
  url.replace(/[?#].*$/s, '').replace(/^(https?:\/\/)[^/]*@/i, '$1');

/** An enquiry from a contact form, as it is sent as JSON and kept by a receiver. */
export const Enquiry = z.object({
  /** The version of this shape. */
  version: z.literal(enquiryVersion),
  /** Made once by the sender, and the same when it sends again: so an enquiry arrives once. */
  id: z.uuid().check(z.toLowerCase()),
  /** Why the person writes: one of `defaultReasons`, or a council's own. */
  reason: z.string().check(z.trim(), z.maxLength(maximumLengths.reason), z.regex(reasonId)),
  name: line(maximumLengths.name),
  /** A way to reply: this, or `phone`, or both. */
  email: z.optional(line(maximumLengths.email).check(z.refine(isEmail))),
  phone: z.optional(line(maximumLengths.phone).check(z.refine(isPhone))),
  organisation: z.optional(line(maximumLengths.organisation)),
  message: lines(maximumLengths.message),
  /** True where the form has a box to consent. A form without one leaves it out. */
  consent: z.optional(z.literal(true)),
  /** The code of a star result, if the person ticked to attach it. */
  result: z.optional(
    z.string().check(
      z.trim(),
      z.refine((code) => decodeResult(code).ok),
    ),
  ),
  /** The page with the form, without its query and fragment. */
  page: z.optional(
    z.pipe(
      z.pipe(z.string(), z.transform(withoutPrivateParts)),
      z.url({ protocol: /^https?$/ }).check(
        z.maxLength(maximumLengths.page),
        z.refine((url) => !breaksLine.test(url)),
      ),
    ),
  ),
  /** The language in which the form was shown. */
  language: z.enum(locales),
  /** Whole milliseconds between showing the form and sending it. Unknown where the form works without JavaScript. */
  sentAfter: z.optional(z.int().check(z.gte(0))),
  /** A field that people do not see. What fills it in is a machine. */
  website: z.optional(z.string()),
  /** A council's own fields, by name. */
  extra: z.optional(
    z
      .record(z.string().check(z.regex(extraName)), lines(maximumLengths.extra))
      .check(z.refine((fields) => Object.keys(fields).length <= maximumExtraFields)),
  ),
});

/** An enquiry from a contact form, as it is sent as JSON and kept by a receiver. */
export type Enquiry = z.infer<typeof Enquiry>;
