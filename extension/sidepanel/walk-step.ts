import { html, type TemplateResult } from 'lit';
import type { AuditedPage } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { titleOf } from '#core/report/pages';
import { looksPersonal } from './looks-personal.ts';
import type { PanelWords } from './panel-words.ts';
import { personalWarning } from './personal-warning.ts';
import type { StepFields } from './walk-fields.ts';
import { valueOf } from './value-of.ts';

/** What can be done with a step. */
interface StepDoings {
  readonly change: (change: Partial<StepFields>) => void;
  readonly remove: () => void;
}

/** The fields of one step of a walk-through: the page, and what the person did there. */
export function walkStep(
  { pageId, did }: StepFields,
  at: number,
  pages: readonly AuditedPage[],
  words: PanelWords,
  { change, remove }: StepDoings,
): TemplateResult {
  const { form } = words.walk.walks;
  const n = { n: at + 1 };
  const isElsewhere = !pages.some(({ id }) => id === pageId);
  return html`<div class="field">
    <label for="step-${at}">${fill(form.stepOn, n)}</label>
    <select id="step-${at}" @change=${(event: Event) => change({ pageId: valueOf(event) })}>
      <option value="" ?selected=${isElsewhere}>${form.elsewhere}</option>
      ${pages.map(
        (page) =>
          html`<option value=${page.id} ?selected=${page.id === pageId}>${titleOf(page, words)}</option>`,
      )}
    </select>
    <label for="did-${at}">${fill(form.stepDid, n)}</label>
    <input
      id="did-${at}"
      maxlength="1000"
      autocomplete="off"
      .value=${did}
      @input=${(event: Event) => change({ did: valueOf(event) })}
    />
    ${personalWarning(looksPersonal(did), words)}
    <button type="button" class="plain" @click=${remove}>${fill(form.removeStep, n)}</button>
  </div>`;
}
