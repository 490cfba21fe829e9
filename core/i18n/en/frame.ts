/** The words of a page that shows one widget inside a frame. */
export const frame = {
  /** The title of the page, for each widget. */
  titles: {
    star: 'The Co-Production Star',
    'star-check': 'Co-production self-check',
    'case-carousel': 'Stories of working together',
    'contact-form': 'Contact form',
    'group-star': 'Who sees what',
  },
  waiting: 'One moment…',
  failed: 'This part could not be loaded. Check that you are online, and load the page again.',
  none: 'There is nothing here to show. Go back to the page that you came from.',
};
