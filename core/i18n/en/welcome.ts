/** The page that opens once, when the extension is installed. */
export const welcome = {
  title: 'Welcome to the Co-Production Star',
  lead: 'It helps you to look at your council’s web pages the way people who use them do, and to ask those people the right questions.',
  does: {
    title: 'What it does',
    list: [
      'You press the star on a page of your own website. It reads that page once, and shows at most five questions to start with.',
      'Each is a question to take to people, with what we saw and why it matters. You decide: ask people, fix it now, later, or not here.',
      'You pin notes, go on to the next page of the journey, write down what people said, and save a report in English or Welsh.',
    ] as readonly string[],
  },
  never: {
    title: 'What it never does',
    list: [
      'It never looks at a page before you press the star there.',
      'It never reads what people type into forms, and never sends a form.',
      'It never sends anything anywhere. What you write stays on this device until you save a report yourself.',
      'It never changes a page, and leaves nothing behind when you press the star again.',
    ] as readonly string[],
  },
  try: {
    title: 'Try it',
    pin: {
      chrome:
        'Press the jigsaw piece beside the address bar, then the pin beside “Co-Production Star”. Now the star stays in the toolbar.',
      firefox:
        'Press the jigsaw piece in the toolbar, then the cog beside “Co-Production Star”, then “Pin to Toolbar”. Now the star stays there.',
    },
    open: 'Open a page of your own website. One that people ring about is best.',
    press: 'Press the star. The questions appear on the page, and a panel opens beside it.',
    key: 'The same by keyboard: {key}',
  },
  otherLanguage: 'Cymraeg',
};
