import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './surrey.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Pobl ifanc yn helpu i benderfynu sut i wario arian gwasanaethau ieuenctid',
  place: 'Surrey, Lloegr',
  area: 'Lloegr',
  problem: 'Roedd tua 1,000 o bobl ifanc heb addysg, gwaith na hyfforddiant, ac roedd llai o arian.',
  together:
    'Bu paneli lleol yn penderfynu gyda’r cyngor sut i wario’r arian ar gyfer atal problemau. Roedd pobl ifanc yn aelodau o’r paneli.',
  figures: {
    'out-of-work': {
      what: 'yn llai o bobl ifanc heb addysg, gwaith na hyfforddiant',
      span: 'o fewn dwy flynedd',
      caution:
        'Mae tudalen arall gan yr un cyhoeddwr yn rhoi gostyngiad o tua 1,000 i 429 erbyn Mawrth 2014. Mae hynny’n 57%.',
    },
    'youth-crime': {
      what: 'yn llai o bobl ifanc yn y system cyfiawnder troseddol am y tro cyntaf',
      span: 'dros bedair blynedd',
    },
    homelessness: {
      what: 'o bobl ifanc a oedd mewn perygl o fod yn ddigartref wedi’u cyrraedd',
      span: 'yn yr un blynyddoedd; dim dyddiadau wedi’u rhoi',
    },
    budget: { what: 'yn llai o arian ar gyfer gwasanaethau i bobl ifanc', span: '2009 i 2012' },
  },
  evidenceNote:
    'Cyfrifon lleol a chenedlaethol. Mae gwerthusiad yn 2014, gan awduron y seren ei hun, yn ailadrodd y prif ffigurau.',
  caution:
    'Mae’r achos yn dweud mai cyfran Surrey o bobl ifanc heb addysg, gwaith na hyfforddiant oedd y gydradd isaf yn Lloegr (Tachwedd 2013 i Ionawr 2014). Mae’r gwerthusiad yn dweud yr isaf.',
  sources: ['Governance International: cydgynhyrchu (mae achos Surrey mewn man arall ar y wefan hon)'],
} satisfies Wording<typeof english>;
