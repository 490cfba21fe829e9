/** The contact form, where a message goes by the person's own email program. */
export const contactEmail = {
  /** {reason} is the answer to "What would you like to talk about?". */
  subject: 'Message from the website: {reason}',
  plainSubject: 'Message from the website',
  endIsMissing: '[The end of this message is missing.]',
  opened: 'Look for a new email',
  openedText: 'Your message is in a new email to {address}. It goes when you press Send there.',
  nothingOpened: 'If no email opened, copy your message and send it to {address}.',
  cut: 'Your message is too long for this, so its end is missing in the email. Copy your message and paste it in.',
  reopen: 'Open the email again',
  change: 'Change my message',
};
