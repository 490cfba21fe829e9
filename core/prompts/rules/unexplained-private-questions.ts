import type { Field } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** What people ask themselves whether to tell, by the label of the question. */
const personal =
  /\b(?:date of birth|birth ?date|d\.?o\.?b\.?|national insurance|n\.?i\.? (?:number|no)|nino|nhs (?:number|no)|(?:your|any) (?:health|medical)(?! (?:visitor|centre|worker|board|professional|practice))|health (?:conditions?|problems?|issues?)|medical (?:conditions?|history)|medication|disabilit(?:y|ies)|disabled|ethnic\w*|race|nationality|religio\w*|faith|belief|gender|sex|sexual orientation|sexuality|pregnan\w*|marital status|income|salary|earnings|savings|benefits (?:you|do you)|bank (?:account|details)|sort code)\b/i;

/** The name of a field, where its label says nothing. */
const personalName =
  /^(?:dob|date[-_]?of[-_]?birth|birth[-_]?date|nino|ni[-_]?number|ethnic\w*|religion|gender|sex|income)$/i;

/** A reason, or where to find one. */
const reason =
  /\b(?:why|because|so (?:that )?(?:we|you)|we (?:need|use|ask|only|will use|collect|must)|to (?:check|confirm|help|work out|make sure|monitor|see|find|know|decide|prove)|helps? us|used (?:to|for|only)|equal\w*|monitor\w*|privacy|data protection|confidential\w*|optional|prefer not|do not have to|don['’]t have to|as (?:shown|it appears|it is) on|for example)\b/i;

/** The same said of the whole form: before it, or on a page that a link leads to. */
const reasonOnPage = new RegExp(
  [
    '\\bwhy (?:we|do we|are we)(?: are| also)? (?:ask|need|collect|want|keep)\\w{0,3}\\b|\\bhow (?:we|your (?:data|information|answers|details)) (?:use|will use|look after|handle|keep|protect|store|treat|share|are|is|will be)\\b|\\bwhat (?:we|you) (?:do with|keep)\\b',
    '\\bwe (?:only |also |have to |are )?(?:ask|need|use|collect|want|asking)\\b(?! you to)(?: (?:for )?(?:this|these|your|it|them)\\b|[^.!?\\n]{0,80}\\b(?:because|so that|to (?:see|check|make|help|find|know|understand|work out|decide|prove|confirm|learn)|whether)\\b)',
    '\\bprivacy\\b|\\bdata protection\\b|\\bequal(?:ity|ities) (?:monitoring|questions?|and diversity|information)\\b|\\bequal opportunities\\b|\\bdiversity (?:monitoring|questions)\\b',
    '\\b(?:these|the next|this|your) (?:\\w+ )?(?:questions?|answers?|information|details) (?:helps?|tells?|lets?|shows?)\\b|\\bhelps? us (?:to )?(?:find|see|check|make|understand|know|improve)\\b|\\bthey are (?:optional|voluntary)\\b',
    "\\b(?:do not|don[’']t|need not) have to answer\\b|\\b(?:questions?|answers?|this part|this section) (?:are|is) (?:voluntary|optional|confidential|private|anonymous)\\b",
  ].join('|'),
  'i',
);

/** Questions about private matters without a word of why: ask people why they think they are asked. */
export default defineRule({
  id: 'unexplained-private-questions',
  number: 41,
  approach: 'co-design',
  causes: ['form-in-the-way', 'not-heard'],
  severity: 3,
  strength: 2,
  source:
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/data-minimisation/',
  *detect(subject) {
    const { content } = subject;
    if (!content.english) return;
    const questions = content.fields.filter((field) => field.shown && isPrivate(field));
    if (questions.length === 0 || isExplained(subject)) return;
    const asked = new Set<string>();
    for (const field of questions) {
      const question = questionOf(field);
      if (reason.test(`${field.hint} ${field.label} ${field.group}`) || asked.has(question)) continue;
      asked.add(question);
      yield { at: field.at, evidence: { quote: quote(question) } };
    }
  },
});

const isPrivate = (field: Field): boolean =>
  field.autocomplete === 'bday' ||
  [field.label, field.group, field.placeholder].some((text) => personal.test(text)) ||
  (field.label === '' && personalName.test(field.name));

/** The words above a set of choices ask the question; elsewhere the label does. */
const questionOf = ({ group, label, placeholder, name }: Field): string =>
  group !== '' && personal.test(group) ? group : label || placeholder || name;

const isExplained = ({ content }: Subject): boolean =>
  content.links.some(({ name }) => reasonOnPage.test(name)) || reasonOnPage.test(content.text);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><form><label>Name <input name="n"></label><label>Date of birth <input name="d"></label></form></main>',
      evidence: [{ quote: 'Date of birth' }],
    },
    {
      html: '<main><fieldset><legend>What is your religion?</legend><label><input type="radio" name="r"> None</label><label><input type="radio" name="r"> Sikh</label></fieldset></main>',
      evidence: [{ quote: 'What is your religion?' }],
    },
    {
      html: '<main><div><input name="nino" placeholder="National Insurance number"></div><div><input name="gender"></div></main>',
      evidence: [{ quote: 'National Insurance number' }, { quote: 'gender' }],
    },
    {
      html: '<main><p>We ask you to fill in all of it. We need the form to be signed.</p><form><label>Ethnic group <input></label></form></main>',
      because: 'what is asked of people is no reason',
      evidence: [{ quote: 'Ethnic group' }],
    },
  ],
  quiet: [
    {
      html: '<main><label for="d">Date of birth</label><p id="h">We need this to find your record.</p><input id="d" aria-describedby="h"></main>',
      because: 'a hint says why',
    },
    {
      html: '<main><div><label for="d">Date of birth</label><p>So that we can check your age</p><input id="d"></div></main>',
      because: 'it says why right beside the field',
    },
    {
      html: '<main><form><label>Income <input></label></form><p><a href="/p">How we use your information</a></p></main>',
      because: 'a link beside the form says why',
    },
    {
      html: '<main><h2>Equality monitoring</h2><p>We ask these to see whom we miss.</p><label>Gender <input></label></main>',
      because: 'it has an introduction',
    },
    {
      html: '<main><h2>About you</h2><p>We ask the next questions to see whether we hear from all kinds of people. You do not have to answer.</p><label>Ethnic group <input></label></main>',
      because: 'the lines before say why, and that nobody must answer',
    },
    {
      html: '<main><input type="hidden" name="dob"><div hidden><label>Date of birth <input></label></div></main>',
      because: 'nobody is asked',
    },
    {
      html: '<main><label>Name of your health visitor <input></label><label>Town of residence <input></label></main>',
      because: 'the words only look alike',
    },
    {
      html: '<main><form role="search"><label>Gender <input></label></form></main>',
      because: 'it filters a list',
    },
  ],
};
