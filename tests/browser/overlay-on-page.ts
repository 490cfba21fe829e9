import type { Decision, Note } from '#core/audit/audit';
import { defaultSettings } from '#core/audit/default-settings';
import type { Settings } from '#core/audit/settings';
import type { Finding } from '#core/prompts/finding';
import type { Rule } from '#core/prompts/rule';
import { allWords } from '../../extension/overlay/all-words.ts';
import type { KeptDraft } from '../../extension/messaging/protocol.ts';
import { startOverlay, type Overlay } from '../../extension/overlay/overlay.ts';
import { newUuid } from '../../extension/overlay/uuid.ts';
import type { Surroundings } from '../../extension/overlay/surroundings.ts';

/** Speaks of every block that has the word "unclear" in it, and quotes the sentence. */
export const unclear: Rule = {
  id: 'long-sentences',
  number: 19,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 2,
  strength: 2,
  source: 'https://example.org/why',
  *detect({ page }) {
    for (const { at, text } of page.blocks) {
      const [quote] = /[^.]*unclear[^.]*\.?/i.exec(text) ?? [];
      if (quote) yield { at, evidence: { quote: quote.trim(), values: { words: 41 } } };
    }
  },
};

/** A message that the overlay sent. */
export interface Sent {
  readonly name: string;
  readonly payload: unknown;
}

/** An overlay on the page of the test, with a background that only remembers. */
export interface OnPage {
  readonly overlay: Overlay;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly sent: readonly Sent[];
  /** While this is set, the background answers nothing but an error. */
  fail: boolean;
  /** While this is false, the extension is gone. */
  alive: boolean;
  one<Found extends HTMLElement = HTMLElement>(selector: string): Found;
  all(selector: string): HTMLElement[];
  text(selector: string): string;
  button(words: string): HTMLButtonElement;
  named(name: string): Sent[];
}

/** What a test may say otherwise. */
export interface Otherwise extends Partial<Omit<Surroundings, 'send'>> {
  readonly notes?: readonly Note[];
  readonly decisions?: Readonly<Record<string, Decision>>;
  readonly axe?: readonly Finding[];
  /** What the background answers, from the start and with each page. */
  readonly settings?: Settings;
  /** What was being written here before. */
  readonly kept?: KeptDraft;
  /** What the background says no to, and how. */
  readonly refuse?: (name: string) => Error | null;
}

/** Puts an overlay on the page and waits until it has read it. */
export async function onPage({
  notes = [],
  decisions = {},
  axe = [],
  settings = defaultSettings,
  kept,
  refuse = () => null,
  ...otherwise
}: Otherwise = {}): Promise<OnPage> {
  const sent: Sent[] = [];
  const pages = new Map<string, string>();
  const send = async (name: string, payload?: unknown): Promise<unknown> => {
    if (page.fail) throw new Error('Nobody there.');
    sent.push({ name, payload });
    const refusal = refuse(name);
    if (refusal) throw refusal;
    if (name === 'settings') return settings;
    if (name === 'keptDraft') return kept ?? null;
    if (name !== 'pageReviewed') return undefined;
    const { url } = payload as { url: string };
    const pageId = pages.get(url) ?? newUuid();
    pages.set(url, pageId);
    return { auditId: newUuid(), pageId, decisions, notes, axe, settings };
  };
  const page: { fail: boolean; alive: boolean } = { fail: false, alive: true };
  const overlay = startOverlay({
    document,
    send: send as Surroundings['send'],
    words: allWords,
    rules: [unclear],
    now: () => new Date('2026-11-24T12:00:00Z'),
    newId: newUuid,
    alive: () => page.alive,
    // What a test does with a script stands for what a person does.
    isByPerson: () => true,
    mode: 'open',
    closed: () => undefined,
    ...otherwise,
  });
  const host = document.querySelector<HTMLElement>('[data-coprod-overlay]')!;
  const root = host.shadowRoot!;
  const all = (selector: string) => Array.from(root.querySelectorAll<HTMLElement>(selector));
  const found: OnPage = Object.assign(page, {
    overlay,
    host,
    root,
    sent,
    one: <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector)!,
    all,
    text: (selector: string) => root.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    button(words: string) {
      const button = (all('button') as HTMLButtonElement[]).find(
        (each) => each.textContent!.trim().startsWith(words) || each.getAttribute('aria-label') === words,
      );
      if (!button) throw new Error(`No button "${words}" in: ${root.textContent!.replace(/\s+/g, ' ')}`);
      return button;
    },
    named: (name: string) => sent.filter((each) => each.name === name),
  });
  // Describing hundreds of places that are all alike takes its time.
  await soon(
    () => (overlay.handlers.state(undefined, null) as unknown as { page: unknown }).page !== null,
    20_000,
  ).catch((error: unknown) => {
    overlay.close();
    throw error;
  });
  await settled();
  return found;
}

/** Waits until something is so, for some seconds at most. */
export async function soon(isSo: () => boolean, most = 8_000): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > most) throw new Error(`It was not so within ${most} ms: ${isSo}`);
    await pause(10);
  }
}

/** Waits until pins have had time to find their places. */
export const settled = (): Promise<void> => pause(250);

/** Waits. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Presses a key where the focus is. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  let target: Element = document.activeElement ?? document.body;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

/** Writes into a field as a person does. */
export function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
