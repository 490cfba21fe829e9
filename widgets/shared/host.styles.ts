import { css } from 'lit';

/**
 * The default theme and the habits of every widget. A council sets the `--coprod-…` properties on the
 * element or on any ancestor; the `--_…` ones are ours. Dark colours follow the page's own `color-scheme`.
 */
export const hostStyles = css`
  :host {
    --_ink: var(--coprod-ink, light-dark(#1b1f23, #f0f1f2));
    --_muted: var(--coprod-muted, light-dark(#50575e, #b7bdc4));
    --_paper: var(--coprod-paper, light-dark(#fff, #16191c));
    --_shade: var(--coprod-shade, light-dark(#f3f4f5, #23282d));
    --_line: var(--coprod-line, light-dark(#73797f, #8d949b));
    --_accent: var(--coprod-accent, light-dark(#0b5394, #8fc3f0));
    --_on-accent: var(--coprod-on-accent, light-dark(#fff, #10151a));
    --_focus: var(--coprod-focus, light-dark(#0b0c0c, #fff));
    --_error: var(--coprod-error, light-dark(#b3261e, #ff9d94));
    --_good: var(--coprod-good, light-dark(#0a6b4b, #6fd6ad));
    --_radius: var(--coprod-radius, 4px);
    display: block;
  }
  /* Here and not on the host, which a page's own rule for all its elements ('* {}') would reach. */
  [part='base'] {
    background: var(--_paper);
    color: var(--_ink);
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    overflow-wrap: break-word;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .heading {
    margin: 0 0 0.5rem;
    font-weight: 700;
    font-size: 1.5rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='subheading'] {
    font-size: 1.1875rem;
  }
  .heading:focus {
    outline: none;
  }
  p,
  ul,
  ol {
    margin: 0 0 1rem;
    max-width: 70ch;
  }
  a {
    color: var(--_accent);
  }
  button,
  .button {
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.plain {
    border-color: transparent;
    padding-inline: 0.25rem;
    background: none;
  }
  button.plain,
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    /* On paper the dark theme would be light words on white. */
    :host {
      color-scheme: light;
    }
    .no-print {
      display: none !important;
    }
  }
`;
