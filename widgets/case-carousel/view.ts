import type { CaseStudy } from '#core/case-studies/case-study';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CaseWords } from './card-words.ts';
import { caseCard } from './card.ts';
import { caseLink } from './case-link.ts';
import { clearButton, filterForm } from './filter-form.ts';
import { filtersSet, type Filter } from './filter.ts';
import { positionText, type Sight } from './position-text.ts';
import type { CarouselWords } from './words.ts';

/** What the carousel shows. */
export interface Scene extends Pick<Sight, 'at' | 'visible' | 'list' | 'end'> {
  /** The cases that the filters choose from. */
  readonly chosen: readonly CaseStudy[];
  /** The cases that passed the filters. */
  readonly shown: readonly CaseStudy[];
  readonly filter: Filter;
  /** The furthest position: the last cases are in view then. */
  readonly last: number;
  /** The heading of the whole. */
  readonly label: string | null;
  readonly words: CarouselWords;
  readonly caseWords: CaseWords;
  readonly locale: Locale;
  /** Whether the card of a slide is wanted already. */
  isMade(study: CaseStudy, at: number): boolean;
  /** Makes a heading of the page's outline. */
  heading(text: string, deeper?: number, id?: string): TemplateResult;
}

/** What a visitor can do in the carousel. */
export interface Actions {
  /** Go to a position; it may lie past an end. */
  move(at: number): void;
  /** Sets some of the filters, or all. */
  setFilter(part: Partial<Filter>): void;
  changeView(): void;
}

/** The carousel after the pattern of the ARIA Authoring Practices, or the same cases as a list. */
export function carouselView(scene: Scene, act: Actions): TemplateResult {
  const { words, shown, list, filter, locale } = scene;
  const of = shown.length;
  const found = filtersSet(filter) > 0;
  return html`<section aria-labelledby="heading-0" aria-roledescription=${list ? nothing : words.carousel}>
    ${scene.heading(scene.label || words.heading)}
    <div class="bar" part="bar">
      ${list || of <= scene.visible ? nothing : [-1, 1].map((direction) => moveButton(direction, scene, act))}
      <p class="status" role="status" part="status">
        ${positionText({ ...scene, of, found }, words, locale)}
      </p>
      ${
        of === 0
          ? nothing
          : html`<button class="no-print" type="button" part="button" @click=${act.changeView}>
              ${list ? words.asCarousel : words.asList}
            </button>`
      }
    </div>
    ${filterForm(scene, act.setFilter)}
    ${
      of === 0
        ? html`<div class="none">
            <p>${words.noneHelp}</p>
            ${clearButton(words.clear, act.setFilter)}
          </div>`
        : nothing
    }
    <div
      id="track"
      class=${list ? 'track list' : 'track'}
      part="track"
      role=${list ? 'list' : 'group'}
      tabindex=${list ? nothing : 0}
      aria-label=${list ? nothing : words.track}
      ?hidden=${of === 0}
      @keydown=${(event: KeyboardEvent) => moveByKey(event, scene, act)}
    >
      ${shown.map((study, at) => slide(study, at, scene))}
    </div>
  </section>`;
}

function moveButton(direction: number, { words, at, visible, last }: Scene, act: Actions) {
  const forwards = direction > 0;
  return html`<button
    class="no-print move"
    type="button"
    part="button"
    aria-controls="track"
    aria-label=${forwards ? words.nextCase : words.previousCase}
    aria-disabled=${at === (forwards ? last : 0)}
    @click=${() => act.move(at + direction * visible)}
  >
    ${forwards ? words.next : words.previous}
  </button>`;
}

function slide(study: CaseStudy, at: number, scene: Scene) {
  const { words, list, locale } = scene;
  const { id, title } = study;
  const options = {
    locale,
    heading: (text: string) => scene.heading(text, 1, `case-${id}`),
    link: caseLink(id),
  };
  return html`<div
    class=${list || (at >= scene.at && at < scene.at + scene.visible) ? 'slide' : 'slide beyond'}
    part="slide"
    role=${list ? 'listitem' : 'group'}
    aria-roledescription=${list ? nothing : words.slide}
    aria-label=${list ? nothing : fill(words.slideName, { n: at + 1, of: scene.shown.length, title })}
  >
    ${keyed(id, scene.isMade(study, at) ? caseCard(study, scene.caseWords, options) : nothing)}
  </div>`;
}

function moveByKey(event: KeyboardEvent, { at, last, list }: Scene, act: Actions): void {
  const track = event.currentTarget as HTMLElement;
  if (list || event.target !== track || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return;
  const step = track.matches(':dir(rtl)') ? -1 : 1;
  const wish = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: last }[event.key];
  if (wish === undefined) return;
  event.preventDefault();
  act.move(wish);
}
