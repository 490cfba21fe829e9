import { css } from 'lit';

/** The panels around the form: what became of a message, and what waits. */
export const contactFormStyles = css`
  [part='base'] {
    background: none;
  }
  .status {
    margin: 1rem 0 0;
    max-width: 40rem;
  }
  .status:empty {
    margin: 0;
  }
  .status + button {
    margin-block-start: 0.75rem;
  }
  .panel {
    margin-block: 1.5rem 0;
    max-width: 40rem;
    padding: 1.25rem 1.5rem 1.5rem;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .panel.good {
    margin-block: 0;
    border-inline-start-color: var(--_good);
  }
  .panel.bad {
    border-inline-start-color: var(--_error);
  }
  .panel.outbox {
    margin-block: 0 1.5rem;
  }
  .panel > button + div:not(:empty) {
    margin-block-start: 1rem;
  }
  .reference strong,
  [role='status'] strong {
    display: inline-block;
  }
  .panel > :last-child {
    margin-block-end: 0;
  }
  .reference {
    font-size: 1.25rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  .actions p {
    margin: 0;
    flex-basis: 100%;
  }
  button.plain {
    padding-inline: 0;
    border-inline: 0;
  }
  .hint {
    color: var(--_muted);
  }
  .text {
    white-space: pre-wrap;
  }
  .panel ul {
    padding: 0;
    list-style: none;
  }
  li + li {
    margin-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1rem;
  }
  summary {
    padding-block: 0.25rem;
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  textarea {
    width: 100%;
    padding: 0.5rem;
    border: 2px solid var(--_line);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  @media (max-width: 30rem) {
    .actions button,
    .actions .button {
      width: 100%;
    }
  }
  @media print {
    .actions,
    button {
      display: none;
    }
  }
`;
