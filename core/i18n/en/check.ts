/** The words of the self-check. Words of the star, the statements, the scale and the advice stand in their own files. */
export const check = {
  title: 'Co-production self-check',
  voices: { resident: 'I use this service', team: 'I work here' },
  moment: 'One moment…',
  failed: 'That did not work. Check that you are online, and try again.',
  /** After the last sentence, where trying again may not help. */
  reloadNote: 'If it still does not work, load the page again. The answers come along in its address.',
  reload: 'Load the page again',
  openKept: 'Open a kept result',
  intro: {
    lead: 'See how well a service works together with the people who use it.',
    think: 'Think about one service over the last 12 months.',
    thinkOf: 'Think about {service} over the last 12 months.',
    /** How many questions there are, and how long they take: an estimate that nobody has timed yet. */
    length: {
      quick: 'There are {n} questions. They take about 2 minutes.',
      full: 'There are {n} questions. They take about 8 minutes.',
      /** The full check, for people who may answer it as a group. */
      together: 'There are {n} questions. They take about 8 minutes on your own, longer together.',
    },
    service: 'Which service is this about? (optional)',
    serviceNote: 'It stays on this page, like your answers.',
    quick: 'This is a quick look, one question for each part of the star.',
    honest: 'There are no right or wrong answers. “Not sure” is a useful answer too.',
    private: 'Your answers stay on this page. Nothing is kept or sent unless you ask.',
    voice: 'How do you know this service?',
    start: 'Start',
    carryOn: 'Carry on',
  },
  questions: {
    progress: 'Question {n} of {of}',
    often: 'Think about the last 12 months. How often is this true?',
    or: 'or',
    back: 'Back',
    next: 'Next',
    skip: 'Skip this question',
    problem: 'There is a problem',
    choose: 'Choose an answer, or skip this question',
    /** Before a message beside a question. Only screen readers say it. */
    error: 'Error:',
    see: 'See the result',
  },
};
