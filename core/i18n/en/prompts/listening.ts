import type { PromptWords } from '#core/i18n/prompt-words';

/** Listening, and keeping it true: P53 to P60. {quote} is words of the page as they stand there. */
export const listening = {
  'missing-feedback': {
    title: 'No way to give feedback',
    question: 'How would you tell us this page is wrong? Would you expect an answer?',
    why: 'Those who use a page see first what is wrong with it. To assess a service together, people need a way to say so (Governance International: co-assess).',
    evidence:
      'Nothing on the page asks what people think of it. Its header and footer were looked at as well.',
  },
  'feedback-without-change': {
    title: 'Feedback asked for, no sign of change',
    question: 'When did telling us last make a difference?',
    why: 'People who never hear what came of it stop telling. Walsall Together, a health and care partnership, says that it tells people what has changed, or why it has not.',
    evidence: 'People are asked what they think: “{quote}”. The page does not say what came of it.',
  },
  'old-pages': {
    title: 'Old page',
    question: 'What has changed that you know about and we do not show?',
    why: 'A page with an old date makes people call to be sure. People who use the service know what has changed (Governance International: co-assess).',
    evidence: 'The newest date on the page is {date}: “{quote}”',
  },
  'past-dates': {
    title: 'A date that has passed',
    question: 'Is this still true? How would you know?',
    why: 'One old date makes people doubt the whole page, and call to be sure. Judge together whether it still holds (Governance International: co-assess).',
    evidence: 'The page still speaks of {date} as something to come: “{quote}”',
  },
  'broken-links': {
    title: 'A link that goes nowhere',
    question: 'What were you hoping to find there?',
    why: 'When nothing happens, people try again, leave or call. Addresses should go on working (W3C: Cool URIs don’t change).',
    evidence: 'The link “{quote}” leads to {address}, and that is not there.',
  },
  'unasked-changes': {
    title: 'No sign anyone was asked',
    question: 'Did anyone ask you if this is what is needed? What would you have put first?',
    why: 'A change is easier to accept if people helped to choose it. In Surrey young people sat on the panels that chose services (Governance International).',
    evidence: 'The page tells of a change: “{quote}”. It does not say that anyone was asked.',
  },
  'missing-taking-part': {
    title: 'No way to take part',
    question: 'Would you help design the next version? What would make it worth your time?',
    why: 'Some of those who use a service would gladly do more, if they were asked (Governance International: People it). Not every page has to ask: one link on the site may be enough.',
    evidence: 'The page names no way to get involved. Its header and footer were looked at as well.',
  },
  'measures-without-people': {
    title: 'Success is not defined by users',
    question: 'How would you know this service had worked for you? What should we count?',
    why: 'A council can meet all its targets while people are no better off. Assess together whether it worked (Governance International: co-assess).',
    evidence:
      'The page counts what the council does: “{quote}”. It does not say what people wanted, or what they thought of it.',
  },
} satisfies Readonly<Record<string, PromptWords>>;
