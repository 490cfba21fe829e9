import { css } from 'lit';

/** The space that is kept free until the cases are here, so that what stands below does not jump. */
export const hostSpaceStyles = css`
  :host {
    container-type: inline-size;
  }
  :host(:not([ready])),
  .waiting {
    min-block-size: var(--coprod-case-carousel-height, 76rem);
  }
  @media (max-width: 44rem) {
    :host(:not([ready])),
    .waiting {
      min-block-size: var(--coprod-case-carousel-height, 94rem);
    }
  }
`;
