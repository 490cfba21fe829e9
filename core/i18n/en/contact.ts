import type { DefaultReason } from '#core/enquiry/limits';

/** The contact form: the questions of the form that is built where the page has none. */
export const contact = {
  reason: 'What would you like to talk about?',
  reasons: {
    'training-managers': 'Training for managers',
    'training-frontline': 'Training for frontline staff',
    'awareness-top-team': 'A first session for the top team',
    lab: 'A Co-Production Lab',
    tailored: 'A programme made for us',
    'share-case': 'An example I want to share',
  } satisfies Record<Exclude<DefaultReason, 'other'>, string>,
  somethingElse: 'Something else',
  name: 'Your name',
  reply: 'How can we reply?',
  replyHint: 'Give at least one.',
  email: 'Email address',
  phone: 'Phone number',
  organisation: 'Organisation (optional)',
  message: 'Your message',
  messageHint: 'Leave out bank details, and private facts about other people.',
  privacy: 'How we use your details',
  /** Beside a field that people do not see. What fills it in is a machine. */
  website: 'Leave this empty',
  send: 'Send message',
};
