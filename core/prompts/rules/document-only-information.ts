import { documentsOf } from '../document-links.ts';
import { isNamedList } from '../named-lists.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Fewer words than these, and so many documents: what people came for is likely to be in them. */
const enoughWords = 150;
const fewestDocuments = 2;

/** Pages that are there to hold documents. */
const library =
  /\b(?:documents?|publications?|librar(?:y|ies) of|downloads?|reports?|accounts|budgets?|plans|policies|strateg(?:y|ies)|plans? library|local plan|planning polic(?:y|ies)|neighbourhood plans?|transparency|spending|expenditure|evidence|minutes|agendas?|committees?|councillors?|cabinet|meetings?|newsletters?|magazine|statements?|data|audits?|inspections?|consultations?|decisions?|notices?|orders?|byelaws?|registers?|archives?|dogfennau|cyhoeddiadau|polisïau|cynlluniau|adroddiadau|pwyllgor\w*)\b/i;

/** Documents that only governance asks for. */
const ofCouncil =
  /\b(?:polic(?:y|ies)|strateg(?:y|ies)|minutes|agenda|annual report|statement of accounts|action plan|impact assessment|terms of reference|local plan|privacy notice|inspection report|polisi|strategaeth|cofnodion)\b/i;

/** Little on the page and more in documents: ask people what they were looking for in them. */
export default defineRule({
  id: 'document-only-information',
  number: 38,
  approach: 'co-design',
  causes: ['not-found', 'access'],
  severity: 2,
  strength: 2,
  source: 'https://gds.blog.gov.uk/2018/07/16/why-gov-uk-content-should-be-published-in-html-and-not-pdf/',
  *detect({ page, content }) {
    if (!/^(service|index)$/.test(content.kind) || content.words >= enoughWords) return;
    if (library.test(content.heading) || isNamedList(page, content.heading)) return;
    if (content.fields.filter(({ shown }) => shown).length > 2) return;
    const documents = documentsOf(content);
    const own = documents.filter(({ text, name }) => !ofCouncil.test(`${text} ${name}`));
    if (own.length < fewestDocuments || own.length * 2 < documents.length) return;
    yield {
      at: own[0]!.at,
      evidence: {
        quote: quote(own[0]!.text || own[0]!.name),
        values: { words: content.words, documents: documents.length },
      },
    };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1><p>All you need is here.</p><ul><li><a href="/a.pdf">Who can get a badge</a></li><li><a href="/b.pdf">How we decide</a></li></ul></main>',
      evidence: [{ quote: 'Who can get a badge', values: { words: 15, documents: 2 } }],
    },
    {
      html: '<main><h1>Respite care</h1>{filler}<p>Read <a href="/a.docx">our guide (Word, 40 KB)</a> and <a href="/b.docx">what it costs (Word, 30 KB)</a>.</p></main>',
      evidence: [{ quote: 'our guide (Word, 40 KB)', values: { words: 123, documents: 2 } }],
    },
    {
      lang: 'cy',
      html: '<main><h1>Bathodynnau glas</h1><p>Darllenwch <a href="/a.pdf">pwy all gael un</a> a <a href="/b.pdf">sut i wneud cais</a>.</p></main>',
      because: 'it counts in any language',
      evidence: [{ quote: 'pwy all gael un', values: { words: 12, documents: 2 } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1>{filler}{filler}<p><a href="/a.pdf">Who can get a badge</a>, <a href="/b.pdf">How we decide</a></p></main>',
      because: 'the page itself says a good deal',
    },
    {
      html: '<main><h1>Blue badges</h1><p>All you need is <a href="/a.pdf">in our guide</a>, or <a href="/b.pdf">in its easy read version</a>.</p></main>',
      because: 'it is one document, in two versions',
    },
    {
      html: '<main><h1>Planning policies</h1><ul><li><a href="/a.pdf">Core map</a></li><li><a href="/b.pdf">Annex</a></li></ul></main>',
      because: 'the page is there to hold them',
    },
    {
      html: '<main><h1>Audit committee</h1><ul><li><a href="/a.pdf">Papers for May</a></li><li><a href="/b.pdf">Papers for June</a></li></ul></main>',
      because: 'these are papers of a committee',
    },
    {
      html: '<main><h1>Safer streets</h1><ul><li><a href="/a.pdf">CCTV policy</a></li><li><a href="/b.pdf">CCTV impact assessment</a></li></ul></main>',
      because: 'nobody calls for want of a policy',
    },
    {
      html: '<main><h1>Join the library</h1><form><label>Name <input name="a"></label><label>Street <input name="b"></label><label>Town <input name="c"></label></form><p><a href="/a.pdf">Rules</a> and <a href="/b.pdf">map</a></p></main>',
      because: 'it is a form, and people do it here',
    },
    {
      html: '<main><h1>Blue badges</h1><p>Short.</p></main><footer><a href="/a.pdf">Privacy</a><a href="/b.pdf">Map</a></footer>',
      because: 'they belong to the site',
    },
  ],
};
