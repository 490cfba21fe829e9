import { css } from 'lit';

/** The look of the carousel round its cards. */
export const carouselStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 1rem;
  }
  .status {
    margin: 0;
    margin-inline: 0.5rem auto;
  }
  .status:first-child {
    margin-inline-start: 0;
  }
  button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_shade);
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  .filters {
    margin-block: 1rem;
    padding: 0.25rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .filters[open] {
    padding-block-end: 1rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1rem 1.5rem;
    margin-block: 0.5rem 1rem;
  }
  label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .hint {
    margin: 0;
    color: var(--_muted);
  }
  .hint + button {
    margin-block-start: 1rem;
  }
  .none {
    padding: 2rem 1.5rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .track {
    --_gap: 1.5rem;
    --_beside: 1;
    display: flex;
    gap: var(--_gap);
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }
  .track:focus-visible {
    outline-offset: 4px;
  }
  .slide {
    flex: none;
    inline-size: calc((100% - (var(--_beside) - 1) * var(--_gap)) / var(--_beside));
    scroll-margin-block: 1rem;
    scroll-snap-align: start;
  }
  .slide:only-child {
    inline-size: min(100%, 50rem);
  }
  .track:not(.list) .card {
    min-block-size: 100%;
  }
  /* The track is as high as the slides in view; the others show what fits while they come in. In
     Firefox a box without any height is not among what can be scrolled to. */
  .track:not(.list) .beyond {
    block-size: 1px;
  }
  @container (min-width: 44rem) {
    .track {
      --_beside: 2;
    }
  }
  @container (min-width: 72rem) {
    .track {
      --_beside: 3;
    }
  }
  .track.list {
    display: block;
    max-inline-size: 50rem;
    overflow: visible;
  }
  .list .slide {
    inline-size: auto;
    margin-block-end: var(--_gap);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 50rem;
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .track,
    .track.list {
      display: block;
      max-inline-size: none;
      overflow: visible;
    }
    .slide,
    .list .slide {
      inline-size: auto;
      margin-block-end: 1rem;
      content-visibility: visible;
    }
  }
`;
