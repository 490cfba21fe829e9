import { html, nothing } from 'lit';
import type { CheckView } from './view.ts';

/** Opens the list of kept results. Nothing is looked up on the device before it is pressed. */
export const openShelf = ({ shelf, act }: CheckView, label: string): unknown =>
  shelf === null
    ? html`<button type="button" class="plain" id="open-shelf" part="button" @click=${act.openShelf}>
        ${label}
      </button>`
    : nothing;
