/**
 * A store that says "saved" before it is: it changes what it has in memory, and writes that down a moment later. It
 * stands in the place of `extension/store/audits.ts`, to show that the tests would notice.
 */
import type { Audit } from '../../core/audit/audit.ts';
import { inDatabase } from '../../extension/store/database.ts';

const moment = 100;

let read: Promise<Map<string, Audit>> | null = null;
const inMemory = (): Promise<Map<string, Audit>> =>
  (read ??= inDatabase(async (db) => new Map((await db.getAll('audits')).map((audit) => [audit.id, audit]))));

function put(audits: Map<string, Audit>, audit: Audit): Audit {
  audits.set(audit.id, audit);
  setTimeout(() => void inDatabase((db) => db.put('audits', audit)), moment);
  return audit;
}

export const storedAudits = async () => ({ audits: [...(await inMemory()).values()], unread: [] });
export const getAudit = async (id: string) => (await inMemory()).get(id) ?? null;
export async function changeAudit(id: string, change: (audit: Audit) => Audit): Promise<Audit> {
  const audits = await inMemory();
  return put(audits, change(audits.get(id)!));
}
export async function addAudit(audit: Audit): Promise<Audit> {
  const audits = await inMemory();
  return audits.get(audit.id) ?? put(audits, audit);
}
export async function changeAll<Result>(
  decide: (audits: readonly Audit[]) => { readonly put: readonly Audit[]; readonly result: Result },
): Promise<Result> {
  const audits = await inMemory();
  const { put: all, result } = decide([...audits.values()]);
  for (const audit of all) put(audits, audit);
  return result;
}
export async function deleteAudit(id: string): Promise<void> {
  (await inMemory()).delete(id);
  setTimeout(() => void inDatabase((db) => db.delete('audits', id)), moment);
}
