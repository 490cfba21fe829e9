import { html } from 'lit';
import { answerChoices, type Answer } from '#core/star/answers';
import { statementsOf, type StatementId } from '#core/star/statements';
import { describedBy, fieldError } from './fault-summary.ts';
import type { LaterWords } from './later-words.ts';
import type { GroupState } from './state.ts';
import type { GatherView } from './view.ts';

/** The form by which answers that were given on paper are typed in, one person after the other. */
export function paperForm(
  view: GatherView,
  later: LaterWords,
  paper: NonNullable<GroupState['paper']>,
): unknown {
  const { words, act, heading } = view;
  const text = words.group.paper;
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const answers = answersIn(form);
    act.addPaper(answers);
    if (Object.keys(answers).length === 0) return;
    form.querySelectorAll<HTMLSelectElement>('.answers select').forEach((each) => (each.value = ''));
    form.querySelector<HTMLSelectElement>('.answers select')!.focus();
  };
  return html`<form class="paper" part="paper" novalidate aria-labelledby="paper-title" @submit=${submit}>
    ${heading(text.title, 2, 'paper-title')}
    <p class="hint">${text.note}</p>
    <div class="pair">
      ${choice(text.check, 'mode', words.group.modes, paper.mode, (mode) => act.setPaper({ mode }))}
      ${choice(text.wording, 'voice', words.group.voices, paper.voice, (voice) => act.setPaper({ voice }))}
    </div>
    ${fieldError(view, 'paper')}
    <ol class="answers" id="paper" tabindex="-1" aria-describedby=${describedBy(view, 'paper')}>
      ${statementsOf(paper.mode).map(
        ({ id }) =>
          html`<li>
            <label for="paper-${id}">${later.statements[id][paper.voice]}</label>
            <select id="paper-${id}" name=${id} part="select">
              <option value="">${text.blank}</option>
              ${answerChoices.map((each) => html`<option value=${each}>${label(each, later)}</option>`)}
            </select>
          </li>`,
      )}
    </ol>
    <div class="row">
      <button type="submit" class="primary" part="button">${text.add}</button>
      <button type="button" part="button" @click=${act.togglePaper}>${text.close}</button>
    </div>
  </form>`;
}

function choice<Value extends string>(
  label: string,
  name: string,
  texts: Readonly<Record<Value, string>>,
  value: Value,
  set: (value: Value) => void,
): unknown {
  return html`<div class="field">
    <label for="paper-${name}">${label}</label>
    <select
      id="paper-${name}"
      part="select"
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value as Value)}
    >
      ${(Object.keys(texts) as Value[]).map(
        (each) => html`<option value=${each} ?selected=${each === value}>${texts[each]}</option>`,
      )}
    </select>
  </div>`;
}

/** The number comes first, so that typing it chooses the answer. */
const label = (answer: Answer, { scale }: LaterWords): string =>
  answer === 'not-sure' ? `? ${scale[answer].label}` : `${answer} ${scale[answer].label}`;

function answersIn(form: HTMLFormElement): Partial<Record<StatementId, Answer>> {
  const answers: Partial<Record<StatementId, Answer>> = {};
  for (const select of form.querySelectorAll<HTMLSelectElement>('.answers select')) {
    const { name, value } = select;
    if (value !== '') answers[name as StatementId] = value === 'not-sure' ? value : (Number(value) as Answer);
  }
  return answers;
}
