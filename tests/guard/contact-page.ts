import type { Page } from 'puppeteer-core';
import { contactOutbox } from '#core/i18n/en/contact-outbox';
import { contactSending } from '#core/i18n/en/contact-sending';

/** The page of a council with a contact form that works without JavaScript too. */
export const contactPage = {
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact us</title>
<script type="module" src="/kit/define.js"></script>
<coprod-contact-form><form method="post" action="/enquiries">
  <p><label for="reason">Reason</label> <input id="reason" name="reason" value="lab"></p>
  <p><label for="name">Name</label> <input id="name" name="name" value="Ann"></p>
  <p><label for="email">Email</label> <input id="email" name="email" value="ann@council.example"></p>
  <p><label for="message">Message</label> <textarea id="message" name="message"></textarea></p>
  <button>Send</button></form></coprod-contact-form></html>`,
};

/** A form as it is written in an afternoon: it tries twice, and takes any answer for a receipt. */
export const naivePage = {
  body: `${contactPage.body.replace('/kit/define.js', '/kit/none.js')}<script>
const element = document.querySelector('coprod-contact-form');
const root = element.attachShadow({ mode: 'open' });
root.innerHTML = '<slot></slot><div id="said"></div>';
element.toggleAttribute('ready', true);
async function send(tries) {
  const form = new FormData(document.querySelector('form'));
  const id = crypto.randomUUID();
  const body = JSON.stringify({ version: 1, language: 'en', id, ...Object.fromEntries(form) });
  try {
    const answer = await fetch('/enquiries', { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(20000) });
    if (!answer.ok) throw new Error('No');
    root.querySelector('#said').innerHTML = '<p part="sent">Sent</p>';
  } catch {
    if (tries > 1) return send(tries - 1);
    root.querySelector('#said').innerHTML = '<p part="failed">Not sent</p>';
  }
}
document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); send(2); });
</script>`,
};

/** What a contact form says has become of a message. */
export type Told = 'sent' | 'failed' | 'kept' | null;

/** What the form says at this moment. */
export const toldOn = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const root = document.querySelector('coprod-contact-form')!.shadowRoot!;
    if (root.querySelector('[part~="sent"]')) return 'sent';
    if (root.querySelector('[part~="failed"]')) return 'failed';
    return root.querySelector('[part~="outbox"] li') ? 'kept' : null;
  });

/** Opens the page of the form. With less patience than the form has by itself, a test of silence is shorter. */
export async function openForm(page: Page, address: string, patience = 20_000): Promise<void> {
  await page.evaluateOnNewDocument((most) => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, Math.min(milliseconds, most));
  }, patience);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('coprod-contact-form')?.hasAttribute('ready'));
}

/** Writes a message and presses "Send", and does not wait for what comes of it. */
export async function writeAndSend(page: Page, message: string): Promise<void> {
  // The first two seconds are a machine's.
  await page.evaluate((text) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
    document.querySelector('textarea')!.value = text;
    document.querySelector('form')!.requestSubmit();
  }, message);
}

/** Waits until the form says one of these. */
export async function told(page: Page, ...wanted: readonly Exclude<Told, null>[]): Promise<Told> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const now = await toldOn(page);
    if (now !== null && wanted.includes(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  const words = await page.evaluate(() =>
    document.querySelector('coprod-contact-form')!.shadowRoot!.textContent?.replace(/\s+/g, ' '),
  );
  throw new Error(`The form never said ${wanted.join(' or ')}. It says: ${words}`);
}

const pressed = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => {
    const root = document.querySelector('coprod-contact-form')!.shadowRoot!;
    const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
    button?.click();
    return button !== undefined;
  }, words);

/** Presses "Keep it on this device". False where there is no such button. */
export const pressKeep = (page: Page): Promise<boolean> => pressed(page, contactSending.keep);

/** Presses "Try again". */
export const pressAgain = (page: Page): Promise<boolean> => pressed(page, contactSending.again);

/** Presses "Send now" among the messages that wait. */
export const pressSendNow = (page: Page): Promise<boolean> => pressed(page, contactOutbox.sendNow);

/** Waits until no message waits on this device: the database is gone, or has nothing in it. */
export async function nothingWaits(
  page: Page,
  again: () => Promise<unknown> = async () => {},
): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const waits = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return databases.some(({ name }) => name === 'coprod-outbox');
    });
    if (!waits) return;
    if (tries % 40 === 39) await again();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('A message still waits on this device.');
}

/** Presses "Send now", and again as a person would who sees that something waits still, until nothing does. */
export async function sendWhatWaits(page: Page): Promise<void> {
  await pressSendNow(page);
  await nothingWaits(page, () => pressSendNow(page));
}
