import type { TextBlock } from '#core/page/page-model';
import { isInQuotes } from '#core/text/in-quotes';
import { phraseBook, type Phrase } from '#core/text/phrase-book';
import { follows } from '#core/text/word-walk';
import { englishBlocks, wordsOf } from '../block-words.ts';
import { perBlock } from '../per-block.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More of the same would only say it again. */
const most = 4;

/** `group` is a label only by itself: "the elderly", but "the disabled facilities grant". */
type Label = { readonly name: string; readonly group: boolean };

const labels = `service user/service users
sufferer/sufferers
hard to reach
hard to engage
bed blocker/bed blockers/bed blocking
neets/neet young people
wheelchair bound
confined to a wheelchair
handicapped/the handicapped
able bodied
drug addict/drug addicts/drug abuser/drug abusers/substance abuser/substance abusers
problem families
the less fortunate
social care cases
geriatric/geriatrics
mentally retarded
special needs children
frequent flyer/frequent flyers`;

const groups = `elderly disabled vulnerable homeless blind deaf infirm frail needy aged poor unemployed underprivileged disadvantaged destitute bereaved housebound`;

/** After "the elderly" these show that nothing else is meant: no noun follows. */
const enders = new Set(
  'and or but who whom whose in of to at on by for from with without can cannot may must should will would could is are was were be have has had do does did need needs live living as if than when where because across through within during also only often not too get use pay receive we you they that which aged over under'.split(
    ' ',
  ),
);

function* entries(): Generator<readonly [string, Label]> {
  for (const line of labels.split('\n')) {
    const forms = line.split('/');
    for (const form of forms) yield [form, { name: forms[0]!, group: false }];
  }
  for (const group of groups.split(' ')) {
    yield [`the ${group}`, { name: group, group: true }];
    for (const degree of ['most', 'very', 'frail', 'mentally'])
      yield [`the ${degree} ${group}`, { name: group, group: true }];
  }
  yield ['the mentally ill', { name: 'the mentally ill', group: true }];
}

const book = phraseBook(entries());

/** Words that make people a kind of thing: ask them what they want to be called. */
export default defineRule({
  id: 'labels-for-people',
  number: 25,
  approach: 'co-design',
  causes: ['not-heard'],
  severity: 2,
  strength: 3,
  source: 'https://www.gov.uk/government/publications/inclusive-communication',
  *detect({ content, local }) {
    const seen = new Set(local.knownWords.map((word) => word.toLowerCase()));
    let count = 0;
    for (const block of englishBlocks(content)) {
      for (const phrase of inBook(block)) {
        if (seen.has(phrase.note.name) || seen.has(phrase.text.toLowerCase())) continue;
        if (isName(phrase, block) || isInQuotes(block.text, phrase.index)) continue;
        if (phrase.note.group && !standsAlone(phrase, block)) continue;
        seen.add(phrase.note.name);
        count += 1;
        if (count > most) return;
        yield { at: block.at, evidence: { quote: phrase.text } };
      }
    }
  },
});

const inBook = perBlock((block) => book.find(block.text, wordsOf(block)));

/** "Society for the Blind" is a name. Of a heading every word may have a capital. */
const isName = ({ text }: Phrase<Label>, { kind }: TextBlock): boolean =>
  kind !== 'heading' && /[- ]\p{Lu}\p{Ll}/u.test(text);

function standsAlone({ first, count }: Phrase<Label>, block: TextBlock): boolean {
  const words = wordsOf(block);
  const next = words[first + count];
  if (!follows(block.text, words[first + count - 1]!, next)) return true;
  // A hyphen makes another word of it: "the blind-spot".
  if (block.text[next.index - 1] !== ' ') return false;
  return enders.has(next.low);
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>We help service users and the elderly. Service users pay.</p></main>',
      evidence: [{ quote: 'service users' }, { quote: 'the elderly' }],
    },
    {
      html: '<main><h2>Support for the Disabled</h2><p>For arthritis sufferers.</p></main>',
      because: 'a heading has capitals',
      evidence: [{ quote: 'the Disabled' }, { quote: 'sufferers' }],
    },
    {
      html: '<main><p>A project for NEETs and other hard-to-reach groups.</p></main>',
      evidence: [{ quote: 'NEETs' }, { quote: 'hard-to-reach' }],
    },
    {
      html: '<main><ul><li>We reach the most vulnerable in our town</li></ul></main>',
      evidence: [{ quote: 'the most vulnerable' }],
    },
  ],
  quiet: [
    {
      html: '<main><p>Apply for the disabled facilities grant. Park in the disabled bays, not in the blind spot.</p></main>',
      because: 'something else is called so',
    },
    {
      html: '<main><p>Older people, disabled people and people who use our services.</p></main>',
      because: 'people come first',
    },
    {
      html: '<main><p>The Royal Society for the Blind can help, and so can Action for the Deaf.</p></main>',
      because: 'groups choose their own names',
    },
    {
      html: '<main><p>One carer told us: “They call my mother a service user.”</p><blockquote>I am one of the elderly.</blockquote></main>',
      because: 'these are the words of somebody else',
    },
    {
      html: '<main><p>In most cases we answer in a week. In some cases it takes longer.</p></main>',
      because: 'no person is called a case',
    },
    {
      html: '<main><p>The homeless prevention team helps the deaf community.</p></main>',
      because: 'a team, and a name that people have chosen',
    },
    {
      html: '<nav><a href="/a">The elderly</a></nav><main><p>Bins</p></main>',
      because: 'it is not the content',
    },
    {
      html: '<main><h1>Public notice</h1><p>The Act has rules for service users.</p></main>',
      because: 'the law has its own words',
    },
  ],
};
