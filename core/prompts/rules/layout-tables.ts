import type { PageModel, Table } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More tables than this are one and the same template. */
const most = 3;

/** Days, months and figures fill a calendar, whatever its shape. */
const calendar =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|mon|tue|wed|thu|fri|sat|sun|[mtwfs]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|tu|we|th|fr|sa|su|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d)$/i;

/** Tables without headings, which only set things side by side: ask people what gets lost on a phone with bigger text. */
export default defineRule({
  id: 'layout-tables',
  number: 35,
  approach: 'co-design',
  causes: ['access'],
  severity: 2,
  strength: 2,
  source: 'https://www.gov.uk/guidance/content-design/tables',
  *detect({ page, content }) {
    if (/^(minutes|archive)$/.test(content.kind)) return;
    for (const table of layoutTables(page).slice(0, most))
      yield { at: table.at, evidence: { quote: quote(table.text) } };
  },
});

/** The outermost of each nest: what is inside one falls with it. */
function layoutTables({ tables }: PageModel): readonly Table[] {
  const found: Table[] = [];
  let inside = false;
  tables.forEach((table, at) => {
    if (!table.nested) inside = false;
    if (inside || !isLayout(table, tables[at + 1])) return;
    found.push(table);
    inside = true;
  });
  return found;
}

const isLayout = (table: Table, next: Table | undefined): boolean =>
  table.shown &&
  /^(main|aside|other)$/.test(table.region) &&
  table.headers === 0 &&
  table.text !== '' &&
  !isCalendar(table.text) &&
  (isBare(table) ||
    table.presentation ||
    table.rows === 1 ||
    table.columns === 1 ||
    table.headings > 0 ||
    table.nested ||
    next?.nested === true);

/** Data whose cells nothing explains falls apart on a phone as well. */
const isBare = ({ region, rows, columns }: Table): boolean => region === 'main' && rows > 1 && columns > 1;

function isCalendar(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => calendar.test(word)).length > words.length * 0.6;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parks</h1><table><tr><td>Ponds are open.</td><td>Trees are green.</td></tr></table></main>',
      evidence: [{ quote: 'Ponds are open. Trees are green.' }],
    },
    {
      html: '<main><h1>Parks</h1><table><tr><td>Ponds are open.</td></tr><tr><td>Trees are green.</td></tr></table></main>',
      evidence: [{ quote: 'Ponds are open. Trees are green.' }],
    },
    {
      html: '<main><h1>Parks</h1><table role="presentation"><tr><td>Ponds</td><td>Open</td></tr><tr><td>Trees</td><td>Green</td></tr></table></main>',
      evidence: [{ quote: 'Ponds Open Trees Green' }],
    },
    {
      html: '<table><tr><td>Home</td><td>News</td></tr><tr><td colspan="2"><h1>Parks</h1><table><tr><td>Ponds</td><td>Open</td></tr><tr><td>Trees</td><td>Green</td></tr></table></td></tr></table>',
      because: 'one table holds the page and another',
      evidence: [{ quote: 'Home News Parks Ponds Open Trees Green' }],
    },
    {
      html: '<main><h1>Parks</h1><table><tr><td><b>Park</b></td><td><b>Open</b></td></tr><tr><td>Mill Lane</td><td>Nine</td></tr></table></main>',
      because: 'it is data, but its headings are only bold',
      evidence: [{ quote: 'Park Open Mill Lane Nine' }],
    },
  ],
  quiet: [
    {
      html: '<main><table><tr><th>Park</th><th>Open</th></tr><tr><td>Mill Lane</td><td>Nine</td></tr></table></main>',
      because: 'it is data, with headings of its columns',
    },
    {
      html: '<main><table><tr><th scope="row">Phone</th><td>01632 960 777</td></tr></table></main>',
      because: 'its one row has a heading',
    },
    {
      html: '<main><table role="presentation"><tr><td>May</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table></main>',
      because: 'it is a calendar',
    },
    { html: '<main><table><tr><td></td></tr></table></main>', because: 'a script will fill it' },
    {
      html: '<footer><table><tr><td>Council</td><td>Town Hall</td></tr></table></footer><main><h1>Parks</h1></main>',
      because: 'it is in the footer of the site',
    },
    {
      html: '<main><table><tr><td role="columnheader">Park</td><td role="columnheader">Open</td></tr><tr><td>Mill Lane</td><td>Nine</td></tr></table></main>',
      because: 'its headings are marked in another way',
    },
  ],
};
