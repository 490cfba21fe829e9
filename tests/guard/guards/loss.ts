import type { Guard } from './guard.ts';

const store = 'extension/store/audits.ts';
const storeTest = 'extension/store/audits.test.ts';
const database = 'extension/store/database.ts';
const databaseTest = 'extension/store/database.test.ts';
const background = 'extension/background/keep-reviews.ts';
const backgroundTest = 'extension/background/keep-reviews.test.ts';
const panelTest = 'extension/sidepanel/loss.test.ts';
const draftTest = 'tests/browser/overlay-draft.test.ts';

/** What guards what people wrote from being lost, doubled, or lost without a word. */
export const loss: readonly Guard[] = [
  {
    keeps: '"saved" from being said before it is so',
    file: store,
    find: '      await transaction.done;\n',
    replace: '',
    test: storeTest,
  },
  {
    keeps: 'a full disk from being told as something else',
    file: store,
    find: "error.name === 'QuotaExceededError'",
    replace: "error.name === ''",
    test: storeTest,
  },
  {
    keeps: 'an audit from being begun anew by a message that comes twice',
    file: store,
    find: 'if (there === null) await',
    replace: 'await',
    test: storeTest,
  },
  {
    keeps: 'one damaged audit from hiding the others',
    file: store,
    find: ').catch(unlessClosed(undefined))',
    replace: ')',
    test: storeTest,
  },
  {
    keeps: 'what a newer version wrote from being read wrongly',
    file: store,
    find: 'return migration.ok ? (migration.audit as Audit) : null;',
    replace: 'return migration.ok ? (migration.audit as Audit) : (value as Audit);',
    test: storeTest,
  },
  {
    keeps: 'a blocked database from being waited for without end',
    file: database,
    find: '    blocked: wait.start,\n',
    replace: '',
    test: databaseTest,
  },
  {
    keeps: 'an old window from standing in the way of a newer version',
    file: database,
    find: '      (event.target as IDBDatabase).close();\n',
    replace: '      void event;\n',
    test: databaseTest,
  },
  {
    keeps: 'a newer database from being told as a broken one',
    file: database,
    find: "error.name === 'VersionError'",
    replace: "error.name === ''",
    test: databaseTest,
  },
  {
    keeps: 'a closed connection from failing everything after it',
    file: database,
    find: "error.name === 'InvalidStateError'",
    replace: "error.name === ''",
    test: databaseTest,
  },
  {
    keeps: 'a note for a page that was taken out from being called saved',
    file: background,
    find: 'if (!audit.pages.some(({ id }) => id === pageId))',
    replace: 'if (pageId.length === 0)',
    test: backgroundTest,
  },
  {
    keeps: 'the moment of the last change from going back',
    file: background,
    find: 'notBefore(audit.changedAt, how(audit, around.now()))',
    replace: 'how(audit, around.now())',
    test: backgroundTest,
  },
  {
    keeps: 'two reviews from being begun for two pages at once',
    file: background,
    find: 'finding.then(() => findOpenAudit(url))',
    replace: 'findOpenAudit(url)',
    test: backgroundTest,
  },
  {
    keeps: 'a changed review from going unmissed',
    file: background,
    find: '    await inventory.changed(before, after);\n',
    replace: '',
    test: backgroundTest,
  },
  {
    keeps: 'a deleted review from being missed',
    file: background,
    find: '      await inventory.letsGo(auditId);\n',
    replace: '',
    test: backgroundTest,
  },
  {
    keeps: 'a broken small storage from stopping reviews',
    file: 'extension/store/settings.ts',
    find: '.catch((): Record<string, unknown> => ({}))',
    replace: '',
    test: backgroundTest,
  },
  {
    keeps: 'work in an older state from hiding what was lost',
    file: 'extension/store/inventory.ts',
    find: '...(wasOlder ? { older: true } : {})',
    replace: '',
    test: 'extension/store/inventory.test.ts',
  },
  {
    keeps: 'a message from being lost with a background that was stopped',
    file: 'extension/messaging/post-again.ts',
    find: 'return reply ?? post(message);',
    replace: 'return reply;',
    test: 'extension/messaging/post-again.test.ts',
  },
  {
    keeps: 'an overlay from being closed by the message that opened it',
    file: 'extension/messaging/post-again.ts',
    find: '    if (onlyOnce.has(message.coprod)) return post(message);\n',
    replace: '',
    test: 'extension/messaging/post-again.test.ts',
  },
  {
    keeps: 'an empty list from being shown where the store cannot be read',
    file: 'extension/sidepanel/panel.ts',
    find: "state.trouble !== null && place.view !== 'settings'",
    replace: "state.trouble === 'gone' && place.view !== 'settings'",
    test: panelTest,
  },
  {
    keeps: 'what the browser lost from going untold',
    file: 'extension/sidepanel/loss-notice.ts',
    find: 'if (losses.length === 0)',
    replace: 'if (losses.length >= 0)',
    test: panelTest,
  },
  {
    keeps: 'damaged files from being shown as an empty list',
    file: 'extension/sidepanel/read-kept.ts',
    find: 'await stillLost(lossesIn(inventory, stored), stored, storage)',
    replace: '[]',
    test: 'tests/e2e/loss-damage.test.ts',
    name: 'never shows in chromium',
    build: ['wxt', 'build', '--level', 'error', '--mode', 'test', '-b', 'chrome'],
  },
  {
    keeps: 'reviews in sight in a private window of Firefox',
    file: 'extension/sidepanel/connect-panel.ts',
    find: "isPrivate ? readerThrough(() => ask('storedReviews')) : ownReader",
    replace: 'isPrivate ? ownReader : ownReader',
    test: 'tests/e2e/loss-store.test.ts',
    name: 'private window',
    build: ['wxt', 'build', '--level', 'error', '--mode', 'test', '-b', 'firefox'],
  },
  {
    keeps: 'a draft over a page that is loaded anew',
    file: 'extension/overlay/keep-draft.ts',
    find: 'else timer ??= view.setTimeout(tell, moment);',
    replace: 'else timer ??= 0;',
    test: draftTest,
  },
  {
    keeps: 'the last word of a draft when the review is closed',
    file: 'extension/overlay/keep-draft.ts',
    find: "  signal.addEventListener('abort', tellAtOnce);\n",
    replace: '',
    test: draftTest,
  },
  {
    keeps: 'a note whose page was taken out meanwhile',
    file: 'extension/overlay/acting.ts',
    find: "problemOf(saving) === 'gone' && state().page === page",
    replace: "problemOf(saving) === 'gone' && state().page !== page",
    test: draftTest,
  },
  {
    keeps: 'a press on the page from choosing nothing',
    file: 'extension/overlay/hear-first.ts',
    find: "'click', { ...plain, detail, clientX, clientY }",
    replace: "'click', { ...plain, detail }",
    test: 'tests/e2e/loss-draft.test.ts',
    name: 'in chromium',
    build: ['wxt', 'build', '--level', 'error', '--mode', 'test', '-b', 'chrome'],
  },
];
