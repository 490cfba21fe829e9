import type { PromptWords } from '#core/i18n/prompt-words';
import type { OpenQuestion } from '#core/prompts/open-questions';
import type { Cause } from '#core/prompts/rule';
import type { RuleId } from '#core/prompts/rules';
import { contact } from './prompts/contact.ts';
import { nextSteps } from './prompts/next-steps.ts';
import { words } from './prompts/words.ts';
import { structure } from './prompts/structure.ts';
import { forms } from './prompts/forms.ts';
import { people } from './prompts/people.ts';
import { listening } from './prompts/listening.ts';

/** The prompts. {quote} is words of the page as they stand there. */
export const prompts = {
  ...contact,
  ...nextSteps,
  ...words,
  ...structure,
  ...forms,
  ...people,
  ...listening,
} satisfies Record<RuleId, PromptWords>;

/** Two questions that are worth asking on any page. */
export const openQuestions = {
  'came-for': 'What were you trying to sort out when you came here?',
  'did-next': 'What did you do next?',
} satisfies Record<OpenQuestion, string>;

/** Why a page makes people call, as names of groups. */
export const causes = {
  'not-found': 'Could not find it',
  'not-understood': 'Did not understand it',
  'what-next': 'What happens next',
  'for-me': 'Is it for me, and what does it cost',
  'form-in-the-way': 'A form or document got in the way',
  access: 'Could not use it: format, language, disability, device',
  'out-of-date': 'Out of date',
  'passed-around': 'Asked twice, passed around',
  'not-heard': 'Not heard or not trusted',
  urgent: 'Urgent, or after hours',
} satisfies Record<Cause, string>;

/** How much it matters. The key is the number of the rule. */
export const severity = {
  1: 'Worth asking',
  2: 'Often makes people call, or leaves some out',
  3: 'Likely to make people call, or to shut them out',
};

/** How sure the tool can be. The key is the number of the rule. */
export const strength = {
  1: 'A rough hint',
  2: 'A pattern in the words: sometimes wrong',
  3: 'A fact on the page',
};
