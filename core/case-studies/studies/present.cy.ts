import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './present.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Gweithio gyda phobl sy’n byw gyda dementia, fel y drefn arferol',
  place: 'Dwyrain Swydd Dunbarton, yr Alban',
  area: 'Yr Alban',
  problem: 'Mae tua 2,020 o bobl yn byw gyda dementia mewn ardal o tua 100,000 o bobl.',
  together:
    'Nod prosiect PRESENT oedd gwneud gweithio gyda’n gilydd yn drefn arferol. Mae pobl â dementia’n helpu i lunio cymorth ac i’w roi.',
  figures: {},
  evidenceNote: 'Blog gan y prosiect.',
  caution: 'Ni ddaethom o hyd i ffigurau a gyhoeddwyd am ganlyniadau.',
  sources: ['Governance International: cydgynhyrchu (mae blog y prosiect mewn man arall ar y wefan hon)'],
} satisfies Wording<typeof english>;
