import { expect } from '@esm-bundle/chai';
import type { Audit, Note } from '#core/audit/audit';
import { newAudit } from '#core/audit/change-audit';
import { tallied, workedCase } from '../../tests/sample-case.ts';
import { id, sampleAudit } from '../../tests/sample-panel.ts';
import { storedAudits } from '../store/audits.ts';
import { deleteDatabase } from '../store/database.ts';
import { lossesIn, readInventory } from '../store/inventory.ts';
import type { KeyValueStorage } from '../store/settings.ts';
import { StoreError } from '../store/trouble.ts';
import { keepReviews } from './keep-reviews.ts';

/** A small storage that can be broken. */
function smallStorage(): KeyValueStorage & { broken: boolean } {
  let kept: Record<string, unknown> = {};
  const storage = {
    broken: false,
    async get(key: string) {
      if (storage.broken) throw new Error('Corruption.');
      return structuredClone(key in kept ? { [key]: kept[key] } : {});
    },
    async set(items: Record<string, unknown>) {
      if (storage.broken) throw new Error('Corruption.');
      kept = { ...kept, ...structuredClone(items) };
    },
  };
  return storage;
}

const page = {
  url: 'https://council.example/bins',
  title: 'Bins',
  lang: 'en',
  readAt: '2026-03-01T10:00:00.000Z',
  findings: [],
};

const note = (n: number): Note => ({
  id: id(n),
  anchor: null,
  quote: '',
  text: `Note ${n}`,
  writtenAt: '2026-03-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:00:00.000Z',
});

function background() {
  const storage = smallStorage();
  let minute = 0;
  const moment = () => `2026-03-02T10:${String((minute += 1) % 60).padStart(2, '0')}:00.000Z`;
  const answers = keepReviews({
    storage,
    now: moment,
    newId: () => crypto.randomUUID(),
    language: 'en',
    changed: () => undefined,
  });
  /** Sends a message as it comes from outside. */
  const ask = (name: keyof typeof answers, payload?: unknown): Promise<unknown> =>
    Promise.resolve((answers[name] as (payload: unknown, from: null) => unknown)(payload, null));
  const losses = async () => lossesIn(await readInventory(storage), await storedAudits());
  return { storage, ask, losses };
}

const only = async (): Promise<Audit> => {
  const { audits } = await storedAudits();
  expect(audits).to.have.length(1);
  return audits[0]!;
};

const troubleOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof StoreError ? error.trouble : error),
  );

