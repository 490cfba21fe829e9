import { html, nothing } from 'lit';
import { fill } from '#core/i18n/fill';
import { printResult } from '#widgets/star-check/print-result';
import type { ResultsView } from './results-view.ts';
import type { SheetNotice, SheetState } from './sheet-state.ts';

/** What can be done with the sheet: print it, save it, open another one or begin a new one. */
export function sheetFile(
  view: ResultsView,
  { sheet, ask, notice }: Omit<SheetState, 'saved' | 'isOpen'>,
): unknown {
  const { words, act, host, state } = view;
  const text = words.sheet.actions;
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    act.openSheetFile(input.files?.[0]);
    // The same file can be opened again.
    input.value = '';
  };
  const press = (event: Event) =>
    (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  const failed = state.notice?.about === 'failed';
  const said = failed ? words.group.said.failed : notice === null ? nothing : sentence(notice, text);
  return html`<section class="no-print">
    <div class="row">
      <button type="button" class="primary" part="button" @click=${() => printResult(host)}>
        ${text.print}
      </button>
      <button
        type="button"
        part="button"
        @click=${() => act.saveSheet(`${words.sheet.fileName}-${sheet.day}`)}
      >
        ${text.save}
      </button>
      <input type="file" hidden accept=".json,application/json" @change=${chosen} />
      <button type="button" id="sheet-actions" part="button" @click=${press}>${text.open}</button>
      <button type="button" part="button" @click=${act.startSheet}>${text.afresh}</button>
    </div>
    <p class="status ${failed || notice?.about === 'problem' ? 'problem' : ''}" role="status" part="status">
      ${said}
    </p>
    ${
      ask === null
        ? nothing
        : html`<div
            class="ask"
            part="notice"
            role="group"
            aria-labelledby="ask-sheet-text"
            tabindex="-1"
            id="ask-sheet"
          >
            <p id="ask-sheet-text">
              <b>${ask.name === null ? text.ask : fill(text.replace, { name: ask.name })}</b>
            </p>
            <div class="row">
              <button type="button" class="primary" part="button" @click=${() => act.answerSheet(true)}>
                ${text.yes}
              </button>
              <button type="button" part="button" @click=${() => act.answerSheet(false)}>${text.no}</button>
            </div>
          </div>`
    }
  </section>`;
}

function sentence(notice: SheetNotice, text: ResultsView['words']['sheet']['actions']): string {
  switch (notice.about) {
    case 'began':
      return text.began;
    case 'problem':
      return fill(text.problems[notice.problem], { name: notice.name });
    default:
      return fill(text[notice.about], { name: notice.name });
  }
}
