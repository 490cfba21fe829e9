import type { TextBlock } from '#core/page/page-model';
import { sentences } from '#core/text/sentences';
import type { Content } from '../content.ts';
import { isLinked } from '../linked.ts';
import { isPageFeedback } from '../page-feedback.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import type { Section } from '../sections.ts';
import { urgentTopic, urgentWords } from '../urgent.ts';

const contact =
  '(?:contact|call|ring|phone|telephone|e-?mail|write to|speak (?:to|with)|talk to|get in touch|visit|ask (?:at|us|the|a|your)|enquire)';
const more =
  '(?:information|info|details?|advice|help|guidance|support|assistance|enquir\\w+|prices?|costs?|charges|fees|availability|dates|times|forms?|quotes?|a quote|queries)';

/** What people are to ask for, though it could stand here. */
const wanted = [
  `for (?:an?|free|more|further|any|additional|full|general|other|all|current|the latest|up[- ]to[- ]date) (?:\\w+ ){0,2}${more}`,
  `for the (?:costs?|prices?|charges?|fees?|dates?|times?|details)\\b`,
  `for (?:information|details|advice|prices|costs|charges|availability|guidance|a quote|a copy of the)\\b`,
  '(?:to|and) (?:find out|learn|know|hear|ask|check|see|enquire) (?:more|about|what|whether|if|how|which|your|the (?:current|latest))',
  "for more\\b|should you (?:have|require|need)|to (?:discuss|talk about|talk through) (?!an? |the (?:decision|result))|if you(?:[’']re| are) (?:not sure|unsure|interested|in any doubt|unclear)",
  `(?:if you (?:have|['’]?d like|would like|want|need|require)|with) (?:any|more|further|additional) (?:\\w+ )?(?:questions?|queries|${more})`,
  `who (?:will|can) (?:be able to )?(?:help|advise|tell|give|provide|explain)`,
].join('|');

/** "Contact us for more information", either way round; and "details are available from the office". */
const deadEnd = new RegExp(
  `\\b${contact}\\b[^.!?]{0,120}\\b(?:${wanted})|\\b(?:${wanted})[^.!?]{0,80}\\b${contact}\\b|\\b(?:details?|information|advice|prices|forms|copies) (?:is|are|can be) (?:available|obtained|found out) (?:from|by (?:contacting|calling|phoning|ringing|e-?mailing)|at|on request)`,
  'i',
);

/** Many pages end with the day on which they were changed. */
const pageDate = /^(?:this )?(?:page )?(?:was )?(?:last )?(?:updated|reviewed|modified|changed|published)\b/i;

/** A line of a contact box: the name of a team, a number, an address. */
const contactLine =
  /@|\b0\d{2,4} ?\d{3}|^(?:phone|telephone|tel|e-?mail|address|opening|fax|post|monday|lines?)\b/i;
const longestLine = 12;

/** A section of its own for those who want to get in touch. */
const contactHeading =
  /^(?:how to |who to )?(?:contact|get in touch|e-?mail|call|phone|ring|enquir|speak|talk|ask)|\b(?:contact|touch|enquir\w+|(?:need|more|further|getting|get|want|with this|using this) (?:\w+ )?(?:help|advice|information)|help and (?:advice|support))\b|^(?:help|questions)\W?$/i;

/** A section that promises more, and gives whom to ask. */
const moreHeading = /^(?:further|more|additional) (?:information|details)\W?$/i;
const asksOnly = /^(?:please )?(?:contact|call|ring|phone|telephone|e-?mail|write to|speak to)\b/i;
const fewWords = 25;

/** A section with so many other words has said something. */
const enough = 90;

/** A section that ends in "contact us for more information" and answers little: ask what people needed to know. */
export default defineRule({
  id: 'contact-dead-end',
  number: 2,
  approach: 'co-design',
  causes: ['not-found'],
  severity: 3,
  strength: 2,
  source: 'https://govint.org/our-services/co-production/',
  *detect({ content }) {
    if (!content.english || content.words < 80 || !/^(service|home)$/.test(content.kind)) return;
    if (urgentTopic.test(content.heading)) return;
    for (const section of content.sections) {
      const found = deadEndOf(section, content);
      if (found !== null) yield { at: found.block.at, evidence: { quote: quote(found.sentence) } };
    }
  },
});

