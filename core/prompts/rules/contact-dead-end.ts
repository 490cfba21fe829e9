import type { TextBlock } from '#core/page/page-model';
import { sentences } from '#core/text/sentences';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import type { Section } from '../sections.ts';
import { urgentTopic, urgentWords } from '../urgent.ts';

const contact = '(?:contact|call|ring|phone|telephone|e-?mail|write to|speak to|talk to|get in touch)';
const wanted =
  '(?:for (?:more|further|any|additional|full|general) (?:\\w+ ){0,2}(?:information|details?|advice|help|guidance|enquir\\w+)|for (?:information|details|advice)|to (?:find out|discuss|learn) more|for more\\b|(?:if you (?:have|would like)|with) any (?:\\w+ )?(?:questions|queries))';

/** "Contact us for more information", either way round. */
const deadEnd = new RegExp(
  `\\b${contact}\\b[^.!?]{0,120}\\b${wanted}|\\b${wanted}[^.!?]{0,80}\\b${contact}\\b`,
  'i',
);

/** Many pages end with the day on which they were changed. */
const pageDate = /^(?:this )?(?:page )?(?:was )?(?:last )?(?:updated|reviewed|modified|changed|published)\b/i;

/** A section with so many other words has said something. */
const enough = 40;

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
  const block = blocks.findLast(({ text }) => !pageDate.test(text));
  if (block === undefined || /contact|touch|help|enquir/i.test(heading?.text ?? '')) return null;
  if (block.kind === 'button' || block.kind === 'cell' || !deadEnd.test(block.text)) return null;
  const sentence = sentences(block.text).at(-1)!;
  if (!deadEnd.test(sentence)) return null;
  const words = blocks.reduce((sum, each) => sum + each.words, 0) - sentence.split(' ').length;
  const helps = blocks.some(
    (each) =>
      each.kind === 'item' ||
      each.kind === 'cell' ||
      urgentWords.test(each.text) ||
      (content.linksIn.get(each) ?? []).some(({ kind, text }) => isAnswer(kind, text)),
  );
  return words > enough || helps ? null : { block, sentence };
}

const isAnswer = (kind: string, text: string): boolean =>
  /^(page|document|fragment)$/.test(kind) && !/\b(contact|touch|e-?mail|call)\b/i.test(text);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
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
  ],
  quiet: [
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
  ],
};
