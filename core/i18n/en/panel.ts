/** The frame of the extension's panel: where the reviewer is, what comes next, what is saved. */
export const panel = {
  title: 'Co-production review',
  moment: 'One moment…',
  privateWindow: 'This is a private window. Reviews are kept on this device all the same.',
  parts: 'Parts of the review',
  /** Names of the seven parts: short, a row of four and one of three must fit 300 pixels. */
  views: {
    page: 'This page',
    journey: 'Journey',
    people: 'People',
    check: 'Star',
    case: 'Case',
    files: 'Files',
    settings: 'Settings',
  },
  where: {
    none: 'No review yet',
    /** {review} is the name of the review. */
    page: '{review}: page {n} of {of}',
    review: {
      one: '{review}: {n} page',
      other: '{review}: {n} pages',
    },
  },
  /** {step} is one of the steps below. */
  next: 'Next: {step}',
  steps: {
    open: 'open a page of your website and press our button in the toolbar.',
    decide: {
      one: 'decide on {n} question on this page.',
      other: 'decide on {n} questions on this page.',
    },
    ask: {
      one: 'ask people about {n} question.',
      other: 'ask people about {n} questions.',
    },
    check: 'take the star check of the whole service.',
    case: 'work out what a change would cost and may bring.',
    goOn: 'go on to the next page of the journey, or save a report.',
  },
  saving: {
    all: 'All is saved on this device.',
    now: 'Saving…',
    done: 'Saved.',
    undone: 'It is as it was before.',
    undo: 'Undo',
    again: 'Try again',
    failed: 'Not saved. What you wrote is still here.',
    /** What to do, by what went wrong. */
    because: {
      'disk-full':
        'The disk of this device is full. Make space, or save a backup and delete old reviews. Then try again.',
      gone: 'This review, or this page of it, is not on this device any more. Choose another one in “Journey”.',
      unopened:
        'The browser could not open the notes on this device. Close other windows of the browser and try again.',
      blocked:
        'Another window of this extension holds the reviews. Close its other panels and tabs, then try again.',
      newer:
        'A newer version of this extension has written these reviews. Copy what you wrote, then update the extension.',
      unread:
        'The browser cannot read this review any more: its files are damaged. Copy what you wrote, then bring in a backup in “Files”.',
      closed:
        'The extension was updated or stopped. Copy what you wrote, then close this panel and open it again.',
    },
    /** {reason} comes from the browser, in English. */
    reason: 'The browser says: {reason}',
  },
  failed: 'This did not work. Close the panel and open it again. What is saved stays saved.',
  yes: 'Yes',
  no: 'No, keep it',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Change',
  remove: 'Delete',
  newTab: '(opens in a new tab)',
};
