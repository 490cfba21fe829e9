import { maximumLengths, reasonId } from '#core/enquiry/limits';
import type { EnquiryProblem } from '#core/enquiry/problems';
import { isEmail, isPhone } from '#core/enquiry/reply-address';
import type { Draft } from './draft.ts';

const isLine = (text: string): boolean => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
const isText = (text: string): boolean => !/\p{Cs}/u.test(text);

const rules = {
  reason: (text: string) => reasonId.test(text),
  name: isLine,
  email: (text: string) => isLine(text) && isEmail(text),
  phone: (text: string) => isLine(text) && isPhone(text),
  organisation: isLine,
  message: isText,
} as const;

const needed: ReadonlySet<string> = new Set(['reason', 'name', 'message']);

/**
 * What is wrong with a draft: the same as the schema of an enquiry would say, without the weight of it.
 * Only the fields that the form has are judged, in the order in which it has them.
 */
export function checkDraft(draft: Draft, names: Iterable<string>): readonly EnquiryProblem[] {
  const problems: EnquiryProblem[] = [];
  const reply = draft.email === undefined && draft.phone === undefined;
  for (const name of names) {
    if (name === 'consent' && draft.consent !== true) problems.push({ field: name, problem: 'missing' });
    if (reply && isReply(name) && !problems.some(({ field }) => field === 'reply'))
      problems.push({ field: 'reply', problem: 'missing' });
    if (isRuled(name)) problems.push(...checkText(name, draft[name]));
    const own = draft.extra?.[name];
    if (own === undefined) continue;
    if (own.length > maximumLengths.extra) problems.push({ field: `extra.${name}`, problem: 'too-long' });
    else if (!isText(own)) problems.push({ field: `extra.${name}`, problem: 'invalid' });
  }
  return problems;
}

const isReply = (name: string): boolean => name === 'email' || name === 'phone';
const isRuled = (name: string): name is keyof typeof rules => Object.hasOwn(rules, name);

function checkText(field: keyof typeof rules, text: string | undefined): readonly EnquiryProblem[] {
  if (text === undefined || text === '') return needed.has(field) ? [{ field, problem: 'missing' }] : [];
  if (text.length > maximumLengths[field]) return [{ field, problem: 'too-long' }];
  return rules[field](text) ? [] : [{ field, problem: 'invalid' }];
}
