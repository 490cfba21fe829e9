import blocksOfCapitals from './rules/blocks-of-capitals.ts';
import brokenLinks from './rules/broken-links.ts';
import careJargon from './rules/care-jargon.ts';
import contactDeadEnd from './rules/contact-dead-end.ts';
import contradictoryAnswers from './rules/contradictory-answers.ts';
import crisisWithoutUrgentRoute from './rules/crisis-without-urgent-route.ts';
import departmentSignposts from './rules/department-signposts.ts';
import documentOnlyForm from './rules/document-only-form.ts';
import documentOnlyInformation from './rules/document-only-information.ts';
import emailWithoutGuidance from './rules/email-without-guidance.ts';
import falseHeadings from './rules/false-headings.ts';
import faqSections from './rules/faq-sections.ts';
import feedbackWithoutChange from './rules/feedback-without-change.ts';
import hardReading from './rules/hard-reading.ts';
import heavyWarnings from './rules/heavy-warnings.ts';
import hiddenActors from './rules/hidden-actors.ts';
import ineligibleWithoutHelp from './rules/ineligible-without-help.ts';
import labelsForPeople from './rules/labels-for-people.ts';
import lateAnswer from './rules/late-answer.ts';
import layoutTables from './rules/layout-tables.ts';
import legalWording from './rules/legal-wording.ts';
import longSentences from './rules/long-sentences.ts';
import longStretches from './rules/long-stretches.ts';
import manyRequiredFields from './rules/many-required-fields.ts';
import measuresWithoutPeople from './rules/measures-without-people.ts';
import missingCarerHelp from './rules/missing-carer-help.ts';
import missingCommunityHelp from './rules/missing-community-help.ts';
import missingContactRoute from './rules/missing-contact-route.ts';
import missingCost from './rules/missing-cost.ts';
import missingEligibility from './rules/missing-eligibility.ts';
import missingFeedback from './rules/missing-feedback.ts';
import missingFormats from './rules/missing-formats.ts';
import missingNextSteps from './rules/missing-next-steps.ts';
import missingReceipt from './rules/missing-receipt.ts';
import missingSelfFunderHelp from './rules/missing-self-funder-help.ts';
import missingTakingPart from './rules/missing-taking-part.ts';
import missingTimescale from './rules/missing-timescale.ts';
import missingWelsh from './rules/missing-welsh.ts';
import missingWhatYouNeed from './rules/missing-what-you-need.ts';
import officeWords from './rules/office-words.ts';
import oldPages from './rules/old-pages.ts';
import paperOnlySteps from './rules/paper-only-steps.ts';
import pastDates from './rules/past-dates.ts';
import phoneNumberFirst from './rules/phone-number-first.ts';
import phoneWithoutHours from './rules/phone-without-hours.ts';
import picturesWithoutWords from './rules/pictures-without-words.ts';
import puzzlesAndTimeLimits from './rules/puzzles-and-time-limits.ts';
import refusalWithoutRoute from './rules/refusal-without-route.ts';
import sharedInboxOnly from './rules/shared-inbox-only.ts';
import signInWall from './rules/sign-in-wall.ts';
import thirdPersonReaders from './rules/third-person-readers.ts';
import tooManyChoices from './rules/too-many-choices.ts';
import unannouncedOtherSite from './rules/unannounced-other-site.ts';
import unaskedChanges from './rules/unasked-changes.ts';
import unexplainedPrivateQuestions from './rules/unexplained-private-questions.ts';
import unexplainedShortForms from './rules/unexplained-short-forms.ts';
import unlabelledFields from './rules/unlabelled-fields.ts';
import unmarkedDocuments from './rules/unmarked-documents.ts';
import vagueLinks from './rules/vague-links.ts';
import vagueTimes from './rules/vague-times.ts';

/** Every rule, in the order of the list of prompts. */
export const rules = [
  phoneNumberFirst,
  contactDeadEnd,
  missingContactRoute,
  sharedInboxOnly,
  phoneWithoutHours,
  crisisWithoutUrgentRoute,
  emailWithoutGuidance,
  unannouncedOtherSite,
  missingNextSteps,
  missingTimescale,
  vagueTimes,
  missingCost,
  missingEligibility,
  legalWording,
  missingWhatYouNeed,
  refusalWithoutRoute,
  ineligibleWithoutHelp,
  unexplainedShortForms,
  longSentences,
  hardReading,
  officeWords,
  careJargon,
  hiddenActors,
  thirdPersonReaders,
  labelsForPeople,
  departmentSignposts,
  heavyWarnings,
  blocksOfCapitals,
  longStretches,
  falseHeadings,
  lateAnswer,
  vagueLinks,
  tooManyChoices,
  faqSections,
  layoutTables,
  contradictoryAnswers,
  documentOnlyForm,
  documentOnlyInformation,
  unmarkedDocuments,
  paperOnlySteps,
  unexplainedPrivateQuestions,
  manyRequiredFields,
  unlabelledFields,
  signInWall,
  puzzlesAndTimeLimits,
  missingReceipt,
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
