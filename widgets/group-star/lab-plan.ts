import { html } from 'lit';
import { labFields, withLab, type WorkshopSheet } from '#core/groups/workshop-sheet';
import type { ResultsView } from './results-view.ts';
import { writing } from './writing.ts';

/** One small test: what, who, by when, and what came of it. */
export function labPlan({ words, act, heading }: ResultsView, sheet: WorkshopSheet): unknown {
  const text = words.sheet.lab;
  return html`<section part="lab" class="page">
    ${heading(text.title, 1, 'lab-title')}
    <p>${text.lead}</p>
    ${labFields.map((field) =>
      writing({
        id: `lab-${field}`,
        label: text.labels[field],
        hint: text.hints[field],
        text: sheet.lab[field],
        rows: field === 'byWhen' ? 1 : 3,
        write: (written) => act.changeSheet((before) => withLab(before, field, written)),
      }),
    )}
  </section>`;
}
