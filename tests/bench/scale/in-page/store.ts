import {
  addAudit,
  changeAudit,
  getAudit,
  storedAudits,
  titleOf,
} from '../../../../extension/store/audits.ts';
import type { Audit, Note } from '../../../../core/audit/audit.ts';
import { writeBackup } from '../../../../core/audit/backup.ts';
import { newAudit, withNote, withPage } from '../../../../core/audit/change-audit.ts';

/** An id that comes out the same each time. */
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const now = '2026-03-02T12:00:00.000Z';

const noteOf = (number: number): Note => ({
  id: idOf(number),
  anchor: { selectors: [{ type: 'id', id: `part-${number}` }] },
  quote: 'Eligibility is determined pursuant to an assessment',
  text: `Note ${number}: nobody who we asked knew what this sentence wants from them, and two of them rang.`,
  writtenAt: now,
  changedAt: now,
});

function auditOf(number: number, notes: number): Audit {
  const pageId = idOf(1_000_000 + number);
  const page = {
    url: `https://council.example/service-${number}`,
    title: `Service ${number}`,
    lang: 'en',
    readAt: now,
    findings: [],
  };
  const audit = withPage(newAudit(idOf(number), `Review ${number}`, now), pageId, page);
  return Array.from({ length: notes }, (_, at) => noteOf(2_000_000 + number * notes + at)).reduce<Audit>(
    (sum, note) => withNote(sum, pageId, note),
    audit,
  );
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** What the store is asked for, in milliseconds each. */
Object.assign(globalThis, {
  bench: {
    async fill(audits: number, notes: number): Promise<void> {
      for (let number = 0; number < audits; number += 1) await addAudit(auditOf(number, notes));
    },
    /** The first reading of all, and then the list that the panel shows. */
    list: () => timed(async () => (await storedAudits()).audits.map(titleOf)),
    open: () => timed(() => getAudit(idOf(500))),
    search: () =>
      timed(async () => {
        const { audits } = await storedAudits();
        return audits.flatMap(({ pages }) =>
          pages.flatMap(({ notes }) => notes.filter(({ text }) => text.includes('Note 2050001'))),
        );
      }),
    save: (number: number) =>
      timed(() =>
        changeAudit(idOf(500), (audit) => withNote(audit, audit.pages[0]!.id, noteOf(3_000_000 + number))),
      ),
    exportAll: () => timed(async () => writeBackup((await storedAudits()).audits, now)),
  },
});
