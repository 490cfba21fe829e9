/** The contact form's messages that wait on this device for a connection. */
export const contactOutbox = {
  waiting: { one: '{n} message is waiting', other: '{n} messages are waiting' },
  how: {
    one: 'It is kept on this device. It goes when you are online and have this page open.',
    other: 'They are kept on this device. They go when you are online and have this page open.',
  },
  /** {date} is such as "3 March 2026", {time} such as "2:05pm". */
  written: 'Written {date} at {time}',
  read: 'Read it',
  stale: 'This is more than 30 days old, so it does not go by itself.',
  refused: 'We could not take this message as it is. Copy it, and write to us again.',
  sendNow: 'Send now',
  sending: 'Sending…',
  notYet: 'We still could not be reached. We will try again.',
  sent: 'Your message that was waiting has been sent.',
  sentAs: 'Your message that was waiting has been sent. Your reference is {reference}.',
  close: 'Close',
  delete: 'Delete it',
  sure: 'Delete this message? It has not been sent.',
  yes: 'Yes, delete it',
  no: 'No, keep it',
  deleted: 'The message is deleted.',
};
