// The checker: a council's own cases and own words, each fault with its place, and the result.
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { feedLimits } from '#core/case-studies/read-feed';
import { widgetNames, type WidgetName } from '#core/embed/widgets';
import { frame as frameCy } from '#core/i18n/cy/frame';
import { frame as frameEn } from '#core/i18n/en/frame';
import { fill } from '#core/i18n/fill';
import { localeOf, locales, type Locale } from '#core/i18n/locale';
import { checkCases } from './check-cases.ts';
import { checkWording, findWords } from './check-wording.ts';
import { exampleOf } from './examples.ts';
import { choice, line } from './fields.ts';
import { PreviewFrame } from './preview-frame.ts';
import type { Show } from './preview-message.ts';
import type { Checked, Problem } from './problem.ts';
import { words as allWords } from './words.ts';

const kinds = ['cases', 'wording'] as const;

const place = document.querySelector<HTMLElement>('#checker')!;
const locale = localeOf(document.documentElement.lang) ?? 'en';
const { checker: words, ...shared } = allWords[locale];
const titles = (locale === 'en' ? frameEn : frameCy).titles;

interface State {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
  readonly widget: WidgetName;
  readonly shownLocale: Locale;
  readonly search: string;
  /** What the widget in the preview, or opening a file, said is wrong. */
  readonly fault: { readonly text: string; readonly lang: Locale } | null;
}

let state: State = {
  kind: location.hash === '#wording' ? 'wording' : 'cases',
  text: '',
  widget: 'star-check',
  shownLocale: locale,
  search: '',
  fault: null,
};
let checked: Checked<unknown> | null = null;

place.replaceChildren();
show();
const preview = new PreviewFrame(place.querySelector('iframe')!, (text) =>
  set({ fault: { text, lang: 'en' } }),
);
addEventListener('hashchange', () => change({ kind: location.hash === '#wording' ? 'wording' : 'cases' }));

function set(next: Partial<State>): void {
  state = { ...state, ...next };
  show();
}

function change(next: Partial<State>): void {
  state = { ...state, ...next, fault: null };
  checked = check();
  show();
  previewSoon();
}

function check(): Checked<unknown> | null {
  const { kind, text } = state;
  if (text.trim() === '') return null;
  return kind === 'cases' ? checkCases(text) : checkWording(text, words, locale);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

function previewSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (checked?.ok !== true) return;
    const common = { coprod: 'show', locale: state.shownLocale, properties: {}, scheme: 'light' } as const;
    const wanted: Show =
      state.kind === 'cases'
        ? { ...common, widget: 'case-carousel', attributes: {}, cases: checked.value }
        : { ...common, widget: state.widget, attributes: { wording: JSON.stringify(checked.value) } };
    if (state.kind === 'cases') preview.show(wanted);
    else preview.showAfresh(wanted);
  }, 300);
}

function show(): void {
  render(theChecker(), place);
}

