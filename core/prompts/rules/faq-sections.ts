import type { TextBlock } from '#core/page/page-model';
import type { Content } from '../content.ts';
import { isLinked } from '../linked.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** What such a section is called, in English and in Welsh. */
const called =
  /\bFAQ(?:s|['’]s)?\b|\bfrequently asked\b|\b(?:common(?:ly asked)?|popular|your|some) questions\b|\bquestions (?:and|&) answers\b|\bQ ?(?:&|and) ?A(?:s|['’]s)?\b|\bcwestiynau (?:cyffredin|mynych|aml)\b|\bcwestiynau a ofynnir\b|\bcwestiynau ac atebion\b/i;

/** So many headings that are questions make a list of them, so many of these of a kind that nobody searches for. */
const fewest = 4;
const fewestOther = 2;

/** What people come to find out, put as a question. */
const task =
  /^(?:how (?:do|can|to|much|long|often|will)|who (?:can|is|qualifies)|what (?:do (?:I|you)|does it cost|will I|you|happens|is (?:a|an|the)|are (?:the|my))|when|where|which|am i|can i (?:apply|get|have|claim)|do i (?:need|qualify|have)|is there a (?:charge|cost|fee))\b/i;

/** Questions of a template, about the page or to the reader. */
const ofTemplate =
  /\b(?:helpful|useful|find what you|looking for|this page|need (?:more )?help|any (?:other |more )?questions|got a question|feedback|did you know|can['’]t find)\b/i;

/** A list of questions that somebody made up: ask people which of them they have truly asked. */
export default defineRule({
  id: 'faq-sections',
  number: 34,
  approach: 'co-design',
  causes: ['not-found'],
  severity: 1,
  strength: 3,
  source: 'https://gds.blog.gov.uk/2013/07/25/faqs-why-we-dont-have-them/',
  *detect({ content }) {
    if (!/^(service|contact|index|strategy|home)$/.test(content.kind)) return;
    const titles = titlesOf(content);
    const named = titles.find(({ text, words }) => words <= 12 && called.test(text));
    if (named) return void (yield { at: named.at, evidence: { quote: quote(named.text) } });
    if (!content.english) return;
    const asked = questionsOf(titles, content);
    if (asked.length < fewest || asked.filter(({ text }) => !task.test(text)).length < fewestOther) return;
    yield { at: asked[0]!.at, evidence: { quote: quote(asked[0]!.text) } };
  },
});

/** Headings, bold lines, and the lines that open a folded part; what leads to another page is no section of this one. */
function titlesOf({ blocks, allBlocks, linksIn }: Content): readonly TextBlock[] {
  const opening = new Set(allBlocks.filter((_, at) => allBlocks[at + 1]?.shown === false));
  return blocks.filter(
    (block) =>
      (/^(heading|button)$/.test(block.kind) ||
        block.bold ||
        (block.kind === 'other' && opening.has(block))) &&
      !isLinked(
        block,
        linksIn.get(block)?.filter(({ kind }) => kind !== 'fragment'),
      ),
  );
}

/** Titles that are questions, but for those of a form and of a template. */
function questionsOf(titles: readonly TextBlock[], { fields }: Content): readonly TextBlock[] {
  const ofForm = new Set(fields.flatMap(({ label, group }) => [label, group]));
  return titles.filter(
    ({ text, words }) => text.endsWith('?') && words <= 20 && !ofTemplate.test(text) && !ofForm.has(text),
  );
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Frequently asked questions</h2>{filler}</main>',
      evidence: [{ quote: 'Frequently asked questions' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Park FAQs</h2>{filler}</main>',
      evidence: [{ quote: 'Park FAQs' }],
    },
    {
      html: '<main><h1>Parks</h1><h2>Why is the pond green?</h2>{filler}<h2>Are the bees safe?</h2><p>Yes.</p><h2>How do I book a seat?</h2><p>You do not.</p><h2>Will you cut the grass?</h2><p>In June.</p></main>',
      evidence: [{ quote: 'Why is the pond green?' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<details><summary>Why is the pond green?</summary><p>It is old.</p></details><details><summary>Are the bees safe?</summary><p>Yes.</p></details><details><summary>Will you cut the grass?</summary><p>In June.</p></details><details><summary>Is there a bell?</summary><p>No.</p></details></main>',
      because: 'the answers are folded away',
      evidence: [{ quote: 'Why is the pond green?' }],
    },
    {
      lang: 'cy',
      html: '<main><h1>Parciau</h1><p>Mae’r ardd yng nghanol y dref.</p><h2>Cwestiynau cyffredin</h2><p>Mae’r pwll yn hen.</p></main>',
      evidence: [{ quote: 'Cwestiynau cyffredin' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1><h2>Who can get one?</h2>{filler}<h2>How much is it?</h2><p>£10</p><h2>How do I apply?</h2><p>Here.</p><h2>What happens next?</h2><p>We write.</p></main>',
      because: 'these questions are the tasks themselves',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Is it open?</h2><p>Yes.</p><h2>Are the bees safe?</h2><p>Yes.</p></main>',
      because: 'two questions are no list',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p>See our <a href="/faq">frequently asked questions</a>.</p><h3><a href="/faq">FAQs</a></h3></main>',
      because: 'it is on another page',
    },
    {
      html: '<main><h1>Join a club</h1><form><fieldset><legend><h2>Are you over 18?</h2></legend><label><input type="radio" name="a"> Yes</label></fieldset><fieldset><legend><h2>Do you swim?</h2></legend><label><input type="radio" name="b"> Yes</label></fieldset><fieldset><legend><h2>Have you a boat?</h2></legend><label><input type="radio" name="c"> Yes</label></fieldset><fieldset><legend><h2>Will you row?</h2></legend><label><input type="radio" name="d"> Yes</label></fieldset></form></main>',
      because: 'these are the questions of a form',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Was this page helpful?</h2><h2>Need more help?</h2><h2>Any other questions?</h2><h2>Did you find what you were looking for?</h2></main>',
      because: 'the template asks them on every page',
    },
    {
      url: 'https://council.example/news/pond',
      html: '<main><h1>Questions and answers about the pond</h1>{filler}</main>',
      because: 'it is a piece of news',
    },
  ],
};
