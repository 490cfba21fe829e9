import type { PromptWords } from '#core/i18n/prompt-words';

/** What happens next, time, cost, and who it is for: P09 to P17. {quote} is words of the page as they stand there. */
export const nextSteps = {
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
  'vague-times': {
    title: 'Vague words for time',
    question: 'What number of days would be fair, and would you believe it?',
    why: '“Soon” is a day to one person and a month to another, so people call to ask. Say what happens next, and when (GOV.UK Design System).',
    evidence: 'How long is that? “{quote}”',
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
  'legal-wording': {
    title: 'Who it is for, in the words of the law',
    question: 'In your own words, who is this for?',
    why: 'Few people know what a section or an Act says, so they cannot tell if it is for them. Use plain words first, and name the law after (Writing for GOV.UK).',
    evidence: 'Who can get this is told in the words of the law: “{quote}”',
  },
  'missing-what-you-need': {
    title: 'Nothing on what you need',
    question: 'What did you have to stop and go and find?',
    why: 'People who have to stop and look for something may not come back. Before the start, tell them what they will need (GOV.UK Design System).',
    evidence: 'People can begin at “{quote}”, and nothing says what to have ready.',
  },
  'refusal-without-route': {
    title: 'A no, and no way on',
    question: 'If the answer was no, what would you want to know that same day?',
    why: 'People who get a no need the reason, and a way to have it looked at again. Good administration tells them of both (Parliamentary and Health Service Ombudsman).',
    evidence: 'The page says “{quote}”, and nothing on how to ask again, appeal or complain.',
  },
  'ineligible-without-help': {
    title: 'Nothing for people who do not qualify',
    question: 'Where did you go instead? Who should be on this list?',
    why: 'Who does not qualify still needs help. Councils should point people to other help, as the Care Act asks in England (Socitm, 2017).',
    evidence: 'The page says who can get this (“{quote}”), and links to no other help.',
  },
} satisfies Readonly<Record<string, PromptWords>>;
