import '#widgets/all';
import type { Field } from './field.ts';
import { emptyPlace, oneByOne } from './field.ts';
import { fieldsOfAttributes, warmUp } from './fields-of-attributes.ts';
import { fieldsOfCases, showFeed } from './fields-of-cases.ts';
import { fieldsOfCheck } from './fields-of-check.ts';
import { answerForEndpoint, fieldsOfForm } from './fields-of-form.ts';
import { fieldsOfGroup } from './fields-of-group.ts';
import { isOnlyText, live, snapshot, squeezed, standIn } from './snapshot.ts';

/** What came of attacks on a field. */
export interface Attacked {
  readonly tried: number;
  /** How many were refused as a whole, with the council's own text in their place. */
  readonly refused: number;
  readonly faults: readonly string[];
}

/** What a test may call in the page. */
export interface AttackPage {
  fields(): readonly string[];
  attack(name: string, payloads: readonly string[]): Promise<Attacked>;
  feed: typeof showFeed;
  /** How often a script that came in a text has run. */
  fired(): number;
}

declare global {
  interface Window {
    attacks: AttackPage;
  }
}

let fired = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval'] as const)
  Object.defineProperty(window, name, { value: () => void (fired += 1), configurable: true });

// An email that opens would be another program's; its address is looked at in the page.
HTMLAnchorElement.prototype.click = function click(): void {
  if (!this.href.startsWith('mailto:')) HTMLElement.prototype.click.call(this);
};
Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: () => Promise.reject(new Error('Not here')) },
});
answerForEndpoint();

/** What a widget could not do at all: a text is to be shown or refused, and never to break it. */
const broken: string[] = [];
document.addEventListener('coprod-error', (event) => {
  const { detail } = event as HTMLElementEventMap['coprod-error'];
  if (/failed|could not be fetched/i.test(detail.message))
    broken.push(`${detail.message} ${String(detail.cause)}`);
});

/** The control: a text that is written as markup. */
const naive: Field = oneByOne('naive', async (text) => {
  const place = emptyPlace();
  place.innerHTML = `<p title="${text}">${text}</p>`;
  return snapshot(place);
});

const fields = [
  ...fieldsOfCases,
  ...fieldsOfCheck,
  ...fieldsOfForm,
  ...fieldsOfGroup,
  ...fieldsOfAttributes(),
  naive,
];

async function attack(name: string, payloads: readonly string[]): Promise<Attacked> {
  const field = fields.find((each) => each.name === name)!;
  const faults: string[] = [];
  // What comes late comes with the first.
  await field.show([standIn]);
  const known = (await field.show(field.standIns ?? [standIn])).filter((each) => each !== null);
  const shown = await field.show(payloads);
  for (const [at, payload] of payloads.entries()) {
    const each = shown[at];
    if (each && !known.some((one) => isOnlyText(each, one, payload)))
      faults.push(
        `${JSON.stringify(payload.slice(0, 80))} is not shown as text: ${difference(each, known[0] ?? '', payload)}`,
      );
  }
  faults.push(...new Set(live.splice(0).map((part) => `is live: ${part}`)));
  faults.push(...broken.splice(0).map((message) => `breaks the widget: ${message}`));
  return { tried: payloads.length, refused: shown.filter((each) => each === null).length, faults };
}

/** Where two things that were rendered part. */
function difference(shown: string, known: string, payload: string): string {
  const wanted = squeezed(known.replaceAll(standIn, () => payload));
  let at = 0;
  while (at < shown.length && shown[at] === wanted[at]) at += 1;
  const from = Math.max(0, at - 40);
  return `"${shown.slice(from, at + 80)}" for "${wanted.slice(from, at + 80)}"`;
}

await warmUp();
window.attacks = { fields: () => fields.map(({ name }) => name), attack, feed: showFeed, fired: () => fired };
