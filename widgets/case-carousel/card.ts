import type { CaseStudy } from '#core/case-studies/case-study';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { writeDay } from '#core/i18n/write-day';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { approachMark } from './approach-mark.ts';
import { cardFigure, caution } from './card-figure.ts';
import type { CaseWords } from './card-words.ts';

/** How a card is shown. */
export interface CardOptions {
  /** The language of the words round the case. */
  readonly locale: Locale;
  /** Makes the heading of the card, at the level that fits the page. */
  readonly heading: (text: string) => unknown;
  /** The address of "Link to this case". Without it there is no such link. */
  readonly link?: string;
}

/** One case as a short story. It needs `cardStyles` in the shadow root that it is shown in. */
export function caseCard(study: CaseStudy, words: CaseWords, options: CardOptions): TemplateResult {
  const { card } = words;
  const [figure, ...figures] = study.figures;
  const evidence = words.figures.evidence[study.evidence];
  return html`<div class="card" part="card" lang=${study.lang ?? nothing}>
    <p class="where">${study.place}, ${years(study, words)}</p>
    ${options.heading(study.title)} ${picture(study)}
    <ul class="approaches" aria-label=${card.approaches}>
      ${study.approaches.map(
        (approach) => html`<li part="approach">${approachMark(approach)} ${words.points[approach].name}</li>`,
      )}
    </ul>
    <p><b>${card.problem}</b><br />${study.problem}</p>
    <p><b>${card.together}</b><br />${study.together}</p>
    ${figure && html`<div class="result">${cardFigure(figure, words)}</div>`} ${caution(study.caution, words)}
    <p class="small" part="evidence">
      <b>${card.evidence}</b><br />${strength(study.evidence)} <b>${evidence.label}.</b> ${evidence.means}
    </p>
    <p class="small"><b>${card.source}</b><br />${sourceLink(study.sources[0]!, words)}</p>
    <details>
      <summary>${card.more}</summary>
      ${figures.length > 0 ? html`<p class="label"><b>${card.figures}</b></p>` : nothing}
      ${figures.map((each) => cardFigure(each, words))}
      <p class="small">${study.evidenceNote}</p>
      ${
        study.approachBasis === 'inferred'
          ? html`<p class="small"><b>${card.approaches}</b><br />${card.inferred}</p>`
          : nothing
      }
      ${
        study.sources.length > 1
          ? html`<p class="small label"><b>${card.sources}</b></p>
              <ul class="small">
                ${study.sources.slice(1).map((source) => html`<li>${sourceLink(source, words)}</li>`)}
              </ul>`
          : nothing
      }
      <p class="small">${fill(card.checked, { date: writeDay(study.checked, words.days) })}</p>
    </details>
    ${
      options.link === undefined
        ? nothing
        : html`<a class="link" href=${options.link} aria-label=${fill(card.linkTo, { title: study.title })}
            >${card.link}</a
          >`
    }
  </div>`;
}

function years({ years: { from, to } }: CaseStudy, { card }: CaseWords): string {
  if (to === null) return fill(card.since, { from });
  return to === from ? String(from) : fill(card.years, { from, to });
}

/** The picture is decoration in the card's story; one that does not arrive leaves no gap. */
const picture = ({ image }: CaseStudy) =>
  image &&
  html`<img
    part="image"
    src=${image.src}
    alt=${image.alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${(event: Event) => ((event.currentTarget as HTMLElement).hidden = true)}
  />`;

const sourceLink = ({ title, url }: CaseStudy['sources'][number], { card }: CaseWords) =>
  html`<a href=${url} rel="noreferrer">${fill(card.sourceLink, { title, site: new URL(url).host })}</a>`;

/** The strength of the evidence as four dots. The label beside them says it in words. */
const strength = (evidence: CaseStudy['evidence']) =>
  html`<svg class="strength" viewBox="0 0 64 16" width="48" height="12" aria-hidden="true">
    ${[0, 1, 2, 3].map(
      (at) => svg`<circle class=${at < evidence ? 'full' : ''} cx=${8 + at * 16} cy="8" r="6"></circle>`,
    )}
  </svg>`;
