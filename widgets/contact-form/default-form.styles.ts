import { css } from 'lit';

/**
 * The form that the element builds stands in the page, so that its styles do too. They have no weight at all
 * (`:where`): the council's own styles for labels and fields win.
 */
export const defaultFormStyles = css`
  :where(coprod-contact-form) {
    :where(.coprod-form) {
      max-width: 40rem;
    }
    :where(.coprod-website) {
      display: none;
    }
    :where(.coprod-group) {
      min-width: 0;
      margin: 0 0 2rem;
      padding: 0;
      border: 0;
    }
    :where(.coprod-group .coprod-group) {
      margin-block: 1rem 0;
    }
    :where(.coprod-group > label, .coprod-form legend) {
      display: block;
      margin-block-end: 0.25rem;
      padding: 0;
      font-weight: 700;
    }
    :where(.coprod-group .coprod-group > label, .coprod-choice > label) {
      font-weight: 400;
    }
    :where(.coprod-hint) {
      margin: 0 0 0.5rem;
      color: var(--_muted);
    }
    :where(.coprod-form input:not([type='radio'], [type='checkbox']), .coprod-form textarea) {
      box-sizing: border-box;
      width: 100%;
      min-height: 2.75rem;
      padding: 0.5rem 0.75rem;
      border: 2px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
      font: inherit;
    }
    :where(.coprod-form textarea) {
      display: block;
      resize: vertical;
    }
    :where(.coprod-form input[type='tel']) {
      max-width: 20rem;
    }
    :where(.coprod-choice) {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.75rem;
      align-items: start;
      padding-block: 0.375rem;
    }
    :where(.coprod-choice > label) {
      margin: 0;
      padding-block: 0.125rem;
    }
    :where(.coprod-choice > input) {
      width: 1.75rem;
      height: 1.75rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    :where(.coprod-form, .coprod-result) :where(input, textarea, summary, a, button):focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    :where(.coprod-form a) {
      color: var(--_accent);
    }
    :where(.coprod-send) {
      min-height: 2.75rem;
      padding: 0.625rem 1.5rem;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
  }
`;
