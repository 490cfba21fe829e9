import { emptyState, type PanelState } from '../extension/sidepanel/panel-state.ts';
import type { PanelView } from '../extension/sidepanel/panel-view.ts';
import { panelWords } from '../extension/sidepanel/panel-words.ts';
import type { Saving } from '../extension/sidepanel/saving.ts';
import type { Place } from '../extension/sidepanel/place.ts';
import { definePanel } from '../extension/sidepanel/define-panel.ts';
import { sampleAround, sampleState, type Asked } from './sample-panel.ts';

/** A view of the panel on a page of its own, and what came out of it. */
export interface Shown {
  readonly element: PanelView;
  readonly asked: Asked[];
  readonly kept: Map<string, string>;
  readonly savings: Saving[];
  readonly went: Place[];
  /** All that a person can read, shadow roots included. */
  text(): string;
  /** Everything that fits a selector, shadow roots included. */
  all(selector: string): HTMLElement[];
  /** The control that says this: exactly, or else among other words. */
  control(words: string): HTMLElement;
  press(words: string): Promise<void>;
  /** The field with this label. */
  field(label: string): HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;
  type(label: string, text: string): Promise<void>;
  give(state: PanelState): Promise<void>;
}

/** How a view is to be shown. */
export interface Showing {
  readonly lang?: string;
  readonly state?: PanelState;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly kept?: Readonly<Record<string, string>>;
  readonly [property: string]: unknown;
}

let place: HTMLElement | null = null;

/** Takes away what a test has shown. */
export const clear = (): void => place?.remove();

/** Shows a view of the panel. */
export async function show(tag: string, showing: Showing = {}): Promise<Shown> {
  definePanel();
  await panelWords.load(showing.lang === 'cy' ? 'cy' : 'en');
  const { lang = 'en', state = sampleState(), answers, kept: drafts, ...properties } = showing;
  place?.remove();
  place = document.body.appendChild(document.createElement('div'));
  place.lang = lang;
  // The narrowest that a panel can be.
  place.style.width = '300px';
  const around = sampleAround(answers);
  for (const [key, text] of Object.entries(drafts ?? {})) around.kept.set(key, text);
  const savings: Saving[] = [];
  const went: Place[] = [];
  place.addEventListener('coprod-saving', ({ detail }) => savings.push(detail));
  place.addEventListener('coprod-go', ({ detail }) => went.push(detail));
  const element = Object.assign(document.createElement(tag) as PanelView, { state, around, ...properties });
  place.append(element);
  await settled();
  const { asked, kept } = around;
  return {
    element,
    asked,
    kept,
    savings,
    went,
    all: (selector) => elementsIn(element, selector),
    text: () => elementsIn(element, '*').filter(isSeen).map(ownText).join(' ').replace(/\s+/g, ' '),
    control: (words) => controlOf(element, words),
    async press(words) {
      controlOf(element, words).click();
      await settled();
    },
    field: (label) => fieldOf(element, label),
    async type(label, text) {
      const field = fieldOf(element, label);
      field.focus();
      field.value = text;
      field.dispatchEvent(
        new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }),
      );
      await settled();
    },
    async give(next) {
      element.state = next;
      await settled();
    },
  };
}

/** The panel where nothing is known. */
export const nothing = emptyState;

/** Waits until what was asked is answered and everything is drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await nextTask();
    const views = elementsIn(place!, '*').filter((element) => 'updateComplete' in element);
    await Promise.all(views.map((view) => (view as unknown as PanelView).updateComplete));
  }
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What is wider than the panel, by name. */
export function tooWide(): readonly string[] {
  const { left } = place!.getBoundingClientRect();
  return elementsIn(place!, '*')
    .filter((element) => isSeen(element) && element.getBoundingClientRect().right - left > 301)
    .filter((element) => !element.closest('.visually-hidden'))
    .map((element) => `${element.localName}.${element.className}`);
}

/** Timers wait for a second in a tab that is not in front; messages do not. */
const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });

function elementsIn(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const own = root instanceof Element && root.shadowRoot ? elementsIn(root.shadowRoot, selector) : [];
  const below = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot, selector) : []),
  ]);
  return [...own, ...below];
}

const isSeen = (element: HTMLElement): boolean => element.checkVisibility();

const ownText = (element: HTMLElement): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join(' ');

const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function controlOf(element: Element, words: string): HTMLElement {
  const seen = elementsIn(element, 'button, a, summary, label').filter(isSeen);
  const found = seen.find((each) => said(each) === words) ?? seen.find((each) => said(each).includes(words));
  if (!found) throw new Error(`No control says "${words}". There is: ${seen.map(said).join(' | ')}`);
  return found;
}

function fieldOf(
  element: Element,
  label: string,
): HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement {
  const found = elementsIn(element, 'label')
    .filter(isSeen)
    .find((each) => said(each).startsWith(label)) as HTMLLabelElement | undefined;
  if (!found?.control) throw new Error(`No field is called "${label}".`);
  return found.control as HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;
}
