import type { PromptWords } from '#core/i18n/prompt-words';

/** Contact and dead ends: P01 to P08. {quote} is words of the page as they stand there. */
export const contact = {
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
} satisfies Readonly<Record<string, PromptWords>>;
