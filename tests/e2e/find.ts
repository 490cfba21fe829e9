import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person can press or fill in. */
const usable = 'button, a[href], input, select, textarea, summary, label';

/**
 * The control with this text inside an element, its shadow root included, once it is there.
 * @throws Error that says what was there instead.
 */
export async function control(page: Page, host: string, text: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page
    .waitForFunction(
      (selector, wanted, kinds) => {
        const element = document.querySelector(selector);
        const roots = [element?.shadowRoot, element].filter((root) => root !== null && root !== undefined);
        const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(kinds)]);
        const said = (each: HTMLElement) => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
        const seen = all.filter((each) => each.checkVisibility());
        return (
          seen.find((each) => said(each) === wanted) ??
          seen.find((each) => said(each).includes(wanted)) ??
          null
        );
      },
      { timeout: 20_000 },
      host,
      text,
      usable,
    )
    .catch(async () => {
      const there = await textOf(page, host);
      throw new Error(`There is no "${text}" in <${host}>. It says:\n${there.slice(0, 1_500)}`);
    });
  return found as ElementHandle<HTMLElement>;
}

/** Presses the control with this text, by a real click. */
export async function press(page: Page, host: string, text: string): Promise<void> {
  const found = await control(page, host, text);
  await found.scrollIntoView();
  await found.click();
}

/** What an element says, its shadow root included. */
export const textOf = (page: Page, host: string): Promise<string> =>
  page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    const own = [...(element?.shadowRoot?.children ?? [])].map(
      (child) => (child as HTMLElement).innerText ?? '',
    );
    return [...own, element?.innerText ?? ''].join('\n');
  }, host);

/** Waits until an element says this. */
export async function saysSoon(page: Page, host: string, words: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await textOf(page, host)).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`<${host}> never said "${words}". It says:\n${(await textOf(page, host)).slice(0, 2_000)}`);
}
