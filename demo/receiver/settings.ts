import { fileURLToPath } from 'node:url';
import { isEmail } from '#core/enquiry/reply-address';
import type { ReceiverOptions } from './app.ts';
import type { Forwarding } from './forward.ts';

/** How to serve a receiver alone, and how it behaves. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly receiver: ReceiverOptions;
}

/** The settings that were read, or one sentence for each that is wrong: which, what it says, what was expected. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings from the environment. A variable that is empty counts as not set. */
export function readSettings(environment: Environment): ReadSettings {
  const errors: string[] = [];
  const textOf = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const wrong = (name: string, shown: string, expected: string): void =>
    void errors.push(`${name} is "${shown}", but must be ${expected}.`);

  const number = (name: string, least: number, most: number, otherwise: number): number => {
    const text = textOf(name);
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    wrong(name, text, `a whole number from ${least} to ${most}`);
    return otherwise;
  };
  const yesOrNo = (name: string): boolean => {
    const text = textOf(name);
    if (text !== undefined && text !== 'yes' && text !== 'no') wrong(name, text, 'yes or no');
    return text === 'yes';
  };
  const list = (name: string, fits: (item: string) => boolean, expected: string): readonly string[] => {
    const items = (textOf(name) ?? '').split(/[\s,]+/).filter((item) => item !== '');
    for (const item of items) if (!fits(item)) wrong(name, item, expected);
    return items;
  };

  const siteUrl = textOf('SITE_URL') ?? null;
  if (siteUrl !== null && !isWebAddress(siteUrl)) {
    wrong('SITE_URL', siteUrl, 'a web address, such as https://www.example.gov.uk/');
  }
  const settings: Settings = {
    host: textOf('HOST') ?? '127.0.0.1',
    port: number('PORT', 0, 65_535, 8787),
    receiver: {
      file: textOf('ENQUIRIES_FILE') ?? fileURLToPath(new URL('enquiries.sqlite', import.meta.url)),
      allowedOrigins: list(
        'ALLOWED_ORIGINS',
        isOrigin,
        'origins with commas between them, each a scheme and a host with nothing after it, such as https://www.example.gov.uk',
      ),
      retentionDays: number('RETENTION_DAYS', 1, 3650, 180),
      rateLimit: {
        requests: number('RATE_REQUESTS', 1, 10_000, 20),
        seconds: number('RATE_SECONDS', 1, 86_400, 60),
      },
      trustProxy: yesOrNo('TRUST_PROXY'),
      consentRequired: yesOrNo('CONSENT_REQUIRED'),
      siteUrl,
      forwarding: readForwarding(),
    },
  };
  return errors.length === 0 ? { ok: true, settings } : { ok: false, errors };

  function readForwarding(): Forwarding | null {
    const names = ['SMTP_URL', 'FORWARD_TO', 'FORWARD_FROM'];
    const absent = names.filter((name) => textOf(name) === undefined);
    if (absent.length === names.length) return null;
    for (const name of absent) {
      errors.push(`${name} is not set. To send enquiries on, set ${names.join(', ')}; else none of them.`);
    }
    const smtpUrl = textOf('SMTP_URL') ?? '';
    if (smtpUrl !== '' && !isMailServer(smtpUrl)) {
      wrong(
        'SMTP_URL',
        hidePassword(smtpUrl),
        'a mail server, such as smtps://user:password@mail.example.gov.uk:465',
      );
    }
    const from = textOf('FORWARD_FROM') ?? '';
    if (from !== '' && !isEmail(from)) wrong('FORWARD_FROM', from, 'one e-mail address and nothing else');
    const to = list('FORWARD_TO', isEmail, 'e-mail addresses with commas between them');
    return { smtpUrl, from, to };
  }
}

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const isWebAddress = (text: string): boolean => /^https?:$/.test(urlOf(text)?.protocol ?? '');

const isOrigin = (text: string): boolean => isWebAddress(text) && urlOf(text)?.origin === text;

function isMailServer(text: string): boolean {
  const url = urlOf(text);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

const hidePassword = (text: string): string => text.replace(/^(\w+:\/\/).*@/s, '$1…@');
