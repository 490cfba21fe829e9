import type { CDPSession, Page } from 'puppeteer-core';
import { panelPage } from '../../core/i18n/en/panel-page.ts';
import { smallStorage } from '../loss/ask-panel.ts';
import { storedRaw } from '../loss/stored.ts';
import { control, textOf } from './find.ts';
import type { Reviewer } from './open-extension.ts';
import { pause, quietly, realmOf, until } from './hostile-page-realm.ts';
import type { AttackingPage } from './hostile-page-set.ts';
import { changesOf, stateOf, type PageState } from './hostile-page-state.ts';
import { pressAgain, useTool } from './hostile-page-use.ts';

const host = '[data-coprod-overlay]';
const panel = 'coprod-panel';

/** What came of a review of a hostile page. */
export interface Outcome {
  /** Where a note could be written: on the page, in the panel beside it, or nowhere. */
  readonly by: 'overlay' | 'panel' | 'nothing';
  /** Why it was not the overlay: what failed, and what the panel says of it. */
  readonly why: string;
  /** What must never be, whoever wins. */
  readonly faults: readonly string[];
}

/** What the panel may say of a page that cannot be worked on. One that was loaded again has no overlay any more. */
const reasons = Object.entries({
  ...panelPage.overlay.problems,
  ...panelPage.overlay.blocked,
  off: panelPage.overlay.off,
});

/** Writes a note about the whole page in the panel, while the page stays in front. Answers the reason that it gives. */
async function useBeside({ press }: Reviewer, page: Page, side: Page, text: string): Promise<string> {
  await page.bringToFront();
  const reason = await until(async () => {
    const said = await textOf(side, panel);
    return reasons.find(([, words]) => said.includes(words)) ?? 'The panel gives no reason.';
  }, 40).catch(() => ['no reason given'] as const);
  // Firefox forgets the page when it is loaded again: then a person presses the button once more.
  if (!(await textOf(side, panel)).includes(panelPage.notes.write)) await press(page);
  const write = await control(side, panel, panelPage.notes.write);
  await write.evaluate((each) => each.click());
  const save = await control(side, panel, panelPage.notes.save);
  await save.evaluate((each, words) => {
    const field = each.closest('form')!.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    (each as HTMLElement).click();
  }, text);
  await until(async () => ((await isStored(side, text)) ? {} : 'The note is not in the store.'), 30);
  return reason[0];
}

const isStored = async (side: Page, text: string): Promise<boolean> =>
  JSON.stringify(await storedRaw(side)).includes(JSON.stringify(text).slice(1, -1));

/** Counts the turns that a page gets while something goes on in it. */
const startTurns = (): void => {
  const counted = globalThis as unknown as { turns: number };
  counted.turns = 0;
  setInterval(() => (counted.turns += 1), 0);
};

/** What the policy of a page reported since it was last asked; kept in the world of the driver. */
const watchPolicy = (): void => {
  const seen: string[] = [];
  Object.assign(globalThis, { seenByPolicy: seen });
  EventTarget.prototype.addEventListener.call(document, 'securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile } = event as SecurityPolicyViolationEvent;
    seen.push([violatedDirective, blockedURI, sourceFile].join(' '));
  });
};

/** How many listeners the scripts of the extension have on a page: only Chromium's debugger tells. */
async function ourListeners(session: CDPSession, worlds: readonly number[]): Promise<number> {
  let many = 0;
  for (const contextId of worlds)
    for (const expression of ['window', 'document']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId!,
      });
      many += listeners.length;
    }
  return many;
}

