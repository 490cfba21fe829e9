import { writeBackup } from '#core/audit/backup';
import { defineFormat } from '../format.ts';

/** The audit itself, as a backup with one audit in it: the only format that can be brought back. */
export default defineFormat({
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  write: ({ audit, madeAt }) => writeBackup([audit], madeAt),
});
