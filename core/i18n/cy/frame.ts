import type { Wording } from '../catalogue.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: Wording<typeof english> = {
  titles: {
    star: 'Y Seren Gydgynhyrchu',
    'star-check': 'Hunanasesiad cydgynhyrchu',
    'case-carousel': 'Straeon am weithio gyda’n gilydd',
    'contact-form': 'Ffurflen gysylltu',
    'group-star': 'Pwy sy’n gweld beth',
  },
  waiting: 'Un eiliad…',
  failed:
    'Nid oedd modd llwytho’r rhan hon. Gwnewch yn siŵr eich bod chi ar-lein, a llwythwch y dudalen eto.',
  none: 'Does dim byd yma i’w ddangos. Ewch yn ôl i’r dudalen y daethoch ohoni.',
};
