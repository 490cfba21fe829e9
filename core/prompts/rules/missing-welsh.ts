import type { Link, PageModel } from '#core/page/page-model';
import { isInWales } from '../in-wales.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 30;

/** So much of a page in Welsh makes it a page in both languages. */
const bilingual = 0.2;

/** How links and buttons to the same page in Welsh are named; "Dysgu Cymraeg" is a course. */
const toWelsh =
  /^(?:(?:newid |darllen |gweld |view |read |see |switch |change |this |page |in |to |into |the |language |iaith |fersiwn |i['’]r |yn |y |tudalen |hon |dudalen |am |available |site |website ){0,7})(?:c|g|ng)ymraeg\b.{0,20}$|^(?:(?:view|read|see|switch|change|this|page|in|to|into|language|available) ){0,6}welsh(?: (?:version|page|site|language))?$/i;

/** Addresses of the Welsh half of a site. */
const welshAddress =
  /^https?:\/\/(?:cy|cymraeg|welsh)\.|^https?:\/\/[^/?#]{1,253}\/(?:cy|cym|cymraeg|welsh)(?:[/?#]|$)|[?&]lang(?:uage)?=(?:cy|cym|welsh)\b/i;

/** A page of a council in Wales that cannot be had in Welsh: ask those who use Welsh what happens. */
export default defineRule({
  id: 'missing-welsh',
  number: 48,
  approach: 'co-design',
  causes: ['access', 'not-heard'],
  severity: 3,
  strength: 2,
  source: 'https://www.legislation.gov.uk/wsi/2015/996/contents',
  *detect({ page, content }: Subject) {
    if (!content.english || content.words < fewest || /^(?:minutes|archive|message)$/.test(content.kind))
      return;
    if (!isInWales(page) || leadsToWelsh(page) || isBilingual(content)) return;
    yield { evidence: {} };
  },
});

const leadsToWelsh = ({ alternates, links, blocks, images, tools }: PageModel): boolean =>
  tools.includes('language-switch') ||
  alternates.some(isWelsh) ||
  links.some(
    (link) =>
      // A form in Welsh is no page in Welsh.
      link.kind !== 'document' && (isWelsh(link.language) || toWelsh.test(link.name) || isWelshAddress(link)),
  ) ||
  blocks.some(({ kind, region, text }) => (kind === 'button' || region !== 'main') && toWelsh.test(text)) ||
  images.some(({ alt }) => alt !== null && toWelsh.test(alt));

const isWelsh = (language: string): boolean => /^cy\b/.test(language);

/** A link in the content may lead to some other page in Welsh. */
const isWelshAddress = ({ href, region }: Link): boolean => region !== 'main' && welshAddress.test(href);

function isBilingual({ blocks, words }: Subject['content']): boolean {
  const welsh = blocks.reduce((sum, { lang, words: own }) => sum + (isWelsh(lang) ? own : 0), 0);
  return welsh >= words * bilingual;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      url: 'https://www.newport.gov.uk/waste/garden',
      html: '<main><h1>Garden waste</h1>{filler}</main>',
      evidence: [{}],
    },
    {
      url: 'https://www.council.example/schools',
      html: '<header><p>Cwmteg County Borough Council</p></header><main><h1>Schools</h1>{filler}</main>',
      because: 'only councils in Wales are called so',
      evidence: [{}],
    },
    {
      url: 'https://www.council.example/schools',
      html: '<main><h1>Schools</h1>{filler}<p>Welsh-medium schools are inspected by Estyn.</p><p><a href="/learn">Dysgu Cymraeg</a></p></main>',
      because: 'what it speaks of is Wales, and the link leads to a course',
      evidence: [{}],
    },
    {
      url: 'https://www.powys.gov.uk/a',
      html: '<main><h1>Parking</h1>{filler}<p>We welcome letters in Welsh.</p></main><footer><a href="/welsh-language-standards">Welsh language standards</a></footer>',
      because: 'to write in Welsh is not to read in Welsh',
      evidence: [{}],
    },
    {
      url: 'https://www.council.example/schools',
      html: '<main><h1>Schools</h1>{filler}<p><a href="/ffurflen.pdf" hreflang="cy">Ffurflen gais</a></p></main><footer><p>Civic Centre, Cwmteg CF99 1AA</p></footer>',
      because: 'the postcode is in Wales, and a form in Welsh is no page in Welsh',
      evidence: [{}],
    },
    {
      url: 'https://www.council.example/schools',
      html: '<main><h1>Schools</h1>{filler}<p>You are welcome to speak to us in Welsh.</p></main>',
      because: 'only councils in Wales say so',
      evidence: [{}],
    },
  ],
  quiet: [
    {
      url: 'https://www.newport.gov.uk/waste/garden',
      html: '<header><a href="https://www.casnewydd.gov.uk/">Cymraeg</a></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'a link leads to another domain in Welsh',
    },
    {
      url: 'https://www.newport.gov.uk/waste/garden',
      html: '<head><link rel="alternate" hreflang="cy" href="/cy"></head><body><main><h1>Garden waste</h1>{filler}</main></body>',
      because: 'the head of the page names the Welsh one',
    },
    {
      url: 'https://www.newport.gov.uk/waste/garden',
      html: '<header><button>Newid i’r Gymraeg</button></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'a script switches the language',
    },
    {
      url: 'https://www.newport.gov.uk/waste/garden',
      html: '<header><a href="https://cy.newport.gov.uk/waste"><img src="flag.png"></a></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'the switch is a picture that leads to a sub-domain',
    },
    {
      url: 'https://www.newport.gov.uk/waste/garden',
      html: '<header><select aria-label="Language"><option>English</option><option value="cy">Cymraeg</option></select></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'the languages are in a list',
    },
    {
      url: 'https://www.herefordshire.gov.uk/a',
      html: '<main><h1>Schools</h1>{filler}<p>If you live over the border, ask the Welsh Government.</p></main>',
      because: 'the council is in England and speaks of its neighbour',
    },
    {
      url: 'https://www.aberdeencity.gov.uk/a',
      html: '<main><h1>Schools</h1>{filler}</main>',
      because: 'the council is in Scotland',
    },
    {
      url: 'https://www.newport.gov.uk/gwastraff',
      lang: 'cy',
      html: '<main><h1>Gwastraff gardd</h1><p>Rydym yn casglu gwastraff gardd bob pythefnos o fis Mawrth hyd fis Tachwedd. Rhowch y bin ar ymyl y ffordd erbyn saith y bore, a chofiwch gau’r caead. Nid ydym yn casglu pridd na cherrig, ac mae’n rhaid talu am ail fin.</p></main>',
      because: 'it is in Welsh',
    },
    {
      url: 'https://www.council.example/a',
      html: '<main><h1>Schools</h1>{filler}<p>Learn Spanish or Welsh at night. A charity for England and Wales helps.</p></main><footer><p>Town Hall, Mill Lane SY99 1AA</p></footer>',
      because: 'Welsh is a course here, and Shrewsbury has that postcode',
    },
  ],
};
