import { css } from 'lit';

/** How the questions look that open without a script, on the screen and on paper. */
export const stillCheckStyles = css`
  .start {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1.25;
    list-style: none;
    cursor: pointer;
  }
  .start::-webkit-details-marker {
    display: none;
  }
  .start:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .all[open] {
    flex-basis: 100%;
  }
  .all[open] > .start {
    margin-block-end: 1.5rem;
  }
  @media print {
    .start,
    .voices,
    .row > button {
      display: none;
    }
    .all {
      flex-basis: 100%;
    }
    .all::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    /* Three questions on a sheet, not one. */
    .whole fieldset {
      max-width: none;
      break-inside: avoid;
    }
    .whole .choices {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.25rem;
    }
    .whole .or {
      display: none;
    }
    .whole .choice {
      grid-column: auto;
      gap: 0.5rem;
      padding: 0.25rem 0.5rem;
      font-size: 0.875rem;
    }
    section {
      margin-block-start: 1rem;
      break-inside: avoid;
    }
    .heading,
    .hint {
      break-after: avoid;
    }
  }
`;
