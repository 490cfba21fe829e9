/** What the panel says where the browser has lost reviews, or cannot open them. */
export const panelLoss = {
  /** Nothing that is kept can be shown. */
  trouble: {
    title: 'Your reviews cannot be shown',
    /** What to do, by what went wrong. */
    because: {
      unopened:
        'The browser cannot open the reviews on this device. Close all its windows, open it again, and look here. If this message comes back, files of the browser may be damaged.',
      blocked:
        'Another window of this extension holds the reviews. Close its other panels and tabs, then try again.',
      newer:
        'A newer version of this extension has written these reviews, so this one leaves them alone. They are safe. Update the extension, then open this panel again.',
    },
    again: 'Try again',
    still: 'They still cannot be shown.',
  },
  /** The last way out: nothing can be read, and the person gives it up. */
  afresh: {
    lead: 'If nothing else helps, you can start again without these reviews, and bring in your last backup.',
    start: 'Start again without them',
    sure: 'The reviews on this device will be deleted for good. Only a backup can bring them back.',
    yes: 'Delete them and start again',
    stuck:
      'The browser cannot delete them either. Remove this extension from the browser and add it again. Then bring in your last backup in “Files”.',
  },
  /** Some of what was kept is not there any more. */
  lost: {
    title: 'The browser has lost something',
    lead: 'This happens when data of the browser is cleared, or when its files are damaged.',
    missing: '“{review}” is gone.',
    older: '“{review}” is here, but its last changes are gone.',
    unread: '“{review}” is here, but the browser cannot read it.',
    unnamed: 'A review is here, but the browser cannot read it.',
    what: 'If you have a backup, bring it in. Then save a new backup of what is here.',
    files: 'Go to backups',
    seen: 'Do not show this again',
  },
};
