import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './ryhov.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Cleifion yn rhedeg eu dialysis eu hunain',
  place: 'Ysbyty Ryhov, Jönköping, Sweden',
  area: 'Sweden',
  problem: 'Roedd yn rhaid i gleifion dialysis ddibynnu ar staff am bob triniaeth.',
  together: 'Mae cleifion yn dysgu rhedeg eu triniaeth eu hunain yn yr ysbyty.',
  figures: {
    'own-treatment': {
      what: 'o gleifion dialysis yn rhedeg eu triniaeth eu hunain',
      span: 'yn 2013',
      caution: 'Soniodd sgwrs yn 2011 am 60%, gyda nod o 75%.',
    },
    cost: {
      what: 'yn llai o gost am bob claf',
      span: 'dim dyddiadau wedi’u rhoi',
      caution: 'Caiff ei adrodd fel “hanner i draean yn llai”, heb ddangos symiau.',
    },
  },
  evidenceNote: 'Adroddiad achos a sgwrs mewn cynhadledd. Nid treial oedd hwn.',
  caution: 'Adroddir am lai o sgil-effeithiau a heintiau hefyd, heb rifau.',
  sources: [
    'American Hospital Association: Ysbyty Ryhov',
    'Running a Hospital (blog): hunan-ddialysis yn Sweden',
  ],
} satisfies Wording<typeof english>;
