import { expect } from '@esm-bundle/chai';
import { deleteDatabase, inDatabase, openDatabase, databaseVersion } from './database.ts';
import { StoreError } from './trouble.ts';

const name = 'coproduction-star';
const still = { patience: 100, closed: () => undefined };

/** A connection as an older program leaves it open: it lets nobody past. */
const stubborn = (version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.addEventListener('upgradeneeded', () => {
      if (!opening.result.objectStoreNames.contains('audits'))
        opening.result.createObjectStore('audits', { keyPath: 'id' });
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error!));
  });

const troubleOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof StoreError ? error.trouble : error),
  );

const count = () => inDatabase((db) => db.count('audits'));

describe('the database', () => {
  beforeEach(deleteDatabase);

  it('is opened once, and again after the browser has closed it', async () => {
    const first = await inDatabase(async (db) => db);
    expect(await inDatabase(async (db) => db)).to.equal(first);
    first.close();
    expect(await count()).to.equal(0);
    expect(await inDatabase(async (db) => db)).not.to.equal(first);
  });

  it('says that another window is in the way of an upgrade, and takes no harm from it', async () => {
    const old = await stubborn(databaseVersion);
    expect(await troubleOf(openDatabase(databaseVersion + 1, still))).to.equal('blocked');
    old.close();
    // The upgrade that was waiting goes through now, and is closed at once.
    const upgraded = await openDatabase(databaseVersion + 1, still);
    expect(upgraded.version).to.equal(databaseVersion + 1);
    upgraded.close();
  });

  it('lets go at once when a newer version wants to upgrade, and then says what happened', async () => {
    expect(await count()).to.equal(0);
    const newer = await openDatabase(databaseVersion + 1, still);
    expect(newer.version).to.equal(databaseVersion + 1);
    expect(await troubleOf(count())).to.equal('newer');
    newer.close();
    // Still so: it is not opened by force.
    expect(await troubleOf(count())).to.equal('newer');
  });

  it('says that another window is in the way of deleting', async () => {
    const old = await stubborn(databaseVersion);
    expect(await troubleOf(deleteDatabase())).to.equal('blocked');
    old.close();
    await deleteDatabase();
  }).timeout(10_000);

  it('tries again after it could not be opened', async () => {
    const newer = await openDatabase(databaseVersion + 1, still);
    newer.close();
    expect(await troubleOf(count())).to.equal('newer');
    await deleteDatabase();
    expect(await count()).to.equal(0);
  });
});
