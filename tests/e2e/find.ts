import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person can press or fill in. */
const usable = 'button, a[href], input, select, textarea, summary, label';

/** Everything in an element that fits a selector, through every open shadow root. It runs in the page. */
const deepQuery = `(selector, host) => {
  const found = [];
  const look = (root) => {
    if (!root) return;
    found.push(...root.querySelectorAll(selector));
    for (const each of root.querySelectorAll('*')) look(each.shadowRoot);
  };
  const element = document.querySelector(host);
  look(element?.shadowRoot);
  look(element);
  return found;
}`;

/**
 * The control with this text inside an element, its shadow roots included, once it is there.
 * @throws Error that says what was there instead.
 */
export async function control(page: Page, host: string, text: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page
    .waitForFunction(
      `(() => {
        const wanted = ${JSON.stringify(text)};
        const said = (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\\s+/g, ' ').trim();
        const seen = (${deepQuery})(${JSON.stringify(usable)}, ${JSON.stringify(host)}).filter((each) => each.checkVisibility());
        return seen.find((each) => said(each) === wanted) ?? seen.find((each) => said(each).includes(wanted)) ?? null;
      })()`,
      // By the clock: a tab behind another is drawn no more.
      { timeout: 20_000, polling: 100 },
    )
    .catch(async () => {
      const there = await textOf(page, host);
      throw new Error(`There is no "${text}" in <${host}>. It says:\n${there.slice(0, 1_500)}`);
    });
  return found as unknown as ElementHandle<HTMLElement>;
}

/** Presses the control with this text, by a real click. One that was drawn anew meanwhile is looked for again. */
export async function press(page: Page, host: string, text: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    // A tab that opens meanwhile, such as the extension's welcome, would stop this one.
    await page.bringToFront();
    const found = await control(page, host, text);
    try {
      await found.scrollIntoView();
      await found.click();
      return;
    } catch (error) {
      if (tries === 5 || !/detached|not clickable/.test(String(error))) throw error;
    }
  }
}

/** The first element inside another, its shadow roots included, that fits a selector. */
export async function inside(
  page: Page,
  host: string,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    `(${deepQuery})(${JSON.stringify(selector)}, ${JSON.stringify(host)}).find((each) => each.checkVisibility())`,
    { timeout: 20_000 },
  );
  return found as unknown as ElementHandle<HTMLElement>;
}

/** What an element says, its shadow roots included. */
export const textOf = (page: Page, host: string): Promise<string> =>
  page.evaluate(
    `(() => {
      const roots = (${deepQuery})('*', ${JSON.stringify(host)}).map((each) => each.shadowRoot);
      const element = document.querySelector(${JSON.stringify(host)});
      const texts = [element?.shadowRoot, ...roots].filter(Boolean).flatMap((root) => [...root.children].map((child) => child.innerText ?? ''));
      return [...texts, element?.innerText ?? ''].join('\\n');
    })()`,
  ) as Promise<string>;

/** Waits until an element says this. */
export async function saysSoon(page: Page, host: string, words: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await textOf(page, host)).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`<${host}> never said "${words}". It says:\n${(await textOf(page, host)).slice(0, 2_000)}`);
}

/** Types into the field with this id, in place of what is there; chooses, where it is a list. */
export async function fillIn(page: Page, host: string, id: string, text: string): Promise<void> {
  const field = await inside(page, host, `#${id}`);
  await field.evaluate((element, value) => {
    const input = element as HTMLInputElement;
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  }, text);
}
