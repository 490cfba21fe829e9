import { html, nothing } from 'lit';
import { fill, plural } from '#core/i18n/fill';
import type { Group } from '#core/groups/contribution';
import type { Release } from '#core/groups/release';
import { groupOnDay } from '#core/i18n/word-groups';
import type { GatherView } from './view.ts';

/** A group and what may be shown of it. */
export interface GroupRelease {
  readonly group: Group;
  readonly release: Release;
}

/** Which groups are here, how many people each has, and whether it can be shown. */
export function gathered(view: GatherView, releases: readonly GroupRelease[]): unknown {
  const { words, heading } = view;
  return html`<section>
    ${heading(words.group.gathered.title, 1, 'here-title')}
    ${
      releases.length === 0
        ? html`<p class="hint">${words.group.gathered.none}</p>`
        : html`<ul class="plain-list groups" part="groups">
              ${releases.map((each) => item(view, each))}
            </ul>
            ${ways(view)}`
    }
  </section>`;
}

function item(view: GatherView, { group: { key, people }, release }: GroupRelease): unknown {
  const { words, locale, act } = view;
  const { group } = words;
  const name = groupOnDay(key, words);
  return html`<li class=${release.ok ? 'ready' : 'not-ready'}>
    <div>
      <b>${name}</b>
      <span class="hint">${group.modes[key.mode]}, ${group.voices[key.voice]}</span>
      <span>
        <b>${plural(group.people, people.length, locale)}.</b>
        ${saysWhether(view, release)}
      </span>
    </div>
    <button type="button" part="button" @click=${() => act.takeOut(key)}>
      ${group.gathered.takeOut}<span class="visually-hidden">
        ${fill(group.gathered.takeOutWhat, { group: name })}</span
      >
    </button>
  </li>`;
}

function saysWhether({ words, locale }: GatherView, release: Release): string {
  const text = words.group.gathered;
  if (release.ok) {
    return release.waiting === 0 ? text.ready : plural(text.waiting, release.waiting, locale);
  }
  return release.because === 'some-left' ? text.someLeft : plural(text.needs, release.missing, locale);
}

function ways({ state, words, act }: GatherView): unknown {
  const text = words.group.gathered;
  const seen = state.collection.showings.length > 0;
  return html`<div class="row">
      <button type="button" class="primary" part="button" @click=${act.show}>
        ${seen ? text.showAgain : text.show}
      </button>
    </div>
    <p class="hint">${text.showNote}</p>
    <div class="row">
      <button type="button" part="button" @click=${act.save}>${text.save}</button>
      <button type="button" id="again" part="button" @click=${() => act.askAgain(true)}>${text.again}</button>
    </div>
    <p class="hint">${text.saveNote}</p>
    ${
      state.ask === 'again'
        ? html`<div class="ask" part="notice" role="group" aria-labelledby="ask-again" tabindex="-1" id="ask">
            <p id="ask-again"><b>${text.askAgain}</b></p>
            <div class="row">
              <button type="button" class="primary" part="button" @click=${act.again}>
                ${text.yesAgain}
              </button>
              <button type="button" part="button" @click=${() => act.askAgain(false)}>${text.no}</button>
            </div>
          </div>`
        : nothing
    }`;
}
