import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './village-agents.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Pentrefwyr sy’n cysylltu eu cymdogion â gwasanaethau',
  place: 'Swydd Gaerloyw, Lloegr',
  area: 'Lloegr',
  problem: 'Roedd pobl mewn pentrefi’n colli arian a gwasanaethau yr oedd ganddynt hawl iddynt.',
  together:
    'Cymerodd tri deg o bobl leol swyddi â thâl fel asiantau pentref. Maen nhw’n rhoi eu cymdogion mewn cysylltiad â’r gwasanaeth iawn.',
  figures: {
    benefits: {
      what: 'yn fwy mewn budd-daliadau i drigolion',
      span: 'y flwyddyn, o £6,015 yr wythnos; peilot hyd at Hydref 2008',
    },
    parishes: { what: 'o blwyfi wedi’u cynnwys, i fyny o 96', span: 'erbyn Hydref 2008' },
  },
  evidenceNote: 'Gwerthusiad gan INLOGOV, Prifysgol Birmingham.',
  caution: 'Incwm i drigolion yw hwn, nid arbediad i’r cyngor. Roedd yr asiantau’n cael eu talu.',
  sources: ['Adroddiad gwerthuso (copi, ar Paperzz)', 'Village Agents'],
} satisfies Wording<typeof english>;
