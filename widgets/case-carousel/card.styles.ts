import { css } from 'lit';

/** The look of a case card. It builds on `hostStyles` and `hueStyles`. */
export const cardStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    padding: 1.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .card .where {
    margin-bottom: 0.25rem;
    color: var(--_muted);
  }
  .card img {
    display: block;
    inline-size: 100%;
    margin-bottom: 1rem;
    border-radius: var(--_radius);
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }
  .approaches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding: 0;
    list-style: none;
    font-weight: 600;
  }
  .approaches li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .card svg {
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .card .mark {
    fill: var(--_hue);
    stroke: none;
  }
  .result {
    margin-bottom: 1rem;
    padding: 1rem 1rem 0.25rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_shade);
  }
  .card .figure {
    margin-bottom: 0.5rem;
  }
  .number {
    display: block;
    color: var(--_ink);
    font-weight: 700;
    font-size: 1.25rem;
    line-height: 1.2;
  }
  .result .number {
    font-size: 2.25rem;
  }
  .last {
    white-space: nowrap;
  }
  .last svg {
    margin-inline-start: 0.5rem;
    color: var(--_muted);
  }
  .small {
    color: var(--_muted);
  }
  .caution {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_line);
    color: var(--_ink);
  }
  .card .strength {
    margin-inline-end: 0.25rem;
  }
  .strength .full {
    fill: currentcolor;
  }
  summary {
    padding-block: 0.5rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .card details {
    margin-bottom: 0.5rem;
  }
  .card .link {
    align-self: start;
    padding-block: 0.25rem;
  }
  @media (forced-colors: active) {
    .card .mark {
      fill: CanvasText;
    }
    .last svg {
      color: CanvasText;
    }
  }
  /* Two columns a case, so that two or three cases fit on a page; they may go on overleaf, but no figure is torn. */
  @media print {
    .card {
      display: block;
      columns: 2;
      column-gap: 1.5rem;
      padding: 0.5rem 0 0;
      border: 0;
      border-block-start: 1px solid var(--_line);
      border-radius: 0;
      font-size: 0.75rem;
      line-height: 1.35;
    }
    .card p,
    .card ul {
      margin-block-end: 0.5rem;
      break-inside: avoid;
    }
    .card .where,
    .card .heading {
      column-span: all;
      margin-block-end: 0.125rem;
      break-after: avoid;
    }
    .card .heading {
      margin-block-end: 0.5rem;
      font-size: 1rem;
    }
    /* Browsers strand a heading that spans columns: this asks for room for it and what follows, and takes none. */
    .where::after {
      display: block;
      block-size: 12rem;
      margin-block-end: -12rem;
      content: '';
    }
    .card img {
      margin-block-end: 0.5rem;
      break-inside: avoid;
    }
    .result {
      margin-block-end: 0.5rem;
      padding: 0.5rem 0.75rem 0.125rem;
      border-inline-start-color: var(--_ink);
      break-inside: avoid;
    }
    .number,
    .result .number {
      font-size: 1.125rem;
    }
    .card .figure {
      margin-block-end: 0.25rem;
      break-after: avoid;
    }
    .card summary {
      padding: 0;
      color: var(--_ink);
      list-style: none;
    }
    .card summary,
    .card .label {
      break-after: avoid;
    }
    .card details:not([open])::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .card a {
      color: var(--_ink);
    }
    .card a[rel]::after {
      content: ' (' attr(href) ')';
    }
    .card .link {
      display: none;
    }
  }
`;
