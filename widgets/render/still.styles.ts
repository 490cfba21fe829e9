import { css } from 'lit';

/** What a still needs besides the styles of its widget: what works only with a script is not shown without one. */
export const stillStyles = css`
  :where(:host) {
    display: block;
  }
  @media (scripting: none) {
    .no-print,
    .voices,
    .row > button:disabled,
    .filters {
      display: none !important;
    }
  }
`;
