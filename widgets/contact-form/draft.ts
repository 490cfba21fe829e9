import { fromFormFields } from '#core/enquiry/form-fields';
import { extraName, maximumExtraFields } from '#core/enquiry/limits';

/** What a person has filled in. What was left empty is absent. */
export interface Draft {
  readonly reason?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly organisation?: string;
  readonly message?: string;
  readonly consent?: boolean;
  readonly website?: string;
  /** The council's own fields. */
  readonly extra?: Readonly<Record<string, string>>;
}

const lineNames = ['reason', 'name', 'email', 'phone', 'organisation', 'website'] as const;

/** What a form holds, made as plain as a receiver makes it. */
export function readDraft(form: HTMLFormElement): Draft {
  const { message, consent, extra, ...fields } = fromFormFields(textsOf(form));
  const lines = lineNames.flatMap((name) => {
    const text = fields[name];
    return typeof text === 'string' ? [[name, plain(text)]] : [];
  });
  const own = Object.entries((extra ?? {}) as Record<string, string>)
    .filter(([name]) => extraName.test(name))
    .slice(0, maximumExtraFields)
    .map(([name, text]) => [name, plainLines(text)]);
  return {
    ...Object.fromEntries(lines),
    ...(typeof message === 'string' ? { message: plainLines(message) } : {}),
    ...(typeof consent === 'boolean' ? { consent } : {}),
    ...(own.length > 0 ? { extra: Object.fromEntries(own) } : {}),
  };
}

/** The texts that a form would send by itself. Files stay behind: there is nowhere to put them. */
export const textsOf = (form: HTMLFormElement): readonly (readonly [string, string])[] =>
  Array.from(new FormData(form)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );

const plain = (text: string): string => text.trim().normalize('NFC');

const plainLines = (text: string): string =>
  plain(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, ''));
