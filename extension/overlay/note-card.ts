import { fill } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, OnlyPeople } from './actions.ts';
import { cross, noteMark } from './approach-mark.ts';
import { stepsView } from './card.ts';
import { notSavedView, savingView } from './saving.ts';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** The card of a note that was written. */
export function noteCard(
  state: State,
  id: string,
  { overlay }: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult | typeof nothing {
  const at = state.notes.findIndex(({ note }) => note.id === id);
  const placed = state.notes[at];
  if (!placed) return deletedView(state, overlay, actions, people);
  const { note, changed } = placed;
  const day = new Intl.DateTimeFormat(state.locale === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'long' });
  return html`
    ${headerView(fill(overlay.noteOf, { n: at + 1, of: state.notes.length }), overlay, () => actions.hide(), people)}
    <h2 id="title" tabindex="-1" class="small">${overlay.note}</h2>
    ${
      changed
        ? html`<p class="quiet">${overlay.changedText}</p>
            <p class="quiet">${overlay.noteAbout}</p>`
        : nothing
    }
    ${note.quote === '' ? nothing : html`<blockquote>${note.quote}</blockquote>`}
    <p class="written">${note.text}</p>
    <p class="quiet">${fill(overlay.writtenOn, { day: day.format(new Date(note.writtenAt)) })}</p>
    <div class="row">
      ${
        state.deleting === id
          ? html`<button type="button" class="danger" @click=${people(() => actions.deleteNote(note))}>
                ${overlay.deleteSure}
              </button>
              <button type="button" @click=${people(() => actions.askToDelete(null))}>
                ${overlay.keepNote}
              </button>`
          : html`<button type="button" @click=${people(() => actions.editNote(note))}>
                ${overlay.editNote}
              </button>
              <button type="button" class="plain" @click=${people(() => actions.askToDelete(id))}>
                ${overlay.deleteNote}
              </button>`
      }
    </div>
    ${savingView(state.saving[id], overlay)}
    ${notSavedView(
      state.saving[id],
      overlay,
      people(() => actions.retry()),
    )}
    <footer>${stepsView('', overlay, actions, people)}</footer>
  `;
}

function deletedView(
  { deleted, saving }: State,
  overlay: Words['overlay'],
  actions: Actions,
  people: OnlyPeople,
): TemplateResult | typeof nothing {
  if (!deleted) return nothing;
  return html`
    ${headerView(overlay.note, overlay, () => actions.hide(), people)}
    <h2 id="title" tabindex="-1" class="small">${overlay.deleted}</h2>
    <button type="button" class="primary" @click=${people(() => actions.undoDelete())}>
      ${overlay.undo}
    </button>
    ${savingView(saving[deleted.id], overlay)}
    ${notSavedView(
      saving[deleted.id],
      overlay,
      people(() => actions.retry()),
    )}
  `;
}

/** The form in which a note is written or changed. */
export function noteForm(
  state: State,
  { overlay }: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult | typeof nothing {
  const { draft, draftProblem } = state;
  if (!draft) return nothing;
  const described = ['note-hint', ...(draftProblem ? ['note-error'] : [])].join(' ');
  const lost =
    state.lost || (typeof state.saving['draft'] === 'object' && state.saving['draft'].problem === 'lost');
  return html`
    ${headerView(overlay.note, overlay, () => actions.hide(), people)}
    <h2 id="title" tabindex="-1" class="small">${draft.note ? overlay.editNote : overlay.addNote}</h2>
    ${draft.broughtBack ? html`<p class="quiet" role="status">${overlay.draftBack}</p>` : nothing}
    ${draft.quote === '' ? nothing : html`<blockquote>${draft.quote}</blockquote>`}
    <div class="field">
      <label for="note">${overlay.noteLabel}</label>
      <p class="hint" id="note-hint">${overlay.noteHint} ${lost ? nothing : overlay.draftKept}</p>
      ${draftProblem ? html`<p class="error" id="note-error">${overlay[draftProblem]}</p>` : nothing}
      <textarea
        id="note"
        rows="4"
        aria-describedby=${described}
        aria-invalid=${draftProblem ? 'true' : 'false'}
        .value=${draft.text}
        @input=${people((event: Event) => actions.setDraft((event.target as HTMLTextAreaElement).value))}
      ></textarea>
    </div>
    <div class="row">
      ${
        lost
          ? html`<button
              type="button"
              class="primary"
              @click=${people((event: Event) =>
                actions.copy(
                  (event.target as Element).closest('.card')?.querySelector('textarea') ?? null,
                  draft.text,
                ),
              )}
            >
              ${state.copied === 'yes' ? overlay.copied : overlay.copy}
            </button>`
          : html`<button type="button" class="primary" @click=${people(() => actions.saveDraft())}>
              ${overlay.saveNote}
            </button>`
      }
      <button type="button" class="plain" @click=${people(() => actions.dropDraft())}>
        ${overlay.cancel}
      </button>
    </div>
    ${state.copied === 'no' ? html`<p class="error" role="alert">${overlay.copyFailed}</p>` : nothing}
    ${savingView(lost ? { problem: 'lost' } : state.saving['draft'], overlay)}
    ${notSavedView(
      lost ? { problem: 'lost' } : state.saving['draft'],
      overlay,
      people(() => actions.retry()),
    )}
  `;
}

const headerView = (
  text: string,
  overlay: Words['overlay'],
  close: () => void,
  people: OnlyPeople,
): TemplateResult =>
  html`<header>
    <p class="kicker">${noteMark} ${text}</p>
    <button type="button" class="icon" aria-label=${overlay.close} @click=${people(close)}>${cross}</button>
  </header>`;
