import { css } from 'lit';

/** What the views of the panel have in common. They need the colours of `hostStyles`. */
export const panelStyles = css`
  .heading {
    font-size: 1.375rem;
  }
  .heading[part='subheading'] {
    margin-block: 0 0.5rem;
    font-size: 1.125rem;
  }
  section {
    margin-block-start: 2rem;
  }
  .muted,
  .hint {
    color: var(--_muted);
  }
  button + .hint {
    margin-block-start: 0.5rem;
  }
  .hint {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 400;
  }
  label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  fieldset {
    min-width: 0;
    margin: 0 0 1.25rem;
    padding: 0;
    border: 0;
  }
  .field {
    margin-block-end: 1.25rem;
  }
  .field.apart {
    margin-block-start: 1.25rem;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    display: block;
    width: 100%;
    max-width: 32rem;
    min-height: 2.75rem;
    padding: 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  input[type='file'] {
    display: block;
    max-width: 100%;
    min-height: 2.75rem;
    font: inherit;
    color: inherit;
  }
  input.short {
    max-width: 10rem;
  }
  textarea {
    min-height: 6rem;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
  }
  .error {
    display: block;
    margin-block-end: 0.25rem;
    color: var(--_error);
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    min-height: 2rem;
    margin: 0;
    padding-block: 0.25rem;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  .row.loose {
    gap: 0 1rem;
    margin-block: 0.25rem;
  }
  .switch {
    margin-block-end: 1rem;
  }
  .switch > p {
    margin-block-end: 0.5rem;
  }
  .cause {
    margin-block-start: 1.25rem;
  }
  .cause h3 {
    margin: 0 0 0.25rem;
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .items > .flush {
    padding: 0;
  }
  .progress {
    margin-block: 1.5rem 0.25rem;
    font-weight: 600;
  }
  progress {
    display: block;
    width: 100%;
    height: 0.5rem;
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
  .bare {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  .bare .bare,
  details > ul:not([class]) {
    padding-inline-start: 1rem;
    list-style: disc;
  }
  button,
  .button {
    padding-inline: 0.75rem;
  }
  button.plain {
    min-height: 2rem;
    padding: 0.25rem;
    margin-inline-start: calc(-0.25rem - 2px);
    font-weight: 400;
    text-align: start;
  }
  .box {
    margin-block: 1rem;
    padding: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_shade);
  }
  .box > :last-child {
    margin-block-end: 0;
  }
  .box.wrong {
    border-color: var(--_error);
  }
  .items {
    margin: 0;
    padding: 0;
    list-style: none;
    max-width: none;
  }
  .items > li {
    padding-block: 0.75rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .items > li:last-child {
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .items p {
    margin-block-end: 0.25rem;
  }
  .written {
    white-space: pre-wrap;
  }
  .name {
    font-weight: 600;
  }
  .tag {
    display: inline-block;
    padding: 0 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.875rem;
    line-height: 1.5rem;
    white-space: nowrap;
  }
  .tag.done {
    border-color: transparent;
    background: var(--_shade);
  }
  .tag.done::before {
    content: '✓ ' / '';
  }
  summary {
    min-height: 2rem;
    padding-block: 0.25rem;
    cursor: pointer;
    color: var(--_accent);
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.5rem;
  }
  ol.how {
    padding-inline-start: 1.5rem;
  }
  .how li {
    margin-block-end: 0.5rem;
  }
  @media (forced-colors: active) {
    button.plain {
      border-color: Canvas;
    }
    .box,
    .tag,
    .tag.done {
      border-color: CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
  }
`;
