import type { Mode, Voice } from '#core/star/statements';

/** The contact form's offer to send a star result along. */
export const contactResult = {
  attach: 'Attach my star result',
  /** What would be attached, by kind of check and by who answered. */
  holds: {
    quick: {
      resident: 'Your answers to the quick check, as someone who uses a service.',
      team: 'Your answers to the quick check, as someone who works in a service.',
    },
    full: {
      resident: 'Your answers to the full check, as someone who uses a service.',
      team: 'Your answers to the full check, as someone who works in a service.',
    },
  } satisfies Record<Mode, Record<Voice, string>>,
  see: 'See what would be sent',
  code: 'The code {code}. It stands for these answers and holds nothing else:',
  noAnswer: 'No answer',
  unreadable: 'This star result cannot be read, so it cannot be attached. You can still write to us.',
};
