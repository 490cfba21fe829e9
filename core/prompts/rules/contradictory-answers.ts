import { clash } from '#core/text/opening-times';
import {
  answersOf,
  areNested,
  hoursTablesOf,
  isOther,
  isSameSubject,
  type Answer,
  type HoursTable,
} from '../answers.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More than these are one and the same muddle. */
const most = 3;

/** The longest answer that the evidence can hold beside its quote. */
const longest = 190;

/** A page with more answers is a list, of places or of prices. */
const mostHours = 30;
const mostAnswers = 100;

/** Two answers to one question: ask people which of them they would trust. */
export default defineRule({
  id: 'contradictory-answers',
  number: 36,
  approach: 'co-assess',
  causes: ['out-of-date'],
  severity: 3,
  strength: 1,
  source: 'https://www.gov.uk/guidance/content-design/content-maintenance',
  *detect({ page, content }) {
    if (!content.english || !/^(service|contact|strategy)$/.test(content.kind)) return;
    const answers = answersOf(page, content);
    const hours = answers.filter(({ times }) => times !== null).slice(0, mostHours);
    const plain = answers.filter(({ times }) => times === null).slice(0, mostAnswers);
    const found = [
      ...differing(plain, bySubject, isOther),
      ...differing(hours, sameDoor, (one, other) => clash(one.times!, other.times!)),
      ...againstTables(hours, hoursTablesOf(content)),
    ];
    for (const { at, said, other } of found.slice(0, most))
      yield { at, evidence: { quote: quote(said), values: { other: other.slice(0, longest) } } };
  },
});

interface Difference {
  readonly at: number;
  readonly said: string;
  readonly other: string;
}

type Compare = (one: Answer, other: Answer) => boolean;

/** The first two answers to each question that differ. Where there are three, what tells them apart was not seen. */
function differing(answers: readonly Answer[], same: Compare, differ: Compare): readonly Difference[] {
  const pairs: (readonly [Answer, Answer])[] = [];
  const kept: Answer[] = [];
  for (const answer of answers) {
    const before = kept.find((each) => each.at !== answer.at && same(each, answer) && differ(each, answer));
    if (before === undefined) kept.push(answer);
    else pairs.push([before, answer]);
  }
  const isThird = (third: Answer, [one, other]: readonly [Answer, Answer]): boolean =>
    same(third, one) && same(third, other) && differ(third, one) && differ(third, other);
  return pairs
    .filter(
      (pair, at) => !pairs.slice(0, at).some(([one, other]) => same(one, pair[1]) || same(other, pair[1])),
    )
    .filter((pair) => !answers.some((answer) => isThird(answer, pair)))
    .map(([{ sentence: other }, { at, sentence: said }]) => ({ at, said, other }));
}

const bySubject = (one: Answer, other: Answer): boolean =>
  one.matter === other.matter &&
  isSameSubject(one, other) &&
  (one.unit === other.unit || one.unit === '' || other.unit === '');

/** Of a place the words must be the same; a line is the same by its number, or by the words where only one has it. */
function sameDoor(one: Answer, other: Answer): boolean {
  if (one.matter !== other.matter) return false;
  if (one.matter === 'place-hours') return isSameSubject(one, other);
  if (one.answer !== '' && other.answer !== '') return one.answer === other.answer;
  return areNested(wordsOf(one), wordsOf(other)) && areNested(one.topic, other.topic);
}

const wordsOf = ({ subject }: Answer): readonly string[] => (subject === '' ? [] : subject.split(' '));

