import { css } from 'lit';

/** The drawing and its table on paper. They come after `figureStyles`. */
export const figurePrintStyles = css`
  @media print {
    .star-table :is(th, td),
    .star-table .star-group {
      padding-block: 0.125rem;
      font-size: 0.9375rem;
    }
    .star-figure,
    .star-table {
      break-inside: avoid;
    }
    /* Firefox loses the labels round the drawing on paper, so they stand beside it; without containers they can. */
    [part='base'],
    .star-figure {
      container-type: normal;
    }
    .star-space {
      display: grid;
      grid-template-columns: 15rem 1fr;
      column-gap: 1.5rem;
      align-content: center;
    }
    .star-space > svg {
      grid-row: 1 / span 4;
      align-self: center;
    }
    .star-space > .star-ring {
      margin-block: 0.25rem 0;
    }
    .star-space :is(ul, ol) {
      gap: 0 0.5rem;
    }
    .star-label {
      min-height: 2rem;
    }
    .star-text {
      display: grid;
    }
  }
`;
