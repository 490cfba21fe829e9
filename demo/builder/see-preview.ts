import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { colourNames, paletteOf, type Scheme } from '#core/embed/palette';
import { fill } from '#core/i18n/fill';
import { tick } from './fields.ts';
import type { Show } from './preview-message.ts';
import { attributesFor, type Wanted } from './state.ts';
import type { Words } from './translated.ts';

/** How the preview is looked at: that is nobody's choice for the page, and is not in the address. */
export interface Look {
  readonly width: number;
  readonly scheme: Scheme;
  /** What the widget said is wrong, or empty. */
  readonly fault: string;
}

/** The narrowest and the widest screen to try. */
export const widths = { least: 320, phone: 360, desktop: 1024, most: 1400 } as const;

/** The preview, with its width and its scheme. The frame itself stays: only its width is changed. */
export const seePreview = (
  { words, wanted }: { readonly words: Words; readonly wanted: Wanted },
  look: Look,
  change: (change: Partial<Look>) => void,
): TemplateResult =>
  html`<section aria-labelledby="builder-see">
    <h2 id="builder-see">${words.see}</h2>
    <div class="builder-look">
      <p>
        <label for="width">${words.width}</label>
        <input
          id="width"
          class="builder-range"
          type="range"
          min=${widths.least}
          max=${widths.most}
          step="10"
          .value=${live(String(look.width))}
          aria-valuetext=${fill(words.widthIs, { n: look.width })}
          @input=${({ target }: Event) => change({ width: Number((target as HTMLInputElement).value) })}
        />
        <span aria-hidden="true">${fill(words.widthIs, { n: look.width })}</span>
      </p>
      <p class="builder-buttons">
        <button
          type="button"
          class="button"
          aria-pressed=${look.width === widths.phone}
          @click=${() => change({ width: widths.phone })}
        >
          ${words.phone}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed=${look.width === widths.desktop}
          @click=${() => change({ width: widths.desktop })}
        >
          ${words.desktop}
        </button>
      </p>
      ${
        wanted.scheme === 'both'
          ? tick('see-dark', words.seeDark, look.scheme === 'dark', (dark) =>
              change({ scheme: dark ? 'dark' : 'light' }),
            )
          : nothing
      }
    </div>
    <div role="status">
      ${
        look.fault === ''
          ? nothing
          : html`<p class="box urgent">
              <strong>${words.widgetSays}</strong> <span lang="en">${look.fault}</span>
            </p>`
      }
    </div>
    <div class="builder-stage" role="group" tabindex="0" aria-label=${words.preview}>
      <iframe id="preview" class="builder-frame" title=${words.preview}></iframe>
    </div>
  </section>`;

/** What the preview is asked to show. */
export function showOf(wanted: Wanted, scheme: Scheme): Show {
  const palette = paletteOf(wanted.colours, scheme);
  const chosen = colourNames.filter((name) => wanted.colours[scheme][name] !== undefined);
  const { theme, ...attributes } = attributesFor(wanted);
  // The visitor's setting is played by the preview, so that both can be seen on any machine.
  const words = theme?.split(' ').filter((word) => word !== 'auto' && word !== 'dark') ?? [];
  return {
    coprod: 'show',
    widget: wanted.widget,
    locale: wanted.locale,
    attributes: { ...attributes, ...(words.length > 0 && { theme: words.join(' ') }) },
    properties: Object.fromEntries(chosen.map((name) => [`--coprod-${name}`, palette[name]])),
    scheme,
  };
}
