import { css } from 'lit';

/** The welcome page: two lists beside each other where there is room, and three steps to try it. */
export const welcomeStyles = css`
  main {
    max-width: 62rem;
    margin: 0 auto;
    padding: 1.5rem 1rem 4rem;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    margin-block-end: 1rem;
  }
  .heading[part='heading'] {
    font-size: clamp(1.75rem, 5vw, 2.5rem);
  }
  .heading[part='subheading'] {
    font-size: 1.375rem;
  }
  .lead {
    font-size: 1.25rem;
    line-height: 1.4;
    margin-block-end: 2rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1.5rem 3rem;
  }
  li {
    margin-block-end: 0.75rem;
  }
  .try {
    margin-block-start: 1.5rem;
    padding: 1.5rem;
    background: var(--_shade);
    border-inline-start: 4px solid var(--_accent);
  }
  .try ol {
    margin-block-end: 0;
  }
`;
