/** The contact form: what has to be put right, and what became of a message. */
export const contactSending = {
  count: {
    left: { one: 'You have {n} character left', other: 'You have {n} characters left' },
    over: { one: 'You have {n} character too many', other: 'You have {n} characters too many' },
  },

  problem: 'There is a problem',
  /** Before the message at a field, for those who do not see that it is red. */
  error: 'Error:',
  errors: {
    reason: 'Choose what you would like to talk about',
    name: 'Enter your name',
    reply: 'Enter an email address or a phone number, so that we can reply',
    email: 'Enter an email address like name@example.com',
    phone: 'Enter a phone number like 01632 960 001, with 7 to 15 digits',
    message: 'Write your message',
    consent: 'Tick the box if you agree',
    /** {label} is the text at the field, as the page has it. */
    missing: 'Answer “{label}”',
    invalid: 'Check “{label}”',
    tooLong: {
      one: '“{label}” is {n} character too long',
      other: '“{label}” is {n} characters too long',
    },
  },

  sending: 'Sending your message…',
  busy: {
    one: 'We are busy. Your message goes again in {n} second. Keep this page open.',
    other: 'We are busy. Your message goes again in {n} seconds. Keep this page open.',
  },
  stop: 'Stop',

  sent: 'We have your message',
  reference: 'Your reference is {reference}.',
  referenceHint: 'Keep a note of it.',
  another: 'Send another message',

  failed: 'Your message was not sent',
  stillHere: 'What you wrote is still here.',
  why: {
    offline: 'We could not be reached. You may be offline.',
    broken: 'Something went wrong at our end.',
    conflict: 'We have a message from you already, and it is not the same. To send this one too, try again.',
    wrong: 'This form does not work at the moment. Please reach us another way.',
  },
  later: {
    one: 'We are busy. Try again in {n} minute.',
    other: 'We are busy. Try again in {n} minutes.',
  },
  again: 'Try again',
  keep: 'Keep it on this device and send it later',
  keepHint: 'If you share this device, others could read it.',
  notKept: 'This browser does not let us keep your message. You can copy it.',
  byEmail: 'Send it by email',
  copy: 'Copy my message',
  copied: 'Copied.',
  yourMessage: 'Your message',
  copyByHand: 'Your browser does not let us copy. Select this text and copy it.',
};
