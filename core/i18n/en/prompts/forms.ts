import type { PromptWords } from '#core/i18n/prompt-words';

/** Documents and forms: P37 to P46. {quote} is words of the page as they stand there. */
export const forms = {
  'document-only-form': {
    title: 'Only a PDF or Word form',
    question: 'Could you fill this in on your phone? What did you do instead?',
    why: 'Documents are hard to use on a phone and for many people with a disability. The Government Digital Service advises HTML first (GDS blog, 2018). Keep paper for those who want it.',
    evidence: 'The form is a document, and the page has no other way: “{quote}”',
  },
  'document-only-information': {
    title: 'Information only in documents',
    question: 'What were you looking for in the document? Did you find it?',
    why: 'Documents are hard to search and to read on a phone. The Government Digital Service advises web pages first (GDS blog, 2018).',
    evidence: 'The page has {words} words, and {documents} documents such as “{quote}”',
  },
  'unmarked-documents': {
    title: 'File link with no type or size',
    question: 'Did you know this would open a document? Did it use up your data?',
    why: 'People want to know before they press that a file will open, and how big it is (W3C, Tips for writing).',
    evidence: 'The link does not say that it is a file: “{quote}”',
  },
  'paper-only-steps': {
    title: 'Print, post or come in',
    question: 'What got in the way of doing that?',
    why: 'Not everyone has a printer, stamps or a bus fare. Keep these ways for those who need them, and offer others too (GOV.UK Service Standard, point 3).',
    evidence: 'The page gives no other way: “{quote}”',
  },
  'unexplained-private-questions': {
    title: 'Private questions without a reason',
    question: 'Why do you think we ask this? Would you stop here?',
    why: 'People stop when they do not see why something private is asked. UK data protection law says to ask only for what you need, and to say why (ICO).',
    evidence: 'The form asks “{quote}”, and no reason is given beside it.',
  },
  'many-required-fields': {
    title: 'Many boxes to fill in',
    question: 'Which of these could we already know, or do without?',
    why: 'Each question is one more place to stop. Ask only what you need (GOV.UK Design System).',
    evidence: '“{quote}” has {fields} boxes to fill in, and {required} of them are marked as required.',
  },
  'unlabelled-fields': {
    title: 'Boxes without labels',
    question: 'Make a mistake on purpose together. Did it tell you how to put it right?',
    why: 'Screen readers and speech control need a label. Grey words inside a box are gone when you type (GOV.UK Design System).',
    evidence: 'A box has no label of its own: “{quote}”',
  },
  'sign-in-wall': {
    title: 'Sign in before anything else',
    question: 'What did you want to know before making an account?',
    why: 'Passwords are hard for many people, and some give up there (WCAG 2.2, 3.3.8). Say first what people can do, and what they need.',
    evidence: 'The way on begins with signing in: “{quote}”',
  },
  'puzzles-and-time-limits': {
    title: 'Puzzle or time limit',
    question: 'Could everyone in your group get past this?',
    why: 'Puzzles and clocks shut people out who see, read or move in other ways (WCAG 2.2, 2.2.1 and 3.3.8).',
    evidence: 'People must solve this, or be quick: “{quote}”',
  },
  'missing-receipt': {
    title: 'No word of a receipt',
    question: 'How would you prove you sent it?',
    why: 'People who cannot be sure that a form arrived send it again or ring. Say that they will get a number or a copy (GOV.UK Design System).',
    evidence: 'Nothing tells of a number, a copy or an email after “{quote}”',
  },
} satisfies Readonly<Record<string, PromptWords>>;
