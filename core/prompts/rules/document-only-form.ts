import type { Link, PageModel } from '#core/page/page-model';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** A document that people fill in. */
const formWords =
  /\b(?:forms?|apply|applications?|claims?|nominations?|questionnaire|ffurflen(?:ni)?|cais|geisiadau|hawliad)\b/i;

/** A document that only tells about one, or a version for people who need it so. */
const about =
  /\b(?:guidance|guide|notes?|how to|leaflet|booklet|example|sample|specimen|privacy|minutes|easy[ -]?read|large print|braille|canllaw(?:iau)?|nodiadau|hawdd ei ddeall|print bras|enghraifft)\b/i;

/** A list or a plan that has such a word in its name, unless it is plainly a form. */
const listing =
  /\b(?:polic(?:y|ies)|planning applications?|received|decided|statement|report|register|plan|strategy|criteria|process)\b/i;
const plainForm =
  /\b(?:application|claim|request|order|booking|referral|nomination|registration|consent|renewal|report|enrolment|admission|transfer|exemption|discount|review|paper|self[- ]?assessment) (?:form|pack)s?\b|\bforms?\b[^.!?]{0,20}$/i;

/** A way to do the same online: its form, or a button or link that begins a task. */
const onlineForm =
  /\b(?:(?:apply|claim|form|application|request|register|renew|book|it|this) online|online (?:form|application|claim|service|portal|account|request)|web ?form|start now|fill in (?:the|our|this) form|e-?form|ar-?lein|ar lein)\b/i;
const begins =
  /^(?:apply|claim|request|start|begin|register|renew|continue|nominate|order|book|enrol|next|sign ?up|sign ?in|log ?in|join|ask for|report|make an?|submit|refer|tell us|gwneud? cais|ymgeisi\w{1,4}|dechrau|cofrestru|archebu|adrodd)\b/i;
const otherButton =
  /^(?:search|find|view|read|download|visit|see|watch|contact|e-?mail|call|ring|more|learn|print|share|show|hide|back|feedback|give feedback|yes|no|get directions|subscribe|follow)\b|\b(?:directory|map|newsletter|survey|feedback|calculator)\b/i;

/** "You cannot apply online": the words are there, and the way is not. */
const denied =
  /\b(?:cannot|can['’]?t|not (?:yet |currently )?(?:possible|able|available)|unable|no|do not|don['’]t|isn['’]t|unavailable)\b[^.!?\n]{0,40}\bonline\b|\bonline\b[^.!?\n]{0,30}\b(?:is not|isn['’]t|not (?:yet |currently )?available|unavailable|coming soon)\b/i;

/** Words that are in any form, and say nothing of what it is for. */
const general =
  /^(?:form|forms|apply|application|applications|claim|claims|online|request|register|registration|your|with|word|download|print|please|this|here|now|complete|pack|book|start|renew|order|nomination|nominate|council|the|for|and|pdf|docx|doc|kb|mb)$/;

/** The only form is a document: ask people whether they can fill it in on a phone. */
export default defineRule({
  id: 'document-only-form',
  number: 37,
  approach: 'co-design',
  causes: ['form-in-the-way', 'access'],
  severity: 3,
  strength: 3,
  source: 'https://gds.blog.gov.uk/2018/07/16/why-gov-uk-content-should-be-published-in-html-and-not-pdf/',
  *detect({ page, content }) {
    if (!(content.english || /^cy\b/.test(page.lang)) || !/^(service|contact)$/.test(content.kind)) return;
    const documents = content.links.filter((link) => isFormDocument(link, page, content));
    if (documents.length === 0) return;
    if (isFilledIn(content) || saysOnline(content.text)) return;
    const topic = new Set([...wordsOf(content.heading), ...documents.flatMap(({ text }) => wordsOf(text))]);
    if (content.links.some((link) => isOnline(link, topic))) return;
    const told = new Set<string>();
    for (const link of documents) {
      if (told.has(link.href)) continue;
      told.add(link.href);
      yield { at: link.at, evidence: { quote: quote(link.text || link.name) } };
    }
  },
});

/** A form on the page itself, of more than the one question that asks whether the page was useful. */
const isFilledIn = ({ fields, forms }: Content): boolean =>
  forms.some((_, at) => {
    const own = fields.filter(({ form, shown }) => form === at && shown);
    return own.some(({ type }) => !/^(?:radio|checkbox|textarea|select)$/.test(type));
  }) || fields.filter(({ form, shown }) => form >= 0 && shown).length > fewestFields;

const fewestFields = 2;

const saysOnline = (text: string): boolean =>
  /\b(?:apply|claim|form is|do (?:it|this)|fill (?:it|this) in|complete (?:it|this|the form)) online\b/i.test(
    text,
  ) && !denied.test(text);

