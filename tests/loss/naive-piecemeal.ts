/**
 * A store without transactions: it reads, then writes, and several one by one. It stands in the place of
 * `extension/store/audits.ts`, to show that the tests would notice.
 */
import type { Audit } from '../../core/audit/audit.ts';
import { inDatabase } from '../../extension/store/database.ts';

const put = (audit: Audit): Promise<unknown> => inDatabase((db) => db.put('audits', audit));

export const storedAudits = async () => ({
  audits: await inDatabase((db) => db.getAll('audits')),
  unread: [],
});
export const getAudit = async (id: string) => (await inDatabase((db) => db.get('audits', id))) ?? null;
export async function changeAudit(id: string, change: (audit: Audit) => Audit): Promise<Audit> {
  const changed = change((await getAudit(id))!);
  await put(changed);
  return changed;
}
export async function addAudit(audit: Audit): Promise<Audit> {
  await put(audit);
  return audit;
}
export async function changeAll<Result>(
  decide: (audits: readonly Audit[]) => { readonly put: readonly Audit[]; readonly result: Result },
): Promise<Result> {
  const { put: all, result } = decide((await storedAudits()).audits);
  for (const audit of all) await put(audit);
  return result;
}
export const deleteAudit = (id: string): Promise<void> => inDatabase((db) => db.delete('audits', id));
