/** The words of the self-check's result, and of what can be done with it. They come after the questions. */
export const checkResult = {
  /** The first part of the name of a file: small letters and hyphens. */
  fileName: 'co-production-self-check',
  modes: { quick: 'Quick check', full: 'Full check' },
  /** All questions on one page. */
  wholePage: {
    missed: {
      one: 'You have not answered {n} question. You can answer it, or leave it out.',
      other: 'You have not answered {n} questions. You can answer them, or leave them out.',
    },
    notAnswered: 'You have not answered this question',
    anyway: 'See the result all the same',
  },
  review: {
    title: 'Check your answers',
    none: 'No answer',
    change: 'Change',
    /** Only screen readers say it, after "Change". */
    changeWhat: 'your answer to: {statement}',
    blank: {
      one: 'You left {n} question blank. That is fine: it is left out of the result.',
      other: 'You left {n} questions blank. That is fine: they are left out of the result.',
    },
  },
  result: {
    title: 'Your result',
    titleOpened: 'A result of the self-check',
    /** For a resident. A team is told the opening sentences of the advice. */
    opening: {
      'not-yet':
        'From what you see, working together is only beginning here, as it once was in most services.',
      'first-steps': 'You see real examples of people and staff working together here.',
      building: 'From what you see, working together is becoming usual here.',
      everyday: 'From what you see, working together is how things are done here.',
    },
    noOverall: 'Thank you. There are not enough answers yet to see the whole star, and that is fine.',
    missing: 'With more answers you would also see: {parts}.',
    already: 'What already happens',
    usual: 'You said that this happens mostly or always:',
    begun: 'You said that this has begun:',
    unknown: 'Your answers do not show this yet. Other people may know of good examples, so ask around.',
    next: 'The next step',
    nextForService: 'This is what the service could do next. You could show it to the people who run it.',
    findOut:
      'You answered “Not sure” to many questions. That is worth knowing. So first find out what already happens.',
    unknownPart: 'There were not enough answers about this part. This is a good way to begin.',
    star: 'The star',
    table: 'Show as a table',
    showNumbers: 'Show numbers',
    parts: 'Each part, and what could come next',
    notSure: {
      one: 'You answered “Not sure” to {n} question about this part.',
      other: 'You answered “Not sure” to {n} questions about this part.',
    },
    example: 'Write down one example of this: “{statement}”',
    cases: 'Where people have done this',
    /** Above a case: the part of the star that it is about. */
    about: 'About: {part}',
    answers: 'All the answers',
    service: 'Service: {service}',
    made: 'Date: {date}',
    selfCheck:
      'This is a self-check, not a test. The questions are our own, and nobody has proved that they measure co-production.',
  },
  link: {
    came: 'This result came by a link.',
    own: 'Start my own',
    back: 'Go back to my answers',
    ask: 'You opened a link to a result. Do you want to see it now?',
    askNote: 'Your own answers stay on this page. You can go back to them.',
    yes: 'Yes, show it',
    no: 'No, stay here',
    problem: 'We could not open that result',
    problems: {
      empty: 'The link has no result in it. Ask for the link again, or start a check of your own.',
      characters:
        'The link has a letter or sign in it that does not belong there. Copy the whole link again, or start a check of your own.',
      length:
        'The link is too short or too long. A piece may be missing. Copy the whole link again, or start a check of your own.',
      version:
        'The link comes from another version of this check, so we cannot read it. You can start a check of your own.',
      checksum: 'The link has a mistake in it. Copy the whole link again, or start a check of your own.',
    },
  },
  actions: {
    title: 'What would you like to do now?',
    talk: 'Talk to us about this result',
    talkNote: 'You can choose there whether your result goes with your message.',
    change: 'Change your answers',
    again: 'Start again',
    askAgain: 'Do you want to throw these answers away and start again?',
    yesAgain: 'Yes, start again',
    no: 'No, go back',
    print: 'Print',
    copy: 'Copy a link to this result',
    copyNote: 'The link holds the answers. Anyone who has it can see them. Nothing has been sent.',
    copied: 'The link is copied.',
    copyByHand: 'We could not copy the link for you. Here it is, for you to copy.',
    link: 'Link to this result',
    download: 'Download',
    files: {
      svg: 'Picture of the star (SVG)',
      png: 'Picture of the star (PNG)',
      csv: 'Answers for a spreadsheet (CSV)',
      json: 'Answers as data (JSON)',
    },
    saved: 'The file is being saved: {name}',
  },
  kept: {
    keep: 'Keep on this device',
    keepNote:
      'It is kept in this browser only, for this website. Other people who use this device can see it. Some browsers remove it if you do not visit for 7 days.',
    isKept: 'This result is kept on this device.',
    forget: 'Forget it',
    forgotten: 'It is forgotten. Nothing of it is left on this device.',
    title: 'Kept on this device',
    none: 'Nothing is kept on this device.',
    keptOn: 'Kept on {date}',
    unreadable: 'It was made by another version of this check, so we cannot open it.',
    openThis: 'Open',
    compareThis: 'Compare',
    forgetThis: 'Forget',
    /** Only screen readers say it, after "Open", "Compare" or "Forget". */
    which: 'the result of {date}',
    forgetAll: 'Forget all of them',
    allForgotten: 'All are forgotten. Nothing is left on this device.',
    close: 'Close',
    blocked:
      'This browser does not let this website keep anything. It may be a private window, or a setting. You can copy a link or download your answers instead.',
    cameFrom: 'This result was kept on {date}.',
    compare: 'Compare with a kept result',
    /** A day and the time of that day, wherever a kept result is named. */
    moment: '{day} at {time}',
    nothingToCompare: 'There is no other result to compare with yet.',
  },
  comparison: {
    title: 'What has changed',
    between: 'From {before} to {after}',
    before: 'Before: {band}',
    after: 'After: {band}',
    directions: {
      up: 'Happens more',
      down: 'Happens less',
      same: 'About the same',
      unclear: 'Not enough answers to tell',
    },
    note: 'Small differences are not shown: answers change a little from day to day.',
    problems: {
      version: 'These two results come from different versions of the check, so they cannot be compared.',
      mode: 'One is a quick check and one is a full check, so they cannot be compared.',
      voice:
        'One was answered by someone who uses the service and one by someone who works there, so they cannot be compared.',
    },
  },
  files: {
    id: 'Statement id',
    statement: 'Statement',
    answer: 'Answer',
    part: 'Part of the star',
    band: 'Result of that part',
  },
};
