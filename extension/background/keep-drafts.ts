import type { Handlers } from '../messaging/messenger.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import { readMessage } from './read-message.ts';

/** Where drafts live until the browser is closed: `browser.storage.session`. No page's script can read it. */
export interface DraftPlace {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Keeps what is being written on a page, and gives it back to the same page. */
export function keepDrafts(
  place: DraftPlace,
): Pick<Handlers<ToBackground, unknown>, 'keepDraft' | 'keptDraft'> {
  return {
    async keepDraft(payload) {
      const { url, draft } = readMessage('keepDraft', payload);
      await (draft === null ? place.remove(keyOf(url)) : place.set({ [keyOf(url)]: draft }));
    },
    async keptDraft(payload) {
      const key = keyOf(readMessage('keptDraft', payload).url);
      const kept = (await place.get(key))[key] ?? null;
      return kept === null ? null : readMessage('keepDraft', { url: '', draft: kept }).draft;
    },
  };
}

const keyOf = (url: string): string => `draft ${url}`;
