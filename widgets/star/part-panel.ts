import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#core/i18n/fill';
import { isApproach, points, steps, type StarPoint } from '#core/star/star';
import { bandText, type FigureOptions } from './figure.ts';

/** What the panel of one part needs. */
export interface PanelOptions extends FigureOptions {
  readonly point: StarPoint;
  /** Makes the panel's heading. */
  readonly heading: (text: string) => unknown;
  /** What to do next, where the part has a score and the advice is here. */
  readonly advice?: string | undefined;
  /** What follows the definition in the guide. */
  readonly example?: unknown;
  readonly open: (point: StarPoint) => void;
  readonly close: () => void;
}

/** One part of the star: what it means, how far it has come, and what to do next. */
export function partPanel(options: PanelOptions): TemplateResult {
  const { point, parts, words, chart, advice, example, open, close } = options;
  const { name, means } = words.points[point];
  const part = parts?.find((each) => each.point === point);
  const next = points[points.indexOf(point) + 1];
  return html`<section class="panel ${point}" part="panel">
    ${options.heading(name)}
    <p class="small">
      ${
        isApproach(point)
          ? `${words.innerRing}. ${words.innerRingMeans}.`
          : `${words.outerCircle}. ${fill(chart.step, { n: steps.indexOf(point) + 1, of: steps.length })}.`
      }
    </p>
    <p>${means}</p>
    ${
      parts
        ? html`<p>
            <b>${bandText(part?.value ?? null, options)}</b
            >${part?.onOneAnswer ? ` (${chart.onOneAnswer})` : nothing}
          </p>`
        : nothing
    }
    ${advice ? html`<p part="advice"><b>${chart.advice}</b><br />${advice}</p>` : nothing} ${example}
    <div class="buttons no-print">
      <button type="button" @click=${close}>${chart.close}</button>
      ${
        next
          ? html`<button type="button" class="plain" @click=${() => open(next)}>
              ${fill(chart.next, { name: words.points[next].name })}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}
