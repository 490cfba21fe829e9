import { html, nothing } from 'lit';
import { checkForHarm, harms, withHarm, type Harm, type WorkshopSheet } from '#core/groups/workshop-sheet';
import { plural } from '#core/i18n/fill';
import type { ResultsView } from './results-view.ts';
import { writing } from './writing.ts';

/** Questions about what can go wrong, to be talked about before anybody begins. */
export function harmCheck(view: ResultsView, sheet: WorkshopSheet): unknown {
  const { words, locale, heading } = view;
  const text = words.sheet.harm;
  const { open, withoutRemedy } = checkForHarm(sheet);
  return html`<section part="harm" class="page">
    ${heading(text.title, 1, 'harm-title')}
    <p>${text.lead}</p>
    ${harms.map((harm) => question(view, sheet, harm))}
    <p class="left no-print ${open.length + withoutRemedy.length > 0 ? 'open' : ''}" role="status">
      ${open.length > 0 ? plural(text.left, open.length, locale) : nothing}
      ${withoutRemedy.length > 0 ? plural(text.remedies, withoutRemedy.length, locale) : nothing}
      ${open.length + withoutRemedy.length === 0 ? text.done : nothing}
    </p>
    <p class="hint">${text.source}</p>
  </section>`;
}

function question({ words, act }: ResultsView, sheet: WorkshopSheet, harm: Harm): unknown {
  const text = words.sheet.harm;
  const { could, remedy } = sheet.harms[harm];
  const answer = (value: boolean, label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="harm-${harm}"
        .checked=${could === value}
        @change=${() => act.changeSheet((before) => withHarm(before, harm, { could: value }))}
      />
      ${label}
    </label>`;
  return html`<fieldset class="harm">
    <legend>${text.questions[harm]}</legend>
    <div class="choices">${answer(false, text.no)} ${answer(true, text.could)}</div>
    <div class=${could === true ? '' : 'only-print'}>
      ${writing({
        id: `harm-${harm}`,
        label: text.remedy,
        text: remedy,
        rows: 1,
        write: (written) => act.changeSheet((before) => withHarm(before, harm, { remedy: written })),
      })}
    </div>
  </fieldset>`;
}
