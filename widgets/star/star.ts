import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '#core/i18n/fill';
import type { Audience } from '#core/star/audiences';
import { bands } from '#core/star/bands';
import { decodeResult, type ResultCodeProblem } from '#core/star/result-code';
import { scoreStar, type Score } from '#core/star/score';
import type { StarPoint } from '#core/star/star';
import { adoptStyles } from '#widgets/shared/adopt-styles';
import { hostStyles } from '#widgets/shared/host.styles';
import { hueStyles } from '#widgets/shared/hue.styles';
import { property, state } from '#widgets/shared/property';
import { Widget } from '#widgets/shared/widget';
import type { Advice } from './advice.ts';
import { starFigure, type FigureOptions } from './figure.ts';
import { figurePrintStyles } from './figure-print.styles.ts';
import { figureStyles } from './figure.styles.ts';
import type { Guide, GuideListener } from './guide.ts';
import { partPanel } from './part-panel.ts';
import { starStyles } from './star.styles.ts';
import { starTable } from './table.ts';
import { words, type StarElementWords } from './words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-star': Star;
  }
  interface HTMLElementEventMap {
    /** A part of the star was opened. */
    'coprod-part': CustomEvent<{ readonly point: StarPoint }>;
  }
}

/** What is fetched after the drawing: the guide where there is no score, the advice where there is one. */
interface More {
  readonly guide?: Guide;
  readonly advice?: Advice;
}

/**
 * The Co-Production Star. With a result it shows how far each part has come and what to do next; without one it
 * is the guide to the star.
 *
 * @tag coprod-star
 * @fires coprod-part - A part was opened; `detail.point` says which.
 * @csspart base - The whole element.
 * @csspart heading - The main heading.
 * @csspart subheading - The heading of the part that is open.
 * @csspart label - The label of each part.
 * @csspart panel - What is shown about the part that is open.
 * @csspart advice - What to do next for that part.
 * @csspart example - The case in short.
 * @csspart audiences - The question "Who are you?".
 * @csspart gains - What that audience gains.
 * @csspart table - The table of the star.
 * @csspart problem - The message that a result cannot be shown.
 * @csspart credit - The credit line.
 * @cssprop --coprod-commission - The hue of co-commission.
 * @cssprop --coprod-design - The hue of co-design.
 * @cssprop --coprod-deliver - The hue of co-deliver.
 * @cssprop --coprod-assess - The hue of co-assess.
 * @cssprop --coprod-step - The hue of the five steps.
 */
export class Star extends Widget<StarElementWords> {
  static override styles: CSSResultGroup = [
    hostStyles,
    hueStyles,
    figureStyles,
    figurePrintStyles,
    starStyles,
  ];

  protected override readonly catalogue = words;

  /** The code of a result of the self-check. Without it, and without `score`, the star is a guide. */
  @property() code: string | null = null;

  /** A result that the page has scored itself. It goes before `code`. */
  @property({ attribute: false }) score: Score | null = null;

  /** Whether numbers stand beside the words. The result of a quick check never shows them. */
  @property({ type: Boolean, attribute: 'show-numbers' }) showNumbers = false;

  @state() private open: StarPoint | null = null;
  @state() private audience: Audience | null = null;
  @state() private tableShown = false;
  @state() private saveFailed = false;
  @state() private more: More = {};

