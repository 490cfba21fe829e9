import { html, nothing } from 'lit';
import { whoSeesWhat } from '#core/groups/compare-groups';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { chosenSet } from './chosen-set.ts';
import { harmCheck } from './harm-check.ts';
import { labPlan } from './lab-plan.ts';
import { legend } from './legend.ts';
import { overlayFigure } from './overlay-figure.ts';
import type { ResultsView } from './results-view.ts';
import { sheetFile } from './sheet-file-actions.ts';
import type { SheetState } from './sheet-state.ts';
import type { Results } from './state.ts';
import { stepPlan } from './step-plan.ts';

/** The screen of the workshop sheet: a form on the screen, and on paper a page with room for a pen. */
export function sheetScreen(
  view: ResultsView,
  { sheet, ask, notice }: SheetState,
  results: Results | null,
): unknown {
  const { words, act, heading } = view;
  const text = words.sheet;
  const groups = (results && chosenSet(results, view.state.choice).set?.groups) ?? [];
  const title = sheet.service === '' ? text.title : fill(text.titleFor, { service: sheet.service });
  return html`<button type="button" class="plain back no-print" part="button" @click=${act.closeSheet}>
      ${text.back}
    </button>
    ${heading(title)}
    <p class="lead no-print" part="lead">${text.lead}</p>
    <p class="hint no-print">${text.private}</p>
    <p class="hint">${fill(text.day, { day: writeDay(sheet.day, words.days) })}</p>
    <section part="seen">
      ${heading(text.seen.title, 1, 'seen-title')}
      ${
        sheet.seen.length === 0
          ? html`<p class="hint no-print">${text.seen.none}</p>
              <div class="only-print written"></div>`
          : html`<ul>
              ${sheet.seen.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
      ${
        groups.length === 0
          ? nothing
          : html`${legend(view, groups)} ${overlayFigure(view, groups, whoSeesWhat(groups).gaps)}`
      }
      ${heading(text.seen.talk, 2, 'talk-title')}
      <ul>
        ${Object.values(text.seen.questions).map((question) => html`<li>${question}</li>`)}
      </ul>
    </section>
    ${labPlan(view, sheet)} ${stepPlan(view, sheet, groups)} ${harmCheck(view, sheet)}
    ${sheetFile(view, { sheet, ask, notice })}
    <p class="hint credit" part="credit">${words.star.credit}</p>`;
}
