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
  /* The margin of what waits must not move the cases that come in its place. */
  .waiting {
    display: flow-root;
  }
  @media (max-width: 44rem) {
    :host(:not([ready])),
    .waiting {
      min-block-size: var(--coprod-case-carousel-height, 94rem);
    }
  }
`;
