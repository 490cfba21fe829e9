import type { PageModel, TextBlock } from '#core/page/page-model';
import { hoursIn } from '#core/text/hours';
import { sentenceAt } from '#core/text/sentence-at';
import { boxRound } from '../contact-box.ts';
import { contactsIn, type Contact } from '../contacts.ts';
import type { Content } from '../content.ts';
import { fitsIn, perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { urgentWords } from '../urgent.ts';

/** So many letters before and after a number may say when it is answered. */
const reach = 200;

/** A page with more numbers is a list of them, and a card should not hold a whole list. */
const longList = 8;
const mostPlaces = 3;

/** Words about hours that have no figure beside them, and Welsh ones. */
const times =
  /\b(?:opening (?:hours|times)|(?:office|working|business|normal|usual) hours|(?:call|ring|phone|telephone|lines?)\b[^.!?\n]{0,60} any ?time|all hours|day (?:or|and) night|round the clock|always open|lines? (?:is|are) open|\b(?:works?|here|in the office|available|open|answers?|on duty)\b[^.!?\n]{0,40}day (?:mornings?|afternoons?|evenings?)|open (?:from|between)|\d{1,2} ?(?:to|until|till|-|–) ?\d{1,2} ?(?:pm|o['’]clock)|\d{1,2}\.\d\d ?(?:to|-|–) ?\d{1,2}\.\d\d|\d{4} ?(?:to|-|–) ?\d{4} ?(?:hours|hrs)|oriau|dydd(?:iau)?|awr|bob amser|answer ?phone|answering machine|voice ?mail|leave a message|automated (?:line|phone|payment|telephone))\b/i;

/** Words of a passage or a link that tell when the lines are open, wherever it stands. */
const linesOpen =
  /\b(?:lines?|phones?|call(?:s|ing)?|ring|telephones?|contact centre) (?:\w+ ){0,4}(?:open|answered|staffed|available)\b|\b(?:call|ring|phone|reach|telephone) (?:us|the \w+ team)\b[^.!?\n]{0,40}\b(?:between|from|monday|weekdays)\b|\banswer (?:the phone|calls|all)\b|\bopening (?:hours|times)\b/i;
const weOpen = /\bwe(?: are|['’]re) (?:\w+ ){0,2}open\b/i;
const comeIn = /\b(?:come in|visit|in person|reception|appointment|counter|drop in|doors?)\b/i;

/** A day alone, as in "Mondays are busy", is not when somebody answers. */
const dayAlone = /^(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?$/i;
const openWords = /\b(?:open|closed?|answer\w*|until|till?|from|between|only|staffed|lines?)\b|[-–,&]/i;
const hoursElsewhere =
  /\b(?:opening (?:hours|times)|when we['’ a]{1,3}re open|contact (?:us|the|our|details)|cysylltu|oriau agor)\b/i;
const headsHours =
  /\b(?:opening|office|our) (?:hours|times)\b|\bwhen we['’ a]{1,3}re open\b|^hours\b|\boriau\b/i;

/** The words right before a number that shows how to write one, or that is not rung by voice. */
const otherLine =
  /\b(?:for example|such as|e\.g\.,?|like|format|fax|text ?phone|mini ?com|type ?talk|text relay|sms|text|whats ?app)\b\D{0,25}$/i;

/** Who is not the council has hours of its own. */
const others =
  /\b(?:[Hh]ospital|[Ss]urgery|[Cc]linic|Trust|Society|Foundation|Association|Helpline|Relate|Hourglass|Power Networks|National Grid|National Gas|National Highways|Openreach|BT|Samaritans|Shelter|Citizens Advice|Child ?[Ll]ine|Age (?:UK|Cymru|Concern)|Mind|NSPCC|Refuge|Women['’]s Aid|Victim Support|Crime ?[Ss]toppers|[Pp]olice|NHS|GP|Carers UK|Turn2us|Step ?Change|National Debt ?line|Scope|Mencap|Alzheimer['’]s|Dementia UK|Macmillan|Red Cross|Salvation Army|Care Quality Commission|Ombudsman|Environment Agency|Home Office|HMRC|DWP|Jobcentre|Pension Service|Department for)\b/;
const othersHeading =
  /\b(?:other (?:help|support|organisations?|services|useful|contacts|sources)|useful (?:contacts|numbers|organisations|links)|(?:more|further) (?:help|support|advice)|elsewhere|who else|charit(?:y|ies))\b/i;

/** A number, and nothing on when anybody answers it: ask when people need it most. */
export default defineRule({
  id: 'phone-without-hours',
  number: 5,
  approach: 'co-design',
  causes: ['urgent'],
  severity: 2,
  strength: 2,
  source: 'https://design-system.service.gov.uk/patterns/contact-a-department-or-service-team/',
  *detect({ page, content }) {
    if (!/^(?:service|contact)$/.test(content.kind) || content.words < 80) return;
    if (!/^(?:en|cy|$)/.test(page.lang)) return;
    const all = contactsIn(page, ['main', 'aside']).filter(
      ({ kind, block }) => kind === 'phone' && page.blocks[block]!.shown,
    );
    const numbers = new Set(all.map(({ value }) => value));
    if (numbers.size === 0 || numbers.size > longList || tellsElsewhere(page)) return;
    const atEdge = contactsIn(page, ['header', 'footer', 'other']).filter(({ kind }) => kind === 'phone');
    const quiet = new Set(
      [...all, ...atEdge].filter((phone) => hasHours(phone, page, content)).map(({ value }) => value),
    );
    const blocks = new Set<number>();
    for (const phone of all) {
      if (quiet.has(phone.value) || blocks.has(phone.block)) continue;
      quiet.add(phone.value);
      blocks.add(phone.block);
      const { text } = page.blocks[phone.block]!;
      yield { at: phone.at, evidence: { quote: quote(sentenceAt(text, phone.index)) } };
      if (blocks.size === mostPlaces) return;
    }
  },
});

/** A number that has its hours, needs none, or is not answered by the council. */
function hasHours({ block, index }: Contact, page: PageModel, { linksIn }: Content): boolean {
  const own = page.blocks[block]!;
  const said = saidOf(index, own, page.blocks[block - 1]);
  if (urgentWords.test(said) || otherLine.test(own.text.slice(0, index)) || others.test(said)) return true;
  // The row of a table has the hours of its own number.
  const isOwnRow = (each: TextBlock): boolean => own.kind === 'cell' || each.kind !== 'cell';
  const box = boxRound(block, page.blocks).filter(isOwnRow);
  const heading = box.find(({ kind }) => kind === 'heading')?.text ?? '';
  if (othersHeading.test(heading) || others.test(heading) || urgentWords.test(heading)) return true;
  const links = box.flatMap((each) => linksIn.get(each) ?? []);
  return (
    box.some(fitsIn(tellsTimes)) ||
    tellsTimes(around(block, index, page.blocks, isOwnRow)) ||
    links.some(({ name, kind }) => kind === 'page' && hoursElsewhere.test(name))
  );
}

/** The sentence of a number, with the name before it where that is a line of its own. */
const saidOf = (index: number, { text }: TextBlock, before: TextBlock | undefined): string =>
  `${before !== undefined && before.words < 8 ? before.text : ''} ${sentenceAt(text, index)}`;

/** How long a repair takes is not when the phone is answered. */
const duration = /\b(?:within|in|up to|about|take|takes|after|next|least|for|than|of) $/i;

const tellsTimes = (text: string): boolean =>
  times.test(text) ||
  hoursIn(text).some(({ text: hours, index }) => {
    const [before, after] = [
      text.slice(Math.max(0, index - 12), index),
      text.slice(index + hours.length, index + hours.length + 12),
    ];
    if (dayAlone.test(hours)) return openWords.test(before) || openWords.test(after);
    return !/^24[- ]?hours?$/i.test(hours) || !duration.test(before.slice(-10));
  });

/** The letters before and after a number, over the borders of blocks but not past a heading. */
function around(
  block: number,
  index: number,
  blocks: readonly TextBlock[],
  isOwn: (each: TextBlock) => boolean,
): string {
  const { text, region } = blocks[block]!;
  const next = (step: 1 | -1): string => {
    const beside = [blocks[block + step], blocks[block + 2 * step]];
    const end = beside.findIndex((each) => each?.region !== region || each.kind === 'heading');
    const same = (end < 0 ? beside : beside.slice(0, end)).filter((each) => isOwn(each!));
    return (step < 0 ? same.toReversed() : same).map((each) => each!.text).join('\n');
  };
  const before = `${next(-1)}\n${text.slice(0, index)}`;
  const after = `${text.slice(index)}\n${next(1)}`;
  return before.slice(-reach) + after.slice(0, reach);
}

const tellsLines = (text: string): boolean =>
  linesOpen.test(text) || (weOpen.test(text) && !comeIn.test(text));

/** Hours that hold for every number of the page. */
const tellsElsewhere = ({ blocks }: PageModel): boolean =>
  blocks.some((block) => block.region !== 'cookies' && tellsForAll(block));

const tellsForAll = perBlock(({ kind, text }) =>
  kind === 'heading' ? headsHours.test(text) : tellsLines(text) && tellsTimes(text),
);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Bins</h1>{filler}<p>Ring the depot on <a href="tel:01632960777">01632 960 777</a>.</p></main>',
      evidence: [{ quote: 'Ring the depot on 01632 960 777.' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}</main><aside><h2>Contact</h2><ul><li>Phone: 01632 960 777</li><li>bins@council.example</li></ul></aside>',
      evidence: [{ quote: 'Phone: 01632 960 777' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Ring 01632 960 777 or 01632 960 778.</p></main>',
      because: 'one line with two numbers is one place',
      evidence: [{ quote: 'Ring 01632 960 777 or 01632 960 778.' }],
    },
    {
      html: '<main><h1>Repairs</h1>{filler}<p>Ring 01632 960 777. We mend it within 24 hours, and you can write at any time.</p></main>',
      because: 'these times are not those of the phone',
      evidence: [{ quote: 'Ring 01632 960 777.' }],
    },
    {
      html: '<main><h1>Contact us</h1>{filler}<h2>Bins</h2><p>01632 960 777</p><h2>Parks</h2><p>{40 words}</p><p>01632 960 778, Monday to Friday, 9am to 5pm</p></main>',
      because: 'the hours of one number say nothing of the other',
      evidence: [{ quote: '01632 960 777' }],
    },
    {
      html: '<main><h1>Contact us</h1>{filler}<table><tr><th>Bins</th><td>01632 960 777</td><td>Monday to Friday, 9am to 5pm</td></tr></table><p>Mondays are busy.</p><p>For skips ring 01632 960 778.</p><h2>Visit us</h2><p>We are open from 9am to 4pm. Come in at any time.</p></main>',
      because: 'the table has its own numbers, a busy day is no hours, and the doors are not the phone',
      evidence: [{ quote: 'For skips ring 01632 960 778.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Allotments</h1>{filler}<p>The Clerk, 01632 960 777. She works Monday and Wednesday mornings.</p></main>',
      because: 'mornings are hours',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Call us</h2><p>01632 960 777</p><p>We answer on weekdays from 9am to 5pm.</p></main>',
      because: 'the next line has the hours',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Call us</h2><p>01632 960 777, 24 hours a day</p></main>',
      because: 'somebody always answers',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Call us</h2><p>01632 960 777 (<a href="/contact">opening times</a>)</p></main>',
      because: 'a link leads to the hours',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>If it cannot wait</h2><p>In an emergency call 01632 960 777.</p></main>',
      because: 'it is there for emergencies',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Fax: 01632 960 777. Charity number 01632960778.</p></main>',
      because: 'nobody answers a fax',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Other help</h2><p>The bee charity: 01632 960 777</p></main>',
      because: 'the council does not set the hours of a charity',
    },
    {
      html: '<main><h1>Bins</h1>{filler}</main><footer><p>01632 960 777</p></footer>',
      because: 'it is the number of the whole site',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Ring 01632 960 777.</p></main><footer><p>Our phone lines are open 8am to 6pm.</p></footer>',
      because: 'the footer has the hours of all lines',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Ring 01632 960 777.</p></main><footer><p>Call 01632 960777, Monday to Friday, 9am to 5pm</p></footer>',
      because: 'the footer has the hours of the same number',
    },
    {
      html: '<main><h1>Repairs</h1>{filler}<p>Call 01632 960 777.</p></main><aside><p>Opening hours: 9am to 5pm</p></aside>',
      because: 'the hours stand in a box beside it',
    },
    {
      lang: 'cy',
      html: '<main><h1>Biniau</h1>{filler}<p>Ffoniwch 01632 960 777, dydd Llun i ddydd Gwener.</p></main>',
      because: 'the Welsh page has the days',
    },
  ],
};
