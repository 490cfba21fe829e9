import type { TextBlock } from '#core/page/page-model';
import { phonesIn } from '#core/text/phones';
import { sentenceAt } from '#core/text/sentence-at';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { urgentTopic, urgentWords } from '../urgent.ts';

/** A page may say this much before it gives a number and still have answered nothing. */
const few = 60;

/** On a page without subheadings, the part that counts as the beginning. */
const beginning = 0.25;

/** A telephone number before anything is answered: ask what people hoped to read here. */
export default defineRule({
  id: 'phone-number-first',
  number: 1,
  approach: 'co-design',
  causes: ['not-found', 'not-understood'],
  severity: 3,
  strength: 3,
  source: 'https://blog.canada.ca/2021/03/01/work-with-call-centres',
  *detect({ content }) {
    if (content.kind !== 'service' || content.words < 80 || urgentTopic.test(content.heading)) return;
    let words = 0;
    for (const block of opening(content)) {
      if (block.kind === 'item' && words > 0) return;
      const phone = phoneIn(block, content);
      if (phone !== null && !urgentWords.test(block.text)) {
        yield { at: phone.at, evidence: { quote: quote(phone.text) } };
        return;
      }
      if (block.level !== 1) words += block.words;
      if (words > few) return;
    }
  },
});

/** What people read before the first subheading, or the first quarter where there is none. */
function opening({ blocks, words }: Content): readonly TextBlock[] {
  const title = blocks.findIndex(({ level }) => level === 1);
  const subheading = blocks.findIndex(({ level }, at) => level !== null && level > 1 && at > title);
  if (subheading >= 0) return blocks.slice(0, subheading);
  let before = 0;
  const end = blocks.findIndex((block) => (before += block.words) > words * beginning);
  return blocks.slice(0, end + 1);
}

function phoneIn(block: TextBlock, content: Content): { at: number; text: string } | null {
  const [phone] = phonesIn(block.text);
  const links = (content.linksIn.get(block) ?? []).filter(
    ({ kind, href }) => kind === 'phone' && phonesIn(decode(href)).length > 0,
  );
  if (phone === undefined && links.length === 0) return null;
  const index = phone?.index ?? block.text.indexOf(links[0]!.text);
  return { at: links[0]?.at ?? block.at, text: sentenceAt(block.text, Math.max(0, index)) };
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
  ],
  quiet: [
    {
      html: '<main><h1>Bulky waste</h1><h2>What we take</h2><p>Beds.</p><h2>Call us</h2><p>01632 960 777</p>{filler}</main>',
      because: 'answers come first',
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
  ],
};
