import contactDeadEnd from './rules/contact-dead-end.ts';
import crisisWithoutUrgentRoute from './rules/crisis-without-urgent-route.ts';
import documentOnlyForm from './rules/document-only-form.ts';
import longSentences from './rules/long-sentences.ts';
import missingCarerHelp from './rules/missing-carer-help.ts';
import missingCost from './rules/missing-cost.ts';
import missingEligibility from './rules/missing-eligibility.ts';
import missingNextSteps from './rules/missing-next-steps.ts';
import missingTimescale from './rules/missing-timescale.ts';
import pastDates from './rules/past-dates.ts';
import phoneNumberFirst from './rules/phone-number-first.ts';
import unexplainedPrivateQuestions from './rules/unexplained-private-questions.ts';
import unlabelledFields from './rules/unlabelled-fields.ts';
import vagueLinks from './rules/vague-links.ts';

/** Every rule, in the order of the list of prompts. */
export const rules = [
  phoneNumberFirst,
  contactDeadEnd,
  crisisWithoutUrgentRoute,
  missingNextSteps,
  missingTimescale,
  missingCost,
  missingEligibility,
  longSentences,
  vagueLinks,
  documentOnlyForm,
  unexplainedPrivateQuestions,
  unlabelledFields,
  missingCarerHelp,
  pastDates,
] as const;

/** The id of a rule: its words are asked for by the compiler. */
export type RuleId = (typeof rules)[number]['id'];
