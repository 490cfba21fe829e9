import { css } from 'lit';

/** How the form looks that invites people, and the poster that comes of it. */
export const inviteStyles = css`
  .invite {
    max-width: 44rem;
    margin-block: 1.5rem;
    padding: 1rem 1.5rem 0.5rem;
    border-inline-start: 6px solid var(--_line);
    background: var(--_shade);
  }
  input[type='url'] {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  input[type='url'][aria-invalid='true'] {
    border-color: var(--_error);
  }
  .poster {
    padding: 1rem 1.5rem 0.5rem;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .poster-title,
  .poster > .heading {
    margin-block-end: 1rem;
    font-size: 1.5rem;
    font-weight: 700;
    line-height: 1.25;
  }
  /* Black on white in every theme: phones fail to read a code that is turned round. */
  .qr {
    display: block;
    width: min(100%, 20rem);
    margin-block-end: 1rem;
    forced-color-adjust: none;
  }
  .poster-address {
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .only-here {
    margin-block-start: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_error);
    font-weight: 700;
  }
  dialog.large {
    inset: 0;
    width: 100vw;
    height: 100vh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 1.5rem;
    border: 0;
    overflow: auto;
    color: var(--_ink);
    text-align: center;
  }
  .large > * {
    margin-inline: auto;
  }
  .large .qr {
    width: min(100%, calc(100vh - 18rem), 100vw);
    min-width: min(100%, 16rem);
  }
  .large .poster-title {
    font-size: 2rem;
  }
  .large .poster-address {
    max-width: none;
    font-size: clamp(1.25rem, 3vw, 2.25rem);
  }
  .large::backdrop {
    background: var(--_paper);
  }
  @media (forced-colors: active) {
    .invite {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .invite {
      max-width: none;
      padding: 0;
      border: 0;
      background: none;
    }
    .invite > .poster {
      border: 0;
      text-align: center;
    }
    .invite > .poster > * {
      margin-inline: auto;
    }
    .poster > .heading {
      font-size: 2rem;
    }
    .invite .qr {
      width: 12cm;
    }
  }
`;
