import type { TextBlock } from '#core/page/page-model';
import { phonesIn } from '#core/text/phones';
import { sentenceAt } from '#core/text/sentence-at';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { urgentTopic, urgentWords } from '../urgent.ts';

/** A page may say this much before it gives a number and still have answered nothing. */
const few = 60;

/** So much more where none of it is an answer. */
const most = 100;

/** A line that answers: how long it takes, who may have it, what people can do first. */
const answer =
  /£\d|\b(?:\d{1,3} (?:working )?(?:days?|weeks?|months?)|you (?:can|will|must|need|should|may|do not|don['’]t|could)|if you|(?:is|are|for) free|online|every (?:week|two weeks|fortnight|day)|open (?:from|on|every|at)|gall(?:wch|ai)|rhaid i chi|os ydych|os oes|am ddim|ar-?lein|bob (?:wythnos|pythefnos|dydd)|\d{1,3} (?:diwrnod|wythnos|mis)|ar agor)\b/i;

/** The part that counts as the beginning, if the first subheading comes before it. */
const beginning = 0.25;

/** Headings of parts that answer nothing yet. */
const saysNothing =
  /^(?:how to )?(?:contact|get in touch|phone|call|telephone|ring|enquir|overview|introduction|about|background|welcome|description|summary)\b/i;

/** So many letters before a number may say that it is for what cannot wait. */
const leadIn = 150;

/** A telephone number before anything is answered: ask what people hoped to read here. */
export default defineRule({
  id: 'phone-number-first',
  number: 1,
  approach: 'co-design',
  causes: ['not-found', 'not-understood'],
  severity: 3,
  strength: 3,
  source: 'https://blog.canada.ca/2021/03/01/work-with-call-centres',
  *detect({ page, content }) {
    // In other languages nobody here knows an answer when it comes.
    if (!content.english && !/^cy\b/.test(page.lang)) return;
    if (content.kind !== 'service' || content.words < 80 || urgentTopic.test(content.heading)) return;
    let words = 0;
    let answered = false;
    for (const block of opening(content)) {
      const phone = phoneIn(block, content);
      if (phone !== null) {
        const before = block.text.slice(0, phone.index);
        if (isTooMuch(words + before.split(' ').length - 1, answered || answer.test(before))) return;
        if (cannotWait(before.slice(-leadIn) + phone.text)) return;
        yield { at: phone.at, evidence: { quote: quote(phone.text) } };
        return;
      }
      // A first item without a number is a step.
      if (block.kind === 'item' || cannotWait(block.text)) return;
      if (block.level !== 1) words += block.words;
      answered ||= answer.test(block.text);
      if (isTooMuch(words, answered)) return;
    }
  },
});

/** What stands first for the sake of those who are in danger. */
const cannotWait = (text: string): boolean => urgentWords.test(text) || dire.test(text);

const dire =
  /\b(?:straight ?away|at once|day or night|tonight|nowhere (?:safe )?to (?:sleep|stay|live|go)|bare wires|abus(?:e|ed|ive)|neglect(?:ed)?|suicidal|unsafe|not safe|gas leak)\b/i;

const isTooMuch = (words: number, answered: boolean): boolean => words > (answered ? few : most);

/**
 * What people read before the first subheading, or in the first quarter if there is none, or only such as answers
 * nothing.
 */
function opening({ blocks, words }: Content): readonly TextBlock[] {
  const title = blocks.findIndex(({ level }) => level === 1);
  const subheading = blocks.findIndex(({ level }, at) => level !== null && level > 1 && at > title);
  if (subheading < 0) return quarterOf(blocks, words);
  const next = blocks.findIndex(
    ({ level, text }, at) => level !== null && at >= subheading && !saysNothing.test(text),
  );
  const quarter = quarterOf(blocks, words).length;
  return blocks.slice(0, Math.max(subheading, Math.min(quarter, next < 0 ? Infinity : next)));
}

function quarterOf(blocks: readonly TextBlock[], words: number): readonly TextBlock[] {
  let before = 0;
  const end = blocks.findIndex((block) => (before += block.words) > words * beginning);
  return blocks.slice(0, end + 1);
}

interface Rung {
  readonly at: number;
  readonly text: string;
  /** Where its sentence begins in the text of the block. */
  readonly index: number;
}

function phoneIn(block: TextBlock, content: Content): Rung | null {
  const [phone] = phonesIn(block.text);
  const links = (content.linksIn.get(block) ?? []).filter(
    ({ kind, href }) => kind === 'phone' && phonesIn(decode(href)).length > 0,
  );
  if (phone === undefined && links.length === 0) return null;
  const index = phone?.index ?? block.text.indexOf(links[0]!.text);
  const text = sentenceAt(block.text, Math.max(0, index));
  return { at: links[0]?.at ?? block.at, text, index: Math.max(0, block.text.indexOf(text)) };
}

const decode = (href: string): string => href.replace(/^\w+:/, '').replaceAll('%20', ' ');

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Bulky waste</h1><p>Ring the depot on <a href="tel:01632960777">01632 960 777</a>.</p><h2>About</h2>{filler}</main>',
      evidence: [{ quote: 'Ring the depot on 01632 960 777.' }],
    },
    {
      html: '<main><h1>Blue badges</h1><p>For all enquiries. Phone 0300 123 4567.</p>{filler}</main>',
      evidence: [{ quote: 'Phone 0300 123 4567.' }],
    },
    {
      html: '<main><h1>Blue badges</h1><p>Questions? <a href="tel:+441632960777">Call the team</a></p><h2>About</h2>{filler}</main>',
      evidence: [{ quote: 'Call the team' }],
    },
    {
      html: '<table><tr><td>Home | News</td></tr><tr><td>Drains<br>For a blocked drain ring 01632 960 777.<br><b>Safety</b><br>Open lids are a danger. {filler}</td></tr></table>',
      because: 'the page is one cell, and another line of it speaks of danger',
      evidence: [{ quote: 'For a blocked drain ring 01632 960 777.' }],
    },
    {
      html: '<main><h1>Blue badges</h1><h2>Contact the team</h2><p>Phone 01632 960 777</p><h2>About</h2>{filler}</main>',
      because: 'the first part is there for the number',
      evidence: [{ quote: 'Phone 01632 960 777' }],
    },
    {
      html: '<main><h1>Blue badges</h1><p>The team has been here since 1971. {70 words}</p><p>Call 01632 960 777.</p><h2>About</h2>{filler}</main>',
      because: 'much is said before, and nothing is answered',
      evidence: [{ quote: 'Call 01632 960 777.' }],
    },
    {
      html: '<main><h1>Blue badges</h1><p>For this service:</p><ul><li>Phone: 01632 960 777</li><li>Fax: 01632 960 778</li></ul><h2>About</h2>{filler}</main>',
      because: 'the list is of numbers, not of steps',
      evidence: [{ quote: 'Phone: 01632 960 777' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Housing</h1><p>Nowhere to sleep tonight? Call us on 01632 960 777.</p><h2>About</h2>{filler}</main>',
      because: 'who has nowhere to sleep should not have to read first',
    },
    {
      html: '<main><h1>Bulky waste</h1><h2>What we take</h2><p>Beds.</p><h2>Call us</h2><p>01632 960 777</p>{filler}</main>',
      because: 'answers come first',
    },
    {
      lang: 'cy',
      html: '<main><h1>Gwastraff swmpus</h1><p>Rydyn ni’n casglu gwelyau, soffas a byrddau o’ch cartref. Gallwch archebu ar-lein, a byddwch yn cael gwybod beth yw’r diwrnod casglu. Mae’n costio £30 am dair eitem ac mae angen cerdyn i dalu. Rhowch y pethau y tu allan cyn saith y bore, mewn man lle gall y criw eu gweld. Nid ydyn ni’n mynd i mewn i gartrefi, ac nid ydyn ni’n casglu paent nac olew.</p><p>Neu ffoniwch 01632 960 777.</p><h2>Cost</h2><p>Mae’r pris yr un fath drwy’r sir.</p></main>',
      because: 'answers come first, in Welsh',
    },
    {
      lang: 'pl',
      html: '<main><h1>Odpady</h1><p>01632 960 777</p><h2>O nas</h2>{filler}</main>',
      because: 'nobody here can tell what is said before it in Polish',
    },
    {
      html: '<main><h1>Report abuse</h1><p>Call 01632 960 777 now.</p><h2>Signs</h2>{filler}</main>',
      because: 'on a safeguarding page the phone belongs first',
    },
    {
      html: '<main><h1>Housing</h1><p>In an emergency out of hours call 01632 960 777.</p><h2>About</h2>{filler}</main>',
      because: 'the number is for what cannot wait',
    },
    {
      html: '<main><h1>Contact us</h1><p>Call 01632 960 777.</p><h2>Visit</h2>{filler}</main>',
      because: 'it is a page of contacts',
    },
    {
      html: '<header><p>Call 01632 960 777</p></header><main><h1>Parks</h1><h2>About</h2>{filler}</main><footer>01632 960 777</footer>',
      because: 'the number is in the header and footer of the site',
    },
    {
      html: '<main><h1>Grants</h1><p>Registered charity number 01632960777. Costs £01632.</p><h2>About</h2>{filler}</main>',
      because: 'it is the number of a charity',
    },
    {
      html: '<main><h1>Parks</h1><ol><li>Find your park.</li><li>Call 01632 960 777.</li></ol><h2>About</h2>{filler}</main>',
      because: 'the number is a step among others',
    },
    {
      html: '<main><h1>Bins</h1><p>If your bin was missed, tell us within 2 days. {60 words}</p><p>Or call 01632 960 777.</p><h2>About</h2>{filler}</main>',
      because: 'the answer comes first',
    },
    {
      html: '<main><h1>Drains</h1><p>Is it urgent? Call 01632 960 777.</p><h2>About</h2>{filler}</main>',
      because: 'the sentence before says that it cannot wait',
    },
  ],
};
