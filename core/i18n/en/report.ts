import type { Band } from '#core/star/bands';

/** The words of a report: what a review of the pages of a service found, what people said, and what changed. */
export const report = {
  /** The first part of the name of a file: small letters and hyphens. */
  fileName: 'co-production-review',
  /** {name} is what the reviewer called the review, such as "Adult social care". */
  title: 'Review of {name}',
  untitled: 'Review of a service',
  made: 'Report of {date}. The review began on {began} and was last changed on {changed}.',
  about:
    'The prompts in this report are questions to take to people who use the service. They are not faults. Only people can say if they matter.',
  /** At the end. */
  privacy: 'Who was asked is kept as a kind of people and a number, never by name.',
  headings: {
    short: 'In short',
    contents: 'In this report',
    star: 'The star',
    causes: 'Prompts by cause',
    pages: 'Page by page',
    conversations: 'What people said',
    changes: 'What changed',
    toAsk: 'What is left to ask',
  },
  short: {
    pages: { one: 'This review looked at {n} page.', other: 'This review looked at {n} pages.' },
    prompts: {
      one: 'It found {n} question to ask people.',
      other: 'It found {n} questions to ask people.',
    },
    noPrompts: 'It found no question to ask people.',
    conversations: { one: 'There was {n} conversation.', other: 'There were {n} conversations.' },
    people: { one: '{n} person took part.', other: '{n} people took part.' },
    changes: {
      one: '{n} change came of it.',
      other: '{n} changes came of it.',
    },
    noConversations: 'Nobody has been asked yet. The questions in this report are ready to use.',
    toAsk: { one: '{n} question is still to be asked.', other: '{n} questions are still to be asked.' },
    undecided: { one: '{n} place has no decision yet.', other: '{n} places have no decision yet.' },
    nothingLeft: 'Nothing is left to ask or to decide for now.',
  },
  star: {
    none: 'There is no self-check of this service yet.',
    taken: 'Self-check of {date}.',
    unreadable: 'The self-check of {date} cannot be read. It may come from another version.',
    notATest: 'It is a self-check, not a test, and it shows how things look to those who answered.',
    opening: {
      'not-yet': 'Working together is only beginning in this service, as it once was in most.',
      'first-steps': 'There are real examples of working together in this service.',
      building: 'Working together is becoming usual in this service.',
      everyday: 'Working together is how things are done in this service.',
    } satisfies Record<Band, string>,
    noOverall: 'There are not enough answers yet to see the whole star.',
    /** {name} is a part of the star, such as "Focus it!"; {advice} is a sentence. */
    next: 'What could come next: {name} – {advice}',
    findOut: 'Many answers were “Not sure”. So first find out what already happens.',
    /** The head of the column that compares with an earlier self-check. */
    since: 'Since {date}',
    directions: {
      up: 'Happens more',
      down: 'Happens less',
      same: 'About the same',
      unclear: 'Not enough answers to tell',
    },
  },
  causes: {
    cause: 'Cause',
    prompts: 'Prompts',
    note: 'Each prompt counts once on each page, under the cause that it belongs to most.',
    /** For prompts that are no longer asked. */
    unknown: 'Prompts that are no longer asked',
  },
  page: {
    /** {n} is its place in the journey. */
    heading: 'Page {n}: {title}',
    untitled: 'A page without a title',
    address: 'Address',
    read: 'Read on',
    nothingFound: 'Nothing was found on this page.',
    /** A check for faults that shut people out, which a program called axe-core made. */
    checked: 'Who is shut out',
    checkedBy: 'Checked by axe-core {version} on {date}.',
    checkLeft: {
      one: '{n} of its checks was not made.',
      other: '{n} of its checks were not made.',
    },
    none: 'No page has been looked at yet.',
    notes: 'Notes',
  },
  prompt: {
    ask: 'Ask people',
    why: 'Why it matters',
    /** {id} is the name of a rule, such as "long-sentences". */
    retired: 'This prompt ({id}) is no longer asked. What was found and decided is kept here.',
    retiredTitle: 'A prompt that is no longer asked: {id}',
    found: 'Found',
    words: 'Words on the page',
    decision: 'Decision',
    reason: 'Reason',
    /** {choice} is one of the choices below. */
    decided: '{choice} ({date})',
    undecided: 'No decision yet',
    choices: {
      ask: 'Ask people',
      fix: 'Fix it now',
      later: 'Look at it later',
      'not-here': 'Does not matter here',
    },
    /** Beside a decision on something that the last reading did not find again. */
    gone: 'No longer found when the page was last read.',
  },
  note: {
    about: 'On the words',
    wholePage: 'About the whole page',
    lost: 'The place of this note is no longer on the page.',
    written: 'Written on {date}',
    changed: 'Written on {date}, changed on {changed}',
  },
  conversation: {
    none: 'Nobody has been asked yet.',
    heading: '{date}: {prompt}',
    page: 'Page',
    journey: 'The whole journey',
    who: 'Who was asked',
    howMany: 'How many people',
    said: 'What they said',
    changed: 'What changed',
    nothingChanged: 'Nothing yet.',
  },
  changes: {
    none: 'Nothing has changed yet.',
    /** {who} is a kind of people, such as "carers". */
    after: 'After the conversation of {date} with: {who}',
    /** {title} is a prompt, {page} the title of a page. */
    gone: 'No longer found on “{page}”: {title}',
  },
  toAsk: {
    none: 'All questions have been asked.',
    on: 'On the page “{page}”',
    always: 'Always worth asking',
  },
  /** The rows and columns of the table for spreadsheets. */
  table: {
    kind: 'Kind',
    page: 'Page',
    address: 'Address',
    title: 'Prompt',
    text: 'Text',
    words: 'Words on the page',
    decision: 'Decision',
    reason: 'Reason',
    changed: 'What changed',
    who: 'Who was asked',
    howMany: 'How many people',
    date: 'Date',
    kinds: {
      star: 'Star',
      prompt: 'Prompt',
      note: 'Note',
      conversation: 'Conversation',
      toAsk: 'To ask',
    },
  },
  /** What a file is for, beside its name in a menu. */
  formats: {
    html: { name: 'Web page (HTML)', use: 'To read, print or send. It opens in any browser.' },
    markdown: { name: 'Text (Markdown)', use: 'For a wiki, a ticket or a document.' },
    csv: { name: 'Table (CSV)', use: 'For a spreadsheet, one row for each thing.' },
    json: { name: 'Data (JSON)', use: 'The whole review. It is the only file that can be brought back.' },
  },
  /** Shown before a report is saved, so that nothing goes out unseen. */
  preview: {
    title: 'What the report will contain',
    addresses: {
      one: 'The address and title of {n} page',
      other: 'The addresses and titles of {n} pages',
    },
    quotes: { one: '{n} piece of text from the pages', other: '{n} pieces of text from the pages' },
    notes: { one: '{n} note', other: '{n} notes' },
    decisions: { one: '{n} decision', other: '{n} decisions' },
    conversations: {
      one: '{n} conversation: what kind of people, how many, and what they said',
      other: '{n} conversations: what kind of people, how many, and what they said',
    },
    checks: { one: '{n} self-check of the service', other: '{n} self-checks of the service' },
    /** Only for the JSON file. */
    places: 'Where things are on each page, with some of the text around them',
    look: 'Look at addresses, texts and notes before you share it: they may hold something private.',
  },
};
