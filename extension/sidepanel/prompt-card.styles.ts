import { css } from 'lit';

/** One prompt: a line that opens. */
export const promptCardStyles = css`
  h4,
  h5 {
    margin: 0;
    font: inherit;
  }
  h5 {
    margin-block-end: 0.125rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .opener {
    display: block;
    width: 100%;
    padding: 0.75rem 1.75rem 0.75rem 0;
    position: relative;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_ink);
    text-align: start;
  }
  .opener::after {
    content: '';
    position: absolute;
    inset-block-start: 1.125rem;
    inset-inline-end: 0.5rem;
    width: 0.5rem;
    height: 0.5rem;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .opener[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.25rem;
  }
  .title {
    display: block;
    color: var(--_accent);
  }
  .opener:hover .facts {
    text-decoration: none;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875rem;
  }
  #body {
    padding-block-end: 1rem;
  }
  p {
    margin-block-end: 0.75rem;
  }
  .question {
    font-size: 1.125rem;
    line-height: 1.4;
    font-weight: 600;
  }
  .places {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  .places li {
    padding-inline-start: 0.75rem;
    margin-block-end: 0.5rem;
    border-inline-start: 3px solid var(--_line);
  }
  .places p {
    margin: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
    max-width: 24rem;
  }
  .choices button {
    font-weight: 400;
  }
  .choices [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .choices [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  @media (forced-colors: active) {
    .choices [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .places li {
      border-color: CanvasText;
    }
  }
`;
