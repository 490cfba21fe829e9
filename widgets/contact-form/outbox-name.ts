/** The database in which letters wait. It exists only while a person has asked to keep one. */
export const outboxName = 'coprod-outbox';

/** Whether a letter may be waiting on this device. Nothing is opened and nothing is made to find out. */
export async function mayHaveOutbox(): Promise<boolean> {
  try {
    if (!indexedDB.databases) return true;
    // A sandboxed page keeps nothing, and in one Chromium rejects a promise that nobody can get hold of.
    return origin !== 'null' && (await indexedDB.databases()).some(({ name }) => name === outboxName);
  } catch {
    return false;
  }
}