function theChecker(): TemplateResult {
  const { kind, text, fault } = state;
  return html`<div class="builder-fields">
      ${choice(
        'kind',
        words.kind,
        kinds.map((each) => [each, words.kinds[each]]),
        kind,
        (next) => {
          history.replaceState(null, '', `#${next}`);
          change({ kind: next as State['kind'], text: '' });
        },
      )}
      ${choice(
        'shown',
        shared.locale,
        locales.map((each) => [each, shared.locales[each]]),
        state.shownLocale,
        (next) => change({ shownLocale: next as Locale }),
      )}
      ${
        kind === 'cases'
          ? nothing
          : choice(
              'widget',
              shared.widget,
              widgetNames.map((name) => [name, titles[name]]),
              state.widget,
              (next) => change({ widget: next as WidgetName }),
            )
      }
    </div>
    ${kind === 'cases' ? nothing : theSearch()}
    <div class="field">
      <label for="text">${words.text}</label>
      <p class="hint" id="text-hint">${words.hint}</p>
      <textarea
        id="text"
        class="builder-text"
        rows="16"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="text-hint"
        .value=${live(text)}
        @input=${({ target }: Event) => change({ text: (target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    <p class="builder-buttons">
      <label class="button builder-open" for="file">${words.open}</label>
      <input id="file" class="builder-file" type="file" accept=".json,application/json" @change=${openFile} />
      <button type="button" class="button" @click=${() => change({ text: exampleOf(kind, locale) })}>
        ${words.example}
      </button>
    </p>
    <div role="status">
      <p class="builder-status"><strong>${said()}</strong></p>
      ${fault === null ? nothing : html`<p class="box urgent" lang=${fault.lang}>${fault.text}</p>`}
    </div>
    ${checked?.ok === false ? theProblems(checked.problems, checked.more) : nothing}
    ${checked?.ok === true ? html`<p>${words.use}</p>` : nothing}
    <div ?hidden=${checked?.ok !== true}>
      <h2>${words.result}</h2>
      <div class="builder-stage" role="group" tabindex="0" aria-label=${shared.preview}>
        <iframe class="builder-frame" title=${shared.preview}></iframe>
      </div>
    </div>`;
}

function said(): string {
  if (checked === null) return words.empty;
  if (!checked.ok) return fill(words.faults, { n: checked.problems.length + checked.more });
  return fill(state.kind === 'cases' ? words.fineCases : words.fineWording, { n: checked.count });
}

const theProblems = (problems: readonly Problem[], more: number): TemplateResult =>
  html`<ul class="builder-problems">
      ${problems.map(
        ({ place: at, path, message, lang }) =>
          html`<li>
            ${
              at === null
                ? nothing
                : html`<button type="button" class="builder-place" @click=${() => goTo(at.line, at.column)}>
                    ${fill(words.place, { line: at.line, column: at.column })}
                  </button>`
            }
            ${path === '' ? nothing : html`<code>${path}</code>`}
            <span lang=${lang}>${message}</span>
          </li>`,
      )}
    </ul>
    ${more > 0 ? html`<p>${fill(words.more, { n: more })}</p>` : nothing}`;

/** Puts the cursor where a problem is, with the rest of the line marked. */
function goTo(lineNumber: number, column: number): void {
  const field = place.querySelector<HTMLTextAreaElement>('#text')!;
  const lines = field.value.split('\n');
  const start = lines.slice(0, lineNumber - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start + column - 1, start + (lines[lineNumber - 1]?.length ?? 0));
  field.scrollTop = (lineNumber - 3) * (field.scrollHeight / Math.max(lines.length, 1));
}

function theSearch(): TemplateResult {
  const found = findWords(state.search, state.shownLocale);
  return html`<p class="hint" id="search-hint">${words.findHint}</p>
    ${line('search', words.find, state.search, (search) => set({ search }))}
    <ul class="builder-found" lang=${state.shownLocale}>
      ${found.map(
        (each) =>
          html`<li>
            <button type="button" class="builder-place" @click=${() => add(each)}>${each}</button>
          </li>`,
      )}
    </ul>
    ${state.search !== '' && found.length === 0 ? html`<p>${words.none}</p>` : nothing}`;
}

/** Adds a text to the file, to be changed there. A file with a fault in it is left as it is. */
function add(ours: string): void {
  const { text, shownLocale } = state;
  if (checked !== null && !checked.ok) return;
  const file = (text.trim() === '' ? { version: 1, words: {} } : JSON.parse(text)) as {
    words: Partial<Record<Locale, Record<string, string>>>;
  };
  file.words = { ...file.words, [shownLocale]: { ...file.words[shownLocale], [ours]: ours } };
  change({ text: `${JSON.stringify(file, null, 2)}\n` });
}

async function openFile({ target }: Event): Promise<void> {
  const input = target as HTMLInputElement;
  const file = input.files?.[0];
  if (file === undefined) return;
  if (file.size > feedLimits.characters * 4)
    return set({
      fault: { text: fill(words.tooLong, { n: feedLimits.characters.toLocaleString(locale) }), lang: locale },
    });
  try {
    change({ text: await file.text() });
  } catch {
    set({ fault: { text: words.unreadable, lang: locale } });
  }
  // So that the same file can be opened again after a change.
  input.value = '';
}
