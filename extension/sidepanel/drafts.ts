/** Where drafts live until the browser is closed: `browser.storage.session`. */
export interface DraftStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What was typed and not saved yet, so that a panel that is closed loses nothing. */
export interface Drafts {
  /** The draft of one place, or null. */
  read(place: string): string | null;
  /** Keeps a draft; null forgets it. */
  write(place: string, text: string | null): void;
}

const key = 'drafts';

/** The drafts that are there, read once; each change is written behind. */
export async function openDrafts(storage: DraftStorage): Promise<Drafts> {
  const kept = ((await storage.get(key).catch(() => ({}))) as Record<string, unknown>)[key];
  const drafts = new Map<string, string>(
    typeof kept === 'object' && kept !== null
      ? Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      : [],
  );
  return {
    read: (place) => drafts.get(place) ?? null,
    write(place, text) {
      if (text === null || text === '') drafts.delete(place);
      else drafts.set(place, text);
      // A draft that cannot be kept is still in its field; nobody needs to hear of it.
      storage.set({ [key]: Object.fromEntries(drafts) }).catch(() => {});
    },
  };
}
