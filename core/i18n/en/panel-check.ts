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
};
