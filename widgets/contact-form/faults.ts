import { enquiryFields, maximumLengths } from '#core/enquiry/limits';
import type { EnquiryProblem } from '#core/enquiry/problems';
import { plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { labelOf, type Control } from './fields.ts';
import type { SendingWords } from './later-words.ts';

/** Something to put right: what is said about it, and where it is. */
export interface Fault {
  readonly text: string;
  readonly controls: readonly Control[];
}

type Fields = ReadonlyMap<string, readonly Control[]>;

/** A problem in words, or null where this form has no such field, so that the person can do nothing about it. */
export function wordFault(
  { field, problem }: EnquiryProblem,
  fields: Fields,
  words: SendingWords,
  locale: Locale,
): Fault | null {
  const name = field.replace(/^extra\./, '');
  const controls =
    fields.get(name) ?? (field === 'reply' ? (fields.get('email') ?? fields.get('phone')) : undefined);
  const [first] = controls ?? [];
  if (!controls || !first) return null;
  const { errors } = words;
  const own = (errors as Readonly<Record<string, unknown>>)[field];
  const fault = (text: string): Fault => ({ text, controls });
  if (first.dataset['error']) return fault(first.dataset['error']);
  const label = labelOf(controls);
  if (problem === 'too-long') {
    const limit =
      Object.entries(maximumLengths).find(([known]) => known === field)?.[1] ?? maximumLengths.extra;
    return fault(plural(errors.tooLong, Math.max(1, first.value.trim().length - limit), locale, { label }));
  }
  if (typeof own === 'string' && (problem === 'missing' || !['name', 'message'].includes(field)))
    return fault(own);
  return fault((problem === 'missing' ? errors.missing : errors.invalid).replace('{label}', () => label));
}

const ofEnquiry: ReadonlySet<string> = new Set(enquiryFields);

/**
 * What the page itself asks (`required`, `pattern`, `min` …) and has not got. Whether an email address can be
 * one is not asked of the browser: it knows fewer of them than the receiver does.
 */
export const pageProblems = (fields: Fields): readonly EnquiryProblem[] =>
  Array.from(fields).flatMap(([name, controls]) => {
    const known = ofEnquiry.has(name);
    const wrong = controls.find(({ validity }) => !validity.valid && !(known && validity.typeMismatch));
    if (!wrong || name === 'website') return [];
    const field = (known ? name : `extra.${name}`) as EnquiryProblem['field'];
    return [{ field, problem: wrong.validity.valueMissing ? 'missing' : 'invalid' }];
  });

/** Both lists in the order of the form, and no field twice. */
export function inFormOrder(problems: readonly EnquiryProblem[], fields: Fields): readonly EnquiryProblem[] {
  const names = [...fields.keys()];
  const reply = names.find((name) => name === 'email' || name === 'phone');
  const nameOf = ({ field }: EnquiryProblem) =>
    field === 'reply' ? (reply ?? '') : field.replace(/^extra\./, '');
  const first = new Map<string, EnquiryProblem>();
  for (const problem of problems) if (!first.has(nameOf(problem))) first.set(nameOf(problem), problem);
  return [...first.values()].toSorted((a, b) => names.indexOf(nameOf(a)) - names.indexOf(nameOf(b)));
}
