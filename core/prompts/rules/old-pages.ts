import type { TextBlock } from '#core/page/page-model';
import type { WrittenDate } from '#core/text/dates';
import { announcesUpdate, lastUpdated } from '#core/text/last-updated';
import { sentenceAt } from '#core/text/sentence-at';
import { yearSpansIn } from '#core/text/year-spans';
import { datesOf } from '../block-facts.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage } from '../service-page.ts';

/** So many months ago a page is old: a guess, as good as any. */
const months = 18;

/** Years of laws, births and events do not tell when a page was written. */
const ofOtherThings =
  /\b(?:acts?|regulations?|order|directive|laws?|bill|since|born|before|after|prior|between|founded|built|opened|established|history|historic|introduced|began|started|launched|came into|adopted|census|version|edition|copyright)\b|©/i;

/** A line that names the day from which charges hold dates what the page says, though it be the only date. */
const ofCharges = /\b(?:charges|fees|prices|rates|rents|allowances|costs|opening times|opening hours)\b/i;
const fewWords = 12;

/** A page that says of itself that it is old, or whose newest date is: ask what has changed that it does not show. */
export default defineRule({
  id: 'old-pages',
  number: 55,
  approach: 'co-assess',
  causes: ['out-of-date'],
  severity: 2,
  strength: 2,
  source: 'https://govint.org/co-assess/',
  *detect(subject) {
    if (/^(?:news|minutes|archive|message)$/.test(subject.content.kind)) return;
    const stated = statedDates(subject);
    const found = stated.length > 0 ? newest(stated) : newestInText(subject);
    if (found === null || found.date.last >= monthsBefore(subject.today)) return;
    yield told(found);
  },
});

interface Dated {
  readonly date: WrittenDate;
  readonly block: TextBlock;
}

/** What the page says of when it was changed, wherever it says so; a document has a date of its own. */
function statedDates({ page, content }: Subject): readonly Dated[] {
  const found: Dated[] = [];
  for (const [index, block] of page.blocks.entries()) {
    if (!block.shown || block.region === 'cookies' || block.kind === 'quote') continue;
    if ((content.linksIn.get(block) ?? []).some(({ kind }) => kind === 'document')) continue;
    const date = lastUpdatedIn(block);
    if (date !== null) found.push({ date, block });
    else if (announcesUpdateIn(block)) {
      const next = page.blocks[index + 1];
      const follows = next && datesOf(next)[0];
      if (follows && follows.index < 12) found.push({ date: follows, block: next });
    }
  }
  return found;
}

const yearSpansOf = perBlock(({ text }) => yearSpansIn(text));
const lastUpdatedIn = perBlock(({ text }) => lastUpdated(text));
const announcesUpdateIn = perBlock(({ text }) => announcesUpdate(text));

/** The newest date of a page that has several, or the newest year that its charges are for; null where any is unclear. */
function newestInText(subject: Subject): Dated | null {
  if (!isServicePage(subject)) return null;
  const { blocks, allBlocks } = subject.content;
  const found: Dated[] = [];
  let spans = 0;
  for (const block of blocks) {
    for (const date of datesOf(block))
      if (!ofOtherThings.test(sentenceAt(block.text, date.index))) {
        found.push({ date, block });
        if (block.words <= fewWords && ofCharges.test(block.text)) spans += 1;
      }
    for (const date of yearSpansOf(block)) {
      found.push({ date, block });
      spans += 1;
    }
  }
  const days = new Set(found.map(({ date }) => date.first));
  if (spans === 0 && days.size < 2) return null;
  const last = newest(found)!;
  const later = Number(last.date.last.slice(0, 4));
  // A year that stands alone, or in a law, still shows that somebody was there.
  return allBlocks.some((block) => yearsOf(block).some((year) => year > later)) ? null : last;
}

const yearsOf = perBlock(({ text }) => (text.match(/\b20\d\d\b/g) ?? []).map(Number));

const newest = (found: readonly Dated[]): Dated | null =>
  found.reduce<Dated | null>((best, each) => (best && best.date.last >= each.date.last ? best : each), null);

const told = ({ date, block }: Dated): Detection => ({
  at: block.at,
  evidence: { quote: quote(sentenceAt(block.text, date.index)), values: { date: date.text } },
});

/** A day so many months earlier, to compare with. */
function monthsBefore(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const all = year * 12 + (month - 1) - months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1><p>Show it to the driver.</p><p>Last updated: 12 March 2023</p></main>',
      evidence: [{ quote: 'Last updated: 12 March 2023', values: { date: '12 March 2023' } }],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1><p>Show it.</p></main><footer><dl><dt>Page last reviewed</dt><dd>01/06/2024</dd></dl><p>© 2026</p></footer>',
      because: 'day comes before month, and the date is in the next part of the footer',
      evidence: [{ quote: '01/06/2024', values: { date: '01/06/2024' } }],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Allotments</h1>{filler}<h2>Rents for 2022 to 2023</h2><p>A full plot is £60.</p></main>',
      because: 'the newest year that it speaks of is over',
      evidence: [{ quote: 'Rents for 2022 to 2023', values: { date: '2022 to 2023' } }],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Allotments</h1>{filler}<h2>Rents from 1 April 2023</h2><p>A full plot is £60.</p></main>',
      because: 'one date is enough where it says from when charges hold',
      evidence: [{ quote: 'Rents from 1 April 2023', values: { date: '1 April 2023' } }],
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fairs</h1>{filler}<p>The spring fair is on 3 May 2023.</p><p>The autumn fair is on 7 October 2023.</p></main>',
      evidence: [{ quote: 'The autumn fair is on 7 October 2023.', values: { date: '7 October 2023' } }],
    },
  ],
  quiet: [
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1><p>Show it.</p><p>Published 3 May 2019. Last updated 3 May 2025</p></main>',
      because: 'it was changed since',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1><p>Show it.</p></main><footer><p>© Anytown Council 2019</p></footer>',
      because: 'the year of the footer is about copyright',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1><p>Last updated: 01/12/2025</p></main>',
      because: 'day comes before month',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1>{filler}<p>The Transport Act 1985 and the rules of 6 April 2010 apply. Since 3 May 2016 you may travel by night.</p></main>',
      because: 'these are dates of laws and events',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1>{filler}<ul><li><a href="/f.pdf">Form (PDF, last updated May 2020)</a></li></ul></main>',
      because: 'a document has a date of its own',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Minutes of the cabinet</h1><p>Last updated: 3 May 2021</p></main>',
      because: 'minutes stay as they are',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Fairs</h1>{filler}<p>The fair was on 3 May 2023. It was on 7 May 2022 before. See you in 2026.</p></main>',
      because: 'it speaks of this year too',
    },
    {
      today: '2026-01-01',
      html: '<main><h1>Bus passes</h1>{filler}<p>The next review is on 3 May 2024.</p></main>',
      because: 'one date says little of when the page was written',
    },
  ],
};