describe('the keeping of reviews', () => {
  beforeEach(deleteDatabase);

  it('begins one review, and not two, for two pages that are read at once', async () => {
    const { ask } = background();
    const pages = ['a', 'b', 'c'].map((path) => ({ ...page, url: `https://council.example/${path}` }));
    await Promise.all(pages.map((each) => ask('pageReviewed', each)));
    expect((await only()).pages.map(({ url }) => url.at(-1)).toSorted()).to.deep.equal(['a', 'b', 'c']);
  });

  it('does no more when it is asked the same again, for the first answer may have been lost', async () => {
    const { ask, losses } = background();
    const auditId = id(1);
    await ask('startAudit', { auditId, name: 'Bins' });
    const kept = (await ask('pageReviewed', page)) as { pageId: string };
    const ref = { auditId, pageId: kept.pageId };
    const decision = { choice: 'ask', decidedAt: '2026-03-01T10:00:00.000Z' };
    const check = { code: 'a code', takenOn: '2026-03-01' };
    const changes: readonly (readonly [Parameters<typeof ask>[0], unknown])[] = [
      ['startAudit', { auditId, name: 'Bins' }],
      ['pageReviewed', page],
      ['decide', { ...ref, keys: ['a', 'b'], decision }],
      ['writeNote', { ...ref, note: note(20) }],
      ['writeConversation', { auditId, conversation: { ...sampleAudit.conversations[0]!, pageId: null } }],
      ['addCheck', { auditId, check }],
      ['renameAudit', { auditId, name: 'Bins again' }],
      ['movePage', { ...ref, to: 0 }],
      ['importAudits', { audits: [newAudit(id(2), 'Brought in', '2026-03-01T10:00:00.000Z')] }],
    ];
    const withoutMoment = async () =>
      (await storedAudits()).audits.map((each) => ({ ...each, changedAt: '' }));
    for (const [name, payload] of changes) {
      await ask(name, payload);
      const once = await withoutMoment();
      await ask(name, payload);
      expect(await withoutMoment(), name).to.deep.equal(once);
    }
    for (const [name, payload] of [
      ['deleteNote', { ...ref, noteId: id(20) }],
      ['deleteConversation', { auditId, conversationId: sampleAudit.conversations[0]!.id }],
      ['removePage', ref],
      ['deleteAudit', { auditId }],
    ] as const) {
      await ask(name, payload);
      const once = await withoutMoment();
      await ask(name, payload);
      expect(await withoutMoment(), name).to.deep.equal(once);
    }
    expect(await losses()).to.deep.equal([]);
  });

  it('says so where the page of a note, a decision or a check has been taken out, and never "saved"', async () => {
    const { ask } = background();
    const { auditId, pageId } = (await ask('pageReviewed', page)) as { auditId: string; pageId: string };
    await ask('removePage', { auditId, pageId });
    const decision = { choice: 'ask', decidedAt: '2026-03-01T10:00:00.000Z' };
    const check = { version: '4.0.0', checkedAt: '2026-03-01T10:00:00.000Z', left: [] };
    for (const [name, payload] of [
      ['writeNote', { auditId, pageId, note: note(20) }],
      ['decide', { auditId, pageId, keys: ['a'], decision }],
      ['axeChecked', { auditId, pageId, check, found: [] }],
    ] as const) {
      expect(await troubleOf(ask(name, payload)), name).to.equal('gone');
    }
    expect((await only()).pages).to.deep.equal([]);
  });

  it('never puts the moment of the last change back', async () => {
    const { ask } = background();
    const { auditId, pageId } = (await ask('pageReviewed', page)) as { auditId: string; pageId: string };
    await ask('renameAudit', { auditId, name: 'Later' });
    const { changedAt } = await only();
    await ask('writeNote', { auditId, pageId, note: note(20) });
    expect((await only()).changedAt).to.equal(changedAt);
  });

  it('notices that a browser has cleared or rolled back what it held, until the person knows it', async () => {
    const { ask, losses } = background();
    await ask('startAudit', { auditId: id(1), name: 'Bins' });
    await ask('startAudit', { auditId: id(2), name: 'Parks' });
    const old = (await storedAudits()).audits;
    await ask('renameAudit', { auditId: id(2), name: 'Parks and paths' });
    await deleteDatabase();
    expect((await losses()).map(({ name, how }) => [name, how])).to.deep.equal([
      ['Bins', 'missing'],
      ['Parks and paths', 'missing'],
    ]);
    // A review goes on before anybody has looked: what is missing stays told.
    await ask('pageReviewed', page);
    expect(await losses()).to.have.length(2);
    await ask('importAudits', { audits: old.filter((each) => each.id === id(1)) });
    expect((await losses()).map(({ name }) => name)).to.deep.equal(['Parks and paths']);
    await ask('acceptLoss');
    expect(await losses()).to.deep.equal([]);
  });

  it('starts afresh when it is told to, and misses nothing of what was given up', async () => {
    const { ask, losses } = background();
    await ask('startAudit', { auditId: id(1), name: 'Bins' });
    await ask('startAfresh');
    expect((await storedAudits()).audits).to.deep.equal([]);
    expect(await losses()).to.deep.equal([]);
    await ask('pageReviewed', page);
    expect((await only()).pages).to.have.length(1);
  });

  it('reviews and saves all the same where the small storage of the browser is broken', async () => {
    const { ask, storage } = background();
    storage.broken = true;
    const { auditId, pageId } = (await ask('pageReviewed', page)) as { auditId: string; pageId: string };
    await ask('writeNote', { auditId, pageId, note: note(20) });
    expect((await only()).pages[0]!.notes).to.deep.equal([note(20)]);
  });

  it('keeps a business case and its sample, and has them on disk when it answers', async () => {
    const { ask, losses } = background();
    const auditId = id(1);
    const businessCaseId = workedCase.id;
    await ask('startAudit', { auditId, name: 'Bins' });
    await ask('writeBusinessCase', { auditId, businessCase: workedCase });
    expect((await only()).businessCases).to.deep.equal([workedCase]);
    const contacts = tallied(3, 3_000);
    await Promise.all(contacts.map((contact) => ask('tallyContact', { auditId, businessCaseId, contact })));
    expect((await only()).businessCases[0]!.tally.slice(-3)).to.have.deep.members(contacts);
    await ask('deleteTalliedContact', { auditId, businessCaseId, contactId: contacts[1]!.id });
    expect((await only()).businessCases[0]!.tally).to.have.length(workedCase.tally.length + 2);
    await ask('deleteBusinessCase', { auditId, businessCaseId });
    expect((await only()).businessCases).to.deep.equal([]);
    expect(await losses()).to.deep.equal([]);
  });

  it('says that a case is gone, and refuses one that claims what it may not', async () => {
    const { ask } = background();
    const auditId = id(1);
    const [contact] = tallied(1);
    await ask('startAudit', { auditId, name: 'Bins' });
    const late = ask('tallyContact', { auditId, businessCaseId: workedCase.id, contact });
    expect(await troubleOf(late)).to.equal('gone');
    const [phone] = workedCase.contacts;
    const contacts = [{ ...phone, cost: { ...phone!.cost, own: false } }];
    const refused = ask('writeBusinessCase', { auditId, businessCase: { ...workedCase, contacts } });
    expect(String(await troubleOf(refused))).to.contain(
      'businessCase.contacts.0.cost.own is not as expected',
    );
    expect((await only()).businessCases).to.deep.equal([]);
  });
});
