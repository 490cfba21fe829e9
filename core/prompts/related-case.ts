import type { RuleId } from './rules.ts';

/**
 * The case that shows what comes of asking, by the id of the study: Stockport found out what people wanted to
 * read before they called; in Surrey they helped to choose; KeyRing’s members help one another; prisoners took
 * their ideas to staff; young people inspected services.
 */
const related: Partial<Record<RuleId, string>> = {
  'phone-number-first': 'stockport',
  'contact-dead-end': 'stockport',
  'missing-contact-route': 'stockport',
  'crisis-without-urgent-route': 'stockport',
  'missing-next-steps': 'stockport',
  'missing-timescale': 'stockport',
  'missing-cost': 'stockport',
  'missing-eligibility': 'stockport',
  'ineligible-without-help': 'stockport',
  'labels-for-people': 'stockport',
  'late-answer': 'stockport',
  'missing-carer-help': 'stockport',
  'missing-self-funder-help': 'stockport',
  'missing-community-help': 'keyring',
  'feedback-without-change': 'user-voice',
  'unasked-changes': 'surrey',
  'missing-taking-part': 'surrey',
  'measures-without-people': 'young-inspectors',
};

/** The id of the case study that goes with a rule, or null where there is none. */
export const relatedCase = (rule: string): string | null =>
  Object.hasOwn(related, rule) ? (related[rule as RuleId] ?? null) : null;
