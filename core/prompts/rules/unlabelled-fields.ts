import type { Field } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** A field that says nothing of itself, or only until somebody types: make a mistake on purpose together. */
export default defineRule({
  id: 'unlabelled-fields',
  number: 43,
  approach: 'co-design',
  causes: ['form-in-the-way', 'access'],
  severity: 3,
  strength: 3,
  source: 'https://design-system.service.gov.uk/components/text-input/',
  *detect({ content }) {
    for (const field of content.fields) {
      if (!field.shown || field.label !== '') continue;
      yield { at: field.at, evidence: { quote: quote(whichField(field)) } };
    }
  },
});

/** What tells a reviewer which field is meant, though it is no label. */
const whichField = ({ placeholder, hint, name, type, group }: Field): string =>
  placeholder ||
  group ||
  hint ||
  name ||
  `<${/^(select|textarea)$/.test(type) ? type : `input type="${type}"`}>`;

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><form><input name="fullname" placeholder="Full name"><select></select></form></main>',
      evidence: [{ quote: 'Full name' }, { quote: '<select>' }],
    },
    {
      html: '<main><table><tr><td>Your town</td><td><input name="town"></td></tr></table></main>',
      because: 'words beside a field are not tied to it',
      evidence: [{ quote: 'town' }],
    },
    {
      html: '<main><label for="other">Town</label><p>Where you live <input id="town"></p><label></label></main>',
      evidence: [{ quote: 'Where you live' }],
    },
  ],
  quiet: [
    { html: '<main><label for="t">Town</label><input id="t"></main>', because: 'a label names it' },
    { html: '<main><label>Town <input></label></main>', because: 'a label holds it' },
    { html: '<main><input aria-label="Town"></main>', because: 'it has a label of its own' },
    { html: '<main><h2 id="h">Town</h2><input aria-labelledby="h"></main>', because: 'a heading names it' },
    { html: '<main><input title="Town"></main>', because: 'its title is read out' },
    {
      html: '<main><input type="hidden"><input type="submit"><button>Send</button></main>',
      because: 'nobody fills these in',
    },
    {
      html: '<main><div aria-hidden="true"><input name="website" tabindex="-1"></div><div hidden><input></div></main>',
      because: 'they are there to catch robots',
    },
    { html: '<main><form role="search"><input name="q"></form></main>', because: 'it searches the site' },
    {
      html: '<header><input name="town"></header><main><p>Hello</p></main>',
      because: 'it is not in the content',
    },
  ],
};
