import { html, nothing, type TemplateResult } from 'lit';

/** What is wrong with a form, in one place above it: each line leads to its field, which has the fault's name as its id. */
export function faultSummary<Fault extends string>(
  title: string,
  faults: readonly Fault[],
  texts: Readonly<Record<Fault, string>>,
  focusOn: (selector: string) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<div class="box wrong" id="summary" tabindex="-1" role="alert">
    <p class="name">${title}</p>
    <ul>
      ${faults.map(
        (fault) =>
          html`<li>
            <a
              href="#${fault}"
              @click=${(event: Event) => {
                event.preventDefault();
                focusOn(`#${fault}`);
              }}
              >${texts[fault]}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
