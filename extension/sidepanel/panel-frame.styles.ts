import { css } from 'lit';

/**
 * The frame of the panel: seven buttons in two rows, the part that is open, and what is saved. Only the
 * part in the middle scrolls, so that nothing lies over what has the focus, and "Saved" is always seen.
 */
export const frameStyles = css`
  [part='base'] {
    container: panel / inline-size;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    height: 100dvh;
  }
  .scroll {
    /* Words for screen readers alone are placed in here, and do not lengthen the page. */
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  footer {
    padding: 0.375rem 1rem;
    border-block-start: 1px solid var(--_line);
    background: var(--_shade);
  }
  header {
    padding: 0.75rem 1rem 0;
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
    min-height: 2rem;
    font-size: 0.9375rem;
  }
  .saving p {
    margin: 0;
  }
  .saving p:empty {
    display: none;
  }
  .saving.failed {
    padding-inline-start: 0.5rem;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
  }
  nav {
    padding-inline: 0.5rem;
    background: var(--_shade);
    border-block-end: 1px solid var(--_line);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    max-width: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav li {
    /* More than a fifth each, so that no row has more than four. */
    flex: 1 1 22%;
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
    white-space: nowrap;
  }
  nav button[aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }
  nav button:focus-visible {
    outline-offset: -3px;
  }
  header,
  main {
    max-width: 44rem;
  }
  main {
    padding: 1rem;
  }
  main:focus {
    outline: none;
  }
  .private {
    padding: 0.5rem 1rem 0;
  }
  coprod-loss-notice {
    max-width: 44rem;
    padding-inline: 1rem;
  }
  @container panel (min-width: 34rem) {
    nav li {
      flex: 0 0 auto;
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
    [part='base'] {
      height: auto;
      min-height: 100dvh;
    }
    .scroll {
      overflow: visible;
    }
  }
  @media print {
    [part='base'] {
      display: block;
      height: auto;
    }
    nav,
    footer {
      display: none;
    }
  }
`;
