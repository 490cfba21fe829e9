import type { Wording } from '../catalogue.ts';
import type { contactEmail as english } from '../en/contact-email.ts';

/** The contact form, where a message goes by the person's own email program. */
export const contactEmail: Wording<typeof english> = {
  subject: 'Neges o’r wefan: {reason}',
  plainSubject: 'Neges o’r wefan',
  endIsMissing: '[Mae diwedd y neges hon ar goll.]',
  opened: 'Chwiliwch am e-bost newydd',
  openedText:
    'Mae eich neges mewn e-bost newydd at {address}. Bydd yn mynd pan fyddwch chi’n pwyso Anfon yno.',
  nothingOpened: 'Os na wnaeth e-bost agor, copïwch eich neges a’i hanfon at {address}.',
  cut: 'Mae eich neges yn rhy hir ar gyfer hyn, felly mae ei diwedd ar goll yn yr e-bost. Copïwch eich neges a’i gludo i mewn.',
  reopen: 'Agor yr e-bost eto',
  change: 'Newid fy neges',
};
