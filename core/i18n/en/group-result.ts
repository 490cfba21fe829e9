import type { PointChange } from '#core/star/compare';

/** What is seen when several people's answers stand beside each other. */
export const groupResult = {
  back: 'Back to the answers',
  which: 'Which answers?',
  /** One choice: the day of a round, and which check. */
  whichOne: '{day}, {check}',
  widest: 'The widest gap is in “{part}”. {low}: “{lowBand}”. {high}: “{highBand}”.',
  alike: 'The groups see each part of the star much the same way.',
  oneGroup: 'Only one group can be shown. With a second one you would see where their views differ.',
  quick: 'This is a quick look: one question for each part of the star.',
  star: 'The star, with each group’s view',
  howToRead:
    'Each line is one group’s view: the further out, the more often it happens. From the middle: {bands}. Where the space between two groups is shaded, the gap is wide.',
  legend: 'Groups',
  legendNote: 'Choose one to bring it out.',
  /** A group with its number of people. */
  group: '{group}: {people}',
  gaps: {
    title: 'Where views differ',
    none: 'There is no wide gap. Small differences are not shown: answers vary a little from day to day.',
    /** Beside a part in the drawing and in the table. */
    wide: 'Wide gap',
    small: 'Close views',
    alone: 'One group only',
    nobody: 'Not enough answers',
    least: '{group} see least of it: “{band}”.',
    most: '{group} see most of it: “{band}”.',
    points: 'About {n} points of 100 lie between them.',
    talk: 'A gap is not a fault. Ask both groups for an example of what they see.',
  },
  statements: {
    title: 'Statements on which groups differ most',
    none: 'There is none on which groups differ much.',
    hidden: 'Where a few people left out a statement, its answers stay hidden.',
    /** A group, and the answer that its answers are nearest to. */
    about: '{group}: about “{answer}”',
  },
  doubts: {
    title: 'What people are not sure about',
    share: '{group}: at least {n} in 10 are not sure.',
    note: '“Not sure” is worth knowing. Find out what happens, and tell people.',
  },
  next: {
    title: 'The next step',
    findOut: '{group} answered “Not sure” to many questions. So first find out what already happens.',
    step: 'Begin here: it is the first step of the path that a group sees below halfway. {group} see least of it.',
    approach: 'All five steps are well on the way. {group} see least of this part.',
    unknown: 'There are not enough answers about this part. That is a good reason to begin here.',
  },
  changes: {
    title: 'What changed',
    between: '{group}, from {before} to {after}',
    compareWith: 'Compare with',
    directions: {
      up: 'Happens more often',
      down: 'Happens less often',
      same: 'About the same',
      unclear: 'Not enough answers to tell',
    } satisfies Record<PointChange['direction'], string>,
    /** A part, and the bands before and after. */
    moved: 'before: {before}, now: {after}',
    note: 'A change is only named from 10 points on. The people may be others than last time.',
  },
  hidden: {
    title: 'What is not shown, and why',
    tooFew: {
      one: '{group}, {day}, {check}, {wording}: {n} more person is needed.',
      other: '{group}, {day}, {check}, {wording}: {n} more people are needed.',
    },
    someLeft:
      '{group}, {day}, {check}, {wording}: answers that were shown before have been taken out. The rest would tell what they were.',
    waiting: {
      one: '{group}: {n} person came later. One alone is never added to what was shown.',
      other: '{group}: {n} people came later. They are too few to be added to what was shown.',
    },
    mixed:
      'Quick and full checks, and different days, are never mixed. Groups are never added up to one number.',
  },
  table: {
    title: 'All views as a table',
    group: 'Group',
    part: 'Part of the star',
    gap: 'How far apart',
    view: 'Mean view',
    /** The range without the lowest and the highest person. */
    range: 'Where most are',
    people: 'People',
    /** From one band to another. */
    from: '{from} to {to}',
    note: '“Where most are” leaves out the lowest and the highest person, so that nobody stands alone. Numbers are rounded to the nearest 5.',
  },
  numbers: {
    show: 'Show numbers',
    /** A band with its number. */
    about: '{band}, about {n}',
    lowest: '{band}, 5 or less',
    highest: '{band}, 95 or more',
  },
  /** In the list of what a report will contain. */
  preview: 'What groups of people see of the service, and how many they are',
  actions: { print: 'Print' },
  selfCheck:
    'This is a self-check, not a test. It must not be used to rank teams, services or councils. It shows what those who answered see, and they may not be like everybody else.',
};
