import type { TextBlock } from '#core/page/page-model';
import { passivesIn } from '#core/text/passives';
import { sentenceAt } from '#core/text/sentence-at';
import { sentencesOf } from '../block-facts.ts';
import { englishProse, wordsOf } from '../block-words.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';

/** Fewer are no habit; sometimes it is kinder not to say who. */
const fewest = 4;

/** And at least one for so many sentences. */
const sentencesEach = 4;

/** A threat hides nobody: the council is meant, and so is who does wrong. */
const threat =
  /\b(?:offence|prosecut\w{2,4}|penalt(?:y|ies)|fined?|misus\w{1,3}|fraud\w{0,5}|false|seized|failure to|time out|timed out)\b/i;

/** Things are done, and nobody does them: ask people whether they or the council have to. */
export default defineRule({
  id: 'hidden-actors',
  number: 23,
  approach: 'co-design',
  causes: ['what-next', 'not-understood'],
  severity: 1,
  strength: 1,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    let count = 0;
    let all = 0;
    let first: Passive | null = null;
    for (const block of englishProse(subject.content)) {
      const found = hiddenIn(block);
      all += sentencesOf(block).length;
      count += found.length;
      if (found.length > 0) first ??= { block, sentence: found[0]! };
    }
    if (first === null || count < fewest || count * sentencesEach < all) return;
    yield { at: first.block.at, evidence: { quote: quote(first.sentence), values: { count } } };
  },
});

interface Passive {
  readonly block: TextBlock;
  readonly sentence: string;
}

/** The sentence of each passive of a block that says what is done and not by whom. */
const hiddenIn = perBlock((block): readonly string[] => {
  const words = wordsOf(block);
  return passivesIn(block.text, words)
    .map((at) => sentenceAt(block.text, words[at]!.index))
    .filter((sentence) => !threat.test(sentence));
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Grants</h1>{filler}<p>Forms must be signed. They are then checked, and a decision is made. Money is paid on Friday. Letters are sent.</p></main>',
      evidence: [{ quote: 'Forms must be signed.', values: { count: 5 } }],
    },
    {
      html: '<main><h1>Grants</h1>{filler}<ul><li>Forms must be signed in ink</li><li>Forms are checked by post</li><li>The case will be considered</li><li>Letters are being sent</li><li>Money has been paid</li></ul></main>',
      because: 'a list; “by post” does not say who',
      evidence: [{ quote: 'Forms must be signed in ink', values: { count: 5 } }],
    },
    {
      html: '<main><h1>Permits</h1>{filler}<p>Permits are only issued once. The fee is not returned. Cars must be marked. Bays are swiftly filled. Fines will be collected.</p></main>',
      because: 'small words stand between',
    },
  ],
  quiet: [
    {
      html: '<main><h1>Grants</h1>{filler}<p>You sign the form. We check it. Then we decide, and pay you on Friday.</p></main>',
      because: 'it says who does what',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>If you are interested, disabled, retired or married, we are located in town. You are entitled to help. It is limited. The hall is closed. It is based here. You are registered.</p></main>',
      because: 'these say how things are',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>Forms are checked by our team. Letters are sent by the council. Money is paid by the bank. Bins are emptied by our crews.</p></main>',
      because: 'it says by whom',
    },
    {
      html: '<main><h1>Grants</h1>{filler}{filler}<p>Forms must be signed. They are then checked. Money is paid on Friday. Letters are sent.</p></main>',
      because: 'few for so long a page',
    },
    {
      html: '<main><h1>Grants policy</h1>{filler}<p>Forms must be signed. They are then checked, and a decision is made. Money is paid on Friday. Letters are sent.</p></main>',
      because: 'a policy is no task',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>You need to proceed at speed. It is indeed red. They are hundred years old. The seed is in the shed.</p></main>',
      because: 'they only end like it',
    },
    {
      html: '<main><h1>Permits</h1>{filler}<p>A permit that is misused will be seized. Anyone who gives a false name will be prosecuted. Fraud is punished and names are printed. Cars can be towed and a fine is charged.</p></main>',
      because: 'everybody knows who threatens whom',
    },
  ],
};
