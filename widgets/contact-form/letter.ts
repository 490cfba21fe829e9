import { enquiryVersion, maximumLengths } from '#core/enquiry/limits';
import type { Locale } from '#core/i18n/locale';
import { textsOf, type Draft } from './draft.ts';
import { answerOf, fieldsOf, labelOf } from './fields.ts';

/** A message that is ready to go. It stays the same however often it is sent, so that it arrives once. */
export interface Letter {
  /** Made once: the receiver knows by it that it has this message already. */
  readonly id: string;
  readonly endpoint: string;
  readonly type: 'application/json' | 'application/x-www-form-urlencoded';
  readonly body: string;
  /** What the person has written, in words, to copy or to send by email. */
  readonly text: string;
}

/** What the form itself does not hold. */
export interface Circumstances {
  readonly id: string;
  readonly language: Locale;
  /** The code of a star result, if the person ticked to attach it. */
  readonly result?: string;
  /** Whole milliseconds since the form was shown. */
  readonly sentAfter?: number;
}

/** Writes the letter, as JSON or as a form would be sent by itself. */
export function writeLetter(
  form: HTMLFormElement,
  draft: Draft,
  { endpoint, encoding }: { readonly endpoint: string; readonly encoding: 'json' | 'form' },
  circumstances: Circumstances,
): Letter {
  const added = { version: enquiryVersion, ...pageOf(location), ...circumstances };
  const common = { id: circumstances.id, endpoint, text: writeText(form, circumstances.result) };
  if (encoding !== 'form')
    return { ...common, type: 'application/json', body: JSON.stringify({ ...draft, ...added }) };
  const fields = new URLSearchParams(textsOf(form).map(([name, value]): [string, string] => [name, value]));
  for (const [name, value] of Object.entries(added)) fields.set(name, String(value));
  return { ...common, type: 'application/x-www-form-urlencoded', body: fields.toString() };
}

/** The query and the fragment of a page may say who is reading it. */
function pageOf({ protocol, origin, pathname }: Location): { readonly page?: string } {
  const page = `${origin}${pathname}`;
  return /^https?:$/.test(protocol) && page.length <= maximumLengths.page ? { page } : {};
}

/** What was filled in, a line for each field, in the words of the page. */
export function writeText(form: HTMLFormElement, result?: string): string {
  const lines = Array.from(fieldsOf(form)).flatMap(([name, controls]) => {
    const answer = name === 'website' || name === 'consent' ? '' : answerOf(controls);
    if (answer === '') return [];
    const label = labelOf(controls);
    const asked = /[\p{L}\p{N})]$/u.test(label) ? `${label}:` : label;
    return [`${asked}${answer.includes('\n') ? '\n' : ' '}${answer}`];
  });
  return [...lines, ...(result ? [`#coprod-result=${result}`] : [])].join('\n');
}
