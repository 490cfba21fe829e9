import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readColour } from '#core/embed/contrast';
import { colourNames, defaultPalette, type ColourName, type Scheme } from '#core/embed/palette';
import { fill } from '#core/i18n/fill';
import type { Choosing } from './choose-settings.ts';
import { choice } from './fields.ts';
import { pageSchemes, shownSchemes, themes, type Wanted } from './state.ts';

const first: readonly ColourName[] = ['accent', 'on-accent', 'ink', 'paper'];

/** The second part of the form: light or dark, a theme, and colours. */
export const chooseLooks = (choosing: Choosing): TemplateResult => {
  const { wanted, words, change } = choosing;
  return html`<section aria-labelledby="builder-looks">
    <h2 id="builder-looks">${words.looks}</h2>
    <div class="builder-fields">
      ${choice(
        'scheme',
        words.scheme,
        pageSchemes.map((each) => [each, words.schemes[each]]),
        wanted.scheme,
        (scheme) => change({ scheme: scheme as Wanted['scheme'] }),
      )}
      ${choice(
        'theme',
        words.theme,
        themes.map((each) => [each, words.themes[each || 'none']]),
        wanted.theme,
        (theme) => change({ theme: theme as Wanted['theme'] }),
      )}
    </div>
    ${
      wanted.theme === 'high-contrast'
        ? html`<p>${words.themeNote}</p>`
        : html`<p>${words.coloursNote}</p>
            <div class="builder-schemes">
              ${shownSchemes(wanted).map((scheme) => chooseColours(scheme, choosing))}
            </div>`
    }
  </section>`;
};

const chooseColours = (scheme: Scheme, choosing: Choosing): TemplateResult =>
  html`<fieldset>
    <legend>${scheme === 'light' ? choosing.words.lightColours : choosing.words.darkColours}</legend>
    ${first.map((name) => chooseColour(scheme, name, choosing))}
    <details>
      <summary>${choosing.words.more}</summary>
      ${colourNames
        .filter((name) => !first.includes(name))
        .map((name) => chooseColour(scheme, name, choosing))}
    </details>
  </fieldset>`;

function chooseColour(scheme: Scheme, name: ColourName, { wanted, words, change }: Choosing): TemplateResult {
  const label = words.colourNames[name];
  const chosen = wanted.colours[scheme][name];
  const shown = chosen ?? defaultPalette[scheme][name];
  const id = `${scheme}-${name}`;
  const set = (colour: string | undefined) => {
    const { [name]: _, ...others } = wanted.colours[scheme];
    const next = colour === undefined ? others : { ...others, [name]: colour };
    change({ colours: { ...wanted.colours, [scheme]: next } });
  };
  const write = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const colour = readColour(input.value);
    const fault = colour === null && input.value.trim() !== '' ? words.colourFault : '';
    input.setCustomValidity(fault);
    input.setAttribute('aria-invalid', String(fault !== ''));
    input.reportValidity();
    if (fault === '') set(colour ?? undefined);
  };
  return html`<div class="builder-colour">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="builder-hex"
      autocomplete="off"
      spellcheck="false"
      .value=${live(shown)}
      @change=${write}
    />
    <input
      type="color"
      aria-label=${fill(words.picker, { colour: label })}
      .value=${live(shown)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
    ${
      chosen === undefined
        ? nothing
        : html`<button
            type="button"
            class="builder-ours"
            aria-label=${fill(words.ours, { colour: label })}
            @click=${() => set(undefined)}
          >
            ×
          </button>`
    }
  </div>`;
}
