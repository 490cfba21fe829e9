import { css } from 'lit';

/** How the results look. They come after the styles of the star's drawing and table. */
export const resultsStyles = css`
  .group-colour-1 {
    --_group: var(--coprod-group-1, light-dark(#0b5394, #8fc3f0));
  }
  .group-colour-2 {
    --_group: var(--coprod-group-2, light-dark(#b34700, #ffab70));
  }
  .group-colour-3 {
    --_group: var(--coprod-group-3, light-dark(#1b1f23, #f0f1f2));
  }
  .group-colour-4 {
    --_group: var(--coprod-group-4, light-dark(#00705a, #54d2aa));
  }
  .group-colour-5 {
    --_group: var(--coprod-group-5, light-dark(#7a5c00, #e6c34a));
  }
  .group-colour-6 {
    --_group: var(--coprod-group-6, light-dark(#8e2a86, #e9a0e0));
  }
  .line,
  .halo {
    fill: none;
    stroke: var(--_group);
    stroke-width: 3.5;
    stroke-linecap: butt;
  }
  .halo {
    stroke: var(--_paper);
    stroke-width: 6.5;
  }
  .dashes-1 > .line {
    stroke-dasharray: 7 3;
  }
  .dashes-2 > .line {
    stroke-dasharray: 2.5 2.5;
  }
  .dashes-3 > .line {
    stroke-dasharray: 12 3 2.5 3;
  }
  .dashes-4 > .line {
    stroke-dasharray: 14 5;
  }
  .dashes-5 > .line {
    stroke-dasharray: 7 2.5 2.5 2.5 2.5 2.5;
  }
  .sign {
    fill: var(--_paper);
    stroke: var(--_group);
    stroke-width: 2;
  }
  .letter {
    fill: var(--_ink);
    font-weight: 700;
  }
  .faint {
    opacity: 0.25;
  }
  .between {
    fill: color-mix(in srgb, var(--_ink) 16%, var(--_paper));
  }
  .star-figure .part > .edge {
    stroke-width: 1.25;
  }
  .star-band.wide,
  .gap.wide {
    color: var(--_ink);
    font-weight: 700;
  }
  .star-band.wide::before,
  .gap.wide::before {
    content: '↔ ' / '';
  }
  .legend-title {
    margin-block: 1rem 0.5rem;
  }
  #legend {
    font-weight: 700;
  }
  @media screen {
    .only-print {
      display: none;
    }
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0.5rem;
    max-width: 60rem;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    width: 100%;
    border: 1px solid var(--_line);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .legend button[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_ink);
    font-weight: 700;
  }
  .sample {
    flex: none;
    width: 3.5rem;
    height: 1.5rem;
  }
  .found > li {
    display: grid;
    max-width: 44rem;
    margin-block-end: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_hue, var(--_line));
  }
  .next {
    max-width: 44rem;
    padding: 1rem 1.5rem 0.5rem;
    border-inline-start: 6px solid var(--_hue);
    background: var(--_shade);
  }
  .next .advice {
    font-size: 1.125rem;
    font-weight: 700;
  }
  .moved > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    max-width: 44rem;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .moved > li > b {
    flex: 0 0 11rem;
  }
  .change.up > .arrow {
    color: var(--_good);
  }
  .views-space {
    container: views / inline-size;
  }
  .views .star-group {
    font-weight: 700;
  }
  .gap {
    margin-inline-start: 0.5rem;
  }
  .gap:not(.wide) {
    color: var(--_muted);
    font-weight: 400;
  }
  .letter-sign {
    display: inline-block;
    min-width: 1.25em;
    font-weight: 700;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    margin: 0;
    font-weight: 400;
  }
  .check input {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .credit {
    margin: 0;
  }
  @container views (max-width: 30rem) {
    :is(.views, .views :is(tbody, tr, th, td)) {
      display: block;
    }
    .views thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .views :is(th, td) {
      padding-inline: 0;
    }
    .views :is(th[scope='row'], td) {
      padding-block: 0.125rem;
      border: 0;
    }
    .views tbody th[scope='row'] {
      padding-block-start: 0.5rem;
      font-weight: 700;
    }
    .views td.star-number {
      padding-block-end: 0.5rem;
      border-block-end: 1px solid var(--_line);
      text-align: start;
    }
    .views td::before {
      content: attr(data-head) ': ';
      color: var(--_muted);
    }
  }
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
    .sign {
      fill: Canvas;
      stroke: CanvasText;
    }
    .letter {
      fill: CanvasText;
    }
    .between {
      fill: GrayText;
      fill-opacity: 0.35;
    }
    .legend button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .next {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .legend button {
      min-height: 2rem;
      border: 0;
    }
    .faint {
      opacity: 1;
    }
    section {
      margin-block-start: 1.5rem;
    }
    .heading {
      break-after: avoid;
    }
    .views {
      break-inside: auto;
    }
    :is(.found > li, .next, tbody) {
      break-inside: avoid;
    }
  }
`;
