import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './arizona.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Pobl a ddefnyddiodd wasanaethau iechyd meddwl yn dod yn staff',
  place: 'Arizona, UDA',
  area: 'UDA',
  problem: 'Roedd pobl â salwch meddwl yn cael eu gweld fel cleifion, nid fel pobl â rhywbeth i’w gynnig.',
  together: 'Dilynodd pobl a oedd wedi defnyddio gwasanaethau gwrs 70 awr ac yna gweithio ynddynt.',
  figures: {
    staff: { what: 'o staff rhai gwasanaethau wedi’u defnyddio ar un adeg', span: 'yn 2010' },
    states: { what: 'o daleithiau UDA yn defnyddio’r rhaglen', span: 'yn 2010' },
  },
  evidenceNote:
    'Disgrifiad o arfer. Mae’n dyfynnu gwerthusiad gan Brifysgol Boston (2006), nad ydym wedi’i ddarllen.',
  caution: 'Mae’r ffigurau’n ymwneud â staff, nid â sut y daeth cleifion ymlaen.',
  sources: ['Governance International: Peer Employment Training'],
} satisfies Wording<typeof english>;
