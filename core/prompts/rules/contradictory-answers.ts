import { datesIn } from '#core/text/dates';
import { hoursIn } from '#core/text/hours';
import { phonesIn } from '#core/text/phones';
import { pricesIn } from '#core/text/prices';
import { sentences } from '#core/text/sentences';
import type { Content } from '../content.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More than these are one and the same muddle. */
const most = 3;

/** The longest answer that the evidence can hold beside its quote. */
const longest = 190;

type Matter = 'price' | 'hours' | 'phone' | 'deadline';

/** Words that tell one answer from another for a reason: then they may differ. */
const differs =
  /\b(?:if|unless|except|from|until|till|before|after|since|between|up to|extra|additional|each|per (?:person|item|child)|or|bands?|zones?|reduced|concession\w*|discount\w*|half|first|second|third|other|new|old|previous\w*|was|were|used to|increas\w+|will (?:be|rise|go)|out of hours|weekends?|bank holidays?|textphone|minicom|text|sms|fax|mobile|welsh|emergenc\w*|non-residents?|deposit|fine|penalty|for example|such as|about|around|average|own)\b/i;

/** Words that only say what sort of answer it is. */
const general = new Set(
  'a advice an and any are at available be book booking by call calls can charge charged charges charging closed closes closing contact cost costs costing currently daily day days deadline each enquiries every fee fees for friday get give have help hour hours in information is it its line lines may monday must need no number of only just full office offices on open opening opens our per pay paid payable phone please price priced prices receive received report ring saturday speak standard sunday team telephone than that the total their them there these they this those through thursday to tuesday us we wednesday week weekday weekdays weekly weeks which will with year yearly years annual annually you your apply application applications date dates submit'.split(
    ' ',
  ),
);

const money = /£|\d ?p\b|\bpounds\b/;
const hours = /\b(?:open|opening|lines?|hours|call|phone|ring)\b/i;
const deadline =
  /\b(?:deadline|closing date|apply by|applications? (?:close|must|by)|closes on|no later than|return (?:it |them )?by|by (?:midnight|5pm|noon) on)\b/i;

/** Two answers to one question: ask people which of them they would trust. */
export default defineRule({
  id: 'contradictory-answers',
  number: 36,
  approach: 'co-assess',
  causes: ['out-of-date'],
  severity: 3,
  strength: 1,
  source: 'https://www.gov.uk/guidance/content-design/content-maintenance',
  *detect({ content }) {
    if (!content.english || !/^(service|contact)$/.test(content.kind)) return;
    const first = new Map<string, Answer>();
    const told = new Set<string>();
    for (const answer of answersOf(content)) {
      const before = first.get(answer.question);
      if (before === undefined) first.set(answer.question, answer);
      else if (before.answer !== answer.answer && before.at !== answer.at && !told.has(answer.question)) {
        told.add(answer.question);
        const other = before.sentence.slice(0, longest);
        yield { at: answer.at, evidence: { quote: quote(answer.sentence), values: { other } } };
        if (told.size === most) return;
      }
    }
  },
});

interface Answer {
  readonly at: number;
  readonly sentence: string;
  /** What is answered: the sort of answer, and the words that are left when it and what is said of all are gone. */
  readonly question: string;
  readonly answer: string;
}

/** The answers that a page gives without a condition, each with the words of its heading. */
function* answersOf(content: Content): Generator<Answer> {
  const about = wordsOf(content.heading);
  for (const { heading, blocks } of content.sections) {
    if (differs.test(heading?.text ?? '')) continue;
    const title = heading === null || heading.level === 1 ? [] : [...wordsOf(heading.text)];
    for (const block of blocks)
      for (const { sentence, matter, answer, words } of statementsOf(block)) {
        const own = [...title, ...words].filter((word) => !about.has(word));
        const question = `${matter} ${[...new Set(own)].toSorted().join(' ')}`;
        yield { at: block.at, sentence, question, answer };
      }
  }
}

interface Statement {
  readonly sentence: string;
  readonly matter: Matter;
  readonly answer: string;
  readonly words: ReadonlySet<string>;
}

const statementsOf = perBlock(({ kind, text }): readonly Statement[] => {
  if (!/^(paragraph|item|other)$/.test(kind) || !/\d/.test(text)) return [];
  return sentences(text)
    .filter((sentence) => sentence.length <= 250 && /\d/.test(sentence) && !differs.test(sentence))
    .flatMap((sentence) =>
      [...readAnswers(sentence)].map(({ matter, answer, rest }) => ({
        sentence,
        matter,
        answer,
        words: wordsOf(rest),
      })),
    );
});

