import type { Approach } from '#core/star/star';
import { svg, html, type TemplateResult } from 'lit';

/** Each approach has a shape as well as a hue, for eyes and prints that do not tell the hues apart. */
const shapes: Readonly<Record<Approach, TemplateResult>> = {
  'co-commission': svg`<circle cx="8" cy="8" r="7"></circle>`,
  'co-design': svg`<path d="M1.5 1.5h13v13h-13z"></path>`,
  'co-deliver': svg`<path d="M8 1l7.5 13.5H.5z"></path>`,
  'co-assess': svg`<path d="M8 0l8 8-8 8-8-8z"></path>`,
};

/** The mark of an approach. It says nothing alone: its name stands beside it. */
export const approachMark = (approach: Approach): TemplateResult =>
  html`<svg class="mark ${approach}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${shapes[approach]}
  </svg>`;
