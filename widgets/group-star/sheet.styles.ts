import { css } from 'lit';

/** How the workshop sheet looks, on the screen and on paper. */
export const sheetStyles = css`
  .written {
    min-height: calc(var(--_rows, 6) * 2.25em + 0.75em);
    padding: 0.375rem 0.5rem;
    border: 1px solid currentcolor;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .rows-1 {
    --_rows: 1;
  }
  .rows-2 {
    --_rows: 2;
  }
  .rows-3 {
    --_rows: 3;
  }
  .writing {
    max-width: 44rem;
  }
  .writing textarea {
    min-height: 2.75rem;
    font-family: inherit;
  }
  .path > li {
    max-width: 46rem;
    margin-block-end: 1.5rem;
    padding: 1rem 1.25rem 0.25rem;
    border-inline-start: 6px solid var(--_hue, var(--_line));
    background: var(--_shade);
  }
  .step-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    column-gap: 1rem;
  }
  .step-fields > :first-child {
    grid-column: 1 / -1;
  }
  .begin {
    display: inline-block;
    margin-block-end: 0.5rem;
    padding: 0.125rem 0.75rem;
    border: 2px solid currentcolor;
    border-radius: 1rem;
  }
  .harm {
    max-width: 46rem;
    margin: 0 0 1rem;
    padding: 1rem 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .harm legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 700;
  }
  .harm legend + * {
    clear: both;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
  }
  label.choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    margin: 0;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .left {
    max-width: 46rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_good);
    background: var(--_shade);
    font-weight: 700;
  }
  .left.open {
    border-color: var(--_line);
  }
  @media print {
    .page {
      break-before: page;
    }
    .writing {
      max-width: none;
      margin-block-end: 0.5rem;
      break-inside: avoid;
    }
    .writing .hint {
      margin: 0;
      font-size: 0.9375rem;
    }
    /* The plan and the check are a page each. */
    .path > li {
      max-width: none;
      margin-block-end: 0.25rem;
      padding: 0 0 0 0.75rem;
      background: none;
      break-inside: avoid;
    }
    .path p {
      max-width: none;
      margin-block-end: 0.25rem;
    }
    .step-fields {
      grid-template-columns: 2fr 1fr 1fr;
    }
    .step-fields > :first-child {
      grid-column: auto;
    }
    .step-fields .written {
      min-height: 3.5em;
    }
    .path .begin {
      margin-block-end: 0.125rem;
    }
    .harm .written {
      min-height: 2.25em;
    }
    .harm .writing {
      margin: 0 0 0.125rem;
    }
    .harm .writing > label {
      margin: 0;
      font-weight: 400;
    }
    .harm {
      display: grid;
      grid-template-columns: 10.5rem 1fr;
      column-gap: 1rem;
      max-width: none;
      margin: 0;
      padding-block-start: 0.25rem;
      break-inside: avoid;
    }
    .harm legend {
      grid-column: 1 / -1;
    }
    .choices {
      display: block;
    }
    .harm label.choice {
      min-height: 1.625rem;
    }
  }
`;
