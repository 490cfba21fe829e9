import { choices } from './choices.ts';
import type { Decision } from '#core/audit/audit';
import { axeSays } from '#core/axe/axe-evidence';
import { isAxe } from '#core/axe/axe-rules';
import { wordAxe } from '#core/i18n/axe-prompts';
import { fill, plural } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, OnlyPeople } from './actions.ts';
import { approachMark, cross } from './approach-mark.ts';
import { notSavedView, savingView } from './saving.ts';
import { findPlace, walked, type Place, type State } from './state.ts';
import type { Words } from './words.ts';

type Found = NonNullable<ReturnType<typeof findPlace>>;

/** The card of a prompt: what was seen, what to ask people, why, and what to do about it. */
export function promptCard(
  state: State,
  key: string,
  words: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult | typeof nothing {
  const found = findPlace(state, key);
  if (found === null) return nothing;
  const { group, place, n } = found;
  const { overlay } = words;
  const own = words.prompts[group.rule.id];
  const groups = walked(state);
  const all = groups.includes(group) ? groups : [...state.first, ...state.rest];
  return html`
    <header>
      <p class="kicker">
        ${approachMark(group.rule.approach)} ${words.approaches[group.rule.approach]}
        <span class="quiet">${fill(overlay.promptOf, { n: all.indexOf(group) + 1, of: all.length })}</span>
      </p>
      <button type="button" class="icon" aria-label=${overlay.close} @click=${people(() => actions.hide())}>
        ${cross}
      </button>
    </header>
    <h2 id="title" tabindex="-1">${own?.title ?? group.rule.id}</h2>
    <p class="evidence">${evidenceOf(place, own?.evidence)}</p>
    ${whereView(place, overlay)}
    <p class="ask">
      <span class="label">${overlay.question}</span>
      ${own?.question}
    </p>
    <details>
      <summary>${overlay.why}</summary>
      <p>${own?.why}</p>
      ${axeView(group, state, words)}
      <p>${linkOut(group.rule.source, fill(overlay.source, { site: siteOf(group.rule.source) }), overlay)}</p>
      ${caseView(group.rule.id, words)}
    </details>
    ${decisionView(state, found, words, actions, people)}
    <footer>
      <button type="button" class="plain" @click=${people(() => actions.noteAt(key))}>
        ${overlay.noteHere}
      </button>
      ${stepsView(
        group.places.length > 1 ? fill(overlay.placeOf, { n, of: group.places.length }) : '',
        overlay,
        actions,
        people,
      )}
    </footer>
  `;
}

/** The buttons to the places before and after. */
export const stepsView = (
  where: string,
  overlay: Words['overlay'],
  actions: Actions,
  people: OnlyPeople,
): TemplateResult =>
  html`<div class="steps">
    ${where === '' ? nothing : html`<span class="quiet">${where}</span>`}
    <button type="button" class="step" @click=${people(() => actions.step(-1))}>
      <span aria-hidden="true">‹</span><span class="visually-hidden">${overlay.previous}</span>
    </button>
    <button type="button" class="step wide" @click=${people(() => actions.step(1))}>
      ${overlay.next} <span aria-hidden="true">›</span>
    </button>
  </div>`;

function decisionView(
  state: State,
  { group, place }: Found,
  { overlay }: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const decision = state.decisions[place.key];
  const writing = state.reason?.key === place.key ? state.reason : null;
  const many = group.places.length;
  const chosen = writing ? 'not-here' : decision?.choice;
  return html`<div class="decision" role="group" aria-labelledby="decide">
    <div class="heading">
      <p id="decide" class="label">${overlay.decision}</p>
      ${savingView(state.saving[place.key], overlay)}
    </div>
    <div class="choices">
      ${choices.map(
        (choice) =>
          html`<button
            type="button"
            aria-pressed=${choice === chosen ? 'true' : 'false'}
            title=${overlay.choiceMeans[choice]}
            @click=${people(() => actions.decide(place.key, choice))}
          >
            ${overlay.choices[choice]}
          </button>`,
      )}
    </div>
    ${
      many > 1
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${state.forAll}
              @change=${people((event: Event) => actions.setForAll((event.target as HTMLInputElement).checked))}
            />
            ${plural(overlay.forAll, many, state.locale)}
          </label>`
        : nothing
    }
    ${writing ? reasonView(writing, overlay, actions, people) : reasonGiven(decision)}
    ${notSavedView(
      state.saving[place.key],
      overlay,
      people(() => actions.retry()),
    )}
  </div>`;
}

const reasonGiven = (decision: Decision | undefined) =>
  decision?.reason ? html`<p class="quiet">“${decision.reason}”</p>` : nothing;

const reasonView = (
  { text, missing }: NonNullable<State['reason']>,
  overlay: Words['overlay'],
  actions: Actions,
  people: OnlyPeople,
): TemplateResult =>
  html`<div class="field">
    <label for="reason">${overlay.reason}</label>
    <p class="hint" id="reason-hint">${overlay.reasonHint}</p>
    ${missing ? html`<p class="error" id="reason-error">${overlay.reasonMissing}</p>` : nothing}
    <textarea
      id="reason"
      rows="2"
      maxlength="1000"
      aria-describedby=${missing ? 'reason-error reason-hint' : 'reason-hint'}
      aria-invalid=${missing ? 'true' : 'false'}
      .value=${text}
      @input=${people((event: Event) => actions.setReason((event.target as HTMLTextAreaElement).value))}
    ></textarea>
    <button type="button" class="primary" @click=${people(() => actions.keepReason())}>
      ${overlay.keepReason}
    </button>
  </div>`;

/** What axe-core found is marked as its finding. */
function axeView(
  { rule, places }: Found['group'],
  { locale }: State,
  { axe }: Words,
): TemplateResult | typeof nothing {
  const seen = isAxe(rule.id) ? axeSays(places) : null;
  return seen ? html`<p class="quiet">${wordAxe(seen, places.length, axe, locale)}</p>` : nothing;
}

function whereView(place: Place, overlay: Words['overlay']): TemplateResult | typeof nothing {
  if (place.at === undefined) return html`<p class="quiet">${overlay.wholePage}</p>`;
  if (!place.element?.isConnected) return html`<p class="quiet">${overlay.gone}</p>`;
  return place.element.getClientRects().length === 0
    ? html`<p class="quiet">${overlay.notSeen}</p>`
    : nothing;
}

/** What was seen, as a sentence with the words of the page in it. */
const evidenceOf = ({ evidence }: Place, sentence = '{quote}'): string =>
  fill(sentence, { quote: evidence.quote ?? '', ...evidence.values });

function caseView(rule: string, { cases, overlay }: Words): TemplateResult | typeof nothing {
  const related = Object.hasOwn(cases, rule) ? cases[rule] : undefined;
  if (!related) return nothing;
  return html`<p>
    <span class="label">${overlay.related}</span>
    ${linkOut(related.url, `${related.place}: ${related.title}`, overlay)}
  </p>`;
}

const linkOut = (href: string, text: string, overlay: Words['overlay']): TemplateResult | string =>
  href.startsWith('https://')
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text} ${overlay.newTab}</a>`
    : text;

function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
}
