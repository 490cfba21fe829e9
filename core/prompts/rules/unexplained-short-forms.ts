import { councilShortForms } from '#core/text/word-lists/short-forms';
import { englishBlocks } from '../block-words.ts';
import type { Content } from '../content.ts';
import { defineRule, type Examples } from '../rule.ts';
import { shortFormsOn } from '../short-form-meaning.ts';
import { shortFormsIn, type ShortFormUse } from '../short-form-use.ts';

/** Of a page full of letters the first ones are enough. */
const most = 5;

/** Letters that a page does not explain where they first stand: ask people what they mean to them. */
export default defineRule({
  id: 'unexplained-short-forms',
  number: 18,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 2,
  strength: 2,
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z#abbreviations-and-acronyms',
  *detect({ page, content, local }) {
    const known = new Set(local.knownWords.map((word) => word.toLowerCase()));
    const on = shortFormsOn(page, content);
    let count = 0;
    for (const [form, uses] of usesOf(content)) {
      if (known.has(form.toLowerCase()) || on.explains(uses)) continue;
      count += 1;
      if (count > most) return;
      yield {
        at: uses[0]!.block.at,
        evidence: { quote: uses[0]!.text, values: { meaning: councilShortForms.get(form) ?? '' } },
      };
    }
  },
});

/** The short forms of a page by the order of their first use. */
function usesOf(content: Content): ReadonlyMap<string, readonly ShortFormUse[]> {
  const all = new Map<string, ShortFormUse[]>();
  for (const block of englishBlocks(content)) {
    for (const use of shortFormsIn(block, content)) {
      const same = all.get(use.form);
      if (same) same.push(use);
      else all.set(use.form, [use]);
    }
  }
  return all;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>The MASH will look at it. Ask for a DFG. The MASH is open.</p></main>',
      evidence: [
        { quote: 'MASH', values: { meaning: 'multi-agency safeguarding hub' } },
        { quote: 'DFG', values: { meaning: 'disabled facilities grant' } },
      ],
    },
    {
      html: '<main><h1>EHCPs</h1><ul><li>Ask the XQTB panel</li></ul></main>',
      because: 'the plural, and letters that are on no list',
      evidence: [
        { quote: 'EHCPs', values: { meaning: 'education, health and care plan' } },
        { quote: 'XQTB', values: { meaning: '' } },
      ],
    },
    {
      html: '<main><p>Children with SEND can come. You can send a form.</p></main>',
      because: '“send” is a word as well',
      evidence: [{ quote: 'SEND', values: { meaning: 'special educational needs and disabilities' } }],
    },
    {
      html: '<main><p>You may get other help (CTS, HB). An LTN (see below) is no bar.</p></main>',
      because: 'the brackets hold no words that explain',
      evidence: [
        { quote: 'CTS', values: { meaning: 'council tax support' } },
        { quote: 'HB', values: { meaning: 'housing benefit' } },
        { quote: 'LTN', values: { meaning: 'low traffic neighbourhood' } },
      ],
    },
    {
      html: '<main><h1>HMO fees</h1>{filler}<p>A house in multiple occupation (HMO) is shared.</p></main>',
      because: 'it is explained far below its first use',
      evidence: [{ quote: 'HMO', values: { meaning: 'house in multiple occupation' } }],
    },
  ],
  quiet: [
    {
      html: '<main><p>Put AA batteries in a bag. Ask for ref NTH/2024. Do NOT put SOIL in it. It is £9 PA.</p></main>',
      because: 'batteries, codes and words that shout',
    },
    {
      html: '<main><p>The UK, the NHS, your GP, a PDF, BBC, VAT and A&amp;E. Bring ID. MPs can help.</p></main>',
      because: 'everybody knows them',
    },
    {
      html: '<main><p>Houses in multiple occupation (HMOs) need a licence. An HMO is shared.</p></main>',
      because: 'the first use is in brackets after the words',
    },
    {
      html: '<main><h1>HMO licences</h1><p>An HMO (house in multiple occupation) is shared.</p></main>',
      because: 'it is told right after the heading',
    },
    {
      html: '<main><p>Ask for a <abbr title="disabled facilities grant">DFG</abbr>.</p></main>',
      because: 'it has a note',
    },
    {
      html: '<main><p>Write to us at AB1 2CD, SW1A 1AA. Part II and Schedule XIV. Bring BS 5837 and form HB1.</p></main>',
      because: 'postcodes, Roman numerals and codes',
    },
    {
      html: '<main><h2>DO NOT PUT ASH IN BINS</h2><p>You must NOT park. PLEASE SEND US A FORM.</p></main>',
      because: 'words that shout are words',
    },
    {
      html: '<main><p lang="cy">Ffoniwch y CLILC neu DFG.</p></main>',
      because: 'the text is Welsh',
    },
    {
      html: '<header><p>Northtown Borough Council</p></header><main><p>Ask NBC for a form.</p></main>',
      because: 'the council’s own letters stand beside its name',
    },
    {
      html: '<main><p>Ask for the TRIP card.</p></main>',
      local: { knownWords: ['trip'] },
      because: 'the council says that people know it',
    },
    {
      html: '<main><p>The Department for Work and Pensions can pay. Ask the DWP.</p></main>',
      because: 'the words stand before the letters',
    },
    { html: '<main><p>Cllr AB Jones and CD Cars Ltd.</p></main>', because: 'they are names' },
  ],
};
