import type { Approach } from '#core/star/star';
import { html, svg, type TemplateResult } from 'lit/html.js';

/** The shapes are those of the star: each approach is told by its form as well as by its hue. */
const shapes: Readonly<Record<Approach, TemplateResult>> = {
  'co-commission': svg`<circle cx="8" cy="8" r="6.5"></circle>`,
  'co-design': svg`<path d="M2 2h12v12H2z"></path>`,
  'co-deliver': svg`<path d="M8 1.5 15 14H1z"></path>`,
  'co-assess': svg`<path d="m8 .5 7.5 7.5L8 15.5.5 8z"></path>`,
};

/** The mark of an approach. Its name is always near. */
export const approachMark = (approach: Approach): TemplateResult =>
  html`<svg class="mark ${approach}" viewBox="0 0 16 16" aria-hidden="true">${shapes[approach]}</svg>`;

/** The mark of a note: a sheet with a folded corner. */
export const noteMark = html`<svg class="mark note" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 1.5h12v9L10 14.5H2z"></path>
</svg>`;

/** The mark of what is decided. */
export const tick = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m3 8.5 3.2 3.2L13 4.8" fill="none" stroke="currentColor" stroke-width="2.4"></path>
</svg>`;

/** A cross, for closing. */
export const cross = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="2"></path>
</svg>`;
