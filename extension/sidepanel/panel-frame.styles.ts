import { css } from 'lit';

/** The frame of the panel: three lines, six buttons in two rows of three, and the part that is open. */
export const frameStyles = css`
  [part='base'] {
    container: panel / inline-size;
    min-height: 100vh;
  }
  header {
    padding: 0.75rem 1rem 0.5rem;
    background: var(--_shade);
  }
  h1 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  header p {
    margin: 0;
  }
  .next button {
    color: var(--_accent);
  }
  .saving {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .saving p:empty {
    display: none;
  }
  .saving.failed {
    margin-block-start: 0.25rem;
    padding-inline-start: 0.5rem;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
  }
  nav {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 0 0.5rem 0;
    background: var(--_shade);
    border-block-end: 1px solid var(--_line);
  }
  nav ul {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    max-width: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav button {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.25rem;
    border: 0;
    border-block-end: 4px solid transparent;
    border-radius: 0;
    background: none;
    font-weight: 400;
  }
  nav button[aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }
  nav button:focus-visible {
    outline-offset: -3px;
  }
  main {
    padding: 1rem;
    max-width: 44rem;
  }
  main:focus {
    outline: none;
  }
  @container panel (min-width: 34rem) {
    nav ul {
      grid-template-columns: repeat(6, auto);
      justify-content: start;
    }
    nav button {
      padding-inline: 0.75rem;
    }
  }
  @media (forced-colors: active) {
    nav button {
      border-color: Canvas;
    }
    nav button[aria-current] {
      border-block-end-color: Highlight;
    }
  }
  @media (max-height: 30rem) {
    nav {
      position: static;
    }
  }
`;
