import type { Field } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** More boxes than these are many; a form with fewer than the second number is short, whatever it requires. */
const limit = 15;
const fewest = 6;
const mostRequired = 0.8;

/** Rows of the same boxes make a table that people edit. */
const rows = 3;

/** Buttons of a form that looks something up. */
const filter =
  /^(?:search|filter|apply filters?|show (?:results|matches)|find|go|update results?|refine|clear(?: all)?(?: filters?)?|reset)\b/i;
const sends =
  /^(?:submit|send|continue|next|save|apply(?! filter)|register|request|report|pay|confirm|book|order|cyflwyno|anfon|parhau|nesaf)\b/i;

/** Forms that ask for much at once: ask people what we could already know, or do without. */
export default defineRule({
  id: 'many-required-fields',
  number: 42,
  approach: 'co-design',
  causes: ['form-in-the-way', 'passed-around'],
  severity: 2,
  strength: 3,
  source: 'https://design-system.service.gov.uk/patterns/question-pages/',
  *detect(subject) {
    const { page, content } = subject;
    if (isFilter(subject)) return;
    const byForm = new Map<number, Field[]>();
    for (const field of content.fields) {
      if (!field.shown) continue;
      const others = byForm.get(field.form);
      if (others) others.push(field);
      else byForm.set(field.form, [field]);
    }
    for (const [form, all] of byForm) {
      const fields = questionsOf(all);
      const required = requiredOf(fields);
      const many =
        fields.length > limit || (fields.length >= fewest && required > fields.length * mostRequired);
      if (!many || isTable(fields)) continue;
      const at = page.forms[form]?.at ?? all[0]!.at;
      yield { at, evidence: { quote: quote(content.heading), values: { fields: fields.length, required } } };
    }
  },
});

/** Fields, with those that are choices of one question counted as one. */
function questionsOf(fields: readonly Field[]): readonly Field[] {
  const known = new Set<string>();
  return fields.filter(({ type, name, group }) => {
    if (type !== 'radio' && type !== 'checkbox') return true;
    const question = group || name.replace(/\[.{0,40}\]$/, '');
    if (question === '') return true;
    if (known.has(`${type} ${question}`)) return false;
    known.add(`${type} ${question}`);
    return true;
  });
}

/** How many must be filled in: by their marks, or all but those that are marked as optional. */
function requiredOf(fields: readonly Field[]): number {
  const words = ({ label, group, hint }: Field) => `${label} ${group} ${hint}`;
  const marked = fields.filter(
    (field) => field.required || /\*|\(?\b(?:required|mandatory|gofynnol)\b/i.test(words(field)),
  ).length;
  if (marked > 0) return marked;
  const optional = fields.filter((field) => /\b(?:optional|dewisol)\b/i.test(words(field))).length;
  return optional > 0 ? fields.length - optional : 0;
}

function isFilter({ content }: Subject): boolean {
  const buttons = content.allBlocks.filter(({ kind }) => kind === 'button');
  return buttons.some(({ text }) => filter.test(text)) && !buttons.some(({ text }) => sends.test(text));
}

/** Rows of a table have the same names but for a number. */
function isTable(fields: readonly Field[]): boolean {
  const names = new Map<string, number>();
  for (const { name, type } of fields) {
    if (name === '' || type === 'radio' || type === 'checkbox') continue;
    const stem = name.replace(/\d{1,9}/g, '0');
    names.set(stem, (names.get(stem) ?? 0) + 1);
  }
  const repeated = [...names.values()].filter((count) => count >= rows);
  return repeated.length > 1 && repeated.reduce((sum, count) => sum + count, 0) > fields.length * 0.6;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Join the club</h1><form><input aria-label="1"><input aria-label="2"><input aria-label="3"><input aria-label="4"><input aria-label="5"><input aria-label="6"><input aria-label="7"><input aria-label="8"><input aria-label="9"><input aria-label="10"><input aria-label="11"><input aria-label="12"><input aria-label="13"><input aria-label="14"><input aria-label="15"><input aria-label="16"><button>Send</button></form></main>',
      evidence: [{ quote: 'Join the club', values: { fields: 16, required: 0 } }],
    },
    {
      html: '<main><h1>Join the club</h1><form><input required><input required><input required><input required><input required><input></form></main>',
      evidence: [{ quote: 'Join the club', values: { fields: 6, required: 5 } }],
    },
    {
      html: '<main><h1>Join the club</h1><form><label>Name * <input></label><label>Street * <input></label><label>Town * <input></label><label>Age * <input></label><label>Boat * <input></label><label>Oar * <input></label></form></main>',
      because: 'stars mark what is required',
      evidence: [{ quote: 'Join the club', values: { fields: 6, required: 6 } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Join the club</h1><form><input required><input required><input required></form></main>',
      because: 'all of three is not much',
    },
    {
      html: '<main><h1>Join the club</h1><form><input required><input required><input required><input><input><input></form></main>',
      because: 'half of it may be left out',
    },
    {
      html: '<main><h1>Join the club</h1><form><fieldset><legend>Boat</legend><input type="radio" name="a" required><input type="radio" name="a" required><input type="radio" name="a" required><input type="radio" name="a" required><input type="radio" name="a" required><input type="radio" name="a" required><input type="radio" name="a" required></fieldset></form></main>',
      because: 'it is one question with seven answers',
    },
    {
      html: '<main><h1>Find a club</h1><form><input><input><input><input><input><input><input><input><input><input><input><input><input><input><input><input><button>Apply filters</button></form></main>',
      because: 'it narrows a search',
    },
    {
      html: '<main><h1>Meter readings</h1><form><input name="day_1"><input name="kwh_1"><input name="note_1"><input name="paid_1"><input name="day_2"><input name="kwh_2"><input name="note_2"><input name="paid_2"><input name="day_3"><input name="kwh_3"><input name="note_3"><input name="paid_3"><input name="day_4"><input name="kwh_4"><input name="note_4"><input name="paid_4"></form></main>',
      because: 'it is a table that people edit',
    },
    {
      html: '<header><input required><input required><input required><input required><input required><input required></header><main><h1>Parks</h1></main>',
      because: 'it is not in the content',
    },
  ],
};
