import { html, nothing, type TemplateResult } from 'lit';
import { audiences, benefits, benefitsOf, type Audience } from '#core/star/audiences';
import type { GuideWords } from './guide-words.ts';

/** The question "Who are you?", and what the one who answers can gain. */
export function whoGains(
  words: GuideWords,
  chosen: Audience | null,
  choose: (audience: Audience) => void,
): TemplateResult {
  return html`<fieldset class="who no-print" part="audiences">
      <legend>${words.guide.who}</legend>
      ${audiences.map(
        (audience) =>
          html`<label
            ><input
              type="radio"
              name="audience"
              value=${audience}
              .checked=${audience === chosen}
              @change=${() => choose(audience)}
            />${words.benefits.audiences[audience]}</label
          >`,
      )}
    </fieldset>
    <div class="gains" part="gains" role="status">${chosen ? gains(words, chosen) : nothing}</div>`;
}

function gains(words: GuideWords, audience: Audience): TemplateResult {
  const sure = benefits.every((each) => each.audience !== audience || each.confidence === 'strong');
  return html`<p><b>${words.guide.gains}</b> (${words.benefits.audiences[audience]})</p>
    <ul>
      ${benefitsOf(audience).map((id) => html`<li>${words.benefits.benefits[id]}</li>`)}
    </ul>
    ${sure ? nothing : html`<p class="small">${words.guide.ownReading}</p>`}`;
}
