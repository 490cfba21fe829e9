import { css } from 'lit';

/** The pages of the journey as a numbered path, and its counts as small boxes. */
export const journeyStyles = css`
  #name {
    margin: 0;
    font-size: 1.125rem;
  }
  #sure:focus {
    outline: none;
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
    gap: 0.25rem 1rem;
  }
  .counts div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .counts dt {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9375rem;
  }
  .counts dd {
    margin: 0;
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1.2;
  }
  .numbered {
    counter-reset: page;
  }
  .numbered > li {
    counter-increment: page;
    position: relative;
    padding-inline-start: 2.25rem;
  }
  .numbered > li::before {
    content: counter(page);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.75rem;
    width: 1.625rem;
    height: 1.625rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 700;
    line-height: 1.375rem;
    text-align: center;
  }
  .address {
    overflow-wrap: anywhere;
    font-size: 0.9375rem;
  }
`;