/** What a person who types into the page gets: the same before a review and after it. */
async function typeIntoPage(page: Page): Promise<string> {
  const realm = realmOf(page);
  const field = await realm.evaluate(() => {
    const found = Document.prototype.querySelector.call(document, '#postcode');
    if (!found) return null;
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(found);
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (!field || field.x < 0 || field.y < 0) return 'no field';
  await page.mouse.click(field.x, field.y);
  await page.keyboard.type('AB');
  await pause(50);
  return realm.evaluate(() => {
    const found = Document.prototype.querySelector.call(document, '#postcode') as HTMLInputElement | null;
    const was = found?.value ?? '';
    if (found) found.value = '';
    return was;
  });
}

/** Reviews a hostile page as a person would, and looks what became of the page, the store and the note. */
export async function tryPage(
  reviewer: Reviewer,
  side: Page,
  address: string,
  { id, headers, waitMs = 0, gesture }: AttackingPage,
): Promise<Outcome> {
  const faults: string[] = [];
  const page = await reviewer.browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.setViewport(id.startsWith('22') ? { width: 320, height: 256 } : { width: 1100, height: 800 });
  const errors: string[] = [];
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (/^(error|warn)/.test(message.type()) && url.startsWith(reviewer.address))
      errors.push(`${message.text()} ${JSON.stringify(message.stackTrace().slice(0, 4))}`);
  });
  page.on('pageerror', (error) => {
    const stack = error instanceof Error ? `${error.stack}` : '';
    if (stack.includes(reviewer.address)) errors.push(stack);
  });
  const worlds = new Set<number>();
  const session = reviewer.address.startsWith('chrome') ? await page.createCDPSession() : null;
  session?.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(reviewer.address)) worlds.add(context.id);
  });
  session?.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  session?.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session?.send('Runtime.enable');

  await page.goto(`${address}/${id}`, { waitUntil: 'load', timeout: 60_000 }).catch(() => null);
  await pause(waitMs + 150);
  const realm = realmOf(page);
  const isTyping = !/^(24|25|26|45|57|81)/.test(id);
  const typedBefore = isTyping ? await quietly(typeIntoPage(page), 'unknown') : '';
  if (gesture) await quietly(page.mouse.click(200, 200), undefined);
  const before = await stateOf(page, realm);
  await pause(500);
  const later = await stateOf(page, realm);
  await quietly(realm.evaluate(watchPolicy), undefined);
  await quietly(realm.evaluate(startTurns), undefined);
  const policyBefore = await quietly(policyOf(page), []);

  const text = `note on ${id}: s/j? ok`;
  let by: Outcome['by'] = 'overlay';
  let why = '';
  const tool = { host, isKept: (words: string) => isStored(side, words) };
  try {
    await reviewer.press(page);
    await useTool(page, realm, tool, text).catch(async (error: unknown) => {
      // A page that was loaded again has lost the overlay, as a person sees: they press the button once more.
      if (!String(error).includes('It is not on the page') || (await hasOverlay(side, page))) throw error;
      await reviewer.press(page);
      await useTool(page, realm, tool, text);
    });
  } catch (error) {
    why = String(error instanceof Error ? error.message : error);
    by = 'panel';
    await quietly(pressAgain(page, realm, tool), undefined);
    const reason = await useBeside(reviewer, page, side, text).catch((fault: unknown) => {
      by = 'nothing';
      return String(fault);
    });
    why = `${why.slice(0, 200)} → ${reason.slice(0, 300)}`;
  }
  const turns = await quietly(
    realm.evaluate(() => (globalThis as unknown as { turns?: number }).turns),
    undefined,
  );
  // In a sandbox without scripts no timer runs.
  const hasTimers = headers['content-security-policy'] !== 'sandbox';
  if (hasTimers && turns !== undefined && turns < 5)
    faults.push(`The page got ${turns} turns during the review.`);
  if (session && by === 'overlay' && (await quietly(ourListeners(session, [...worlds]), 1)) === 0)
    faults.push('The count of our listeners sees none while the overlay is there.');

  const replies = await quietly(page.evaluate('globalThis.__replies'), undefined);
  if (replies) faults.push(`${String(replies)} answers to forged messages.`);
  const policy = (await quietly(policyOf(page), [])).filter((each) => !policyBefore.includes(each));
  const ours = policy.filter((each) => each.includes('-extension:'));
  faults.push(...ours.map((each) => `The page's policy reported ${each}`));
  faults.push(...errors.map((error) => `An error of ours: ${error.slice(0, 500)}`));

  const isThere = () =>
    realmOf(page).evaluate((mark) => Document.prototype.querySelector.call(document, mark) !== null, host);
  if (await quietly(hasOverlay(side, page), true)) await reviewer.press(page);
  await until(async () => ((await isThere()) ? 'It stayed on the page.' : {}), 40).catch((error: unknown) =>
    faults.push(String(error)),
  );
  if (session) {
    await until(async () => {
      const left = await quietly(ourListeners(session, [...worlds]), 0);
      return left > 0 ? `${left} listeners of ours stayed.` : {};
    }, 20).catch((error: unknown) => faults.push(String(error)));
  }
  faults.push(...(await changesIn(page, before, later)));
  if (isTyping) {
    await until(async () => {
      const typedAfter = await quietly(typeIntoPage(page), 'unknown');
      // Where a page renews itself all the time, what was typed before may have come too early or too late.
      return typedAfter === typedBefore || typedAfter === 'AB'
        ? {}
        : `Typing into the page gave ${typedBefore} before and ${typedAfter} after.`;
    }, 5).catch((error: unknown) => faults.push(String(error)));
  }
  await quietly(page.close(), undefined);
  return { by, why, faults };
}

/** What stays changed on a page. One that opens and shuts things by itself is looked at more than once. */
async function changesIn(page: Page, before: PageState, later: PageState): Promise<readonly string[]> {
  let changes: readonly string[] = [];
  for (let time = 0; time < 5; time += 1) {
    const after = await quietly(stateOf(page, realmOf(page)), null);
    changes = after ? changesOf(before, later, after) : ['The page could not be read afterwards.'];
    if (changes.length === 0) break;
    await pause(350);
  }
  return changes;
}

const policyOf = (page: Page): Promise<readonly string[]> =>
  realmOf(page).evaluate(
    () => (globalThis as unknown as { seenByPolicy?: readonly string[] }).seenByPolicy ?? [],
  );

/** Whether the panel sees the overlay on the page in front. */
async function hasOverlay(side: Page, page: Page): Promise<boolean> {
  await page.bringToFront();
  return side.evaluate(() => {
    const { around } = document.querySelector('coprod-panel') as unknown as {
      around: { overlay(name: string): Promise<{ open: boolean }> };
    };
    return around.overlay('state').then(
      ({ open }) => open,
      () => false,
    );
  });
}

/** Everything that the extension keeps, as text: what must not be in it is looked for here. */
export const everythingKept = async (side: Page): Promise<string> =>
  JSON.stringify([await storedRaw(side), await smallStorage(side)]);
