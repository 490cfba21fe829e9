import type { Page } from 'puppeteer-core';

/** The panel in its own page, as far as these tests use it. */
interface PanelElement extends Element {
  readonly around: {
    ask(name: string, payload?: unknown): Promise<unknown>;
    lookAgain(): Promise<void>;
  };
  readonly state: { readonly trouble: string | null; readonly losses: readonly unknown[] };
}

/** Waits until the panel is joined to the browser. */
export const panelReady = (page: Page): Promise<unknown> =>
  page.waitForFunction('document.querySelector("coprod-panel")?.around !== undefined', { polling: 20 });

/** Sends a message to the background as the panel does, and gets its answer. */
export const askPanel = (page: Page, message: string, payload: unknown = null): Promise<unknown> =>
  page.evaluate(
    (name, brings) =>
      document
        .querySelector<PanelElement>('coprod-panel')!
        .around.ask(name, ...(brings === null ? [] : [brings])),
    message,
    payload as null,
  );

/** What the panel says of the store, after it has looked again. */
export const storeInPanel = (
  page: Page,
): Promise<{ readonly trouble: string | null; readonly losses: readonly unknown[] }> =>
  page.evaluate(async () => {
    const panel = document.querySelector<PanelElement>('coprod-panel')!;
    await panel.around.lookAgain();
    return { trouble: panel.state.trouble, losses: panel.state.losses };
  });
