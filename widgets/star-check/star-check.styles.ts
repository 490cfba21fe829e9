import { css } from 'lit';

/** How the self-check looks. It needs the colours of `hostStyles`. */
export const checkStyles = css`
  [part='base'] {
    container: check / inline-size;
  }
  .lead {
    margin-bottom: 1.5rem;
    font-size: 1.25rem;
    line-height: 1.4;
    max-width: 38rem;
  }
  .hint,
  .caption,
  .anchor,
  .or {
    color: var(--_muted);
  }
  .caption {
    display: block;
    margin-bottom: 0.25rem;
    font-weight: 400;
    font-size: 1rem;
  }
  .heading {
    scroll-margin-top: 1rem;
  }
  section {
    margin-block-start: 2.5rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin-block: 1rem;
  }
  .back {
    margin-block-end: 0.5rem;
  }
  .back::before {
    content: '';
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.125em 0.5em;
    border: solid currentcolor;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: 225deg;
  }
  progress {
    display: block;
    width: 100%;
    max-width: 38rem;
    height: 0.5rem;
    margin-block-end: 1.5rem;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
    appearance: none;
    overflow: hidden;
    background: var(--_shade);
  }
  progress::-webkit-progress-bar {
    background: var(--_shade);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  fieldset {
    min-width: 0;
    max-width: 38rem;
    margin: 0 0 1.5rem;
    padding: 0;
    border: 0;
  }
  fieldset.missed {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_error);
  }
  /* A floating legend stands inside the fieldset's border, not on it. */
  legend {
    float: inline-start;
    width: 100%;
    margin-block-end: 0.5rem;
    padding: 0;
    font-weight: 700;
  }
  legend + * {
    clear: both;
  }
  .choices {
    display: grid;
    gap: 0.5rem;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_shade);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_shade);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
    cursor: pointer;
  }
  .choice .anchor {
    display: block;
  }
  .choice.small {
    width: fit-content;
    align-items: center;
    padding: 0.5rem 0.75rem;
  }
  .or {
    padding-inline-start: 0.25rem;
  }
  .voices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 1.5rem;
  }
  .voices legend {
    margin: 0;
    font-weight: 400;
  }
  form + .voices {
    margin-block-start: 2.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  input[type='text'] {
    display: block;
    width: 100%;
    max-width: 38rem;
    min-height: 2.75rem;
    padding: 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .field label {
    font-weight: 600;
  }
  .field input {
    margin-block-start: 0.25rem;
  }
  .whole fieldset {
    margin-block-end: 2rem;
  }
  .error,
  .error-summary .heading {
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary,
  .notice {
    max-width: 38rem;
    margin-block: 0 1.5rem;
    padding: 1rem;
    border: 2px solid var(--_line);
    border-inline-start-width: 0.5rem;
    border-radius: var(--_radius);
  }
  .error-summary,
  .problem {
    border-color: var(--_error);
  }
  .notice > :last-child {
    margin-block-end: 0;
  }
  .error-summary:focus {
    outline: 3px solid var(--_focus);
  }
  .error-summary ul,
  .plain-list {
    padding: 0;
    list-style: none;
  }
  .error-summary li {
    margin-block-end: 0.5rem;
  }
  .error-summary a {
    color: var(--_error);
    font-weight: 600;
  }
  .error-summary button {
    margin-block-end: 0.75rem;
  }
  .answers {
    max-width: 44rem;
    margin: 0 0 2rem;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr 7.5rem auto;
    gap: 0.25rem 1rem;
    align-items: baseline;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .answers dd {
    margin: 0;
    font-weight: 600;
  }
  .status:not(:empty) {
    margin-block-start: 0.75rem;
    scroll-margin: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 0.375rem solid var(--_good);
    border-radius: var(--_radius);
    background: var(--_shade);
  }
  .status.problem:not(:empty) {
    border-color: var(--_error);
  }
  @container check (min-width: 52rem) {
    .whole fieldset {
      max-width: none;
    }
    .whole .choices {
      grid-template-columns: repeat(5, 1fr);
    }
    .whole .choices > .or,
    .whole .choices > .or ~ .choice {
      grid-column: 1 / -1;
    }
    .whole .choices > .choice:not(.or ~ .choice) {
      flex-direction: column;
      gap: 0.5rem;
    }
  }
  @container check (max-width: 30rem) {
    .answers > div {
      grid-template-columns: 1fr auto;
    }
    .answers dt {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
