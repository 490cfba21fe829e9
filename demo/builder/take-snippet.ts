import { html, nothing, type TemplateResult } from 'lit';
import type { ContrastFault } from '#core/embed/contrast';
import { escapeHtml } from '#core/embed/escape-html';
import { colourRule, type Scheme } from '#core/embed/palette';
import { snippet, type Integrity } from '#core/embed/snippet';
import { tagOf } from '#core/embed/widgets';
import { fill } from '#core/i18n/fill';
import type { Choosing } from './choose-settings.ts';
import { isFine } from './faults.ts';
import { choice, line } from './fields.ts';
import { attributesFor, isTaken, shownSchemes, type Wanted } from './state.ts';
import { placements, targets, type Target } from './targets.ts';
import { words as allWords } from './words.ts';

/** What the last part of the builder needs besides what is chosen. */
export interface Taking extends Choosing {
  /** The sums of the files, or null where they could not be read. */
  readonly integrity: Integrity | null;
  readonly copy: (text: string) => void;
  /** What came of copying. */
  readonly said: string;
}

/** The last part: where it is pasted, the steps, and the snippet, or why there is none yet. */
export const takeSnippet = (taking: Taking): TemplateResult => {
  const { wanted, words, faults, change, said } = taking;
  const { folder } = placements[wanted.target];
  return html`<section aria-labelledby="builder-take">
    <h2 id="builder-take">${words.take}</h2>
    <div class="builder-fields">
      ${choice(
        'target',
        words.target,
        targets.map((each) => [each, words.targets[each]]),
        wanted.target,
        (target) => change({ target: target as Target }),
      )}
      ${line('base', words.base, wanted.base, (base) => change({ base }), faults.base ? words.baseFault : null)}
    </div>
    <p role="status" class="builder-status">
      <strong>${isFine(faults) ? words.ready : fill(words.refused, { n: countOf(taking) })}</strong>
    </p>
    ${isFine(faults) ? theSnippet(taking) : whyNot(taking)}
    <p role="status">${said}</p>
    <p>${words.share}</p>
    ${folder === null ? nothing : html`<p><a href="/docs/cms/${folder}/" hreflang="en">${words.allSteps}</a></p>`}
  </section>`;
};

const countOf = ({ faults: { colours, settings, base } }: Choosing): number =>
  colours.length + settings.length + (base ? 1 : 0);

function whyNot({ faults, words, wanted, change }: Choosing): TemplateResult {
  const useColour = (scheme: Scheme, { front, enough }: ContrastFault) =>
    change({ colours: { ...wanted.colours, [scheme]: { ...wanted.colours[scheme], [front]: enough! } } });
  return html`<div class="box urgent">
    ${faults.colours.length > 0 ? html`<p>${words.refusedWhy}</p>` : nothing}
    <ul>
      ${faults.colours.map((fault) => {
        const names = { front: words.colourNames[fault.front], back: words.colourNames[fault.back] };
        // Never rounded up: 4.499 is not enough, and must not look so.
        const ratio = (Math.floor(fault.ratio * 100) / 100).toString();
        return html`<li>
          ${fill(words.fault, { ...names, scheme: words.inScheme[fault.scheme], ratio, least: fault.least })}
          ${
            fault.enough === null
              ? fill(words.noChange, names)
              : html`<button
                  type="button"
                  class="button builder-use"
                  @click=${() => useColour(fault.scheme, fault)}
                >
                  ${fill(words.change, { ...names, colour: fault.enough })}
                </button>`
          }
        </li>`;
      })}
      ${faults.settings.map(
        ({ name, kind }) =>
          html`<li>
            <a href="#${name}" @click=${goTo(name)}
              >“${words.settings[name].label}” ${words.settingFaults[kind]}</a
            >
          </li>`,
      )}
      ${faults.base ? html`<li><a href="#base" @click=${goTo('base')}>${words.baseFault}</a></li>` : nothing}
    </ul>
  </div>`;
}

/** To a field without a change of the address, whose fragment holds what is chosen. */
const goTo = (id: string) => (event: Event) => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};

function theSnippet(taking: Taking): TemplateResult {
  const { wanted, words, integrity } = taking;
  const { way } = placements[wanted.target];
  return html`<ol>
      ${words.steps[wanted.target].map((step) => html`<li>${step}</li>`)}
    </ol>
    ${way === null ? theFields(taking) : theCode(words.snippet, snippetFor(taking), taking)}
    ${way === null ? nothing : html`<p>${integrity === null ? words.noSums : words.sums}</p>`}
    ${
      wanted.settings.wording === undefined || isTaken('wording', wanted)
        ? nothing
        : html`<p>${words.frameWording}</p>`
    }
    ${way === 'element' || way === 'div' ? html`<p>${words.fallbackNote}</p>` : nothing}
    ${
      styleFor(wanted) === ''
        ? nothing
        : theCode(way === 'frame' ? words.frameStyle : words.style, styleFor(wanted), taking)
    }`;
}

const theCode = (label: string, code: string, { words, copy }: Taking): TemplateResult =>
  html`<div class="sample">
    <div class="sample-code">
      <p class="sample-label">${label}</p>
      <pre tabindex="0" role="group" aria-label=${label}><code>${code}</code></pre>
      <p><button type="button" class="button" @click=${() => copy(code)}>${words.copy}</button></p>
    </div>
  </div>`;

const theFields = ({ wanted, words }: Taking): TemplateResult =>
  html`<table>
    <caption>
      ${words.fields}
    </caption>
    <tbody>
      ${Object.entries({ widget: wanted.widget, ...attributesFor(wanted) }).map(
        ([name, value]) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${value === '' ? words.yes : value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The HTML to paste; for a bundler the lines of a template too. */
export function snippetFor({
  wanted,
  titles,
  integrity,
}: Pick<Taking, 'wanted' | 'titles' | 'integrity'>): string {
  const way = placements[wanted.target].way ?? 'element';
  const { widget, locale, base } = wanted;
  const own = allWords[locale];
  const contact = wanted.settings['contact-href'] ?? (locale === 'en' ? '/contact' : '/cy/cysylltu');
  const placing = {
    widget,
    locale,
    base,
    attributes: attributesFor(wanted),
    title: titles[widget],
    fallback: `<p><a href="${escapeHtml(contact)}">${own.fallback}</a></p>`,
    ...(integrity !== null && { integrity }),
  };
  if (way !== 'npm') return snippet({ ...placing, way });
  const tag = snippet({ ...placing, way: 'element', base: '' });
  return `${snippet({ ...placing, way })}\n\n${tag.slice(tag.indexOf(`<${tagOf(widget)}`))}`;
}

/** The rule for the council's style sheet; empty where no colour is chosen. */
export function styleFor(wanted: Wanted): string {
  if (wanted.theme === 'high-contrast') return '';
  const selector = placements[wanted.target].way === 'frame' ? ':root' : tagOf(wanted.widget);
  return colourRule(selector, wanted.colours, shownSchemes(wanted));
}