/** A link to the form, or to a task with a general name or about the same thing. */
function isOnline({ kind, name, button }: Link, topic: ReadonlySet<string>): boolean {
  if (kind !== 'page') return false;
  if (onlineForm.test(name)) return true;
  if (button) return !otherButton.test(name);
  const words = wordsOf(name);
  return begins.test(name) && (words.length === 0 || words.some((word) => topic.has(word)));
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !general.test(word))
    .map((word) => word.slice(0, 5).replace(/s$/, ''));

/** Links that name nothing: what stands beside them does. */
const nameless =
  /^(?:please )?(?:click (?:here|this link)|here|this(?: link)?|download(?: (?:here|it|now))?|open|view|word|pdf|link)\b.{0,20}$/i;

/** What a nameless link is of: "Application form: click here", "Click here for the form", or the cell before it. */
function nameOf(link: Link, { blocks }: PageModel, { linksIn }: Content): string {
  const block = blocks[link.block];
  if (block === undefined) return '';
  if (block.kind === 'cell' && block.text === link.text) return blocks[link.block - 1]?.text ?? '';
  let from = 0;
  for (const each of linksIn.get(block) ?? []) {
    const at = Math.max(from, block.text.indexOf(each.text, from));
    const end = at + each.text.length;
    if (each === link) {
      const before = block.text
        .slice(from, at)
        .split(/[.!?\n]/)
        .at(-1)!;
      const [after] = block.text.slice(end).split(/[.!?\n]/, 1);
      return /^ (?:for|to)\b/.test(after!) ? `${before} ${after}` : before;
    }
    from = end;
  }
  return '';
}

const isFormDocument = (link: Link, page: PageModel, content: Content): boolean => {
  const { kind, name, text, shown } = link;
  const says = nameless.test(text) ? nameOf(link, page, content) : `${text} ${name}`;
  return (
    kind === 'document' &&
    shown &&
    formWords.test(says) &&
    !about.test(says) &&
    (plainForm.test(nameless.test(text) ? says : text) || !listing.test(says))
  );
};

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Noise</h1>{filler}<p><a href="/d.doc">Click here</a> for the noise diary form.</p><table><tr><th>Form</th><th>Download</th></tr><tr><td>Claim form (32 pages)</td><td><a href="/c.pdf">Download</a></td></tr></table></main>',
      because: 'what the links are of stands after one, and in the cell before the other',
      evidence: [{ quote: 'Click here' }, { quote: 'Download' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Print the <a href="/f.pdf">application form</a>.</p></main>',
      evidence: [{ quote: 'application form' }],
    },
    {
      html: '<main><h1>Housing</h1><p><a href="/f.docx?v=2">Claim form (Word, 40 KB)</a> and <a href="/n.pdf">guidance notes for the form</a></p></main>',
      evidence: [{ quote: 'Claim form (Word, 40 KB)' }],
    },
    {
      html: '<main><h1>Help for families</h1><p>You cannot apply online. <a class="button" href="https://find.example/">Search the directory</a></p><p><a href="/f.docx">Party grant application form</a></p><form><label><input type="radio" name="u"> Yes</label> <button>Send</button></form></main>',
      because: 'the button begins another thing, and the form only asks whether the page was useful',
      evidence: [{ quote: 'Party grant application form' }],
    },
    {
      html: '<main><h1>Grants</h1><p><a href="/f.pdf">Grant application form</a></p><p><a href="/tour">Book a tour of the hall</a></p></main>',
      because: 'the link is to another task',
      evidence: [{ quote: 'Grant application form' }],
    },
    {
      html: '<main><h1>School places</h1>{filler}<p><a href="/f.doc">Register of twins: registration form</a></p></main>',
      because: 'it is a form, though it has another word of lists',
      evidence: [{ quote: 'Register of twins: registration form' }],
    },
    {
      html: '<main><h1>Taxis</h1>{filler}<p>Application form: <a href="/f.doc">click here</a>. Policy: <a href="/p.pdf">click here</a>.</p></main>',
      because: 'the link names nothing, and the words before it do',
      evidence: [{ quote: 'click here' }],
    },
    {
      lang: 'cy',
      html: '<main><h1>Grantiau</h1>{filler}<p><a href="/f.pdf">Ffurflen gais (PDF)</a></p><p><a href="/n.pdf">Canllaw i\'r ffurflen</a></p></main>',
      because: 'a form in Welsh is a form',
      evidence: [{ quote: 'Ffurflen gais (PDF)' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Grants</h1>{filler}<p>You do not have to fill in a form. Our plan: <a href="/p.pdf">click here</a>.</p></main>',
      because: 'the words before the link name a plan',
    },
    {
      lang: 'cy',
      html: '<main><h1>Grantiau</h1>{filler}<p><a href="/a">Gwneud cais ar-lein</a> neu <a href="/f.pdf">ffurflen gais</a></p></main>',
      because: 'people can apply online in Welsh',
    },
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
