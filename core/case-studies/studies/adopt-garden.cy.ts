import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './adopt-garden.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Cymdogion yn mabwysiadu darn o dir',
  place: 'Tower Hamlets, Llundain, Lloegr',
  area: 'Lloegr',
  problem: 'Roedd darnau o dir a esgeuluswyd yn denu sbwriel a graffiti.',
  together: 'Mae trigolion yn cymryd darn o dir ger eu cartref ac yn gofalu amdano fel gardd.',
  figures: {
    'clean-ups': {
      what: 'yn llai o geisiadau i glirio sbwriel a daflwyd, graffiti, posteri a strydoedd brwnt',
      span: 'dim dyddiadau wedi’u rhoi; dechreuodd yn 2012',
    },
  },
  evidenceNote: 'Ffigur y cyngor ei hun.',
  caution: 'Nid ydym yn gwybod pa flynyddoedd a gymharwyd, nac ar gyfer pa mor fawr o ardal.',
  sources: ['Cymdeithas Llywodraeth Leol Lloegr: Adopt a Garden'],
} satisfies Wording<typeof english>;
