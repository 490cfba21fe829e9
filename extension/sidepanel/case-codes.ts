import { html, type TemplateResult } from 'lit';
import { codes, type Code } from '#core/business-case/business-case';
import { fill } from '#core/i18n/fill';
import type { PanelWords } from './panel-words.ts';

/** A code with its number before it, so that the keyboard finds it in a list. */
export const codeText = (code: Code, { businessCaseForm: { tally }, causes }: PanelWords): string =>
  code === 'needed' ? tally.needed : fill(tally.cause, { n: codes.indexOf(code) + 1, cause: causes[code] });

/** The codes to choose from; `none` is what stands there while nothing is chosen. */
export const codeOptions = (chosen: Code | '', none: string, words: PanelWords): TemplateResult =>
  html`<option value="" .selected=${chosen === ''}>${none}</option>
    ${codes.map(
      (code) => html`<option value=${code} .selected=${code === chosen}>${codeText(code, words)}</option>`,
    )}`;
