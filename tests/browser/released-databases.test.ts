import { expect } from '@esm-bundle/chai';
import { Audit, auditVersion } from '#core/audit/audit';
import { withName } from '#core/audit/change-audit';
import { readSettings } from '#core/audit/settings';
import { changeAudit, storedAudits } from '../../extension/store/audits.ts';
import { deleteDatabase } from '../../extension/store/database.ts';
import { lossesIn, readInventory } from '../../extension/store/inventory.ts';
import { storedSettings, type KeyValueStorage } from '../../extension/store/settings.ts';
import { releases, type ReleasedDatabase } from '../loss/released.ts';

/** Makes a database as it was, without the code of today. */
const restore = ({ version, stores }: ReleasedDatabase): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('coproduction-star', version);
    opening.addEventListener('error', () => reject(opening.error!));
    opening.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, values }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const value of values) store.put(value);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });

const smallStorageOf = ({ small }: ReleasedDatabase): KeyValueStorage => ({
  get: async (key) => ({ [key]: small[key] }),
  set: async () => undefined,
});

describe('a database of an earlier release', () => {
  afterEach(deleteDatabase);

  for (const release of releases) {
    it(`opens, is read whole, and can be worked on (${release})`, async () => {
      const answer = await fetch(`/tests/loss/databases/${release}.json`);
      const database = (await answer.json()) as ReleasedDatabase;
      await deleteDatabase();
      await restore(database);

      const { audits, unread } = await storedAudits();
      expect(unread).to.deep.equal([]);
      const before = database.stores['audits']!.values as readonly Audit[];
      expect(audits).to.have.length(before.length);
      for (const was of before) {
        const is = audits.find(({ id }) => id === was.id)!;
        expect(Audit.safeParse(is).error).to.equal(undefined);
        // What was written then says the same today; of an older shape, the texts must be there.
        if (was.version === auditVersion) expect(is).to.deep.equal(was);
        const texts = JSON.stringify(is);
        for (const { notes } of was.pages)
          for (const { text } of notes) expect(texts).to.contain(JSON.stringify(text));
        await changeAudit(is.id, (audit) => withName(audit, 'Called otherwise', '2030-01-01T10:00:00.000Z'));
      }

      const small = smallStorageOf(database);
      expect(lossesIn(await readInventory(small), await storedAudits())).to.deep.equal([]);
      const settings = database.small['settings'] as Record<string, unknown>;
      const today = readSettings(await storedSettings(small)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(settings)) {
        if (name in today) expect(today[name], name).to.deep.equal(value);
      }
    });
  }
});
