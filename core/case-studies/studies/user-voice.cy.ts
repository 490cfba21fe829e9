import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './user-voice.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Cynghorau carchar lle mae carcharorion yn helpu i unioni pethau',
  place: 'Carchar Ynys Wyth, Lloegr',
  area: 'Lloegr',
  problem: 'Ychydig o ffyrdd oedd gan garcharorion i ddweud beth oedd o’i le a helpu i’w unioni.',
  together:
    'Ymunodd carcharorion â chyngor. Roedden nhw’n barnu sut mae’r carchar yn gweithio ac yn mynd â syniadau am newid at y staff.',
  figures: {
    complaints: {
      what: 'yn llai o gwynion gan garcharorion, ar un safle (Albany)',
      span: 'peilot, adroddwyd 2010 i 2011',
    },
    segregation: {
      what: 'o ddiwrnodau ar wahân i eraill ar safle arall (Parkhurst), i lawr o 160',
      span: 'peilot, adroddwyd 2010 i 2011',
    },
    'took-part': {
      what: 'o garcharorion wedi cymryd rhan, ar draws tri safle',
      span: 'peilot, adroddwyd 2010 i 2011',
    },
  },
  evidenceNote:
    'Cyfrifon y peilot ei hun. Rhoddodd Nesta User Voice ar lefel 2 ei graddfa: newid wedi’i ddangos, achos heb ei brofi.',
  caution:
    'Dywedodd y sefydliad ei hun mai dyddiau cynnar oedd y rhain. Teimlai rhai swyddogion eu bod wedi’u hanwybyddu.',
  sources: ['Governance International: User Voice, canlyniadau', 'Nesta: User Voice'],
} satisfies Wording<typeof english>;
