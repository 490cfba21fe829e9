import { css } from 'lit';

/**
 * The words of the attribute `theme`. `plain` keeps the page's ink and paper and drops all else; `high-contrast` has
 * 7 to 1 or more whatever the page sets. Both follow the page's light or dark, or the word beside them.
 */
export const themeStyles = css`
  :host([theme~='light']) {
    color-scheme: light;
  }
  :host([theme~='dark']) {
    color-scheme: dark;
  }
  :host([theme~='auto']) {
    color-scheme: light dark;
  }
  :host([theme~='plain']) {
    --_muted: var(--_ink);
    --_shade: var(--_paper);
    --_line: var(--_ink);
    --_accent: var(--_ink);
    --_on-accent: var(--_paper);
    --_focus: var(--_ink);
    --_good: var(--_ink);
    --_radius: 0;
  }
  :host([theme~='high-contrast']) {
    --_ink: light-dark(#000, #fff);
    --_muted: var(--_ink);
    --_paper: light-dark(#fff, #000);
    --_shade: var(--_paper);
    --_line: var(--_ink);
    --_accent: light-dark(#00308f, #ffe14d);
    --_on-accent: var(--_paper);
    --_focus: light-dark(#000, #fff);
    --_error: light-dark(#8c0000, #ffb4ab);
    --_good: light-dark(#00452e, #8ff0c5);
    --coprod-commission: light-dark(#0a4a80, #8cc8ff);
    --coprod-design: light-dark(#8a3500, #ffb27f);
    --coprod-deliver: light-dark(#005640, #6fe3bc);
    --coprod-assess: light-dark(#7a1f5d, #f5a8d8);
    --coprod-step: light-dark(#2f3a49, #ccd6e2);
  }
  :host([theme~='high-contrast']) a {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
  }
  @media print {
    :host([theme]) {
      color-scheme: light;
    }
  }
`;
