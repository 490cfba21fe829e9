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
  'missing-contact-route': {
    title: 'No way to reach a person',
    question: 'If this page did not answer you, who would you turn to, and how would you want to reach them?',
    why: 'Who does not find an answer here needs a way to somebody. The GOV.UK Design System asks for clear contact details, so that people can choose what suits them.',
    evidence:
      'On “{quote}” there is no phone number, e-mail, form, address or chat. The top and the foot of the page were looked at too.',
  },
  'shared-inbox-only': {
    title: 'Shared inbox or switchboard only',
    question: 'Who did you think you would reach? How many times were you passed on?',
    why: 'A contact for everything often means being passed on. In Coventry about 40% of calls to the service centre were from people who wanted one particular worker (Local Government Association, 2016). A shared inbox may be right, to cover for each other or to keep staff safe.',
    evidence: 'The only contact on this page is one for everything: “{quote}”',
  },
  'phone-without-hours': {
    title: 'Phone number without hours',
    question: 'When do you most need us, and what do you do when we are closed?',
    why: 'Without the hours, people may ring when nobody answers. The GOV.UK Design System shows the hours beside each number.',
    evidence: 'Nothing near this number says when it is answered: “{quote}”',
  },
  'crisis-without-urgent-route': {
    title: 'Crisis words, no urgent route',
    question: 'If this happened on a Sunday night, what would you look for first?',
    why: 'Someone who reads this may be in danger now, or know someone who is. Stockport found that people have to be reached before a crisis (Governance International).',
    evidence: 'The page says “{quote}”, and nothing on it says what to do right now.',
  },
  'email-without-guidance': {
    title: 'E-mail with no hint of what to say',
    question: 'What did we have to ask you in our reply that you could have told us at once?',
    why: 'A message that lacks a detail needs another one. English councils once had to count contact that could have been avoided (NI 14, as told by GovMetric).',
    evidence: 'Here is an e-mail address, and nothing on what to write: “{quote}”',
  },
  'unannounced-other-site': {
    title: 'The main task leads to another site',
    question: 'Did you notice you had left our website? Did you have to start again?',
    why: 'On a site that they do not know, people may stop, or ring to ask if it is right. The Service Standard asks for services that make sense as a whole (GOV.UK, point 2).',
    evidence: '“{quote}” leads to {site}. Nothing on the page says who runs that site.',
  },
} satisfies Readonly<Record<string, PromptWords>>;
