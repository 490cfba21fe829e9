import { maximumLengths } from '#core/enquiry/limits';
import type { EnquiryProblem } from '#core/enquiry/problems';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { words } from './words.ts';

/** What is wrong with a field, in words, for a person who filled in the form. */
export function wordProblem({ field, problem }: EnquiryProblem, language: Locale): string {
  const { fields, anyField } = words[language];
  const forField: Readonly<Record<string, string>> = Object.hasOwn(fields, field)
    ? fields[field as keyof typeof fields]
    : {};
  const maximum = Object.hasOwn(maximumLengths, field)
    ? maximumLengths[field as keyof typeof maximumLengths]
    : maximumLengths.extra;
  return fill(forField[problem] ?? anyField[problem], {
    field: field.replace(/^extra\./, ''),
    maximum: new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB').format(maximum),
  });
}
