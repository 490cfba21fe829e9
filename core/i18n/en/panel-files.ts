/** The panel's view of what leaves and comes back: reports, backups, imports. */
export const panelFiles = {
  title: 'Files',
  report: {
    title: 'Save a report',
    none: 'There is no review to report on yet. Start one in “Journey”.',
    lead: 'A report of “{review}”. You can see below what will be in it.',
    format: 'Sort of file',
    language: 'Language of the report',
    languages: { en: 'English', cy: 'Welsh' },
    save: 'Save the report',
    saved: 'The browser is saving the file “{name}”. Look in your downloads.',
    failed:
      'The report could not be made. Your review is safe. Try another sort of file, and please tell us.',
  },
  backup: {
    title: 'Keep a backup',
    lead: {
      one: 'One file with the {n} review on this device. You can bring it back here, or into another browser.',
      other:
        'One file with the {n} reviews on this device. You can bring it back here, or into another browser.',
    },
    none: 'There are no reviews on this device yet, so there is nothing to back up.',
    save: 'Save a backup',
  },
  restore: {
    title: 'Bring reviews back',
    lead: 'Choose a backup file that you or a colleague saved. It is checked whole before anything is changed.',
    choose: 'Backup file',
    checking: 'Checking the file…',
    found: {
      one: 'There is {n} review in this file, saved on {date}.',
      other: 'There are {n} reviews in this file, saved on {date}.',
    },
    nothing: 'All of this is here already. There is nothing to bring in.',
    go: 'Bring them in',
    cancel: 'Leave it',
    done: 'Done. This is what happened:',
  },
};