/** What is open without a condition should be so in one season at least. */
function againstTables(hours: readonly Answer[], tables: readonly HoursTable[]): readonly Difference[] {
  const own = hours.filter(({ matter, subject }) => matter === 'place-hours' && subject === '');
  return tables.flatMap(({ rows }) => {
    const answer = own.find(({ times }) => rows.every((row) => clash(times!, row.times)));
    return answer ? [{ at: answer.at, said: answer.sentence, other: rows[0]!.text }] : [];
  });
}

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
    {
      html: '<main><h1>Repairs</h1><p>Ring 01632 960440 between 8am and 6pm, Monday to Friday.</p>{filler}<h2>If it goes wrong</h2><p>The repairs line is open from 9am to 4.30pm, Monday to Friday.</p></main>',
      because: 'the line is named once by its number and once by its name',
      evidence: [
        {
          quote: 'The repairs line is open from 9am to 4.30pm, Monday to Friday.',
          values: { other: 'Ring 01632 960440 between 8am and 6pm, Monday to Friday.' },
        },
      ],
    },
    {
      html: '<main><h1>Parks</h1><h2>When we are open</h2><table><tr><th>Months</th><th>Weekdays</th><th>Weekends</th></tr><tr><td>April to May</td><td>8am to 8pm</td><td>8am to 6pm</td></tr><tr><td>June to July</td><td>9am to 4pm</td><td>9am to 4pm</td></tr></table></main><aside><h2>Opening hours</h2><p>Every day, 8am to 6pm.</p></aside>',
      because: 'the box at the side fits no row of the table',
      evidence: [
        {
          quote: 'Every day, 8am to 6pm.',
          values: { other: 'April to May: Weekdays 8am to 8pm, Weekends 8am to 6pm' },
        },
      ],
    },
    {
      html: '<main><h1>Have your say on parking</h1><p>You can fill in the survey until 31 October 2026.</p>{filler}<h2>Other ways</h2><p>The survey closes at 5pm on Friday 30 October 2026.</p></main>',
      because: 'one says until, one says closes',
      evidence: [
        {
          quote: 'The survey closes at 5pm on Friday 30 October 2026.',
          values: { other: 'You can fill in the survey until 31 October 2026.' },
        },
      ],
    },
    {
      html: '<main><h1>Bins</h1><p>A new bin costs £30. Ask for one by 3 May.</p>{filler}<h2>Prices</h2><table><tr><th>What</th><th>Price</th></tr><tr><td>A new bin</td><td>£35</td></tr></table><p>The last day to ask for one is 8 May 2027.</p></main>',
      because: 'the price of a table counts, and a day has no year',
    },
    {
      html: '<main><h1>Benefits</h1><p>Phone 01632 960 777, Monday to Friday, 9am to 5pm.</p>{filler}</main><aside><h2>Contact us</h2><p>01632 960 777</p><p>Monday to Friday 8.30am to 4.30pm</p></aside>',
      because: 'hours below a number are those of the number',
      evidence: [
        {
          quote: 'Monday to Friday 8.30am to 4.30pm',
          values: { other: 'Phone 01632 960 777, Monday to Friday, 9am to 5pm.' },
        },
      ],
    },
    {
      html: '<main><h1>Permits</h1><p>We decide within 10 working days.</p>{filler}<p>We will usually decide in 15 working days.</p></main><footer><p>01632 960 777, Monday to Friday, 9am to 4pm</p></footer><aside><h2>Contact</h2><p>Ring 01632 960 777, Monday to Friday, 9am to 5pm</p></aside>',
      because: 'a time to wait is an answer, and the footer has other hours for the number',
      evidence: [
        {
          quote: 'We will usually decide in 15 working days.',
          values: { other: 'We decide within 10 working days.' },
        },
        {
          quote: '01632 960 777, Monday to Friday, 9am to 4pm',
          values: { other: 'Ring 01632 960 777, Monday to Friday, 9am to 5pm' },
        },
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
    {
      html: '<main><h1>Resident and visitor permits</h1><p>A resident permit costs £40.</p><p>A visitor permit costs £20.</p><p>It costs £5 a month. It costs £50 a year.</p></main>',
      because: 'each is for something else, though both are in the heading, and a month is no year',
    },
    {
      html: '<main><h1>Hubs</h1><h2>Opening hours</h2><p>Mill Lane hub</p><ul><li>Monday to Friday, 9am to 5pm</li><li>Saturday, 9am to 1pm</li></ul><p>High Street hub</p><ul><li>Monday to Friday, 10am to 4pm</li><li>Saturday, 9am to noon</li></ul></main>',
      because: 'a line before each names the place',
    },
    {
      html: '<main><h1>Contact us</h1><p>Phone lines are open Monday to Friday, 8am to 6pm.</p><p>Our office is open Monday to Friday, 9am to 5pm. In summer we are open Monday to Friday, 7am to 3pm.</p></main>',
      because: 'a line is not an office, and summer is not always',
    },
    {
      html: '<main><h1>Halls</h1><h2>Prices</h2><p>Ours is £10.</p><p>Ours is £20.</p><p>Ours is £30.</p></main>',
      because: 'three answers are a list, of what nobody can tell',
    },
    {
      html: '<main><h1>Repairs</h1><p>We come within 4 hours. We reply to letters within 10 working days, and to emails in 5. We mend lights within 3 days.</p><p>We mend roads within 20 days. Appeal within 14 days. You must tell us within 7 days.</p></main>',
      because: 'each time is for something else',
    },
  ],
};
