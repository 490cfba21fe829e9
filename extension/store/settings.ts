import type { Settings } from '#core/audit/settings';

/** The small storage of the extension, as browsers give it: `browser.storage.local`. */
export interface KeyValueStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What is kept under a key, or null. A small storage that is damaged must not keep the reviews from being seen. */
export const readKey = async (storage: KeyValueStorage, key: string): Promise<unknown> =>
  (await storage.get(key).catch((): Record<string, unknown> => ({})))[key] ?? null;

/** The settings that were saved, or null if none were. Their shape is the reader's business. */
export const storedSettings = (storage: KeyValueStorage): Promise<unknown> => readKey(storage, 'settings');

/** Saves the settings. */
export const storeSettings = (storage: KeyValueStorage, settings: Settings): Promise<void> =>
  storage.set({ settings });

/** The id of the audit into which pages go, or null. */
export async function openAuditId(storage: KeyValueStorage): Promise<string | null> {
  const id = await readKey(storage, 'openAudit');
  return typeof id === 'string' ? id : null;
}

/** Chooses the audit into which pages go. */
export const setOpenAuditId = (storage: KeyValueStorage, id: string | null): Promise<void> =>
  storage.set({ openAudit: id });
