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
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 1rem;
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
