import type { PromptWords } from '#core/i18n/prompt-words';

/** Words: P18 to P28. {quote} is words of the page as they stand there. */
export const words = {
  'long-sentences': {
    title: 'Long sentences',
    question: 'Read this aloud together. Where did you lose the thread? How would you say it to a neighbour?',
    why: 'In one study readers took in over 90% of a text with 14 words a sentence, and under 10% with 43. GOV.UK stops at 25 (Inside GOV.UK, 2014).',
    evidence: 'This sentence has {words} words: “{quote}”',
  },
} satisfies Readonly<Record<string, PromptWords>>;
