/** The panel's view of one page: prompts, decisions, notes. */
export const panelPage = {
  title: 'This page',
  overlay: {
    on: 'Questions are shown on the page.',
    off: 'Questions are not shown on the page now.',
    show: 'Show them on the page',
    hide: 'Take them off the page',
    /** Why the prompts cannot be put on the page. */
    problems: {
      'browser-page':
        'We cannot look at this page. Browsers let no extension look at their own pages, at shops for extensions, or at files on your device. Go to a page of your website and press our button in the toolbar.',
      'no-permission':
        'The browser lets us look at a page only after you press our button in the toolbar. Press it once on this page. Firefox asks for this again each time a page is loaded.',
      failed:
        'The questions could not be put on this page. Load the page again and press our button in the toolbar. If it fails again, you can still write notes about the page here.',
    },
    /** Why the page itself cannot be worked on. */
    blocked: {
      covered:
        'This page covers everything with a window of its own. You can do all of it here instead, or close that window first.',
      removed: 'This page takes away what is added to it. You can do everything here instead.',
      events: 'This page catches clicks or keys. You can do everything here instead.',
      'not-shown': 'Nothing can be shown on this kind of page. You can do everything here instead.',
    },
    unread: {
      one: '{n} part of this page could not be read. It may be a map or a video from another website.',
      other: '{n} parts of this page could not be read. They may be maps or videos from other websites.',
    },
    failures: {
      one: '{n} check failed on this page. The others are not affected.',
      other: '{n} checks failed on this page. The others are not affected.',
    },
  },
  empty: {
    title: 'No page is being reviewed here yet',
    lead: 'Review a page of your own website, as the people who use it see it.',
    how: [
      'Open the page in this window.',
      'Press our star in the toolbar. If you do not see it, look behind the jigsaw piece.',
      'At most five questions appear, on the page and here. Each is a question to take to people.',
    ] as readonly string[],
    nothingSent: 'Nothing that is on the page leaves your device.',
  },
  chosen: 'This page is not the one in your tab. You can decide and write here all the same.',
  back: 'Back to the page in my tab',
  otherReview: 'This page is kept in another review: {review}.',
  openReview: 'Open that review',
  lastRead: 'Read on {date}.',
  openPage: 'Open the page',
  progress: {
    one: '{decided} of {n} question decided',
    other: '{decided} of {n} questions decided',
  },
  none: {
    title: 'No questions on this page',
    why: 'We saw nothing on it that often makes people ring or give up. Only the people who use it can say whether that is so. The two questions below are always good.',
  },
  filter: {
    legend: 'Choose what is shown',
    state: 'Which questions',
    all: 'All questions',
    open: 'To decide',
    cause: 'Why people get in touch',
    everyCause: 'Every reason',
    nothing: 'No question fits this choice.',
    clear: 'Show all questions',
  },
  first: 'Start with these',
  more: {
    one: '{n} more question',
    other: '{n} more questions',
  },
  fewer: 'Show fewer',
  rough: {
    one: '{n} rough hint is hidden. Rough hints are often wrong.',
    other: '{n} rough hints are hidden. Rough hints are often wrong.',
  },
  showRough: 'Show rough hints too',
  hideRough: 'Hide rough hints',
  roughShown: 'Rough hints are shown too. They are often wrong.',
  roughHint: 'Rough hint',
  places: {
    one: '{n} place',
    other: '{n} places',
  },
  prompt: {
    seen: 'What we saw',
    ask: 'Ask people',
    why: 'Why it matters',
    source: 'Where this comes from: {site}',
    show: 'Show on the page',
    /** For screen readers, after "Show on the page". */
    place: 'place {n} of {of}',
    shown: 'The place is shown on the page.',
    missing: 'We could not find this place on the page as it is now.',
    decide: 'What will you do?',
    tick: 'Tick the places that you decide about.',
    noneTicked: 'Tick at least one place first.',
    open: 'To decide',
    mixed: 'Decided in different ways',
    reason: 'Why? (You can leave this out.)',
    reasonNeeded: 'Why does it not fit here?',
    reasonHint: 'It goes into the report, so that others need not wonder.',
    reasonMissing: 'Write in a few words why it does not fit here.',
    addReason: 'Add a reason',
    changeReason: 'Change the reason',
    saveReason: 'Save the reason',
    saveNotHere: 'Save “Not here”',
    decided: 'Decided: {choice}',
    because: 'Reason: {reason}',
    takeBack: 'Take the decision back',
    writeDown: 'Write down what people said',
    related: 'What others did',
    turnOff: 'Do not ask this again',
    /** {title} is the name of the question. */
    turnedOff: '“{title}” is not asked any more. You can turn it on again in “Settings”.',
    /** A prompt whose rule is not in this version of the extension. {id} is its name. */
    retired: 'An older question: {id}',
    retiredWhy: 'This question is not in this version any more. What you decided is kept.',
  },
  always: {
    title: 'Two questions that are always good',
    lead: 'Ask people who use the page, one at a time, where they are. Ask carers too, and people whom the service did not choose.',
  },
  notes: {
    title: 'Notes on this page',
    none: 'No notes yet. Write down what you see as you go through the page.',
    pin: 'Pin a note to a place on the page',
    pinHow: 'Now choose the place on the page.',
    whole: 'About the whole page',
    on: 'On “{quote}”',
    missing: 'Its place is not on the page any more.',
    write: 'Write a note about the whole page',
    label: 'Note',
    save: 'Save the note',
    empty: 'Write something first.',
    deleted: 'The note is deleted.',
    deleteWhich: 'the note: {text}',
  },
};
