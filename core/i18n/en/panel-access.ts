/** The part of the panel's view of one page that runs axe-core. */
export const panelAccess = {
  title: 'Who is shut out?',
  lead: 'A program called axe-core can look for faults that shut people out: names that are missing, text that is hard to see, places that a keyboard cannot reach. It runs on your device and sends nothing.',
  run: 'Check for faults that shut people out',
  again: 'Check again',
  long: 'This can take a minute on a long page.',
  /** {percent} is a figure such as 40%. */
  running: 'Checking the page: {percent}',
  started: 'Checking the page. This can take a minute.',
  stop: 'Stop the check',
  /** How the last check ended. */
  ended: {
    whole: 'The check is done.',
    stopped: 'You stopped the check. What it had found is kept.',
    'too-long': 'The page is so large that the check was ended after a minute. What it had found is kept.',
  },
  checked: 'Checked on {date} by axe-core {version}.',
  nothing:
    'It found no serious fault. A program sees only a part: the people who use the page know whether they are shut out.',
  found: {
    one: '{n} question to ask people came of it:',
    other: '{n} questions to ask people came of it:',
  },
  left: {
    one: '{n} of its checks was not made',
    other: '{n} of its checks were not made',
  },
  /** Why there was no check. */
  problems: {
    'browser-page':
      'We cannot check this page. Browsers let no extension look at their own pages, at shops for extensions, or at files on your device.',
    'no-permission':
      'The browser no longer lets us look at this page. Press our button in the toolbar once more, then check again.',
    failed:
      'The check could not be made. Load the page again, press our button in the toolbar, then check again.',
    left: 'The page was left or loaded again while it was checked, so nothing was kept. Press our button in the toolbar, then check again.',
  },
  elsewhere: 'To check this page, open it in your tab and press our button in the toolbar.',
  /** About the program. {licence} leads to its licence. */
  about: 'About axe-core',
  aboutText:
    'axe-core is made by Deque Systems, and comes with this extension as they ship it, under the Mozilla Public License 2.0. Only what it calls serious or critical is shown. It cannot see into parts of the page that come from another website, such as maps. Its own explanations are in English.',
  licence: 'Read the licence',
};
