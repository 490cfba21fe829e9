import { css } from 'lit';

/** Before and after side by side where there is room for both, else one below the other. */
export const pageChangesStyles = css`
  #sure:focus,
  #before-after:focus {
    outline: none;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    gap: 0 1rem;
    margin-block-start: 0.25rem;
  }
  .sides + .sides {
    padding-block-start: 0.5rem;
    border-block-start: 1px dotted var(--_line);
  }
  .sides dt {
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .sides dd {
    overflow-wrap: anywhere;
  }
`;
