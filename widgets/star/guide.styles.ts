import { css } from 'lit';

/** How the guide looks: the example of a part, and who gains what. */
export const guideStyles = css`
  .large {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  .example {
    margin-block-start: 1.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
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
`;
