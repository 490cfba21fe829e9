import { css } from 'lit';

/** What the forms and results of a case have of their own. */
export const caseStyles = css`
  .figure {
    padding-block-end: 0.25rem;
  }
  .figure .field label,
  fieldset .field label:not(.choice) {
    font-weight: 400;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .pair .field {
    flex: 1 1 8rem;
    max-width: 12rem;
  }
  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.75rem;
    padding-block: 0.375rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .steps > li:last-child {
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .plain-list {
    padding-inline-start: 1.25rem;
  }
  .apart {
    margin-block-start: 1.5rem;
  }
  .plain-list li {
    margin-block-end: 0.375rem;
  }
  blockquote {
    margin: 0 0 1rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_line);
  }
  .tag.open {
    border-style: dashed;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 1rem;
  }
  .ways button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    margin-block: 0.5rem 1rem;
  }
  caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem 0.5rem 0.375rem 0;
    border-block-end: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 600;
  }
  .swings-place {
    container-type: inline-size;
  }
  .swings td,
  .swings thead th + th {
    padding-inline: 0.5rem 0;
    text-align: end;
    white-space: nowrap;
  }
  .swings thead th + th {
    white-space: normal;
  }
  .swings th svg {
    display: block;
    width: 100%;
    height: 0.875rem;
    margin-block-start: 0.25rem;
  }
  @container (max-width: 30rem) {
    .swings :is(tbody, tr, th, td) {
      display: block;
    }
    .swings thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .swings tbody tr {
      padding-block: 0.375rem;
      border-block-end: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    }
    .swings tbody :is(th, td) {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .swings tbody th {
      font-weight: 600;
    }
    .swings td::before {
      content: attr(data-column) ': ';
      color: var(--_muted);
    }
  }
  .swing {
    fill: var(--_line);
  }
  .best {
    fill: var(--_ink);
  }
  @media (forced-colors: active) {
    .swing,
    .best {
      fill: CanvasText;
    }
    .ways button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
