import { css } from 'lit';

/** How the result looks, besides what all screens share. */
export const resultStyles = css`
  .button {
    display: inline-block;
    padding: 0.625rem 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }
  .next {
    max-width: 44rem;
    padding: 1.25rem 1.25rem 0.25rem;
    border-inline-start: 0.375rem solid var(--_accent);
    background: var(--_shade);
  }
  .advice {
    font-size: 1.1875rem;
    line-height: 1.45;
  }
  details {
    max-width: 44rem;
    border-block-end: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.75rem;
    cursor: pointer;
  }
  summary b {
    margin-inline-end: 0.5rem;
  }
  .band {
    color: var(--_muted);
    white-space: nowrap;
  }
  .example {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .cases {
    display: grid;
    gap: 1rem;
    align-items: start;
  }
  .cases details {
    border: 0;
  }
  .cases > .heading {
    grid-column: 1 / -1;
    margin: 0;
  }
  .downloads {
    margin-block-end: 1rem;
  }
  .kept {
    max-width: 44rem;
    margin-block-start: 1.5rem;
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .plain-list li {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .plain-list .row {
    margin-block: 0.25rem 0;
  }
  .changes .hint {
    display: block;
  }
  .change {
    margin-inline-start: 0.5rem;
  }
  .arrow {
    display: inline-block;
    width: 1.25em;
    text-align: center;
  }
  .up {
    color: var(--_good);
    font-weight: 600;
  }
  .credit {
    margin-block-start: 2.5rem;
  }
  .print-only {
    display: none;
  }
  @container check (min-width: 52rem) {
    .cases {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 2px solid LinkText;
    }
  }
  @media print {
    .print-only {
      display: block;
    }
    section {
      margin-block-start: 1.25rem;
    }
    p,
    ul {
      margin-block-end: 0.375rem;
    }
    .lead {
      margin-block-end: 0.5rem;
      font-size: 1.125rem;
    }
    .next {
      padding-block: 0.75rem 0.375rem;
    }
    .advice {
      font-size: 1rem;
    }
    div.print-only > p:first-child {
      margin-block-start: 0.75rem;
      break-after: avoid;
    }
    .credit {
      margin-block-start: 1rem;
    }
    .answers > div {
      padding-block: 0.25rem;
    }
    .answers > div,
    .next,
    div.print-only {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