/** What a sentence answers, if it gives one answer of a sort and no more. */
function* readAnswers(sentence: string): Generator<{ matter: Matter; answer: string; rest: string }> {
  const prices = money.test(sentence) ? pricesIn(sentence) : [];
  const phones = phonesIn(sentence);
  const without = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((rest, { text }) => rest.replace(text, ' '), sentence);
  if (prices.length === 1 && phones.length === 0 && datesIn(sentence).length === 0)
    yield { matter: 'price', answer: String(prices[0]!.pence), rest: without(prices) };
  if (phones.length === 1 && prices.length === 0)
    yield { matter: 'phone', answer: phones[0]!.dialled, rest: without([...phones, ...hoursIn(sentence)]) };
  const dates = deadline.test(sentence) ? datesIn(sentence) : [];
  if (dates.length === 1)
    yield { matter: 'deadline', answer: dates[0]!.first, rest: without(dates).replace(deadline, ' ') };
  const times = phones.length === 0 && hours.test(sentence) ? hoursIn(sentence) : [];
  if (times.length > 1 && times.some(({ text }) => /\d/.test(text)))
    yield { matter: 'hours', answer: times.map(({ text }) => plain(text)).join(' '), rest: without(times) };
}

/** "9.00am" and "9am" are the same hour. */
const plain = (time: string): string =>
  time
    .toLowerCase()
    .replace(/[.:]00| |\./g, '')
    .replace(/s$/, '');

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{2,40}|\d{1,9}/gu) ?? [])
      .filter((word) => !general.has(word))
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)),
  );

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Garden waste</h1><p>It costs £45 a year.</p>{filler}<p>The yearly charge for garden waste is £52.</p></main>',
      evidence: [
        { quote: 'The yearly charge for garden waste is £52.', values: { other: 'It costs £45 a year.' } },
      ],
    },
    {
      html: '<main><h1>Parks</h1><p>Our office is open Monday to Friday, 9am to 5pm.</p>{filler}<p>We are open Monday to Friday, 9am to 4pm.</p></main>',
      evidence: [
        {
          quote: 'We are open Monday to Friday, 9am to 4pm.',
          values: { other: 'Our office is open Monday to Friday, 9am to 5pm.' },
        },
      ],
    },
    {
      html: '<main><h1>Parks</h1><p>Call us on 01632 960 777.</p>{filler}<p>Please ring 01632 960 888.</p></main>',
      evidence: [{ quote: 'Please ring 01632 960 888.', values: { other: 'Call us on 01632 960 777.' } }],
    },
    {
      html: '<main><h1>School places</h1><p>The deadline is 15 January 2027.</p>{filler}<p>Apply by 31 January 2027.</p></main>',
      evidence: [
        { quote: 'Apply by 31 January 2027.', values: { other: 'The deadline is 15 January 2027.' } },
      ],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Garden waste</h1><p>It costs £45 a year.</p>{filler}<p>A second bin costs £30.</p></main>',
      because: 'it is for something else',
    },
    {
      html: '<main><h1>Garden waste</h1><p>It costs £45 a year.</p>{filler}<p>It costs £52 a year from April.</p></main>',
      because: 'it says when it changes',
    },
    {
      html: '<main><h1>Skip permits</h1><p>A permit costs £30 for 7 days.</p><p>A permit costs £50 for 14 days.</p></main>',
      because: 'each is for a time of its own',
    },
    {
      html: '<main><h1>Parking permits</h1><h2>Residents</h2><p>It costs £45 a year.</p><h2>Visitors</h2><p>It costs £52 a year.</p></main>',
      because: 'each stands under a heading of its own',
    },
    {
      html: '<main><h1>Parks</h1><p>Call the rangers on 01632 960 777.</p>{filler}<p>Call the gardeners on 01632 960 888.</p></main>',
      because: 'these are different teams',
    },
    {
      html: '<main><h1>Parks</h1><p>Our office is open Monday to Friday, 9am to 5pm.</p>{filler}<p>We are open Monday to Friday, 9.00am to 5.00pm.</p></main>',
      because: 'both say the same',
    },
    {
      html: '<main><h1>Garden waste</h1><table><tr><th>Bin</th><th>Price</th></tr><tr><td>Small</td><td>£45</td></tr><tr><td>Large</td><td>£52</td></tr></table></main>',
      because: 'the table says which is which',
    },
    {
      html: '<main><h1>Parks</h1><p>Call us on 01632 960 777 or 0300 123 4567.</p></main>',
      because: 'both are in one sentence, to choose from',
    },
  ],
};
