import { css } from 'lit';

/** The hues of the star: what has the name of a part as its class finds the part's hue in `--_hue`. */
export const hueStyles = css`
  .co-commission {
    --_hue: var(--coprod-commission, light-dark(#1f6fb2, #6cb4ee));
  }
  .co-design {
    --_hue: var(--coprod-design, light-dark(#bd4b00, #ff9d5c));
  }
  .co-deliver {
    --_hue: var(--coprod-deliver, light-dark(#00795a, #4cc9a0));
  }
  .co-assess {
    --_hue: var(--coprod-assess, light-dark(#9c2f78, #e58bc4));
  }
  .map,
  .focus,
  .people,
  .market,
  .grow {
    --_hue: var(--coprod-step, light-dark(#4a5568, #aeb9c7));
  }
`;
