import type { Link } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** A document that people fill in. */
const form = /\b(?:forms?|apply|applications?|claims?|nominations?|questionnaire)\b/i;

/** A document that only tells about one, or a version for people who need it so. */
const about =
  /\b(?:guidance|guide|notes?|how to|leaflet|booklet|polic(?:y|ies)|example|sample|specimen|privacy|minutes|easy[ -]?read|large print|braille|planning applications?|received|decided|statement|report|register|plan)\b/i;

/** A way to do the same online. */
const online =
  /\b(?:online|on-line|web ?form|start now|fill in (?:the|our|this) form)\b|^(?:apply|claim|request|report|register|start|book|renew)\b/i;

/** The only form is a document: ask people whether they can fill it in on a phone. */
export default defineRule({
  id: 'document-only-form',
  number: 37,
  approach: 'co-design',
  causes: ['form-in-the-way', 'access'],
  severity: 3,
  strength: 3,
  source: 'https://gds.blog.gov.uk/2018/07/16/why-gov-uk-content-should-be-published-in-html-and-not-pdf/',
  *detect({ content }) {
    if (!content.english || !/^(service|contact)$/.test(content.kind)) return;
    const documents = content.links.filter(isFormDocument);
    if (documents.length === 0) return;
    const filledIn = content.fields.some((field) => field.form >= 0 && field.shown);
    const other = content.links.some(
      ({ kind, button, name }) => kind === 'page' && (button || online.test(name)),
    );
    if (filledIn || other || /\b(?:apply|claim|form is|do (?:it|this)) online\b/i.test(content.text)) return;
    const told = new Set<string>();
    for (const link of documents) {
      if (told.has(link.href)) continue;
      told.add(link.href);
      yield { at: link.at, evidence: { quote: quote(link.text || link.name) } };
    }
  },
});

const isFormDocument = ({ kind, name, text, shown }: Link): boolean => {
  const says = `${text} ${name}`;
  return kind === 'document' && shown && form.test(says) && !about.test(says);
};

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Print the <a href="/f.pdf">application form</a>.</p></main>',
      evidence: [{ quote: 'application form' }],
    },
    {
      html: '<main><h1>Housing</h1><p><a href="/f.docx?v=2">Claim form (Word, 40 KB)</a> and <a href="/n.pdf">guidance notes for the form</a></p></main>',
      evidence: [{ quote: 'Claim form (Word, 40 KB)' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1><p><a href="/a">Apply online</a> or print the <a href="/f.pdf">application form</a></p></main>',
      because: 'the document is offered beside the web',
    },
    {
      html: '<main><h1>Blue badges</h1><a class="button" href="/a">Continue</a><p><a href="/f.pdf">application form</a></p></main>',
      because: 'there is a start button',
    },
    {
      html: '<main><h1>Blue badges</h1><form><label>Name <input name="n"></label></form><p><a href="/f.pdf">paper form</a></p></main>',
      because: 'there is a form on the page',
    },
    {
      html: '<main><h1>Blue badges</h1><p><a href="/f.pdf">Easy read application form</a></p></main>',
      because: 'people need it as a document',
    },
    {
      html: '<main><h1>Planning</h1><p><a href="/f.pdf">Planning applications decided in May</a></p></main>',
      because: 'nobody fills in a list',
    },
    {
      html: '<main><h1>Parks</h1><p><a href="/f.pdf">Information on our platform</a></p></main>',
      because: 'the words only look alike',
    },
    {
      url: 'https://council.example/meetings/12',
      html: '<main><h1>Audit</h1><p><a href="/f.pdf">Declaration form</a></p></main>',
      because: 'these are papers of a meeting',
    },
  ],
};