  #decoded: Score | null = null;
  #problem: ResultCodeProblem | null = null;
  /** Which `more` was asked for last. */
  #wanted = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('code')) this.#decode();
    if (this.messages) void this.#fetchMore();
  }

  protected override renderWith({ star, chart }: StarElementWords): TemplateResult {
    const score = this.#shown;
    const options = this.#figure({ star, chart });
    return html`${this.heading(score ? chart.result : star.name)}
      ${
        this.#problem && !score
          ? html`<p class="problem" part="problem">${chart.problems[this.#problem]}</p>`
          : nothing
      }
      ${
        score
          ? html`${score.mode === 'quick' ? html`<p>${chart.quick}</p>` : nothing}
              <p>
                ${fill(chart.howToRead, { bands: bands.map((band) => star.bands[band]).join(', ') })}
                ${score.points.some(({ value }) => value === null) ? chart.dotted : nothing}
              </p>`
          : html`<p><b>${star.coProduction}.</b> ${star.coProductionMeans}</p>`
      }
      <p class="no-print">${score ? chart.chooseForAdvice : chart.choose}</p>
      ${starFigure(options)}
      <div id="part">${this.open ? this.#panel(this.open, options) : nothing}</div>
      ${this.more.guide?.whoGains(this.audience, (audience) => (this.audience = audience))}
      <div class="buttons no-print">
        <button
          type="button"
          aria-pressed=${this.tableShown}
          @click=${() => (this.tableShown = !this.tableShown)}
        >
          ${chart.showTable}
        </button>
        <button type="button" @click=${() => this.#save('png')}>${chart.save.png}</button>
        <button type="button" @click=${() => this.#save('svg')}>${chart.save.svg}</button>
      </div>
      <div role="status">${this.saveFailed ? html`<p class="problem">${chart.saveFailed}</p>` : nothing}</div>
      <div class="table ${this.tableShown ? '' : 'closed'}">${starTable(options)}</div>
      <p class="small credit" part="credit">${star.credit}</p>`;
  }

  get #shown(): Score | null {
    return this.score ?? this.#decoded;
  }

  #figure({ star, chart }: StarElementWords): FigureOptions {
    const score = this.#shown;
    return {
      parts: score?.points ?? null,
      words: star,
      chart,
      locale: this.locale,
      numbers: this.showNumbers && score?.mode === 'full',
      selected: this.open,
      pick: (point) => (point === this.open ? this.#close() : this.#open(point)),
      panel: 'part',
    };
  }

  #panel(point: StarPoint, options: FigureOptions): TemplateResult {
    const value = options.parts?.find((part) => part.point === point)?.value ?? null;
    return partPanel({
      ...options,
      point,
      heading: (text) => this.heading(text, 1),
      advice: value === null ? undefined : this.more.advice?.(point, value),
      example: this.more.guide?.example(point),
      open: (next) => this.#open(next),
      close: () => this.#close(),
    });
  }

  #open(point: StarPoint): void {
    this.open = point;
    this.emit('coprod-part', { point });
    this.#focus('#heading-1');
  }

  #close(): void {
    const was = this.open;
    this.open = null;
    this.#focus(`[data-point=${was}]`);
  }

  /** Moves the focus once what is shown has changed. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #decode(): void {
    this.#decoded = null;
    this.#problem = null;
    if (!this.code) return;
    const result = decodeResult(this.code);
    if (result.ok) {
      this.#decoded = scoreStar(result.set.answers, result.set.mode);
      return;
    }
    this.#problem = result.problem;
    this.report(
      `The code "${this.code.slice(0, 64)}" cannot be read (${result.problem}), so the guide is shown. ` +
        'Give the attribute "code" the code of a result as the self-check made it.',
    );
  }

  async #fetchMore(): Promise<void> {
    const { locale } = this;
    const kind = this.#shown ? 'advice' : 'guide';
    const wanted = `${kind} ${locale}`;
    if (wanted === this.#wanted) return;
    if (!this.#wanted.startsWith(kind)) this.more = {};
    this.#wanted = wanted;
    try {
      const more = await (kind === 'advice' ? fetchAdvice(locale) : this.#fetchGuide());
      if (wanted === this.#wanted) this.more = more;
    } catch (error) {
      this.report(`The ${kind} could not be fetched. Are all files beside the script?`, error);
    }
  }

  async #fetchGuide(): Promise<More> {
    const { loadGuide } = await import('./guide.ts');
    const listener: GuideListener = {
      arrived: () => this.requestUpdate(),
      failed: (error) =>
        this.report('The cases could not be fetched. Are all files beside the script?', error),
    };
    const guide = await loadGuide(this.locale, listener);
    adoptStyles(this.renderRoot, [guide.styles]);
    return { guide };
  }

  async #save(kind: 'svg' | 'png'): Promise<void> {
    const messages = this.messages!;
    this.saveFailed = false;
    try {
      const { savePicture } = await import('./save-picture.ts');
      const title = this.#shown ? messages.chart.result : messages.star.name;
      await savePicture(kind, { ...this.#figure(messages), title, fileName: messages.chart.fileName });
    } catch (error) {
      this.saveFailed = true;
      this.report(`The star could not be saved as ${kind}.`, error);
    }
  }
}

async function fetchAdvice(locale: Star['locale']): Promise<More> {
  const { loadAdvice } = await import('./advice.ts');
  return { advice: await loadAdvice(locale) };
}
