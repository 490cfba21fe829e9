import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './tenant-scrutiny.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Tenantiaid yn gwirio pa mor dda mae landlordiaid yn gwneud',
  place: 'Lloegr',
  area: 'Lloegr',
  problem: 'Roedd landlordiaid eisiau gwybod a yw cynnwys tenantiaid yn werth y gost.',
  together:
    'Casglodd tenantiaid a landlordiaid yr hyn yr oedd cynnwys tenantiaid wedi’i newid. Llenwodd 194 o denantiaid a 210 o landlordiaid ffurflenni, a daeth 165 o bobl i naw gweithdy.',
  figures: {
    savings: {
      what: 'oddi ar gostau 20 o landlordiaid',
      span: 'dim cyfnod wedi’i roi; cyhoeddwyd ym Mawrth 2015',
    },
    'per-home': {
      what: 'oddi ar gostau am bob cartref',
      span: 'dim cyfnod wedi’i roi; cyhoeddwyd ym Mawrth 2015',
    },
  },
  evidenceNote:
    'Yr hyn a ddywedodd landlordiaid amdanynt eu hunain, wedi’i gasglu gan y National Tenant Organisations gyda Phrifysgol Birmingham.',
  caution:
    'Ni welodd adolygiad swyddogol cynharach gysylltiad rhwng gwariant ar gynnwys tenantiaid a pha mor fodlon oeddent.',
  sources: ['An investment not a cost (copi o sleidiau, ar SlidePlayer)'],
} satisfies Wording<typeof english>;
