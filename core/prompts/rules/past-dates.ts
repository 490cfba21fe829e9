import { datesIn, type WrittenDate } from '#core/text/dates';
import { sentences } from '#core/text/sentences';
import { isEnglish } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Words of what is still to come, anywhere in the sentence. */
const toCome =
  /\b(?:will|shall|won['’]t|(?:is|are) (?:due|going|expected|planned|set|closed|open|available) (?:to|on|in|by|from|until)?|you (?:can|must|need to|should|have to|may))\b|\b(?:we|you|it|they|there)['’]ll\b/i;

/** Words right before a date that make it a limit. */
const limit =
  /\b(?:until|till|up to|no later than|deadline(?: for \w{2,20}(?: \w{2,20})?)?(?: is)?:?|clos(?:es|ing)(?: date)?(?: is)?(?: on| at)?:?|ends?(?: on)?|expires?(?: on)?|(?:apply|reply|respond|return|send|tell us|pay|register|book|back|us|it|them) by) (?:\w+day,? )?(?:the )?(?:end of )?$/i;

/** Words of what is over: the sentence tells a story. */
const over =
  /\b(?:was|were|had|did|has been|have been|been|could|used to|ago|since|last (?:updated|reviewed|changed)|updated|reviewed|published|posted|issued|dated|born|adopted|approved|agreed|ended|closed on|began|started|came into|introduced|launched|opened|moved|made|built|(?:i|you|we|they|he|she|it|who|people|council) \w{2,20}ed)\b/i;

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
    if (!content.english || !/^(service|home|contact|index)$/.test(content.kind)) return;
    for (const block of content.blocks) {
      if (block.kind === 'quote' || !isEnglish(block.lang) || datesIn(block.text).length === 0) continue;
      for (const sentence of sentences(block.text)) {
        const date = promisedAndPast(sentence, today);
        if (date !== null)
          yield { at: block.at, evidence: { quote: quote(sentence), values: { date: date.text } } };
      }
    }
  },
});

/** The date of a sentence that speaks of what is to come, where every date in it has passed. */
function promisedAndPast(sentence: string, today: string): WrittenDate | null {
  const dates = datesIn(sentence);
  if (dates.length === 0 || dates.some(({ last }) => last >= today)) return null;
  if (/^[“"‘']|[”"’']$/.test(sentence)) return null;
  const date = dates.find(({ index }) => limit.test(sentence.slice(Math.max(0, index - 60), index)));
  const before = sentence.slice(0, (date ?? dates[0]!).index);
  if (isPromise(before)) return date ?? dates[0]!;
  if (over.test(sentence)) return null;
  return date ?? (toCome.test(sentence) ? dates[0]! : null);
}

/** "It was put off and will now be on": what is to come stands nearer to the date than what is over. */
function isPromise(before: string): boolean {
  const promises = Array.from(before.matchAll(new RegExp(toCome, 'gi')), ({ index }) => index);
  const stories = Array.from(before.matchAll(new RegExp(over, 'gi')), ({ index }) => index);
  return promises.length > 0 && promises.at(-1)! > (stories.at(-1) ?? -1);
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
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
  ],
};
