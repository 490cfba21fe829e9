import type { PromptWords } from '#core/i18n/prompt-words';

/** Words: P18 to P28. {quote} is words of the page as they stand there. */
export const words = {
  'unexplained-short-forms': {
    title: 'Unexplained short forms',
    question: 'Which of these letters mean something to you? What would you say instead?',
    why: 'Letters save time for those who know them, and shut out the rest. GOV.UK spells a short form out the first time, unless everybody knows it (GOV.UK style guide).',
    // “{meaning}” is what they may stand for, or nothing where we do not know: then (?) is left.
    evidence: 'The page does not say what these letters are short for: “{quote}” ({meaning}?)',
  },
  'long-sentences': {
    title: 'Long sentences',
    question: 'Read this aloud together. Where did you lose the thread? How would you say it to a neighbour?',
    why: 'In one study readers took in over 90% of a text with 14 words a sentence, and under 10% with 43. GOV.UK stops at 25 (Inside GOV.UK, 2014).',
    evidence: 'This sentence has {words} words: “{quote}”',
  },
  'hard-reading': {
    title: 'Hard to read',
    question: 'Which line did you read twice?',
    why: 'GOV.UK writes for a reading age of 9, which is quick for everybody. The guess is that of two formulas: they count letters, syllables and words, and know nothing of what the words mean.',
    evidence:
      'A rough guess: to read this page with ease one has to be about {age} years old. The aim is {aim}.',
  },
  'office-words': {
    title: 'Office words',
    question: 'Which word would you use here?',
    why: 'Plain words are quicker to read, for experts too. The words are from lists: the plain-language list of the US government, and ours for UK councils.',
    evidence: 'The page says “{quote}”. In plain words, perhaps: {plain}.',
  },
  'care-jargon': {
    title: 'Care jargon',
    question: 'What do you think this means? (Then show the answer.)',
    why: 'People meet these words when they are worried and in a hurry. Think Local Act Personal keeps a public list of care words in plain English.',
    evidence: 'The page says “{quote}”, and not what that means. Perhaps: {meaning}.',
  },
  'hidden-actors': {
    title: 'Who does what is hidden',
    question: 'Who has to do this: you or us? How can you tell?',
    why: 'Where nobody is named, people wait for the council to do what is theirs to do, or call to ask. GOV.UK says who does what (Writing for GOV.UK).',
    evidence: 'The page says {count} times that something is done, and not by whom. One of them: “{quote}”',
  },
  'third-person-readers': {
    title: 'Talks about people, not to them',
    question: 'Does this sound as if it is talking to you?',
    why: 'A page about “the applicant” leaves readers to find out that they are meant. GOV.UK says “you” (Writing for GOV.UK).',
    evidence:
      'Times that the page speaks of its readers as of others: {third}. One of them: “{quote}” Times that it says “you”: {you}.',
  },
  'labels-for-people': {
    title: 'Labels for people',
    question: 'What do you want to be called? How does this word make asking for help feel?',
    why: 'A label can make asking for help feel like a last resort. Government advice on inclusive language says to speak of people, not of “the disabled” (GOV.UK).',
    evidence: 'The page calls people “{quote}”',
  },
  'department-signposts': {
    title: 'Department names as signposts',
    question: 'What would you type into a search box to find this?',
    why: 'People look for what they need, not for who in the council does it. GOV.UK starts from what its users need (GOV.UK content design).',
    evidence: 'A heading or link names an office, not a task: “{quote}”',
  },
  'heavy-warnings': {
    title: 'Warnings outweigh help',
    question: 'Which warnings helped you? Which put you off asking?',
    why: 'Some warnings keep people safe. Many together can put off those who have a right to help.',
    evidence: 'The page warns or forbids {count} times. One of them: “{quote}”',
  },
  'blocks-of-capitals': {
    title: 'Blocks of capitals, underline or italics',
    question: 'Is any of this hard to read? On which device?',
    why: 'In capitals and italics words lose their shape, and what is underlined looks like a link. GOV.UK keeps to small letters (Writing for GOV.UK).',
    evidence: 'This may be hard on the eye: “{quote}”',
  },
} satisfies Readonly<Record<string, PromptWords>>;
