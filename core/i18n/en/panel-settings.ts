/** The panel's settings. */
export const panelSettings = {
  title: 'Settings',
  language: 'Language',
  /** Each language by its own name. */
  languages: { en: 'English', cy: 'Cymraeg' },
  readingAge: 'Reading age that your pages aim for',
  readingAgeHint: 'In years, from 7 to 18. Councils are often advised to aim for 9.',
  knownWords: 'Words and short forms that your readers know',
  knownWordsHint:
    'One on each line, such as “BCP” or “Oyster card”. They need no explaining, so no question speaks of them.',
  ownWords: 'Office words of yours, and what to say instead',
  ownWordsHint:
    'One on each line, with an equals sign between: “commissioned service = care that we pay for”.',
  teamNames: 'Names of your teams and programmes',
  teamNamesHint:
    'One on each line, such as “Adult Access Point”. Nobody outside would search for them, so a question speaks of them.',
  findRule: 'Find a question by its name',
  rulesFound: {
    one: '{n} question has this in its name.',
    other: '{n} questions have this in their names.',
  },
  axeRules: 'Faults that axe-core finds',
  roughHints: 'Show rough hints too',
  roughHintsHint: 'Rough hints are often wrong. They can still be worth a question.',
  rules: 'Questions that are used',
  rulesUsed: '{n} of {of} are on',
  rulesHint: 'Turn off a question that you answer “not here” most of the time.',
  costs: {
    title: 'What a contact costs your council',
    hint: 'Ask your finance team, and write down the date: old figures mislead. Leave all three empty if nobody knows. We have no figure to suggest, since none is known to be true today.',
    example:
      'For example only: in 2012 Socitm gave £2.83 for a phone call and £0.15 for a visit to a website.',
    phone: 'A phone call, in pounds',
    web: 'A visit to the website, in pounds',
    on: 'This was true on',
  },
  save: 'Save the settings',
  problems: {
    title: 'The settings are not saved yet',
    readingAge: 'Write a whole number of years, from 7 to 18.',
    knownWords: 'Each word can have up to 60 letters, and there can be up to 500 words.',
    ownWords:
      'Write an office word, an equals sign and the plain word on each line. A word can have up to 60 letters, the plain one up to 120.',
    teamNames: 'Each name can have up to 100 letters, and there can be up to 500 names.',
    costs: 'Write both costs as pounds from 0 to 10,000, and the date. Or leave all three empty.',
  },
  keys: {
    title: 'Keyboard',
    toggle: 'Show or hide the questions on a page',
    none: 'no key is set',
    change: {
      chrome: 'To change this key, open chrome://extensions/shortcuts',
      firefox:
        'To change this key, open about:addons, and choose “Manage Extension Shortcuts” behind the cog.',
    },
  },
};
