import type { Locale } from '#core/i18n/locale';

/** The words of the frame round every page of the made-up council. */
interface FrameWords {
  readonly council: string;
  readonly skip: string;
  readonly menu: string;
  readonly breadcrumb: string;
  readonly home: string;
  /** The label of the link to the other language, in that language. */
  readonly otherLanguage: string;
  readonly notice: string;
  readonly footer: string;
  /** Short names for the menu and the footer, by the `id` of the page. */
  readonly links: Readonly<Record<string, string>>;
  /** Before the links to tell what is wrong with a page, and to take part. */
  readonly feedback: string;
  readonly tellUs: string;
  readonly getInvolved: string;
  readonly madeUp: string;
  readonly credit: string;
  /** The label of the link to the docs site, which is in English. */
  readonly docs: string;
  readonly snippet: string;
  readonly result: string;
}

/** The pages in the menu at the top, in order. */
export const menuIds = [
  'adult-social-care',
  'bins-and-recycling',
  'council-tax',
  'co-production',
  'who-sees-what',
  'prompts',
  'contact',
];

/** The pages in the footer, in order. */
export const footerIds = [
  'what-changed',
  'for-teams',
  'who-sees-what',
  'prompts',
  'embed',
  'accessibility',
  'privacy',
  'contact',
];

/** The words of the frame in each language. */
export const frameWords: Readonly<Record<Locale, FrameWords>> = {
  en: {
    council: 'Brynafon Council',
    skip: 'Skip to main content',
    menu: 'Main menu',
    breadcrumb: 'Where you are',
    home: 'Home',
    otherLanguage: 'Cymraeg',
    notice: 'About this page',
    footer: 'More from the council',
    links: {
      'adult-social-care': 'Adult social care',
      'bins-and-recycling': 'Bins and recycling',
      'council-tax': 'Council tax',
      'co-production': 'Working together',
      'what-changed': 'What changed',
      'for-teams': 'For council teams',
      'who-sees-what': 'Who sees what',
      prompts: 'Review questions',
      embed: 'Put these tools on your website',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      contact: 'Contact us',
    },
    feedback: 'Is something wrong with this page?',
    tellUs: 'Tell us',
    getInvolved: 'Get involved in what we do',
    madeUp:
      'Brynafon Council is made up. Its people, figures, dates and phone numbers are made up too. This website shows what the Co-Production Star kit can do.',
    credit: 'The tools are based on the Co-Production Star by Governance International.',
    docs: 'How to use the tools on your own website',
    snippet: 'What you paste',
    result: 'What people see',
  },
  cy: {
    council: 'Cyngor Brynafon',
    skip: 'Neidio i’r prif gynnwys',
    menu: 'Prif ddewislen',
    breadcrumb: 'Ble rydych chi',
    home: 'Hafan',
    otherLanguage: 'English',
    notice: 'Am y dudalen hon',
    footer: 'Mwy gan y cyngor',
    links: {
      'adult-social-care': 'Gofal cymdeithasol i oedolion',
      'bins-and-recycling': 'Biniau ac ailgylchu',
      'council-tax': 'Treth gyngor',
      'co-production': 'Gweithio gyda’n gilydd',
      'what-changed': 'Beth newidiodd',
      'for-teams': 'I dimau’r cyngor',
      'who-sees-what': 'Pwy sy’n gweld beth',
      prompts: 'Cwestiynau adolygu',
      embed: 'Rhoi’r offer hyn ar eich gwefan',
      accessibility: 'Hygyrchedd',
      privacy: 'Preifatrwydd',
      contact: 'Cysylltu â ni',
    },
    feedback: 'Oes rhywbeth o’i le ar y dudalen hon?',
    tellUs: 'Dywedwch wrthym',
    getInvolved: 'Cymryd rhan yn ein gwaith',
    madeUp:
      'Cyngor dychmygol yw Cyngor Brynafon. Mae ei bobl, ei ffigurau, ei ddyddiadau a’i rifau ffôn yn ddychmygol hefyd. Mae’r wefan hon yn dangos beth mae pecyn y Seren Gydgynhyrchu yn gallu ei wneud.',
    credit:
      'Mae’r offer yn seiliedig ar y Seren Gydgynhyrchu (Co-Production Star) gan Governance International.',
    docs: 'Sut i ddefnyddio’r offer ar eich gwefan eich hun (yn Saesneg)',
    snippet: 'Beth i’w ludo',
    result: 'Beth mae pobl yn ei weld',
  },
};

/** The other language of the site. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'cy' : 'en');
