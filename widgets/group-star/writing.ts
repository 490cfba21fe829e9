import { html, type TemplateResult } from 'lit';
import { longestField } from '#core/groups/workshop-sheet';

/** A field to write in. */
export interface Writing {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: string;
  readonly text: string;
  readonly rows?: 1 | 2 | 3;
  write(text: string): void;
}

/**
 * A field that prints well: on paper what was written stands there in full, or else there is room for a pen. A text
 * area would print with its bars, and cut what is longer.
 */
export const writing = ({ id, label, hint, text, rows = 2, write }: Writing): TemplateResult =>
  html`<div class="field writing">
    <label for=${id}>${label}</label>
    ${hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <textarea
      id=${id}
      part="textarea"
      class="no-print"
      rows=${rows}
      maxlength=${longestField}
      aria-describedby=${hint === undefined ? '' : `${id}-hint`}
      .value=${text}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="only-print written rows-${rows}">${text}</div>
  </div>`;
