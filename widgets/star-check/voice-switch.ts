import type { Voice } from '#core/star/statements';
import { html } from 'lit';
import type { CheckView } from './view.ts';

const voices: readonly Voice[] = ['resident', 'team'];

/** Chooses whose wording is shown. Answers stay as they are: both wordings ask the same. */
export const voiceSwitch = ({ words: { check }, voice, act }: CheckView): unknown => html`
  <fieldset class="voices" part="voice">
    <legend>${check.intro.voice}</legend>
    ${voices.map(
      (each) => html`
        <label class="choice small">
          <input
            type="radio"
            name="voice"
            .checked=${voice === each}
            @change=${() => act.speakAs(each)}
          /><span>${check.voices[each]}</span>
        </label>
      `,
    )}
  </fieldset>
`;
