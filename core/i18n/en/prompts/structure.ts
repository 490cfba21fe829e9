import type { PromptWords } from '#core/i18n/prompt-words';

/** Structure: P29 to P36. {quote} is words of the page as they stand there. */
export const structure = {
  'vague-links': {
    title: 'Vague links',
    question: 'Before you press it: where do you think this goes?',
    why: 'Many people jump from link to link, by eye or with a screen reader. A link has to make sense by itself (WCAG 2.2, 2.4.4 and 2.4.9).',
    evidence: 'The link says only “{quote}”',
  },
} satisfies Readonly<Record<string, PromptWords>>;
