import type { PromptWords } from '#core/i18n/prompt-words';

/** Documents and forms: P37 to P46. {quote} is words of the page as they stand there. */
export const forms = {
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
} satisfies Readonly<Record<string, PromptWords>>;
