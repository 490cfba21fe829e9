import type { Link, TextBlock } from '#core/page/page-model';
import { emailsOf, phonesOf } from '../block-facts.ts';
import { englishBlocks } from '../block-words.ts';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

const most = 3;

/** A name that ends in what offices are called. */
const ends =
  /^(?:the |our )?(?:\p{Lu}[\p{L}'’-]*,? )(?:(?:\p{L}[\p{L}'’-]*|&),? ){0,5}(?:team|directorate|department|dept|division|unit|hub|programme|section|board|bureau|secretariat|taskforce|front door|(?:single )?point of (?:access|contact)|access point|service area)$/iu;

/** A name that begins so, or has the short form of an office in brackets. */
const begins =
  /^(?:the |our )?(?:department|directorate|division|head|office) (?:of|for) \p{Lu}|^(?:the |our )?(?:single point of (?:access|contact)|integrated front door|front door|multi[- ]agency safeguarding hub)\b/iu;

/** Words of names on doors; "Garden Waste Collection Service" is what people look for. */
const named =
  /^(?=.{0,80}\b(?:Integrated|Strategic|Corporate|Regulatory|Neighbourhoods?|Place|Commissioning|Operations|Operational|Environmental|Protection|Enforcement|Access|Prevention|Intervention|Engagement|Delivery|Transformation|Assurance|Inclusion|Localit(?:y|ies)|Discharge|Response|Options|Allocations|Solutions)\b)(?:The |Our )?(?:\p{Lu}[\p{L}'’-]{2,30},? (?:(?:and|&|of) )?){2,5}(?:Service|Services|Partnership|Initiative)$/u;

/** Departments that nobody outside would look for. */
const departments =
  /^(?:(?:the |our )?(?:democratic|regulatory|corporate|neighbourhood|environmental|community|technical|support|strategic|street ?scene|enabling|operational|legal and democratic|public protection|environment and neighbourhood|revenue|revenues|highways? (?:and|&) transport(?:ation)?|place|property|estates?) services|customer services|regulatory services|public realm|street ?scene|development management|development control|asset management|strategic commissioning|commissioning|place|people|resources|revenues and benefits|revenues (?:&|and) benefits|governance|early help|regeneration(?: and \p{L}+)?|(?:environment|growth|place|people|communities|adults|children|housing|finance|economy)(?:,? (?:and|&) (?:environment|growth|place|people|communities|adults|children|families|housing|finance|economy|regeneration|resources|wellbeing|health))+)$/iu;

/** People look for these by name, or they say who to talk to. */
const wanted =
  /\b(?:contact(?! (?:and|&|centre|hub|team))|contacting|meet|join|call|email|speak|talk|find|ask|about|report|apply|who|your|football|sports?|rugby|netball|cricket|swimming|walking|community hub|family hub|families hub|warm|industrial|retail|storage|first aid|loyalty|volunteer\w*|parish|governing|notice|chopping|cheese|dart|fire|ambulance|nhs|legal aid|holiday|summer|winter|reading|activit(?:y|ies)|exercise|training|parenting|screening|vaccination)\b/i;

/** So are these, unless more words make them the name of an office: "Youth team", but "Youth Justice Management Team". */
const known =
  /\b(?:youth|crisis|mental health|library|leisure|emergency|business|school|management|residents?)\b/i;
const ofOffice = /\b(?:directorate|department|dept|division|unit|secretariat)$/i;
const fewWords = 2;

const isWanted = (text: string): boolean =>
  wanted.test(text) ||
  (known.test(text) && !ofOffice.test(text) && text.replace(known, '').trim().split(' ').length < fewWords);

/** Sections that say how to reach somebody. */
const contact =
  /\b(?:contact(?! (?:and|&) \w)|get in touch|who to|reach us|how to find us|address|telephone|phone|email)\b/i;

/** Headings and links that name an office instead of a task: ask what people would type to find it. */
export default defineRule({
  id: 'department-signposts',
  number: 26,
  approach: 'co-design',
  causes: ['not-found'],
  severity: 2,
  strength: 1,
  source: 'https://www.gov.uk/guidance/content-design/user-needs',
  *detect({ page, content, local }) {
    if (content.kind === 'contact') return;
    const own = new Set(local.teamNames.map(bare));
    const told = new Set(local.knownWords.map(bare));
    const isOffice = (written: string): boolean => {
      const text = withoutShortForm(written);
      const name = bare(text);
      if (told.has(name)) return false;
      return (
        own.has(name) || ([ends, begins, named, departments].some((way) => way.test(text)) && !isWanted(text))
      );
    };
    const seen = new Set<string>();
    for (const { at, text } of signpostsOf(content, page.lang)) {
      const name = bare(text);
      if (seen.has(name) || !isOffice(text)) continue;
      seen.add(name);
      if (seen.size > most) return;
      yield { at, evidence: { quote: quote(text) } };
    }
  },
});

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|our) /, '')
    .replace(/[.:]$/, '')
    .trim();

