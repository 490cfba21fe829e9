import { css } from 'lit';

/** What the element adds to the page's form: faults, the count of characters, and the offer of a star result. */
export const addedStyles = css`
  coprod-contact-form {
    .coprod-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .coprod-summary {
      max-width: 40rem;
      margin-block: 0 2rem;
      padding: 1rem 1.25rem;
      border: 4px solid var(--_error);
    }
    .coprod-summary div {
      margin-block: 0;
    }
    .coprod-summary:focus {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .coprod-summary .coprod-summary-title {
      margin-block-end: 0.75rem;
      font-weight: 700;
      font-size: 1.25rem;
    }
    .coprod-summary ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .coprod-summary a,
    .coprod-error {
      color: var(--_error);
      font-weight: 700;
    }
    .coprod-summary a {
      display: inline-block;
      padding-block: 0.125rem;
      text-underline-offset: 0.2em;
    }
    .coprod-error {
      margin: 0 0 0.5rem;
    }
    [aria-invalid='true']:not([type='checkbox']) {
      border-color: var(--_error);
    }
    [data-coprod-wrong] {
      padding-inline-start: 1rem;
      border-inline-start: 5px solid var(--_error);
    }
    .coprod-error[data-coprod-wrong] {
      margin-block-end: 0;
      padding-block-end: 0.5rem;
    }
    /* The border of a fieldset begins in the middle of its legend, unless that floats. */
    fieldset[data-coprod-wrong] > legend {
      float: left;
      width: 100%;
    }
    fieldset[data-coprod-wrong] > legend + * {
      clear: both;
    }
    @media (forced-colors: active) {
      /* All borders have one colour here, so that only their width can tell. */
      [aria-invalid='true']:not([type='checkbox']) {
        border-width: 4px;
        border-style: solid;
      }
      [data-coprod-wrong] {
        border-inline-start-width: 8px;
      }
    }
    .coprod-count {
      margin: 0.5rem 0 0;
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .coprod-count.coprod-over {
      color: var(--_error);
      font-weight: 700;
    }
    .coprod-result {
      max-width: 40rem;
      margin-block: 0 2rem;
      padding: 1rem 1.25rem;
      border-inline-start: 6px solid var(--_accent);
      background: var(--_shade);
    }
    .coprod-result > :is(p, div) {
      margin-block: 0;
    }
    .coprod-result > p + * {
      margin-block-start: 0.5rem;
    }
    .coprod-result .coprod-choice {
      display: flex;
      gap: 0.75rem;
      align-items: center;
    }
    .coprod-result .coprod-choice > input {
      flex: none;
      width: 1.75rem;
      height: 1.75rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    .coprod-result .coprod-choice > label {
      margin: 0;
      font-weight: 700;
    }
    .coprod-result .coprod-hint {
      margin: 0.5rem 0;
      color: var(--_ink);
    }
    .coprod-result summary {
      padding-block: 0.25rem;
      color: var(--_accent);
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .coprod-result dd {
      margin: 0 0 0.75rem;
      color: var(--_muted);
    }
  }
`;
