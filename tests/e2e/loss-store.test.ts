import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { newAudit } from '../../core/audit/change-audit.ts';
import { findBrowser } from '../browsers.ts';
import { recordFigure } from '../hostile-figures.ts';
import { askPanel, panelReady, readableAudits, storeInPanel } from '../loss/ask-panel.ts';
import { press, saysSoon } from './find.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';

const panel = 'coprod-panel';

/** The build for Chromium without the permission that lifts the limit of space. */
function limitedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-limited-'));
  cpSync(new URL('../../.output/chrome-mv3-test', import.meta.url).pathname, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** A browser that gives the extension little space. */
async function opened(
  name: 'chromium' | 'firefox',
): Promise<{ reviewer: Reviewer; page: Page; close(): Promise<void> }> {
  const folder = name === 'chromium' ? limitedBuild() : null;
  const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': 2_000 };
  const reviewer = (await openReviewer(name, { prefs, ...(folder ? { folder } : {}) }))!;
  const page = await reviewer.open('sidepanel.html');
  await panelReady(page);
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: reviewer.address, quotaSize: 2_000_000 });
  }
  return {
    reviewer,
    page,
    async close() {
      await reviewer.browser.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const large = (n: number) => ({
  ...newAudit(randomUUID(), `Review ${n}`, '2026-01-01T10:00:00.000Z'),
  conversations: Array.from({ length: 20 }, () => ({
    id: randomUUID(),
    prompt: 'came-for',
    pageId: null,
    who: 'carers',
    howMany: 3,
    said: randomBytes(7_000).toString('base64'),
    changed: '',
    heldOn: '2026-01-01',
  })),
});

test.for(['chromium', 'firefox'] as const)(
  'says in %s that the disk is full, keeps what is there, and goes on when there is space again',
  { retry: 0 },
  async (name, { skip }) => {
    if ((await findBrowser(name)) === null) return skip();
    const { page, close } = await opened(name);
    await askPanel(page, 'startAudit', { auditId: randomUUID(), name: 'Small' });
    const kept: string[] = [];
    let refusal = '';
    for (let n = 1; n < 40 && refusal === ''; n += 1) {
      const audits = [large(n), large(n)];
      refusal = await askPanel(page, 'importAudits', { audits }).then(() => '', String);
      if (refusal === '') kept.push(...audits.map(({ id }) => id));
    }
    expect(refusal).toContain('The disk is full.');
    const { trouble, losses } = await storeInPanel(page);
    expect([trouble, losses]).toEqual([null, []]);
    // All that was kept before can be exported, and nothing of what was refused is there.
    const there = (await readableAudits(page)).filter((audit) => audit.name !== 'Small').map(({ id }) => id);
    expect(there.toSorted()).toEqual(kept.toSorted());
    await askPanel(page, 'deleteAudit', { auditId: kept[0] });
    await askPanel(page, 'deleteAudit', { auditId: kept[1] });
    // Browsers take a moment to give space back.
    let again = 'not tried';
    for (let tries = 0; again !== '' && tries < 20; tries += 1) {
      again = await askPanel(page, 'startAudit', { auditId: randomUUID(), name: 'After' }).then(
        () => '',
        String,
      );
    }
    expect(again).toBe('');
    recordFigure(`${name}: quota reached`, 1, 0);
    await close();
  },
);

test('shows in a private window of Firefox what is kept, says that it is kept, and saves', async ({
  skip,
}) => {
  if ((await findBrowser('firefox')) === null) return skip();
  const reviewer = (await openReviewer('firefox'))!;
  const before = await reviewer.open('sidepanel.html');
  await panelReady(before);
  await askPanel(before, 'startAudit', { auditId: randomUUID(), name: 'Begun in an ordinary window' });
  const page = await reviewer.openPrivately('sidepanel.html');
  await panelReady(page);
  await saysSoon(page, panel, 'Begun in an ordinary window');
  await saysSoon(page, panel, 'This is a private window. Reviews are kept on this device all the same.');
  await askPanel(page, 'startAudit', { auditId: randomUUID(), name: 'Begun in a private window' });
  await saysSoon(page, panel, 'Begun in a private window');
  await press(page, panel, 'Files');
  await saysSoon(page, panel, 'One file with the 2 reviews on this device');
  expect((await readableAudits(page)).map(({ name }) => name)).toContain('Begun in a private window');
  await reviewer.browser.close();
  recordFigure('firefox: private window', 1, 0);
});
