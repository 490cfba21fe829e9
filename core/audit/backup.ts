import * as z from 'zod/mini';
import { Audit } from './audit.ts';

z.config({ jitless: true });

/** What a backup says that it is. Other files are told by its absence. */
export const backupFormat = 'coproduction-star-backup';

/** The version of the shape below. The audits inside have a version of their own. */
export const backupVersion = 1;

/** The most that a backup may hold. The size is looked at before the file is read, the depth before it is parsed. */
export const backupLimits = { bytes: 40_000_000, audits: 500, depth: 64 } as const;

/** A file that holds audits whole. It is the only form that can be brought back. */
export const Backup = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  madeAt: z.iso.datetime(),
  audits: z.array(Audit).check(z.maxLength(backupLimits.audits)),
});
export type Backup = z.infer<typeof Backup>;

/** The text of a backup. The same audits at the same moment make the same bytes, however they came to be. */
export function writeBackup(audits: readonly Audit[], madeAt: string): string {
  const backup = { format: backupFormat, version: backupVersion, madeAt, audits };
  // Reading by the schema puts the fields in its order. What it refuses is written all the same: a person's work
  // must not be lost, and the import will say what is wrong.
  const { data = backup } = Backup.safeParse(backup);
  return `${JSON.stringify(data, null, 2)}\n`;
}
