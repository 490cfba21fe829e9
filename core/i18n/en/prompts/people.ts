import type { PromptWords } from '#core/i18n/prompt-words';

/** Who is left out: P47 to P52. {quote} is words of the page as they stand there. */
export const people = {
  'missing-formats': {
    title: 'No other formats or languages',
    question: 'What format would someone you know need? Where would they look for it?',
    why: 'People who cannot read a page need to see that they can have it another way. The Department for Work and Pensions puts that next to its contact details (DWP Design System).',
    evidence: 'The page names no other format or language. Its header and footer were looked at as well.',
  },
  'missing-welsh': {
    title: 'No way to the page in Welsh',
    question: 'If you use Welsh, what happens when you try to do this in Welsh?',
    why: 'In Wales people can expect a council’s pages in Welsh as well as in English (Welsh Language Standards Regulations 2015). What each council must do is in its own compliance notice.',
    evidence: 'This is a page of a council in Wales, in English. Nothing on it leads to the page in Welsh.',
  },
  'missing-carer-help': {
    title: 'Nothing for carers, family or friends',
    question: 'If you were doing this for someone else, what would you need to know that is not here?',
    why: 'Many visitors to such a page come for someone else. Essex wrote its pages for carers again with carers’ groups, and learned that text must work for people in a hurry (Essex County Council, 2018).',
    evidence: 'The page is about “{quote}”. It never speaks to someone who asks for another person.',
  },
  'missing-self-funder-help': {
    title: 'Nothing for people who pay for themselves',
    question: 'If the council would not pay, what would you want from this page?',
    why: 'Many people who need care pay for all of it, and look for advice too. When Stockport made its care site, councils were expected to give it (Governance International).',
    evidence:
      'The page says who can get help: “{quote}”. It says nothing to people who pay for all of it themselves.',
  },
  'pictures-without-words': {
    title: 'Pictures or video without words',
    question: 'What did you miss if you could not see or hear it?',
    why: 'People who do not see a picture, or do not hear a film, need the same in words (WCAG 2.2, 1.1.1 and 1.2.2). A player may have captions that this check cannot see.',
    evidence: 'No words were found that go with this: “{quote}”',
  },
  'missing-community-help': {
    title: 'Help from other people is missing',
    question: 'Who near you already helps with this? Should they be on this page, or help to write it?',
    why: 'Groups and neighbours often help with what no office can. In KeyRing’s networks people with support needs help one another (Governance International). Never use this to send people away from a service.',
    evidence: 'The page is about “{quote}”. It names no group, neighbour or volunteer who helps with that.',
  },
} satisfies Readonly<Record<string, PromptWords>>;
