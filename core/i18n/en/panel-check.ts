/** The panel's view of the self-check of the service that is under review. */
export const panelCheck = {
  title: 'Star check',
  lead: 'Look at the whole service behind these pages. Answer with your team, and best of all with people who use the service.',
  take: 'Take the star check',
  takeAgain: 'Take it again',
  stop: 'Close the star check',
  needReview: 'Start a review first. Then the result can be kept in it.',
  ready: 'You have a result. Keep it in the review “{review}”?',
  keep: 'Keep it in the review',
  kept: 'This result is kept in the review.',
  earlier: 'Results in this review',
  none: 'No result yet. A result shows which parts of the star already happen, and what could come next.',
  on: 'Result of {date}',
  unreadable:
    'This result was made by another version of the star check, so it cannot be shown. Its code is {code}.',
  latest: 'The latest result',
  /** Several people's answers side by side. */
  groups: {
    title: 'Who sees what',
    lead: 'Set the answers of residents, staff, managers and councillors side by side, and talk about the gaps.',
    open: 'Set answers side by side',
    openAgain: 'Go on with the answers',
    close: 'Close who sees what',
    notKept:
      'The answers stay until you close this panel. They are not kept in the review. Save the collection as a file to go on another day.',
    needReview: 'Start a review first. Then this can go into its report.',
    ready: 'You can put what you see here into the report of “{review}”.',
    isIn: 'What you see here is in the report of “{review}” until you close this panel.',
    older: 'The report of “{review}” has what you saw before. You can put this in its place.',
    putIn: 'Put it into the report',
    takeOut: 'Take it out of the report',
  },
};
