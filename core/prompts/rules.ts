import brokenLinks from './rules/broken-links.ts';
import contactDeadEnd from './rules/contact-dead-end.ts';
import crisisWithoutUrgentRoute from './rules/crisis-without-urgent-route.ts';
import documentOnlyForm from './rules/document-only-form.ts';
import feedbackWithoutChange from './rules/feedback-without-change.ts';
import longSentences from './rules/long-sentences.ts';
import measuresWithoutPeople from './rules/measures-without-people.ts';
import missingCarerHelp from './rules/missing-carer-help.ts';
import missingCommunityHelp from './rules/missing-community-help.ts';
import missingCost from './rules/missing-cost.ts';
import missingEligibility from './rules/missing-eligibility.ts';
import missingFeedback from './rules/missing-feedback.ts';
import missingFormats from './rules/missing-formats.ts';
import missingNextSteps from './rules/missing-next-steps.ts';
import missingSelfFunderHelp from './rules/missing-self-funder-help.ts';
import missingTakingPart from './rules/missing-taking-part.ts';
import missingTimescale from './rules/missing-timescale.ts';
import missingWelsh from './rules/missing-welsh.ts';
import oldPages from './rules/old-pages.ts';
import pastDates from './rules/past-dates.ts';
import phoneNumberFirst from './rules/phone-number-first.ts';
import picturesWithoutWords from './rules/pictures-without-words.ts';
import unaskedChanges from './rules/unasked-changes.ts';
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
  missingFormats,
  missingWelsh,
  missingCarerHelp,
  missingSelfFunderHelp,
  picturesWithoutWords,
  missingCommunityHelp,
  missingFeedback,
  feedbackWithoutChange,
  oldPages,
  pastDates,
  brokenLinks,
  unaskedChanges,
  missingTakingPart,
  measuresWithoutPeople,
] as const;

/** The id of a rule: its words are asked for by the compiler. */
export type RuleId = (typeof rules)[number]['id'];