/** The last sentence of a section, if it sends people away and nothing in the section helps them. */
function deadEndOf(
  { heading, blocks }: Section,
  content: Content,
): { block: TextBlock; sentence: string } | null {
  const isTrailing = (each: TextBlock) =>
    pageDate.test(each.text) ||
    (each.kind !== 'button' && each.words <= longestLine && contactLine.test(each.text)) ||
    (isLinked(each, content.linksIn.get(each)) && !isAnswer('page', each.text));
  const [only, ...rest] = blocks.filter(({ text }) => !isPageFeedback(text));
  if (moreHeading.test(heading?.text ?? '') && only !== undefined && rest.length === 0 && saysOnlyWhom(only))
    return { block: only, sentence: only.text };
  const block = blocks.findLast((each) => !isTrailing(each) || deadEnd.test(each.text));
  if (block === undefined || contactHeading.test(heading?.text ?? '')) return null;
  if (block.kind === 'button' || block.kind === 'cell' || !deadEnd.test(block.text)) return null;
  const sentence = lastSaying(block.text);
  if (!deadEnd.test(sentence)) return null;
  const others = blocks.filter((each) => !isTrailing(each));
  const words = others.reduce((sum, each) => sum + each.words, 0) - sentence.split(' ').length;
  const helps = blocks.some(
    (each) =>
      ((each.kind === 'item' || each.kind === 'cell') && each !== block && !contactLine.test(each.text)) ||
      urgentWords.test(each.text) ||
      (content.linksIn.get(each) ?? []).some(({ kind, text }) => isAnswer(kind, text)),
  );
  return words > enough || helps ? null : { block, sentence };
}

/** When somebody answers is worth a section of its own. */
const saysOnlyWhom = ({ text, words }: TextBlock): boolean =>
  words <= fewWords && asksOnly.test(text) && !/\d ?[ap]m\b|day\b/i.test(text);

/** The last sentence of a text but for a line with nothing but a number or an address. */
const lastSaying = (text: string): string =>
  sentences(text).findLast(
    (each) => deadEnd.test(each) || !(contactLine.test(each) && each.split(' ').length <= longestLine),
  ) ?? '';

const isAnswer = (kind: string, text: string): boolean =>
  /^(page|document|fragment)$/.test(kind) &&
  !/\b(contact\w*|touch|e-?mail|call|team|customer services?|enquir\w+)\b/i.test(text);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parks</h1>{filler}<h2>White lines</h2><p>We paint lines. For the cost of a line please contact us.</p></main>',
      evidence: [{ quote: 'For the cost of a line please contact us.' }],
    },
    {
      html: '<main><h1>Leaving hospital</h1>{filler}<h2>Further information</h2><p>Please contact the ward or telephone the council on 01632 960 777.</p></main>',
      because: 'the heading promises more, and there is only whom to ask',
      evidence: [{ quote: 'Please contact the ward or telephone the council on 01632 960 777.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Charges</h2><p>We charge for some events. Contact us for more information.</p></main>',
      evidence: [{ quote: 'Contact us for more information.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Weddings</h2><p>For further details please <a href="/contact">get in touch</a>.</p></main>',
      evidence: [{ quote: 'For further details please get in touch.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Weddings</h2><p>Call the parks team to find out more.</p></main>',
      evidence: [{ quote: 'Call the parks team to find out more.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Weddings</h2><p>Please ring us if you have any questions.</p><p>Last updated: 3 May 2024</p></main>',
      evidence: [{ quote: 'Please ring us if you have any questions.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Help with the rent</h2><p>Some halls are let at less. For current prices please speak to the lettings team.</p><p>Lettings team<br>Phone: 01632 960 777</p></main>',
      because: 'a number follows, and the heading is of a matter',
      evidence: [{ quote: 'For current prices please speak to the lettings team.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Moorings</h2><p>Details are available from the harbour office.</p></main>',
      evidence: [{ quote: 'Details are available from the harbour office.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Stalls</h2><p>To find out whether there is room for a stall, email markets@council.example.</p><ul><li>Email: markets@council.example</li></ul></main>',
      because: 'the list has nothing but the address',
      evidence: [{ quote: 'To find out whether there is room for a stall, email markets@council.example.' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Memorial seats</h2><p>Please speak to us to discuss what you have in mind.</p><p><a class="button" href="/contact">Contact us</a></p></main>',
      because: 'the button only leads to the same people',
      evidence: [{ quote: 'Please speak to us to discuss what you have in mind.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Leaving hospital</h1>{filler}<h2>Further information</h2><p>Call 01632 960 777, Monday to Friday, 9am to 5pm.</p></main>',
      because: 'it says when somebody answers',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p>Contact us for more information.</p></main>',
      because: 'the section answers, and says whom to ask as well',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Weddings</h2><p><a href="/weddings">See what a wedding costs</a>, or contact us for more information.</p></main>',
      because: 'a link leads to the answer',
    },
    {
      html: '<main><h1>Contact the parks team</h1>{filler}<h2>Phone</h2><p>Call us for more information.</p></main>',
      because: 'it is a page of contacts',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Help and advice</h2><p>Call 01632 960 777 for more information.</p></main>',
      because: 'the section is there to give the number',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Fallen trees</h2><p>If a tree is dangerous, call us for more advice.</p></main>',
      because: 'talking is right where it is dangerous',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Weddings</h2><ul><li>£90 an hour</li></ul><p>Contact us for more information.</p></main>',
      because: 'a list gives the answer',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Rangers</h2><p>The rangers contact schools for more detail each year.</p><p>They like it.</p></main>',
      because: 'it is not the last sentence',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Need more help?</h2><p>Ring us if you need more help.</p></main>',
      because: 'the section is there for those who need more',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Ponds</h2><p>You can fish with a licence. Ask the warden to see the big one.</p></main>',
      because: 'nobody is sent away for an answer',
    },
  ],
};
