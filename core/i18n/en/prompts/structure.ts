import type { PromptWords } from '#core/i18n/prompt-words';

/** Structure: P29 to P36. {quote} is words of the page as they stand there. */
export const structure = {
  'long-stretches': {
    title: 'Long stretch without headings',
    question: 'Point to where you looked first. What heading did you expect?',
    why: 'People look for the part that is for them before they read. Headings let them jump to it (GOV.UK content design).',
    evidence: '“{quote}” opens {words} words without another heading.',
  },
  'false-headings': {
    title: 'Headings that are not headings',
    question: 'If you only heard the headings read out, would you know where to go?',
    why: 'Screen readers go from heading to heading. Bold words are not headings to them, and a gap in the levels is confusing (WCAG 2.2, 1.3.1).',
    evidence: 'Bold words in place of a heading, a level left out, or a second main heading: “{quote}”',
  },
  'late-answer': {
    title: 'The answer is far down',
    question: 'What did you come to do? How far did you scroll before you could do it?',
    why: 'People leave, or ring, when they do not soon see what they came for. Put it first (GOV.UK content design).',
    evidence: '“{quote}” comes when {percent}% of the text is over.',
  },
  'vague-links': {
    title: 'Vague links',
    question: 'Before you press it: where do you think this goes?',
    why: 'Many people jump from link to link, by eye or with a screen reader. A link has to make sense by itself (WCAG 2.2, 2.4.4 and 2.4.9).',
    evidence: 'The link says only “{quote}”',
  },
  'too-many-choices': {
    title: 'Too many choices',
    question: 'Which three of these have you ever used?',
    why: 'Few pages are used much. In Wigan half of all views were of 200 pages out of about 4,000 (slides, about 2014). Long lists hide those few.',
    evidence: '{links} links to choose from: “{quote}”',
  },
  'faq-sections': {
    title: 'A list of questions and answers',
    question: 'Which of these have you truly asked? What did you ask that is missing?',
    why: 'Such lists often hold questions that nobody asked, and hide answers where people do not look (GDS blog, 2013).',
    evidence: 'A list of questions: “{quote}”',
  },
  'layout-tables': {
    title: 'Table used for layout',
    question: 'Try it on a phone with bigger text. What got lost?',
    why: 'A table without headings, or one that only sets things side by side, is hard to follow on a small screen and with a screen reader. Tables are for data (GOV.UK content design).',
    evidence: 'A table without headings for its rows or columns: “{quote}”',
  },
  'contradictory-answers': {
    title: 'Two answers on one page',
    question: 'Which one would you trust? Why?',
    why: 'When a page seems to say two things, people call to find out which is right. Only the service can tell if both are meant.',
    evidence: 'The page says “{quote}” and also “{other}”',
  },
} satisfies Readonly<Record<string, PromptWords>>;
