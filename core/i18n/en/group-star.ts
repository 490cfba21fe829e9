import type { FileProblem, ReadingProblemKind } from '#core/collection/reading';
import type { Audience } from '#core/star/audiences';

/** Gathering several people's answers about one service. What is seen of them has a file of its own. */
export const groupStar = {
  title: 'Who sees what',
  titleFor: 'Who sees what: {service}',
  /** The first part of the name of a saved file: small letters and hyphens. */
  fileName: 'who-sees-what',
  lead: 'Set the answers of several people beside each other. Where their views differ, a good talk can begin.',
  how: 'Ask people to do the self-check, and to give you the code or the link of their result. Then add them here.',
  least: {
    one: 'A group is shown once {n} person has answered.',
    other: 'A group is shown once {n} people have answered, so that nobody stands alone.',
  },
  private:
    'A code holds the answers of one person. Treat codes like voting papers. All you add stays on this page: nothing is kept or sent unless you ask.',
  invite: 'Invite people with a QR code',
  /** The way to a sheet for a workshop. */
  sheet: {
    title: 'Plan a workshop',
    note: 'A sheet to fill in or print: one small test, a plan for the five steps, and a check for harm.',
    open: 'Open the workshop sheet',
  },
  audiences: {
    'people-who-access-services': 'People who use services',
    'frontline-staff': 'Frontline staff',
    'top-managers': 'Top managers',
    communities: 'Communities',
    'heads-of-services': 'Heads of services',
    politicians: 'Councillors and politicians',
  } satisfies Record<Audience, string>,
  modes: { quick: 'Quick check', full: 'Full check' },
  /** Whose wording people were asked in. */
  voices: { resident: 'wording for residents', team: 'wording for staff' },
  people: { one: '{n} person', other: '{n} people' },
  add: {
    title: 'Add answers',
    who: 'Whose answers are these?',
    choose: 'Choose a group',
    whoNote: 'You can leave this out where each line says it, as in “staff: FDk1xQbW3f”.',
    day: 'Day of the round',
    dayNote: 'Give one day to all that belongs together, such as the day of the workshop.',
    codes: 'Codes or links, one on each line',
    add: 'Add these answers',
    files: 'Open files',
    filesNote:
      'A collection that you saved, a result (JSON), or a table (CSV) with the columns audience, date and code. You can also drop files here.',
    paper: 'Type in answers from paper',
    moment: 'One moment…',
    stop: 'Stop',
  },
  paper: {
    title: 'Answers from paper',
    note: 'Choose who and when above. Then type in one person after the other.',
    check: 'Which check?',
    wording: 'Which wording?',
    blank: 'No answer',
    add: 'Add this person',
    close: 'Close',
    nothing: 'Choose at least one answer.',
  },
  errors: {
    title: 'There is a problem',
    /** Before a message beside a field. Only screen readers say it. */
    error: 'Error:',
    noCodes: 'Paste at least one code or link.',
    noDay: 'Choose the day of the round.',
    noAudience: 'Choose whose answers these are.',
    lines: {
      one: '{n} line could not be read. It is still in the box. Correct it, or delete it, and add again.',
      other: '{n} lines could not be read. They are still in the box. Correct or delete them, and add again.',
    },
    file: {
      one: 'Nothing was added from “{name}”. There is {n} problem in it. Correct it, and open the file again.',
      other:
        'Nothing was added from “{name}”. There are {n} problems in it. Correct them, and open the file again.',
    },
    /** After the first problems of a list. */
    more: { one: 'And {n} more.', other: 'And {n} more.' },
    line: 'Line {at}',
    lineColumn: 'Line {at}, column “{field}”',
    entry: 'Entry {at}',
    entryField: 'Entry {at}, field “{field}”',
    problems: {
      'no-code':
        'there is no code in it: “{found}”. A code has 10 or 16 letters and numbers. Copy it, or the whole link, from the result.',
      'no-audience':
        'it does not say whose answers these are. Choose a group, or write it there, as in “staff: FDk1xQbW3f”.',
      audience: '“{found}” is none of the six groups. Write one of these: {audiences}.',
      day: '“{found}” is no day. Write it like 2026-11-24 or 24/11/2026.',
      answer: '“{found}” is no answer. Write 0, 1, 2, 3 or 4, or “not sure”, or leave it empty.',
      voice: '“{found}” is no wording. Write “resident” or “team”.',
      'no-answers': 'there are no answers in it. Fill them in, or take it out.',
      entry: '“{found}” is not one person’s answers. It should have at least a code.',
      characters: 'the code has a sign in it that no code has: “{found}”. Copy it again.',
      length: 'the code is too short or too long: “{found}”. Copy the whole code again.',
      version:
        'the code is from another version of the self-check, or begins with a wrong letter: “{found}”. Versions are never mixed. Copy it again, or leave this person out.',
      checksum: 'the code has a wrong letter in it: “{found}”. Copy it again.',
    } satisfies Record<ReadingProblemKind, string>,
    files: {
      empty: '“{name}” is empty. Choose another file.',
      'too-long': '“{name}” is too big. Files can have up to {limit} characters. Split it up.',
      'too-many': '“{name}” has too many people. Files can have up to {limit}. Split it up.',
      broken:
        '“{name}” cannot be read from line {line}, column {column} on. Part of it may be missing. Save it again where it came from.',
      'something-else':
        '“{name}” is not a file that we know. Open a saved collection (JSON), a result (JSON), or a table (CSV).',
      'one-result':
        '“{name}” is the table of one result, made for reading. Use the code or the link of that result, or its JSON file.',
      'no-column':
        '“{name}” has no column of codes. Call the columns audience, date and code, or give each statement a column, such as CC1.',
      version:
        '“{name}” was saved by a newer version of this tool. Load this page again, or ask your web team.',
      unreadable: '“{name}” could not be opened. It may have been moved, or be in use elsewhere. Try again.',
    } satisfies Record<Exclude<FileProblem['kind'], 'other'> | 'something-else' | 'unreadable', string>,
  },
  repeat: {
    ask: {
      one: 'This answer is here already.',
      other: 'All {n} of these answers are here already. It looks like the same list.',
    },
    note: 'Two people can give the same answers. If these are other people, add them too.',
    add: 'Add them too',
    leave: 'Leave them out',
  },
  gathered: {
    title: 'What is here',
    none: 'There are no answers here yet.',
    /** A group: which audience, and the day of its round. */
    group: '{audience}, {day}',
    ready: 'It can be shown.',
    waiting: {
      one: 'It can be shown. {n} person came later and waits for others.',
      other: 'It can be shown. {n} people came later and wait for others.',
    },
    needs: { one: '{n} more person is needed.', other: '{n} more people are needed.' },
    someLeft:
      'It stays hidden. Answers that were shown before have been taken out, so the rest would tell what they were. Put them back, or start a new collection.',
    takeOut: 'Take out',
    /** Only screen readers say it, after "Take out". */
    takeOutWhat: 'the answers of this group: {group}',
    show: 'Show results',
    showAgain: 'Show results again',
    showNote: 'What has once been shown cannot be unseen. So add all the answers that you have first.',
    save: 'Save this collection as a file',
    saveNote: 'The file holds the answers, and who was shown. Keep it where only you can open it.',
    again: 'Start again',
    askAgain: 'Do you want to take out all answers and start again? What you have not saved is lost.',
    yesAgain: 'Yes, start again',
    no: 'No, go back',
  },
  said: {
    added: { one: '{n} person was added.', other: '{n} people were added.' },
    nobody: 'Nobody was added.',
    wereHere: {
      one: '{n} person in the file was here already.',
      other: '{n} people in the file were here already.',
    },
    repeats: {
      one: '{n} of them gave the same answers as someone else. If you added a person twice, take it back.',
      other: '{n} of them gave the same answers as someone else. If you added a person twice, take it back.',
    },
    passedOver: 'These columns were left out: {columns}.',
    undo: 'Take back what was added last',
    undone: { one: '{n} person was taken out.', other: '{n} people were taken out.' },
    putBack: 'Put them back',
    saved: 'The file is being saved: {name}',
    none: 'No group can be shown yet. Below it says what is missing.',
    started: 'All answers were taken out.',
    stopped: 'You stopped it. Nobody was added.',
    failed: 'That did not work. Check that you are online, and try again.',
  },
};
