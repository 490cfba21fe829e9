import type { Page } from 'puppeteer-core';
import type { Audit } from '../../core/audit/audit.ts';
import type { WebExtension } from '../../extension/messaging/web-extension.ts';
import type { Loss } from '../../extension/store/inventory.ts';

/** The panel in its own page, as far as these tests use it. */
interface PanelElement extends Element {
  readonly around: {
    ask(name: string, payload?: unknown): Promise<unknown>;
    lookAgain(): Promise<void>;
    everyAudit(): Promise<readonly Audit[]>;
  };
  readonly state: StoreState;
}

/** What the panel knows of the store. */
interface StoreState {
  readonly trouble: string | null;
  readonly losses: readonly Loss[];
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
export const storeInPanel = (page: Page): Promise<StoreState> =>
  inPanel(page, async () => {
    const panel = document.querySelector<PanelElement>('coprod-panel')!;
    await panel.around.lookAgain();
    return JSON.stringify({ trouble: panel.state.trouble, losses: panel.state.losses });
  });

/** What a backup would hold. */
export const readableAudits = (page: Page): Promise<readonly Audit[]> =>
  inPanel(page, async () =>
    JSON.stringify(await document.querySelector<PanelElement>('coprod-panel')!.around.everyAudit()),
  );

/** What lies in the small storage of the extension. */
export const smallStorage = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  inPanel(page, async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, WebExtension>;
    return JSON.stringify(await (browser ?? chrome)!.storage.local.get());
  });

/** Takes away the list of what should be in the database. */
export const forgetInventory = (page: Page): Promise<null> =>
  inPanel(page, async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, WebExtension>;
    await (browser ?? chrome)!.storage.local.remove('inventory');
    return 'null';
  });

/** As text: what stands in two places at once does not come whole out of Firefox. */
async function inPanel<Result>(page: Page, work: () => Promise<string>): Promise<Result> {
  return JSON.parse(await page.evaluate(work)) as Result;
}
