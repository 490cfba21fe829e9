import { expect } from '@esm-bundle/chai';
import { newAudit, withName } from '#core/audit/change-audit';
import type { Audit } from '#core/audit/audit';
import { id } from '../../tests/sample-panel.ts';
import { addAudit, changeAll, changeAudit, deleteAudit, getAudit, storedAudits } from './audits.ts';
import { deleteDatabase, inDatabase } from './database.ts';
import { StoreError } from './trouble.ts';

const audit = (n: number, changedAt = `2026-03-0${n}T10:00:00.000Z`): Audit =>
  newAudit(id(n), `Review ${n}`, changedAt);

const troubleOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof StoreError ? error.trouble : error),
  );

/** What a newer version of the extension would write. */
const fromLater = (n: number) => ({ ...audit(n), version: 99 }) as unknown as Audit;

/** Lets a method of stores fail while some work is done. */
async function failing<Result>(
  method: 'put' | 'get' | 'getAll',
  fail: (store: IDBObjectStore, key: unknown, request: IDBRequest) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const stores = IDBObjectStore.prototype as unknown as Record<string, (...words: unknown[]) => unknown>;
  const real = stores[method]!;
  stores[method] = function (this: IDBObjectStore, ...words: unknown[]) {
    const request = real.apply(this, words);
    fail(this, words[0], request as IDBRequest);
    return request;
  };
  try {
    return await work();
  } finally {
    stores[method] = real;
  }
}

describe('the store of audits', () => {
  beforeEach(deleteDatabase);

  it('keeps audits, the last changed first', async () => {
    await addAudit(audit(1));
    await addAudit(audit(2));
    expect((await storedAudits()).audits.map(({ name }) => name)).to.deep.equal(['Review 2', 'Review 1']);
    await deleteAudit(id(2));
    expect(await getAudit(id(2))).to.equal(null);
    expect(await getAudit(id(1))).to.deep.equal(audit(1));
  });

  it('adds an audit once, however often it is asked', async () => {
    await addAudit(audit(1));
    await changeAudit(id(1), (each) => withName(each, 'Changed since', '2026-04-01T10:00:00.000Z'));
    const again = await addAudit(audit(1));
    expect(again.name).to.equal('Changed since');
    expect((await storedAudits()).audits).to.deep.equal([again]);
  });

  it('changes nothing where the disk is full, and says so', async () => {
    await addAudit(audit(1));
    const full = new DOMException('No space.', 'QuotaExceededError');
    const change = () =>
      changeAll((here) => ({ put: [...here.map((each) => ({ ...each, name: 'X' })), audit(2)], result: 0 }));
    let puts = 0;
    const atSecond = () => {
      puts += 1;
      if (puts === 2) throw full;
    };
    expect(await failing('put', atSecond, () => troubleOf(change()))).to.equal('disk-full');
    expect(puts).to.equal(2);
    expect((await storedAudits()).audits).to.deep.equal([audit(1)]);
    await change();
    expect((await storedAudits()).audits).to.have.length(2);
  });

  it('says nothing of a change that is written and not yet on the disk', async () => {
    await addAudit(audit(1));
    const afterPut = ({ transaction }: IDBObjectStore, _key: unknown, request: IDBRequest) =>
      request.addEventListener('success', () => transaction.abort());
    const change = () => changeAudit(id(1), (each) => ({ ...each, name: 'Not to be' }));
    expect(await failing('put', afterPut, () => troubleOf(change()))).not.to.equal(null);
    expect((await storedAudits()).audits).to.deep.equal([audit(1)]);
  });

  it('does nothing of a change that fails', async () => {
    await addAudit(audit(1));
    const fault = new Error('A fault in a change.');
    expect(
      await troubleOf(
        changeAudit(id(1), () => {
          throw fault;
        }),
      ),
    ).to.equal(fault);
    expect(await troubleOf(changeAudit(id(5), (each) => each))).to.equal('gone');
    expect((await storedAudits()).audits).to.deep.equal([audit(1)]);
  });

  it('reads the others where one is damaged, and lets a backup take its place', async () => {
    for (const n of [1, 2, 3]) await addAudit(audit(n));
    // What a browser does with a value whose file is gone: the request fails, and its transaction with it.
    const abort = (store: IDBObjectStore) => store.transaction.abort();
    const damaged = (store: IDBObjectStore, key: unknown) => key === id(2) && abort(store);
    await failing('getAll', abort, () =>
      failing('get', damaged, async () => {
        const { audits, unread } = await storedAudits();
        expect(audits.map((each) => each.id)).to.deep.equal([id(3), id(1)]);
        expect(unread).to.deep.equal([id(2)]);
        expect(await getAudit(id(2))).to.equal(null);
        expect(await troubleOf(changeAudit(id(2), (each) => each))).to.equal('unread');
        await changeAll((here) => {
          expect(here.map((each) => each.id)).to.deep.equal([id(1), id(3)]);
          return { put: [{ ...audit(2), name: 'Brought back' }], result: null };
        });
      }),
    );
    expect((await getAudit(id(2)))!.name).to.equal('Brought back');
  });

  it('leaves alone what a newer version has written', async () => {
    await addAudit(audit(1));
    await inDatabase((db) => db.put('audits', fromLater(2)));
    const { audits, unread } = await storedAudits();
    expect(audits).to.deep.equal([audit(1)]);
    expect(unread).to.deep.equal([id(2)]);
    expect(await troubleOf(changeAudit(id(2), (each) => each))).to.equal('newer');
    expect(await inDatabase((db) => db.get('audits', id(2)))).to.deep.equal(fromLater(2));
  });
});
