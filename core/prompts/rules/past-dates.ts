import type { TextBlock } from '#core/page/page-model';
import { datesIn, type WrittenDate } from '#core/text/dates';
import { datesOf, sentencesOf } from '../block-facts.ts';
import { isEnglish, type Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More would only repeat it: a page with so many was left alone as a whole. */
const most = 5;

/** Words of what is still to come, anywhere in the sentence. */
const toCome =
  /\b(?:will|shall|won['’]t|(?:is|are) (?:due|going|expected|planned|set|closed|open|available) (?:to|on|in|by|from|until)?|you (?:can|must|need to|should|have to|may)|(?:is|are) (?:now )?(?:changing|closing|moving|ending|starting|opening|introducing|launching|increasing|asking|inviting|holding|consulting|taking place)|(?:opens|starts|begins|closes|ends|changes|moves|takes place|take place|rises|increases|comes into force) (?:on|from|in|at)|(?:the|our|your) next (?!of kin|day|step|page)\w+|(?:we|you|it|they|there)['’]ll)\b/i;

/** What asks for something at the beginning of a sentence. */
const asks =
  /^(?:please )?(?:apply|reply|respond|return|send|tell us|pay|register|book|complete|fill|submit|sign up|have your say|take part|let us know|hand|bring|nominate|claim|order|renew)\b/i;

/** Words right before a date that make it a limit. */
const limit =
  /\b(?:until|till|up to|no later than|deadline(?: for \w{2,20}(?: \w{2,20})?)?(?: is)?:?|last (?:day|date)(?: (?:to|for) \w{2,20}(?: \w{2,20})?)?(?: is)?:?|clos(?:es|ing)(?: date)?(?: is)?(?: on| at)?:?|ends?(?: on)?|expires?(?: on)?|by) (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|noon|midday|midnight)?,? ?(?:on )?(?:\w+day,? )?(?:the )?(?:end of )?$/i;

/** A line or cell that says what the date in the next one is. */
const label =
  /(?:^|\b)(?:deadline(?: for \w{2,20}(?: \w{2,20})?)?|closing date|closes|ends|apply by|reply by|last (?:day|date)(?: to \w{2,20})?|(?:the )?next (?!of kin)\w{2,20}(?: \w{2,20})?):?$/i;

/** How old people are, or where they were, on some day: a rule, not a limit. */
const ofPeople =
  /\b(?:aged?|turn(?:s|ing)?|reach(?:es|ing)? (?:\d|the age)|years? old|(?:are|is) \d{1,2}|born|have lived)\b/i;

/** A condition that ends in the date: "if your home is in band A on 1 April 2022". */
const condition =
  /\b(?:if|who|whose|unless|where)\b[^,;:.]{0,120}\b(?:on|at|before|after|to|in|since) (?:\w+day,? )?(?:the )?$/i;

/** Words of what is over: the sentence tells a story. */
const over =
  /\b(?:was|were|had|did|has been|have been|been|could|used to|ago|since|last (?:updated|reviewed|changed)|updated|reviewed|published|posted|issued|dated|born|adopted|approved|agreed|ended|closed on|began|started|came into|introduced|launched|opened|moved|made|built|ran|took place|held|(?:i|you|we|they|he|she|it|who|people|council) \w{2,20}ed)\b/i;

/** Two dates with the time between them, which the sentence says is now. */
const span = /\b(?:from|between|valid|runs?|open) (?:\w+day,? )?$/i;
const untilNext = /^ ?(?:to|and|until|till|-|–) (?:\w+day,? )?$/i;
const now = /£|\b(?:is|are|costs?|applies|apply|runs?|valid|open|available|you)\b/i;
const figures = /\b(?:data|figures?|report|statistics|accounts|performance|year ended|results)\b/i;

/** A word of what is to come with a date that has passed: ask whether it is still true. */
export default defineRule({
  id: 'past-dates',
  number: 56,
  approach: 'co-assess',
  causes: ['out-of-date'],
  severity: 3,
  strength: 2,
  source: 'https://govint.org/co-assess/',
  *detect({ content, today }) {
    if (!content.english || !isCurrent(content)) return;
    let seen = 0;
    for (const [index, block] of content.blocks.entries()) {
      if (block.kind === 'quote' || !isEnglish(block.lang) || datesOf(block).length === 0) continue;
      for (const { sentence, date } of promisesIn(block, content.blocks[index - 1], today)) {
        yield { at: block.at, evidence: { quote: quote(sentence), values: { date: date.text } } };
        seen += 1;
        if (seen === most) return;
      }
    }
  },
});

/** What is kept as it was may speak of days gone by; a consultation is asked now. */
const isCurrent = ({ kind, heading }: Content): boolean =>
  /^(?:service|home|contact|index)$/.test(kind) ||
  (kind === 'strategy' && /\b(?:consultations?|surveys?|have your say|your views)\b/i.test(heading));

interface Promised {
  readonly sentence: string;
  readonly date: WrittenDate;
}

function* promisesIn(block: TextBlock, before: TextBlock | undefined, today: string): Generator<Promised> {
  const [first] = datesOf(block);
  if (isDateAlone(block, first!)) {
    const said = before !== undefined && before.words < 7 && label.test(before.text);
    if (said && first!.last < today) yield { sentence: block.text, date: first! };
    return;
  }
  for (const sentence of sentencesOf(block)) {
    const date = promisedAndPast(sentence, today);
    if (date !== null) yield { sentence, date };
  }
}

/** A cell or line that is a date, perhaps with its day and hour. */
const isDateAlone = ({ text }: TextBlock, { text: date }: WrittenDate): boolean =>
  text.length - date.length < 16 && datesIn(text).length === 1 && !/\p{L}{2}/u.test(withoutDay(text, date));

const withoutDay = (text: string, date: string): string =>
  text.replace(date, '').replace(/\b(?:\w+day|\d{0,2}(?:am|pm)|noon|midnight|on|at)\b/gi, '');

/** The date of a sentence that speaks of what is to come, though it has passed. */
function promisedAndPast(sentence: string, today: string): WrittenDate | null {
  if (/^[“"‘']|[”"’']$/.test(sentence)) return null;
  const dates = datesIn(sentence);
  const past = dates.filter(({ last }) => last < today);
  if (past.length === 0) return null;
  const [limits, others] = [past.filter(isLimitIn(sentence)), dates.filter(({ last }) => last >= today)];
  if (others.length > 0) {
    // A closing date that has passed stays so, whatever begins later; "from … until" is still running.
    const closed = limits.length > 0 && !others.some(isLimitIn(sentence)) && !over.test(sentence);
    return closed ? limits[0]! : null;
  }
  const date = limits[0] ?? past[0]!;
  const before = sentence.slice(0, date.index);
  const isRule = condition.test(before) || ofPeople.test(before.slice(-45));
  if (isPromise(before) && !isRule) return date;
  if (over.test(sentence)) return null;
  if (limits.length > 0) return date;
  if (isSpan(sentence, past)) return past[1]!;
  return toCome.test(sentence) && !isRule ? date : null;
}

const isLimitIn =
  (sentence: string) =>
  ({ index }: WrittenDate): boolean => {
    const before = sentence.slice(Math.max(0, index - 80), index);
    return limit.test(before) && !ofPeople.test(before.slice(-45));
  };

/** "It was put off and will now be on": what is to come stands nearer to the date than what is over. */
function isPromise(before: string): boolean {
  const promises = Array.from(before.matchAll(new RegExp(toCome, 'gi')), ({ index }) => index);
  if (asks.test(before)) promises.unshift(0);
  // "Will be held" is still to come.
  const told = before.replace(/\b(?:will|shall) be \w+/gi, (said) => ' '.repeat(said.length));
  const stories = Array.from(told.matchAll(new RegExp(over, 'gi')), ({ index }) => index);
  return promises.length > 0 && promises.at(-1)! > (stories.at(-1) ?? -1);
}

function isSpan(sentence: string, [first, second]: readonly WrittenDate[]): boolean {
  if (first === undefined || second === undefined) return false;
  const between = sentence.slice(first.index + first.text.length, second.index);
  const before = sentence.slice(Math.max(0, first.index - 25), first.index);
  return span.test(before) && untilNext.test(between) && now.test(sentence) && !figures.test(sentence);
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      today: '2026-01-01',
      html: '<main><h1>Taxis</h1><p>Tests will be held at the Civic Hall until 30 June 2025. Tests were held at the depot until 2019.</p></main>',
      because: '"will be held" is still to come',
      evidence: [
        {
          quote: 'Tests will be held at the Civic Hall until 30 June 2025.',
          values: { date: '30 June 2025' },
        },
      ],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fees</h1><p>The new fees will apply from 1 April 2025. Ask us.</p></main>',
      evidence: [{ quote: 'The new fees will apply from 1 April 2025.', values: { date: '1 April 2025' } }],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Grants</h1><p>Apply by Friday 31/10/2025</p><p>Open until March 2025</p></main>',
      evidence: [
        { quote: 'Apply by Friday 31/10/2025', values: { date: '31/10/2025' } },
        { quote: 'Open until March 2025', values: { date: 'March 2025' } },
      ],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Grants</h1><p>The fund was extended and will now run until 31 December 2025.</p><p>Deadline for applying: 15 January 2025</p></main>',
      evidence: [
        {
          quote: 'The fund was extended and will now run until 31 December 2025.',
          values: { date: '31 December 2025' },
        },
        { quote: 'Deadline for applying: 15 January 2025', values: { date: '15 January 2025' } },
      ],
    },
    {
      today: '2026-11-24',
      html: '<main><h1>School places</h1><p>For a place in September 2027 you must apply by 31 October 2026.</p></main>',
      because: 'school is still to begin, but the day to apply has gone',
      evidence: [
        {
          quote: 'For a place in September 2027 you must apply by 31 October 2026.',
          values: { date: '31 October 2026' },
        },
      ],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Grants</h1><table><tr><th>Closing date</th><td>Friday 31 October 2025</td></tr></table><p>We are changing the form from 1 May 2025. The next talk is on 3 June 2025.</p></main>',
      because: 'the cell before says what the date is, and these words too are of what is to come',
      evidence: [
        { quote: 'Friday 31 October 2025', values: { date: '31 October 2025' } },
        { quote: 'We are changing the form from 1 May 2025.', values: { date: '1 May 2025' } },
        { quote: 'The next talk is on 3 June 2025.', values: { date: '3 June 2025' } },
      ],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fees</h1><p>From 1 April 2024 to 31 March 2025 a visit is £4.</p></main>',
      because: 'the time that it speaks of is over',
      evidence: [
        {
          quote: 'From 1 April 2024 to 31 March 2025 a visit is £4.',
          values: { date: '31 March 2025' },
        },
      ],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Walks</h1><p>The walk will be on 1 May 2025.</p><p>It will be on 2 May 2025.</p><p>It will be on 3 May 2025.</p><p>It will be on 4 May 2025.</p><p>It will be on 5 May 2025.</p><p>It will be on 6 May 2025.</p></main>',
      because: 'a page that was left alone is not told of each date',
      evidence: [
        { quote: 'The walk will be on 1 May 2025.', values: { date: '1 May 2025' } },
        { quote: 'It will be on 2 May 2025.', values: { date: '2 May 2025' } },
        { quote: 'It will be on 3 May 2025.', values: { date: '3 May 2025' } },
        { quote: 'It will be on 4 May 2025.', values: { date: '4 May 2025' } },
        { quote: 'It will be on 5 May 2025.', values: { date: '5 May 2025' } },
      ],
    },
  ],
  quiet: [
    {
      today: '2026-01-01',
      html: '<main><h1>Fees</h1><p>The fees will apply from 1 April 2026.</p></main>',
      because: 'the day is to come',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fees</h1><p>It will be open until 1 January 2026 and until January 2026.</p></main>',
      because: 'today is the last day, and the month is not over',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fees</h1><p>These fees will apply from 1 April 2025 until 31 March 2026.</p></main>',
      because: 'the time is still running',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>The bridge</h1><p>The bridge was shut until 3 May 2024. It opened on 4 May 2024. We reviewed it on 5 May 2024 and will review it each year.</p></main>',
      because: 'it tells what was',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1><p>You can apply if you were born before 6 April 1960.</p></main>',
      because: 'it is a rule about people',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fairs</h1><p>The fair will be on 3 May. Last updated: 3 May 2024</p></main>',
      because: 'the day comes every year, and pages say when they were changed',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fairs</h1><blockquote>It will open on 3 May 2024.</blockquote></main>',
      because: 'someone is quoted',
    },
    {
      today: '2026-01-01',
      url: 'https://council.example/news/fair',
      html: '<main><h1>A fair</h1><p>It will open on 3 May 2024.</p></main>',
      because: 'news stays as it was',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Rules</h1><p>You must follow the Care Act 2014, section 3/5.</p></main>',
      because: 'the year is part of the name of a law',
    },
    {
      today: '2026-11-24',
      html: '<main><h1>School places</h1><p>Apply by 31 October 2026 for Year 7, or by 15 January 2027 for reception.</p></main>',
      because: 'one of the two days is still to come',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Rules</h1><p>You can get it if your home is in band A on 1 April 2022. Children who are 4 by 31 August 2025 start school. You must have lived here by 1 May 2024.</p></main>',
      because: 'these are rules on who can get it',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Tips</h1><p>Figures from 1 April 2024 to 31 March 2025 are here.</p><dl><dt>Published</dt><dd>3 May 2024</dd></dl></main>',
      because: 'figures are of a time that is over',
    },
    {
      today: '2026-11-24',
      url: 'https://council.example/2025/01/crossing/',
      html: '<main><h1>A crossing</h1><p>Work will start on 10 February 2025.</p></main>',
      because: 'it was posted under its month',
    },
  ],
};
