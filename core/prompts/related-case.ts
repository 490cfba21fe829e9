import type { RuleId } from './rules.ts';

/**
 * The case that shows what comes of asking, by the id of the study: Stockport found out what people wanted to
 * read before they called.
 */
const related: Partial<Record<RuleId, string>> = {
  'phone-number-first': 'stockport',
  'contact-dead-end': 'stockport',
  'crisis-without-urgent-route': 'stockport',
  'missing-next-steps': 'stockport',
  'missing-timescale': 'stockport',
  'missing-cost': 'stockport',
  'missing-eligibility': 'stockport',
  'missing-carer-help': 'stockport',
};

/** The id of the case study that goes with a rule, or null where there is none. */
export const relatedCase = (rule: string): string | null =>
  Object.hasOwn(related, rule) ? (related[rule as RuleId] ?? null) : null;
