import type { OpenQuestion } from '#core/prompts/open-questions';
import type { Cause } from '#core/prompts/rule';
import type { RuleId } from '#core/prompts/rules';

/** How a prompt is put: its name, the question for people, why it matters, and what was seen. */
interface PromptWords {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly evidence: string;
}

/** The prompts. {quote} is words of the page as they stand there. */
export const prompts = {
  'phone-number-first': {
    title: 'Phone number first',
    question:
      'Before people rang, what were they hoping this page would tell them? Which of those answers could come first?',
    why: 'A number before any answer sends people to the phone. Staff who take the calls know what is missing: that is how Canada’s government improved its contact pages (blog.canada.ca, 2021). Keep the number as well.',
    evidence: 'A phone number comes before anything is answered: “{quote}”',
  },
  'contact-dead-end': {
    title: 'Contact-us dead end',
    question: 'What would you need to know here so that you did not have to ask?',
    why: 'Who came for an answer leaves with a task. Stockport asked 30 people how they look for help before it wrote its care site (Governance International). Never use this to take the phone away.',
    evidence: 'This part ends by sending people away: “{quote}”',
  },
  'crisis-without-urgent-route': {
    title: 'Crisis words, no urgent route',
    question: 'If this happened on a Sunday night, what would you look for first?',
    why: 'Someone who reads this may be in danger now, or know someone who is. Stockport found that people have to be reached before a crisis (Governance International).',
    evidence: 'The page says “{quote}”, and nothing on it says what to do right now.',
  },
  'missing-next-steps': {
    title: 'Nothing on what happens next',
    question: 'After you press send, what do you expect, and from whom?',
    why: 'When people do not know what comes next, they call to ask. About four in ten calls to government services chase something already sent (Lou Downe, Good Services).',
    evidence: 'The page says “{quote}”, but not what happens after that.',
  },
  'missing-timescale': {
    title: 'No timescale',
    question: 'How long would you wait before you rang us?',
    why: 'People who know how long it takes can wait. About four in ten calls to government services chase something already sent (Lou Downe, Good Services).',
    evidence: 'The page says “{quote}”, but not how long it takes.',
  },
  'missing-cost': {
    title: 'Nothing about cost',
    question: 'What did you fear it would cost? What would you want to see before you started?',
    why: 'Fear of the cost keeps people away until it is late. In a survey, two in three people had not thought about paying for care (Counsel and Care, about 2010).',
    evidence: 'The page is about “{quote}”. It does not say what that costs, or that it is free.',
  },
  'missing-eligibility': {
    title: 'Nothing on who can get this',
    question: 'How did you work out if this was for you?',
    why: 'People who cannot tell if it is for them call to ask, apply in vain, or give up. Start from what people want to know (Writing for GOV.UK).',
    evidence: 'The page says “{quote}”, but not who can.',
  },
  'long-sentences': {
    title: 'Long sentences',
    question: 'Read this aloud together. Where did you lose the thread? How would you say it to a neighbour?',
    why: 'In one study readers took in over 90% of a text with 14 words a sentence, and under 10% with 43. GOV.UK stops at 25 (Inside GOV.UK, 2014).',
    evidence: 'This sentence has {words} words: “{quote}”',
  },
  'vague-links': {
    title: 'Vague links',
    question: 'Before you press it: where do you think this goes?',
    why: 'Many people jump from link to link, by eye or with a screen reader. A link has to make sense by itself (WCAG 2.2, 2.4.4 and 2.4.9).',
    evidence: 'The link says only “{quote}”',
  },
  'document-only-form': {
    title: 'Only a PDF or Word form',
    question: 'Could you fill this in on your phone? What did you do instead?',
    why: 'Documents are hard to use on a phone and for many people with a disability. The Government Digital Service advises HTML first (GDS blog, 2018). Keep paper for those who want it.',
    evidence: 'The form is a document, and the page has no other way: “{quote}”',
  },
  'unexplained-private-questions': {
    title: 'Private questions without a reason',
    question: 'Why do you think we ask this? Would you stop here?',
    why: 'People stop when they do not see why something private is asked. UK data protection law says to ask only for what you need, and to say why (ICO).',
    evidence: 'The form asks “{quote}”, and no reason is given beside it.',
  },
  'unlabelled-fields': {
    title: 'Boxes without labels',
    question: 'Make a mistake on purpose together. Did it tell you how to put it right?',
    why: 'Screen readers and speech control need a label. Grey words inside a box are gone when you type (GOV.UK Design System).',
    evidence: 'A box has no label of its own: “{quote}”',
  },
  'missing-carer-help': {
    title: 'Nothing for carers, family or friends',
    question: 'If you were doing this for someone else, what would you need to know that is not here?',
    why: 'Many visitors to such a page come for someone else. Essex wrote its pages for carers again with carers’ groups, and learned that text must work for people in a hurry (Essex County Council, 2018).',
    evidence: 'The page is about “{quote}”. It never speaks to someone who asks for another person.',
  },
  'past-dates': {
    title: 'A date that has passed',
    question: 'Is this still true? How would you know?',
    why: 'One old date makes people doubt the whole page, and call to be sure. Judge together whether it still holds (Governance International: co-assess).',
    evidence: 'The page still speaks of {date} as something to come: “{quote}”',
  },
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
