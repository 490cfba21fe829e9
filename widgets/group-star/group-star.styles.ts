import { css } from 'lit';

/** How the screen looks on which answers are gathered, and what both screens share. It needs `hostStyles`. */
export const groupStarStyles = css`
  .lead {
    margin-bottom: 1.5rem;
    font-size: 1.25rem;
    line-height: 1.4;
    max-width: 38rem;
  }
  .hint {
    color: var(--_muted);
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
  .field {
    max-width: 38rem;
    margin-block-end: 1.5rem;
  }
  label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 700;
  }
  .field > .hint {
    margin-block-end: 0.5rem;
  }
  :is(select, input[type='date'], textarea) {
    max-width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  textarea {
    display: block;
    width: 100%;
    font-family: ui-monospace, monospace;
    font-size: 1rem;
    text-align: start;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
  }
  .error {
    margin-block-end: 0.5rem;
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary {
    max-width: 44rem;
    margin-block: 1.5rem;
    padding: 1rem 1.5rem 0.5rem;
    border: 4px solid var(--_error);
  }
  .error-summary a {
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary li ul {
    margin-block: 0.5rem 1rem;
    padding-inline-start: 1.25rem;
  }
  .plain-list {
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .drop {
    max-width: 38rem;
    padding: 1rem 1rem 0.25rem;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .drop.over {
    border-color: var(--_accent);
    background: var(--_shade);
  }
  .drop .hint {
    margin-block: 0.5rem;
  }
  .paper {
    max-width: 44rem;
    margin-block: 1.5rem;
    padding: 1rem 1.5rem 0.5rem;
    border-inline-start: 6px solid var(--_line);
    background: var(--_shade);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .answers {
    max-width: none;
    padding-inline-start: 1.75rem;
  }
  .answers li {
    margin-block-end: 1rem;
    padding-inline-start: 0.25rem;
  }
  .answers label {
    font-weight: 400;
  }
  .notices {
    margin-block-start: 1.5rem;
  }
  .status {
    max-width: 44rem;
    margin: 0 0 0.5rem;
    scroll-margin: 4rem;
  }
  .status:not(:empty) {
    min-height: 1.5rem;
  }
  .status.problem {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_error);
    font-weight: 700;
  }
  .ask {
    max-width: 44rem;
    margin-block: 1rem;
    padding: 1rem 1.5rem 0.25rem;
    border-inline-start: 6px solid var(--_accent);
    background: var(--_shade);
  }
  .groups li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    max-width: 44rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .groups li > div {
    display: grid;
    flex: 1 1 16rem;
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
  @media (forced-colors: active) {
    .paper,
    .ask {
      border: 2px solid CanvasText;
    }
  }
`;
