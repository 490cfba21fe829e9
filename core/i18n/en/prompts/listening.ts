import type { PromptWords } from '#core/i18n/prompt-words';

/** Listening, and keeping it true: P53 to P60. {quote} is words of the page as they stand there. */
export const listening = {
  'past-dates': {
    title: 'A date that has passed',
    question: 'Is this still true? How would you know?',
    why: 'One old date makes people doubt the whole page, and call to be sure. Judge together whether it still holds (Governance International: co-assess).',
    evidence: 'The page still speaks of {date} as something to come: “{quote}”',
  },
} satisfies Readonly<Record<string, PromptWords>>;
