import { css } from 'lit';

/** How the star's element looks round its drawing. */
export const starStyles = css`
  [part='base'] {
    position: relative;
  }
  .problem {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_error);
    font-weight: 700;
  }
  .small {
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .panel {
    max-width: 44rem;
    margin-block: 1rem 2rem;
    padding: 1rem 1.5rem 0.5rem;
    border-inline-start: 6px solid var(--_hue);
    background: var(--_shade);
  }
  .large {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  .example {
    margin-block-start: 1.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 1rem;
  }
  .who {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.25rem 1rem;
    min-width: 0;
    margin: 2rem 0 0;
    padding: 0;
    border: 0;
  }
  .who legend {
    margin-block-end: 0.5rem;
    padding: 0;
    font-weight: 700;
    font-size: 1.1875rem;
  }
  .who label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 2.75rem;
    cursor: pointer;
  }
  .who input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .gains:not(:empty) {
    margin-block: 0.5rem 2rem;
  }
  .credit {
    margin: 0;
  }
  @media screen {
    .table.closed {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    .panel {
      break-inside: avoid;
    }
  }
`;
