import { html, nothing } from 'lit';
import { audiences, type Audience } from '#core/star/audiences';
import { describedBy, fieldError } from './fault-summary.ts';
import type { GatherView } from './view.ts';

/** The form by which answers are added: pasted, opened or typed in from paper. */
export function addForm(view: GatherView): unknown {
  const { state, words, act, heading } = view;
  const text = words.group.add;
  const submit = (event: Event) => {
    event.preventDefault();
    act.add();
  };
  return html`<section>
    ${heading(text.title, 1, 'add-title')}
    <form novalidate part="form" aria-labelledby="add-title" @submit=${submit}>
      ${whoField(view)} ${dayField(view)} ${codesField(view)}
      <div class="row">
        <button type="submit" class="primary" part="button">${text.add}</button>
        ${
          state.busy
            ? html`<button type="button" part="button" @click=${act.stop}>${text.stop}</button>`
            : nothing
        }
      </div>
      ${filesField(view)}
      <div class="row">
        <button
          type="button"
          id="paper-button"
          part="button"
          aria-expanded=${state.paper !== null}
          @click=${act.togglePaper}
        >
          ${text.paper}
        </button>
      </div>
    </form>
    ${view.paper}
  </section>`;
}

function whoField(view: GatherView): unknown {
  const { state, words, act } = view;
  const { add, audiences: names } = words.group;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    act.change({ audience: audiences.find((each) => each === value) ?? null });
  };
  const option = (audience: Audience) =>
    html`<option value=${audience} ?selected=${state.audience === audience}>${names[audience]}</option>`;
  return html`<div class="field">
    <label for="who">${add.who}</label>
    <p class="hint" id="who-hint">${add.whoNote}</p>
    ${fieldError(view, 'who')}
    <select
      id="who"
      part="select"
      aria-describedby=${describedBy(view, 'who', 'who-hint')}
      aria-invalid=${describedBy(view, 'who') === nothing ? nothing : 'true'}
      @change=${choose}
    >
      <option value="" ?selected=${state.audience === null}>${add.choose}</option>
      ${audiences.map(option)}
    </select>
  </div>`;
}

function dayField(view: GatherView): unknown {
  const { state, words, act } = view;
  return html`<div class="field">
    <label for="day">${words.group.add.day}</label>
    <p class="hint" id="day-hint">${words.group.add.dayNote}</p>
    ${fieldError(view, 'day')}
    <input
      type="date"
      id="day"
      part="input"
      max="9999-12-31"
      .value=${state.day}
      aria-describedby=${describedBy(view, 'day', 'day-hint')}
      aria-invalid=${describedBy(view, 'day') === nothing ? nothing : 'true'}
      @change=${(event: Event) => act.change({ day: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}

function codesField(view: GatherView): unknown {
  const { state, words, act } = view;
  return html`<div class="field">
    <label for="codes">${words.group.add.codes}</label>
    ${fieldError(view, 'codes')}
    <textarea
      id="codes"
      part="textarea"
      rows="6"
      ?readonly=${state.busy}
      spellcheck="false"
      autocapitalize="off"
      autocomplete="off"
      dir="ltr"
      .value=${state.codes}
      aria-describedby=${describedBy(view, 'codes')}
      aria-invalid=${describedBy(view, 'codes') === nothing ? nothing : 'true'}
      @input=${(event: Event) => act.change({ codes: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
}

function filesField(view: GatherView): unknown {
  const { words, act } = view;
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    act.open([...(input.files ?? [])]);
    // The same file can be opened again once it is corrected.
    input.value = '';
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', event.type === 'dragover');
    if (event.type === 'drop') act.open([...event.dataTransfer.files]);
  };
  const press = (event: Event) =>
    (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  return html`<div class="drop" part="drop" @dragover=${over} @drop=${over} @dragleave=${over}>
    ${fieldError(view, 'files')}
    <input type="file" hidden multiple accept=".json,.csv,.txt,application/json,text/csv" @change=${chosen} />
    <button type="button" id="files" part="button" aria-describedby="files-hint" @click=${press}>
      ${words.group.add.files}
    </button>
    <p class="hint" id="files-hint">${words.group.add.filesNote}</p>
  </div>`;
}
