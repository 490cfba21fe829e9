/**
 * Keeps a database as this version of the extension writes it, for the test that every later version opens it:
 * `npx wxt build --mode test && npx node tests/loss/write-database.ts`, once for each release.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { databaseVersion } from '../../extension/store/database.ts';
import { openReviewer } from '../e2e/open-extension.ts';
import { sampleAudit } from '../sample-audit.ts';
import { askPanel, panelReady, smallStorage } from './ask-panel.ts';
import { eachMessage } from './each-message.ts';
import { storedRaw } from './stored.ts';
import type { ReleasedDatabase } from './released.ts';

const root = new URL('../..', import.meta.url);
const { version: release } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
};
const reviewer = (await openReviewer('chromium'))!;
const page = await reviewer.open('sidepanel.html');
await panelReady(page);
await askPanel(page, 'importAudits', { audits: [sampleAudit] });
const desk = { auditId: sampleAudit.id, pageId: sampleAudit.pages[0]!.id };
const kinds = [
  'axeChecked',
  'writeNote',
  'decide',
  'writeConversation',
  'addCheck',
  'saveSettings',
  'openAudit',
] as const;
for (const [n, message] of kinds.entries())
  await askPanel(page, message, eachMessage[message](desk, n).payload);
const database: ReleasedDatabase = {
  release,
  version: databaseVersion,
  stores: { audits: { keyPath: 'id', values: await storedRaw(page) } },
  small: await smallStorage(page),
};
await reviewer.browser.close();
const file = new URL(`databases/${release}.json`, import.meta.url);
const options = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(database), { ...options, parser: 'json' }));
console.log(`Wrote ${file.pathname}. Add '${release}' to tests/loss/released.ts if it is not there.`);
