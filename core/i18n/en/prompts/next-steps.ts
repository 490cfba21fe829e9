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
} satisfies Readonly<Record<string, PromptWords>>;
