import type { Page } from 'puppeteer-core';
import { pause, until, type Realm } from './hostile-page-realm.ts';

/** Something that was put on a page to review it: ours, or a naive one that must fail where ours does not. */
export interface Tool {
  /** A selector of its one element on the page. */
  readonly host: string;
  /** Whether a note was kept. */
  isKept(text: string): Promise<boolean>;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a control, if a press there would reach it; else what is in the way. */
const spotOf = (realm: Realm, { host }: Tool, selector: string, words = ''): Promise<Spot | string> =>
  realm.evaluate(findSpot, host, selector, words);

/** It runs in the page. */
function findSpot(host: string, selector: string, words: string): Spot | string {
  const own = Document.prototype.querySelector.call(document, host);
  const root = own?.shadowRoot;
  if (!own || !root) return 'It is not on the page.';
  const status = root.querySelector('.status')?.textContent ?? '';
  if (status.includes('Reading')) return 'It reads and does not end.';
  if (status.includes('side panel')) return `It says: ${status.trim()}`;
  const said = (each: Element) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\s+/g, ' ').trim();
  const found = [...root.querySelectorAll(selector)].find(
    (each) => each.checkVisibility() && said(each).includes(words),
  );
  if (!found) return `There is no ${selector} ${words}. It says: ${status.trim()}`;
  // In a small window a person scrolls the card.
  const place = found.getBoundingClientRect();
  if (place.bottom > innerHeight || place.top < 0) found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const spot = { x: x + width / 2, y: y + height / 2 };
  const hit = Document.prototype.elementFromPoint.call(document, spot.x, spot.y);
  if (hit !== own) return `${selector} ${words} is covered by ${hit?.localName ?? 'nothing'}.`;
  const inner = root.elementFromPoint(spot.x, spot.y);
  return inner && (found === inner || found.contains(inner))
    ? spot
    : `${selector} ${words} is covered by ${inner?.localName ?? 'nothing'} of its own.`;
}

/** A place on the page that a person could point at: its heading or a paragraph, else anything that is not ours. */
function somethingOnPage(): Spot | string {
  const all = Document.prototype.querySelectorAll.call(document, 'h1, h2, p, li, a, text, *');
  for (const each of Array.from(all).slice(0, 400)) {
    if (/^(html|head|body|script|style|meta|title|link)$/.test(each.localName)) continue;
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(each);
    if (width < 2 || height < 2 || x < 0 || y < 0 || x > innerWidth * 0.6 || y > innerHeight * 0.6) continue;
    return { x: x + Math.min(width / 2, 20), y: y + Math.min(height / 2, 8) };
  }
  return { x: 30, y: 30 };
}

/**
 * Uses a tool as a person would, by real presses: reads on, opens a card, and writes a note about something on the page.
 * @throws Error that says which step failed, and why.
 */
export async function useTool(
  page: Page,
  realm: Realm,
  tool: Tool,
  text: string,
  patience = 150,
): Promise<void> {
  const step = async (name: string, work: Promise<unknown>): Promise<void> => {
    await work.catch((error: unknown) => {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  const clickOn = async (selector: string, words = '', tries = 30): Promise<void> => {
    const { x, y } = await until(() => spotOf(realm, tool, selector, words), tries);
    await page.mouse.click(x, y);
  };
  const isThere = (selector: string, words = '', tries = 20) =>
    until(() => spotOf(realm, tool, selector, words), tries);

  await step('the bar', isThere('.bar button', 'Add a note', patience));
  const next = await spotOf(realm, tool, '.bar button', 'Next');
  if (typeof next !== 'string') {
    await step('to the first question', clickOn('.bar button', 'Next'));
    await step('a card', isThere('.card button', 'Later'));
  }
  await step('to a note', clickOn('.bar button', 'Add a note'));
  await step('a place', choosePlace(page, realm, tool));
  await step('the field', clickOn('textarea'));
  // A person types once they see that they can. Where a page takes the focus away, what was typed tells.
  await until(async () => ((await isInField(realm, tool)) ? {} : 'The field has no focus.'), 10).catch(
    () => {},
  );
  await page.keyboard.type(text);
  const typed = await realm.evaluate(
    (host) =>
      Document.prototype.querySelector.call(document, host)?.shadowRoot?.querySelector('textarea')?.value,
    tool.host,
  );
  if (typed !== text) throw new Error(`what was typed: it is ${JSON.stringify(typed)}`);
  await step('to keep it', clickOn('button', 'Save the note'));
  await step(
    'kept',
    until(async () => ((await tool.isKept(text)) ? {} : 'The note is not in the store.')),
  );
}

/** Whether keys would go into the field for a note. */
const isInField = (realm: Realm, { host }: Tool): Promise<boolean> =>
  realm.evaluate(
    (selector) =>
      Document.prototype.querySelector
        .call(document, selector)
        ?.shadowRoot?.activeElement?.matches('textarea') ?? false,
    host,
  );

/** By a press on the page, and where a page lets nothing be pointed at, by the keyboard. */
async function choosePlace(page: Page, realm: Realm, tool: Tool): Promise<void> {
  const spot = await realm.evaluate(somethingOnPage);
  await pause(100);
  if (typeof spot !== 'string') await page.mouse.click(spot.x, spot.y);
  const field = () => spotOf(realm, tool, 'textarea');
  await until(field, 8).catch(async () => {
    const isOurs = await realm.evaluate(
      (host) =>
        Document.prototype.querySelector
          .call(document, host)
          ?.shadowRoot?.activeElement?.matches('.catcher') ?? false,
      tool.host,
    );
    // Where the page took the focus, a key would go into the page.
    if (!isOurs) throw new Error('A press on the page chooses nothing, and the keys go elsewhere.');
    await page.keyboard.press('Enter');
    await until(field, 15);
  });
}

/** How long Firefox remembers that a person has acted, in a review of hostile pages. */
export const rememberedMs = 1_000;

/** What a person does whose press did nothing: presses again, and longer; and once more, after a while. */
export async function pressAgain(page: Page, realm: Realm, tool: Tool): Promise<void> {
  for (const before of [0, 0, rememberedMs * 2]) {
    const spot = await spotOf(realm, tool, '.bar button');
    if (typeof spot === 'string') return;
    await pause(before);
    await page.mouse.click(spot.x, spot.y, { delay: 500 });
    await pause(300);
  }
}
