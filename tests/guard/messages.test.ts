import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloads } from '../../extension/background/read-message.ts';
import { startBackground } from '../../extension/background/start.ts';
import type { WebExtension } from '../../extension/messaging/web-extension.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';

type Listener = (message: unknown, from: object, reply: (answer: unknown) => void) => true | undefined;

const own = 'chrome-extension://ours';

/** A background over a browser that only remembers who listens. What it would write it cannot: there is no database. */
function background(): { listener: Listener; written: unknown[] } {
  const listeners: Listener[] = [];
  const written: unknown[] = [];
  const nothing = { addListener: () => undefined };
  const browser = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => own + path,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: nothing,
      onStartup: nothing,
      sendMessage: () => Promise.resolve(undefined),
    },
    storage: {
      local: {
        get: () => Promise.resolve({}),
        set: (items: unknown) => Promise.resolve(void written.push(items)),
      },
    },
    i18n: { getUILanguage: () => 'en' },
    action: { onClicked: nothing },
    tabs: { create: () => Promise.resolve(undefined), onRemoved: nothing, onUpdated: nothing },
  };
  startBackground(browser as unknown as WebExtension);
  return { listener: listeners[0]!, written };
}

/** The answer to a message, or null where nobody listened to it. */
const ask = (listener: Listener, message: unknown, from: object): Promise<unknown> =>
  new Promise((resolve) => {
    if (listener(message, from, resolve) !== true) resolve(null);
  });

const panel = { id: 'ours', url: `${own}/sidepanel.html` };
const page = { id: 'ours', url: 'https://council.example/', tab: { id: 1 } };
const names = [...Object.keys(payloads), 'settings'];

/** What a page's overlay may say; all else is for the extension's own pages. */
const fromOverlay = [
  'settings',
  'chooseLanguage',
  'pageReviewed',
  'decide',
  'writeNote',
  'deleteNote',
  'keepDraft',
  'keptDraft',
  'overlayChanged',
];

describe('the background', () => {
  const { listener, written } = background();

  test('hears no other extension and no website', async () => {
    const strangers = [
      { id: 'theirs', url: 'chrome-extension://theirs/page.html' },
      { id: 'theirs', url: `${own}/sidepanel.html` },
      { url: 'https://evil.invalid/' },
      { url: `${own}/sidepanel.html` },
      {},
    ];
    for (const from of strangers)
      for (const coprod of names) expect(await ask(listener, { coprod, payload: {} }, from)).toBeNull();
    recordFigure('messages from strangers', strangers.length * names.length, 0);
  });

  test('lets what stands in a page say what an overlay says, and nothing else', async () => {
    const looksOurs = [page, { ...page, url: `${own}.evil.invalid/` }, { ...page, url: '' }, { id: 'ours' }];
    for (const from of looksOurs)
      for (const coprod of names.filter((name) => !fromOverlay.includes(name)))
        expect(await ask(listener, { coprod, payload: {} }, from), coprod).toBeNull();
    expect(await ask(listener, { coprod: 'settings' }, page)).toHaveProperty('answer');
    recordFigure('messages that a page may not send', looksOurs.length * names.length, 0);
  });

  test('knows no message by the name of what every object has', async () => {
    for (const coprod of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', ''])
      expect(await ask(listener, { coprod, payload: {} }, panel)).toBeNull();
    for (const message of [null, undefined, 1, 'settings', [], ['settings'], { coprod: ['settings'] }, {}])
      expect(await ask(listener, message, panel)).toBeNull();
  });

  test('refuses what does not fit, whatever it is, and never throws', async () => {
    const runs = isLong ? 2_000 : 60;
    for (const coprod of Object.keys(payloads)) {
      await fc.assert(
        fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (payload) => {
          const reply = (await ask(listener, { coprod, payload }, panel)) as { error?: string };
          expect(reply.error).toMatch(/^The message "\w+" was refused: .+ is not as expected\.$/);
        }),
        { numRuns: runs },
      );
    }
    expect(written).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    recordFigure('malformed messages', Object.keys(payloads).length * runs, 0);
  });
});
