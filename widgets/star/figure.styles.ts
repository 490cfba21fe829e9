import { css } from 'lit';

/** How the drawing and the table of the star look. It needs the colours of `hostStyles` and `hueStyles`. */
export const figureStyles = css`
  .co-commission {
    --_at: 72deg;
  }
  .co-design {
    --_at: 144deg;
  }
  .co-deliver {
    --_at: 216deg;
  }
  .co-assess {
    --_at: 288deg;
  }
  .map {
    --_at: 36deg;
  }
  .focus {
    --_at: 108deg;
  }
  .people {
    --_at: 180deg;
  }
  .market {
    --_at: 252deg;
  }
  .grow {
    --_at: 324deg;
  }

  .star-figure {
    container-type: inline-size;
    margin-block: 1rem;
  }
  .star-space > svg {
    display: block;
    width: 100%;
    max-width: 26rem;
    height: auto;
    margin-inline: auto;
    overflow: visible;
  }
  .base {
    fill: var(--_shade);
  }
  .unknown {
    fill: var(--_paper);
    stroke: var(--_hue);
    stroke-width: 2.5;
    stroke-dasharray: 2.5 4;
  }
  .tint {
    fill: color-mix(in srgb, var(--_hue) 14%, var(--_paper));
  }
  .fill {
    fill: var(--_hue);
  }
  .edge,
  .ring,
  .ring-filled,
  .texture,
  .tint-texture,
  .leader {
    fill: none;
  }
  .edge {
    stroke: var(--_hue);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .ring {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .ring-filled {
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .texture,
  .tint-texture {
    stroke: var(--_paper);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .tint-texture {
    stroke: var(--_hue);
  }
  .co-commission > .texture {
    fill: var(--_paper);
    stroke: none;
  }
  .co-commission > .tint-texture {
    fill: var(--_hue);
    stroke: none;
  }
  .co-assess > :is(.texture, .tint-texture) {
    stroke-width: 4.5;
  }
  .leader {
    stroke: var(--_line);
    stroke-width: 1.25;
    visibility: hidden;
  }
  .badge {
    fill: var(--_paper);
    stroke: var(--_hue);
    stroke-width: 1.75;
  }
  .mark {
    fill: var(--_hue);
  }
  .number {
    fill: var(--_ink);
    font-size: 17px;
    font-weight: 700;
  }
  .can-pick {
    cursor: pointer;
  }
  .can-pick:hover > .edge,
  .can-pick:hover > .badge {
    stroke-width: 3;
  }
  .selected > :is(.edge, .unknown, .badge) {
    stroke: var(--_ink);
    stroke-width: 3.5;
  }

  .star-space :is(ul, ol) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: 0.5rem;
    max-width: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .star-ring {
    margin: 1rem 0 0.5rem;
  }
  .star-label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.25rem 0.5rem;
    color: var(--_ink);
    text-align: start;
    line-height: 1.25;
  }
  button.star-label {
    border: 1px solid var(--_line);
    font-weight: inherit;
  }
  button.star-label[aria-expanded='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .star-mark {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
  }
  .star-mark .number {
    font-size: 16px;
  }
  .star-text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 1rem;
    min-width: 0;
  }
  .star-name {
    font-weight: 700;
  }
  .star-band {
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }

  @container (min-width: 39rem) {
    .star-space {
      --_size: min(100cqi - 22rem, 28rem);
      position: relative;
      height: var(--_size);
      margin-block: 0.5rem 4rem;
    }
    .star-space > svg {
      width: var(--_size);
      max-width: none;
    }
    .leader {
      visibility: visible;
    }
    .star-ring {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .star-space :is(ul, ol) {
      display: contents;
    }
    .star-place {
      --_far: 0.52;
      --_out: calc(50% + sin(var(--_at)) * var(--_size) * var(--_far));
      position: absolute;
      direction: ltr;
      top: calc(var(--_size) * (0.5 - var(--_far) * cos(var(--_at))));
      right: 0;
      left: var(--_out);
      transform: translateY(-50%);
    }
    .star-place:is(.co-deliver, .co-assess, .market, .grow) {
      right: calc(50% - sin(var(--_at)) * var(--_size) * var(--_far));
      left: 0;
    }
    .star-place:is(.map, .grow) {
      --_far: 0.54;
    }
    .star-place:is(.co-design, .co-deliver) {
      --_far: 0.56;
    }
    .star-place.people {
      right: 25%;
      left: 25%;
      transform: none;
    }
    .star-label,
    button.star-label {
      width: fit-content;
      max-width: 100%;
      padding: 0.25rem 0.375rem;
      border-color: transparent;
      background: none;
      text-align: left;
    }
    .star-text {
      display: grid;
    }
    :is(.map, .focus, .people, .market, .grow) > .star-label > .star-mark {
      display: none;
    }
    .people > .star-label {
      margin-inline: auto;
      text-align: center;
    }
    .star-place:is(.co-deliver, .co-assess, .market, .grow) > .star-label {
      flex-direction: row-reverse;
      margin-left: auto;
      text-align: right;
    }
  }

  .star-table {
    width: 100%;
    max-width: 44rem;
    margin-block: 1rem;
    border-collapse: collapse;
  }
  .star-table caption {
    padding-block: 0.5rem;
    font-weight: 700;
    text-align: start;
  }
  .star-table :is(th, td) {
    padding: 0.5rem 1rem 0.5rem 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .star-table :is(th, td):dir(rtl) {
    padding: 0.5rem 0 0.5rem 1rem;
  }
  .star-table tbody th[scope='row'] {
    font-weight: 400;
  }
  .star-table .star-group {
    padding-block-start: 1rem;
  }
  .star-table .star-number {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .star-note {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .base,
    .tint,
    .unknown,
    .badge {
      fill: Canvas;
    }
    .fill,
    .mark,
    .number {
      fill: CanvasText;
    }
    .edge,
    .unknown,
    .badge,
    .ring,
    .leader,
    .tint-texture {
      stroke: CanvasText;
    }
    .texture,
    .ring-filled {
      stroke: Canvas;
    }
    .co-commission > .texture {
      fill: Canvas;
    }
    .co-commission > .tint-texture {
      fill: CanvasText;
    }
    button.star-label[aria-expanded='true'] {
      border: 3px solid Highlight;
    }
    .selected > .fill,
    .selected > .mark {
      fill: Highlight;
    }
    .selected > :is(.edge, .unknown, .badge, .tint-texture) {
      stroke: Highlight;
    }
  }
`;
