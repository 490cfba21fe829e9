import { expect } from '@esm-bundle/chai';
import { defaultSettings } from '#core/audit/default-settings';
import type { Settings } from '#core/audit/settings';
import { axeCheck, axeFindings } from '../../tests/sample-axe.ts';
import type { KeptPage } from '../messaging/protocol.ts';
import { deleteDatabase } from '../store/database.ts';
import { keepReviews } from './keep-reviews.ts';

const page = {
  url: 'https://council.example/bins',
  title: 'Bins',
  lang: 'en',
  readAt: '2026-03-01T10:00:00.000Z',
  findings: [],
};

function background(kept: Record<string, unknown> = {}) {
  const answers = keepReviews({
    storage: {
      get: async (key) => structuredClone(key in kept ? { [key]: kept[key] } : {}),
      set: async (items) => void Object.assign(kept, structuredClone(items)),
    },
    now: () => '2026-03-02T10:00:00.000Z',
    newId: () => crypto.randomUUID(),
    language: 'en',
    changed: () => undefined,
  });
  return async <Answer>(name: keyof typeof answers, payload?: unknown): Promise<Answer> =>
    (await (answers[name] as (payload: unknown, from: null) => unknown)(payload, null)) as Answer;
}

describe('the background, of what axe-core found', () => {
  beforeEach(() => deleteDatabase());

  it('keeps it with the page, and gives it back when the page is read again', async () => {
    const ask = background();
    const first = await ask<KeptPage>('pageReviewed', page);
    expect(first.axe).to.deep.equal([]);
    const { auditId, pageId } = first;
    await ask('axeChecked', { auditId, pageId, check: axeCheck, found: axeFindings });
    const again = await ask<KeptPage>('pageReviewed', page);
    expect(again.axe).to.deep.equal(axeFindings);
  });

  it('refuses what is not as expected', async () => {
    const ask = background();
    const { auditId, pageId } = await ask<KeptPage>('pageReviewed', page);
    const wrong = { auditId, pageId, check: { ...axeCheck, extra: 1 }, found: [] };
    const refused = await ask('axeChecked', wrong).catch((error: Error) => error.message);
    expect(refused).to.contain('The message "axeChecked" was refused');
  });
});

describe('the background, of settings', () => {
  it('remembers the language that was chosen on a page, and nothing else changes', async () => {
    const ask = background({ settings: { ...defaultSettings, teamNames: ['Helping Hands Hub'] } });
    await ask('chooseLanguage', { locale: 'cy' });
    expect(await ask<Settings>('settings')).to.deep.equal({
      ...defaultSettings,
      locale: 'cy',
      teamNames: ['Helping Hands Hub'],
    });
  });

  it('reads what an older version has stored', async () => {
    const { ownWords: _own, teamNames: _teams, ...older } = { ...defaultSettings, readingAge: 11 };
    const ask = background({ settings: older });
    expect(await ask<Settings>('settings')).to.deep.equal({ ...defaultSettings, readingAge: 11 });
  });
});
