import type { PromptWords } from '#core/i18n/prompt-words';

/** Who is left out: P47 to P52. {quote} is words of the page as they stand there. */
export const people = {
  'missing-carer-help': {
    title: 'Nothing for carers, family or friends',
    question: 'If you were doing this for someone else, what would you need to know that is not here?',
    why: 'Many visitors to such a page come for someone else. Essex wrote its pages for carers again with carers’ groups, and learned that text must work for people in a hurry (Essex County Council, 2018).',
    evidence: 'The page is about “{quote}”. It never speaks to someone who asks for another person.',
  },
} satisfies Readonly<Record<string, PromptWords>>;
