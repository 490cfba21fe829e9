import type { Wording } from '../catalogue.ts';
import type { contactResult as english } from '../en/contact-result.ts';

/** The contact form's offer to send a star result along. */
export const contactResult: Wording<typeof english> = {
  attach: 'Atodi fy nghanlyniad seren',
  holds: {
    quick: {
      resident: 'Eich atebion i’r asesiad cyflym, fel rhywun sy’n defnyddio gwasanaeth.',
      team: 'Eich atebion i’r asesiad cyflym, fel rhywun sy’n gweithio mewn gwasanaeth.',
    },
    full: {
      resident: 'Eich atebion i’r asesiad llawn, fel rhywun sy’n defnyddio gwasanaeth.',
      team: 'Eich atebion i’r asesiad llawn, fel rhywun sy’n gweithio mewn gwasanaeth.',
    },
  },
  see: 'Gweld beth fyddai’n cael ei anfon',
  code: 'Y cod {code}. Mae’n sefyll am yr atebion hyn a dim byd arall:',
  noAnswer: 'Dim ateb',
  unreadable:
    'Does dim modd darllen canlyniad y seren hwn, felly does dim modd ei atodi. Gallwch chi ysgrifennu aton ni o hyd.',
};
