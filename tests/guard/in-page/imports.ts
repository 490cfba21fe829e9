import type { Audit } from '#core/audit/audit';
import { keepReviews } from '../../../extension/background/keep-reviews.ts';
import { answer, sender } from '../../../extension/messaging/messenger.ts';
import type { FromPanel, ToBackground } from '../../../extension/messaging/protocol.ts';
import { definePanel } from '../../../extension/sidepanel/define-panel.ts';
import type { FilesView } from '../../../extension/sidepanel/files-view.ts';
import { storedAudits } from '../../../extension/store/audits.ts';
import { sampleAround, sampleState } from '../../sample-panel.ts';

/** What the panel made of a file. */
export interface Judged {
  /** All that it said. */
  readonly said: string;
  readonly refused: boolean;
  /** Whether everything that is kept was byte for byte as before. */
  readonly unchanged: boolean;
  /** Whether the prototype of everything was left alone. */
  readonly clean: boolean;
}

/** What a test may do with the part Files, which here stands over a real store. */
export interface ImportPage {
  choose(base64: string): Promise<Judged>;
  /** A file of this many bytes: a beginning, one piece again and again, an end. */
  chooseLong(start: string, piece: string, times: number, end: string): Promise<Judged>;
  /** Says yes to what was chosen last. */
  bringIn(): Promise<string>;
  /** Hands audits to the background as the panel would after a person said yes. */
  send(audits: unknown): Promise<{ readonly answer?: unknown; readonly error?: string }>;
  dump(): Promise<string>;
  audits(): Promise<readonly Audit[]>;
}

declare global {
  interface Window {
    imports: ImportPage;
  }
}

const stored: Record<string, unknown> = {};
let ids = 0;

const handlers = keepReviews({
  storage: {
    get: async (key) => ({ [key]: stored[key] }),
    set: async (items) => void Object.assign(stored, items),
  },
  now: () => '2026-03-04T09:30:00.000Z',
  newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  language: 'en',
  changed: () => undefined,
});

/** As a message travels: what arrives at the other end is a copy. */
const post = (message: unknown) => answer(handlers as never, structuredClone(message), null)!;

const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });

async function dump(): Promise<string> {
  const kept: Record<string, unknown> = {};
  for (const { name, version } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name!, version));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      kept[`${name}/${version}/${store}`] = [
        await result(objects.getAllKeys()),
        await result(objects.getAll()),
      ];
    }
    database.close();
  }
  return JSON.stringify([kept, stored, { ...localStorage }]);
}

const everyAudit = async () => (await storedAudits()).audits;

definePanel();
const view = document.createElement('coprod-files-view') as FilesView;
view.state = sampleState();
view.around = {
  ...sampleAround(),
  everyAudit,
  ask: sender<ToBackground & FromPanel>(post),
};
document.body.append(view);

const deep = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? deep(each.shadowRoot, selector) : []),
  ]);

await view.updateComplete;
const input = () => deep(view.renderRoot, '#file')[0] as HTMLInputElement;

/** The box that says what came of a file, once it is there. */
async function outcome(): Promise<Element> {
  for (;;) {
    await view.updateComplete;
    const box = input().closest('section')!.querySelector('[role=status] .box');
    if (box && input().value === '') return box;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

async function give(file: File): Promise<Judged> {
  const before = await dump();
  const data = new DataTransfer();
  data.items.add(file);
  input().files = data.files;
  input().dispatchEvent(new Event('change', { bubbles: true }));
  const box = await outcome();
  return {
    said: textOf(box),
    refused: box.classList.contains('wrong'),
    unchanged: (await dump()) === before,
    clean: Object.keys(Object.prototype).length === 0 && !('polluted' in {}),
  };
}

window.imports = {
  choose: (base64) =>
    give(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'backup.json')),
  chooseLong: (start, piece, times, end) => {
    // A few pieces joined are one part of the file, so that it is soon made.
    const many = Math.max(1, Math.floor(1_000_000 / piece.length));
    const part = piece.repeat(Math.min(many, times));
    const parts = Array.from({ length: Math.floor(times / many) }, () => part);
    return give(new File([start, ...parts, piece.repeat(times % many), end], 'backup.json'));
  },
  async bringIn() {
    deep(view.renderRoot, 'button')
      .find((button) => textOf(button) === 'Bring them in')!
      .click();
    for (;;) {
      const box = await outcome();
      if (textOf(box).startsWith('Done.')) return textOf(box);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  },
  send: (audits) => post({ coprod: 'importAudits', payload: { audits } }),
  dump,
  audits: everyAudit,
};
