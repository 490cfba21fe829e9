import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Wording } from '#core/i18n/catalogue';
import type { chart } from '#core/i18n/en/chart';
import type { star } from '#core/i18n/en/star';
import type { Locale } from '#core/i18n/locale';
import { bandOf, wholeNumber } from '#core/star/bands';
import { approaches, isApproach, points, steps, type StarPoint } from '#core/star/star';
import { badgePlace, extent, leader, mark } from './geometry.ts';
import { shapesOf, type FigurePart } from './shapes.ts';

/** The `star` section of the catalogue. */
export type StarWords = Wording<typeof star>;

/** The `chart` section of the catalogue. */
export type ChartWords = Wording<typeof chart>;

/** What the drawing and the table of the star need. */
export interface FigureOptions {
  /** The scores, or null for the guide, where every part looks the same. */
  readonly parts: readonly FigurePart[] | null;
  readonly words: StarWords;
  readonly chart: ChartWords;
  readonly locale: Locale;
  /** Whether scores are also shown as numbers. Never set it for a quick result. */
  readonly numbers: boolean;
  /** The part that is open. */
  readonly selected?: StarPoint | null;
  /** Makes each label a button, and each part of the drawing clickable. */
  readonly pick?: (point: StarPoint) => void;
  /** The id of the element that shows the part that is open. */
  readonly panel?: string;
}

/**
 * The star as a drawing with its labels. Without `pick` it is decoration and hidden from assistive technology:
 * put `starTable` (table.ts) beside it. It needs `figureStyles`.
 */
export function starFigure(options: FigureOptions): TemplateResult {
  const { parts, words, pick } = options;
  const valueOf = (point: StarPoint) => parts && (parts.find((part) => part.point === point)?.value ?? null);
  return html`<div class="star-figure" aria-hidden=${pick ? nothing : 'true'}>
    <div class="star-space">
      <svg viewBox="${-extent} ${-extent} ${2 * extent} ${2 * extent}" aria-hidden="true" focusable="false">
        ${approaches.map((point) => svg`<path class="leader" d=${leader(point)}></path>`)}
        ${points.map((point) =>
          partOf(
            point,
            options,
            shapesOf(point, valueOf(point) ?? (parts ? null : undefined)).map(
              ({ kind, d }) => svg`<path class=${kind} d=${d}></path>`,
            ),
          ),
        )}
        ${points.map((point) => partOf(point, options, badge(point, ...badgePlace(point))))}
      </svg>
      ${ring(words.innerRing, words.innerRingMeans, approaches, options)}
      ${ring(words.outerCircle, words.outerCircleMeans, steps, options)}
    </div>
  </div>`;
}

/** Something of one part in the drawing: a click on it opens the part. */
const partOf = (point: StarPoint, { pick, selected }: FigureOptions, content: unknown) =>
  svg`<g
    class="part ${point} ${pick ? 'can-pick' : ''} ${selected === point ? 'selected' : ''}"
    @click=${pick ? () => pick(point) : nothing}
  >
    ${content}
  </g>`;

function ring(name: string, means: string, of: readonly StarPoint[], options: FigureOptions): TemplateResult {
  const items = of.map((point) => html`<li class="star-place ${point}">${label(point, options)}</li>`);
  return html`<p class="star-ring"><b>${name}</b> ${means}</p>
    ${
      of === steps
        ? html`<ol role="list">
            ${items}
          </ol>`
        : html`<ul role="list">
            ${items}
          </ul>`
    }`;
}

function label(point: StarPoint, options: FigureOptions): TemplateResult {
  const { parts, words, pick, selected, panel } = options;
  const part = parts?.find((each) => each.point === point);
  const content = html`<svg class="star-mark ${point}" viewBox="-14 -14 28 28" aria-hidden="true">
      ${badge(point, 0, 0)}
    </svg>
    <span class="star-text"
      ><span class="star-name">${words.points[point].name}</span>
      ${parts ? html`<span class="star-band">${bandText(part?.value ?? null, options)}</span>` : nothing}</span
    >`;
  return pick
    ? html`<button
        type="button"
        class="star-label"
        part="label"
        data-point=${point}
        aria-expanded=${selected === point}
        aria-controls=${panel ?? nothing}
        @click=${() => pick(point)}
      >
        ${content}
      </button>`
    : html`<span class="star-label" part="label">${content}</span>`;
}

/** The band of a score in words, with its number where numbers are wanted. */
export function bandText(value: number | null, { words, numbers, locale }: FigureOptions): string {
  if (value === null) return words.notEnough;
  const band = words.bands[bandOf(value)];
  return numbers ? `${band}, ${wholeNumber(value).toLocaleString(locale)}` : band;
}

/** A small disc with the number of a step or the mark of an approach. */
export const badge = (point: StarPoint, x: number, y: number) =>
  svg`<circle class="badge" cx=${x} cy=${y} r="13"></circle>${
    isApproach(point)
      ? svg`<path class="mark" d=${mark(point, x, y, 6)}></path>`
      : svg`<text class="number" x=${x} y=${y + 6} text-anchor="middle">${steps.indexOf(point) + 1}</text>`
  }`;
