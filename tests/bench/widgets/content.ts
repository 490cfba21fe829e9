import { formatFigure } from '../../../core/case-studies/format-figure.ts';
import { studies } from '../../../core/case-studies/studies-en.ts';
import { check } from '../../../core/i18n/en/check.ts';
import { figures as figureWords } from '../../../core/i18n/en/figures.ts';
import { star } from '../../../core/i18n/en/star.ts';
import { statements as wording } from '../../../core/i18n/en/statements.ts';
import { scale } from '../../../core/i18n/en/scale.ts';
import { statementsOf } from '../../../core/star/statements.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** The self-check that everybody shows: the same title, opening words, statements and answers. */
export const selfCheck = {
  title: check.title,
  intro: [check.intro.lead, check.intro.think, check.intro.honest, check.intro.private],
  start: check.intro.start,
  next: check.questions.next,
  statements: statementsOf('full').map(({ id }) => ({ id, text: wording[id].team })),
  answers: Object.values(scale).map(({ label }) => label),
};

/** The points of the star, with the values of a result. */
export const points = Object.values(star.points).map(({ name }, at) => ({
  name,
  value: [25, 50, 75, 100, 0][at % 5]!,
}));

/** The twenty cases as slides in plain HTML: the words and figures of the kit's own cards. */
export const slides: readonly string[] = studies.map(
  ({ title, place, years, problem, together, figures, caution, evidenceNote, sources }) => `<article>
<p>${escaped(place)}, ${years.from}</p><h3>${escaped(title)}</h3>
<p><b>The problem</b><br>${escaped(problem)}</p><p><b>What people did together</b><br>${escaped(together)}</p>
${figures.map((figure) => `<p><b>${escaped(formatFigure(figure, figureWords))}</b> ${escaped(figure.what)}, ${escaped(figure.span)}. ${escaped(figure.caution ?? '')}</p>`).join('\n')}
<p>${escaped(caution ?? '')}</p><details><summary>More about this case</summary><p>${escaped(evidenceNote)}</p><ul>${sources
    .map((source) => `<li><a href="${escaped(source.url)}">${escaped(source.title)}</a></li>`)
    .join('')}</ul></details></article>`,
);

/** One field of the contact form, in whatever markup. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel' | 'textarea' | 'select' | 'checkbox';
  readonly required?: true;
  readonly options?: readonly string[];
}

/** The fields of the contact form that everybody shows. */
export const fields: readonly Field[] = [
  {
    id: 'reason',
    label: 'What is it about?',
    type: 'select',
    required: true,
    options: [
      'Choose one',
      'Training for managers',
      'A session for our top team',
      'A small real project',
      'Something else',
    ],
  },
  { id: 'name', label: 'Your name', type: 'text', required: true },
  { id: 'email', label: 'Email address', type: 'email' },
  { id: 'phone', label: 'Phone number', type: 'tel' },
  { id: 'organisation', label: 'Organisation (if you write for one)', type: 'text' },
  { id: 'message', label: 'Your message', type: 'textarea', required: true },
  {
    id: 'consent',
    label: 'You may keep this message so that you can answer it.',
    type: 'checkbox',
    required: true,
  },
];

/** A control of the form with the given classes. */
export function control({ id, type, required, options = [] }: Field, name = ''): string {
  const rest = `id="${id}" name="${id}"${required ? ' required' : ''}${name === '' ? '' : ` class="${name}"`}`;
  if (type === 'textarea') return `<textarea ${rest} rows="7" maxlength="5000"></textarea>`;
  if (type === 'select')
    return `<select ${rest}>${options.map((each) => `<option>${each}</option>`).join('')}</select>`;
  return `<input ${rest} type="${type}">`;
}
