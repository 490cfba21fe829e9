import type { Guard } from './guard.ts';

/** What guards what comes back from a file. */
export const imports: readonly Guard[] = [
  {
    keeps: 'files that are too large from being read',
    file: 'core/audit/read-backup.ts',
    find: "  if (file.size > backupLimits.bytes) return failed('too-big');\n",
    replace: '',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'files that are nested too deep from being parsed',
    file: 'core/audit/read-backup.ts',
    find: "  if (depth > backupLimits.depth) return failed('too-deep');\n",
    replace: '',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'files that are no text from being guessed at',
    file: 'core/audit/read-backup.ts',
    find: '{ fatal: true }',
    replace: '{ fatal: false }',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'fields called __proto__ out',
    file: 'core/audit/read-backup.ts',
    find: '  if (hidden.length > 0) return faulty(hidden);\n',
    replace: '',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'files of a newer version from being half understood',
    file: 'core/audit/read-backup.ts',
    find: "  if (version > backupVersion) return failed('newer-version');\n",
    replace: '',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'the same id from being there twice',
    file: 'core/audit/read-backup.ts',
    find: 'const faults = faultsBetween(data);',
    replace: 'const faults: readonly Fault[] = [];',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'fields that nobody knows out of notes',
    file: 'core/audit/audit.ts',
    find: 'export const Note = z.strictObject({',
    replace: 'export const Note = z.object({',
    test: 'core/audit/read-backup.test.ts',
  },
  {
    keeps: 'the place of broken JSON right',
    file: 'core/audit/read-backup.ts',
    find: 'whereJsonBreaks(json) ?? { line: 1, column: 1 }',
    replace: '{ line: 1, column: 1 }',
    test: 'tests/guard/imports.test.ts',
    name: 'the place at which JSON breaks',
  },
  {
    keeps: 'older reviews from taking the place of newer ones',
    file: 'core/audit/merge-audits.ts',
    find: "  return theirs < ours ? 'kept' : 'same';",
    replace: "  return theirs < ours ? 'replaced' : 'same';",
    test: 'core/audit/merge-audits.test.ts',
  },
  {
    keeps: 'two versions of a review in one file in order',
    file: 'core/audit/merge-audits.ts',
    find: "    if (outcome === 'added' || outcome === 'replaced') known.set(audit.id, audit);\n",
    replace: '',
    test: 'core/audit/merge-audits.test.ts',
  },
  {
    keeps: 'the store as it is until a person says yes',
    file: 'extension/sidepanel/restore-view.ts',
    find: "    input.value = '';\n",
    replace:
      "    input.value = '';\n    if (read.ok) await this.around.ask('importAudits', { audits: read.backup.audits });\n",
    test: 'tests/guard/imports.test.ts',
    name: 'chromium > names the place of what is wrong in a backup',
  },
  {
    keeps: 'audits that were not checked out of the store, whoever sends them',
    file: 'extension/background/keep-reviews.ts',
    find: "const { audits } = readMessage('importAudits', payload);",
    replace: 'const { audits } = payload as never;',
    test: 'tests/guard/imports.test.ts',
    name: 'chromium > is checked again by the background',
  },
];