/** Headings, and links to pages that stand by themselves, in the order of the page, but for those on how to reach someone. */
function* signpostsOf(content: Content, lang: string): Generator<{ at: number; text: string }> {
  if (!content.english || lang.startsWith('cy')) return;
  let reaching = false;
  for (const block of englishBlocks(content)) {
    if (block.kind === 'heading') {
      reaching = contact.test(block.text);
      if (!reaching && !isReachedBelow(block, content)) yield { at: block.at, text: trimmed(block.text) };
    }
    if (reaching || block.kind === 'heading') continue;
    for (const link of content.linksIn.get(block) ?? [])
      if (isSignpost(link, block)) yield { at: link.at, text: trimmed(link.text) };
  }
}

const trimmed = (text: string): string => text.replace(/[\s:.>»›-]{1,9}$/, '');

/** A name without the short form of it that may follow: "Community Access Team (CAT)". */
const withoutShortForm = (text: string): string => text.replace(/ \(\p{Lu}[\p{L}&]{1,8}\)$/u, '');

const isSignpost = ({ kind, text, shown }: Link, block: TextBlock): boolean =>
  shown && kind === 'page' && block.text.length - text.length <= 3;

/** Nobody calls an office by so long a name, whoever answers there. */
const manyWords = 5;

/** A heading that is followed by a number or an address, linked or not, names who answers there. */
function isReachedBelow(heading: TextBlock, content: Content): boolean {
  if (heading.level === 1 || heading.words >= manyWords) return false;
  const section = content.sections.find((each) => each.heading === heading);
  return (section?.blocks ?? []).some(
    (block) =>
      phonesOf(block).length > 0 ||
      emailsOf(block).length > 0 ||
      (content.linksIn.get(block) ?? []).some(({ kind }) => kind === 'phone' || kind === 'email'),
  );
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Care</h1>{filler}<h2>Adult Contact and Triage Team</h2><p>The first step.</p></main>',
      because: 'it has the word "contact", and tells nobody how',
      evidence: [{ quote: 'Adult Contact and Triage Team' }],
    },
    {
      html: '<main><h1>Homes</h1>{filler}<h2>Housing Options and Allocations Service</h2><p>Ring 01632 960 777.</p></main>',
      because: 'nobody calls an office by so long a name, whoever answers there',
      evidence: [{ quote: 'Housing Options and Allocations Service' }],
    },
    {
      html: '<main><h1>Environmental Protection Unit</h1><h2>The Waste Strategy Team (WST)</h2><p>Noise at night.</p></main>',
      evidence: [{ quote: 'Environmental Protection Unit' }, { quote: 'The Waste Strategy Team (WST)' }],
    },
    {
      html: '<main><h1>Noise</h1><ul><li><a href="/a">Regulatory Services</a></li><li><a href="/b">Revenues and Benefits</a></li></ul></main>',
      evidence: [{ quote: 'Regulatory Services' }, { quote: 'Revenues and Benefits' }],
    },
    {
      html: '<main><h1>Noise</h1><h2>Brighter Borough</h2><p>We sweep the streets.</p></main>',
      local: { teamNames: ['Brighter Borough'] },
      because: 'the council has named this programme',
      evidence: [{ quote: 'Brighter Borough' }],
    },
    {
      html: '<main><h1>Integrated Discharge Service (IDS)</h1><h2>Single Point of Access</h2><h2>Department of Public Health</h2><p>We help people to go home.</p></main>',
      because: 'offices go by other names than team and unit',
      evidence: [
        { quote: 'Integrated Discharge Service (IDS)' },
        { quote: 'Single Point of Access' },
        { quote: 'Department of Public Health' },
      ],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Report a noisy neighbour</h1><h2>Our parking team helps</h2></main>',
      because: 'it says what to do, and a sentence is no name',
    },
    {
      html: '<main><h1>Noise</h1><h2>Contact the noise team</h2><h2>Contact us</h2><p><a href="/t">Environmental Protection Unit</a></p></main>',
      because: 'to reach someone it helps to know who it is',
    },
    {
      html: '<main><h1>Noise</h1><h2>Noise team</h2><p>Ring <a href="tel:01632960777">01632 960 777</a></p></main>',
      because: 'the number of the team stands below',
    },
    {
      html: '<main><h1>Noise</h1><p>The <a href="/t">Environmental Protection Unit</a> measures noise.</p></main>',
      because: 'a sentence says what it does',
    },
    {
      html: '<main><h1>Youth football team</h1><h2>Library services</h2><h2>Join a family hub</h2></main>',
      because: 'people look for these',
    },
    {
      html: '<main><h1>Contact us</h1><h2>Regulatory Services</h2><p>Civic Centre</p></main>',
      because: 'it is a page of contacts',
    },
    {
      html: '<nav><a href="/a">Regulatory Services</a></nav><main><p>Bins</p></main>',
      because: 'the menu of the site is not the page',
    },
    {
      html: '<main><h1>Early Help</h1><p>Support for families.</p></main>',
      local: { knownWords: ['early help'] },
      because: 'the council says that people know it',
    },
    {
      html: '<main><h1>Noise</h1><h2>Noise team</h2><p>Telephone 01632 960777, Monday to Friday.</p></main>',
      because: 'the number below is not a link, and a number all the same',
    },
    {
      html: '<main><h1>Garden Waste Collection Service</h1><h2>Access to the Bin Store</h2><h2>Fire and Rescue Service</h2></main>',
      because: 'a service that people use is no office, though its name has capitals',
    },
  ],
};
