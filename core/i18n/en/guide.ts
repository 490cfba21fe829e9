/** What the guide to the star says beside the star's own words: who gains, and a case for each part. */
export const guide = {
  who: 'Who are you?',
  /** {audience} is one of the labels of the six audiences, such as "I run a service". */
  gains: 'What you can gain',
  ownReading:
    'This list of gains comes from a leaflet. Who gains which of them is partly our own reading of it.',
  example: 'An example',
  problem: 'The problem',
  figure: 'What came of it',
  /** The years of a case: {from} to {to}, or since {from}. */
  years: '{from} to {to}',
  since: 'from {from}',
};
