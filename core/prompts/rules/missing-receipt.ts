import { fitsIn } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Fewer boxes are a search, a list of news, or one of many steps. */
const fewest = 3;

/** Any word of what people keep to show that they sent it, or can come back to. */
const receipt: readonly RegExp[] = [
  /\b(?:confirmation|confirm(?:s|ing)? (?:that (?:we|you)|receipt|by (?:e-?mail|text|letter)|we have)|acknowledge?ment|we (?:will )?acknowledge|an? receipt|case number|tracking|track (?:your|the|its|this|it)|what happens next|after you(?:['’]ve| have)? (?:send|sent|submit\w*|apply|applied))\b/i,
  /(?<!\b(?:tax|account|benefit|claim|rent|customer|payroll|planning|order|invoice) )\breference(?: numbers?)?\b(?! (?:from|on) )/i,
  /\b(?:send|e-?mail|give|get|receive|have|keep|print|save|download) (?:you )?(?:an? |your )(?:\w+ )?copy\b|\bcopy of (?:what you|(?:your|this|the) (?:form|answers?|application|report|request|claim|booking|order|responses?))\b/i,
  /\bsave (?:and|your|this|progress)\b|\bprint (?:your|this|a copy)\b|\be-?mail(?:ed)? (?:you|to you|me)\b|\bsent (?:you )?(?:an e-?mail|to your e-?mail)\b/i,
  /\b(?:we['’]ll|we will|we) (?:also )?(?:e-?mail|text) you\b|\b(?:we['’]ll|we will|we) (?:also )?send you an? (?:e-?mail|text|message|number|letter)\b|\byou (?:will|should) (?:get|receive|be sent) an? (?:e-?mail|text|message|number|letter)\b/i,
];

/** Buttons that send, and buttons of a step among others. */
const send =
  /^(?:submit|send|apply|report|register|request|book|order|confirm|finish|complete|claim|join|refer|pay|place|make)\b/i;
const step = /^(?:continue|next|save (?:and|&) continue|start|proceed|parhau|nesaf)\b/i;

/** Forms that nobody needs a proof of. */
const light =
  /\b(?:feedback|survey|newsletters?|subscribe|sign ?-?up for|log ?in|sign ?in|calculat\w+|estimate|find (?:your|a|an|my)|search|look ?up|quiz|poll|petition)\b/i;

/** A form that says nothing of a receipt: ask people how they would prove that they sent it. */
export default defineRule({
  id: 'missing-receipt',
  number: 46,
  approach: 'co-design',
  causes: ['what-next'],
  severity: 2,
  strength: 1,
  source: 'https://design-system.service.gov.uk/patterns/confirmation-pages/',
  *detect({ content, page }) {
    if (!content.english || !/^(service|contact)$/.test(content.kind) || light.test(content.heading)) return;
    const fields = content.fields.filter(({ shown, type }) => shown && type !== 'checkbox');
    const questions = new Set(
      fields.map(({ name, label, at, type }) => (type === 'radio' ? name : `${label}${at}`)),
    );
    if (questions.size < fewest || fields.some(({ type }) => type === 'password')) return;
    const buttons = content.blocks.filter(({ kind }) => kind === 'button');
    const button = buttons.find(({ text }) => send.test(text));
    if (button === undefined || light.test(button.text) || buttons.some(({ text }) => step.test(text)))
      return;
    const hints = fields.map(({ hint }) => hint);
    // What is asked for, such as a reference of the council tax, is not what people get.
    const told = page.blocks.filter(
      ({ kind, region }) => kind !== 'label' && /^(?:main|aside)$/.test(region),
    );
    if (told.some(fitsIn(tellsOfReceipt)) || hints.some(tellsOfReceipt)) return;
    yield { at: button.at, evidence: { quote: quote(button.text) } };
  },
});

const tellsOfReceipt = (text: string): boolean => receipt.some((way) => way.test(text));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Report a pothole</h1><form><label>Road <input name="a"></label><label>Town <input name="b"></label><label>How deep <input name="c"></label><button>Send report</button></form></main>',
      evidence: [{ quote: 'Send report' }],
    },
    {
      html: '<main><h1>Report a pothole</h1>{filler}<form><label>Road <input name="a"></label><label>Town <input name="b"></label><label>How deep <select name="c"></select></label><input type="submit" value="Submit"></form></main>',
      evidence: [{ quote: 'Submit' }],
    },
    {
      html: '<main><h1>Report a pothole</h1><form><label>Road <input name="a"></label><label>Town <input name="b"></label><label>Your email <input name="c"></label><button>Submit</button></form></main>',
      because: 'to ask for an address is not to promise a letter',
      evidence: [{ quote: 'Submit' }],
    },
    {
      html: '<main><h1>Claim a discount</h1>{filler}<p>Send us a copy of your lease and your receipts.</p><form><label>Council tax reference <input name="a"></label><label>Confirm your email <input name="b"></label><label>Address <input name="c"></label><button>Submit claim</button></form></main>',
      because: 'a number and a copy that people give are not what they get',
      evidence: [{ quote: 'Submit claim' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Report a pothole</h1><form><label>Road <input name="a"></label><label>Town <input name="b"></label><label>Your email <input name="c"></label><p>We will send you a reference number.</p><button>Submit</button></form></main>',
      because: 'it promises a number',
    },
    {
      html: '<main><h1>Report a pothole</h1><form><label>Road <input name="a"></label><label>Town <input name="b"></label><label>Your email <span id="h">We email you a copy</span><input name="c" aria-describedby="h"></label><button>Submit</button></form></main>',
      because: 'a hint promises a copy',
    },
    {
      html: '<main><h1>Report a pothole</h1><form><label>Road <input name="a"></label><label>Town <input name="b"></label><label>How deep <input name="c"></label><button>Continue</button></form></main>',
      because: 'it is one step among others',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<form><label>Was it useful? <input name="a"></label><button>Send</button></form></main>',
      because: 'nobody needs to prove that they said so',
    },
    {
      html: '<main><h1>Sign in</h1><form><label>Name <input name="a"></label><label>Town <input name="b"></label><label>Password <input type="password"></label><button>Submit</button></form></main>',
      because: 'people only sign in',
    },
    {
      lang: 'cy',
      html: '<main><h1>Adrodd am dwll</h1><form><label>Ffordd <input name="a"></label><label>Tref <input name="b"></label><label>Dyfnder <input name="c"></label><button>Submit</button></form></main>',
      because: 'its words are Welsh',
    },
  ],
};
