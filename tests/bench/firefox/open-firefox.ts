import { openReviewer, type Reviewer } from '../../e2e/open-extension.ts';

/** A Firefox with the extension in it, and what its own windows can tell. */
export interface Firefox {
  readonly reviewer: Reviewer;
  /** Processor time of all processes that show pages, in milliseconds: of all their threads, for it tells no finer. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

/** The commands of Firefox's own windows. */
interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

/** Sums up, in Firefox's own window, what the processes of pages have used, in nanoseconds. */
const counting = `ChromeUtils.requestProcInfo().then(({ children }) => String(
  children.filter(({ type }) => /^web/i.test(type)).reduce((sum, { cpuTime }) => sum + cpuTime, 0)))`;

/** Starts Firefox with the release of the extension, or answers null where this machine has none. */
export async function openFirefox(folder: string): Promise<Firefox | null> {
  const reviewer = await openReviewer('firefox', { folder });
  if (reviewer === null) return null;
  const bidi = (reviewer.browser as unknown as { connection: Bidi }).connection;
  return {
    reviewer,
    async cpu() {
      const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
      const evaluated = await bidi.send('script.evaluate', {
        expression: counting,
        target: { context: window!.context },
        awaitPromise: true,
      });
      const { result } = evaluated.result as { result?: { value?: string } };
      return Number(result?.value ?? Number.NaN) / 1e6;
    },
    close: () => reviewer.browser.close(),
  };
}

/** Waits until pages do nearly nothing for a while; answers the processor time by then. */
export async function quietIn({ cpu }: Firefox): Promise<number> {
  let before = await cpu();
  for (let still = 0, waited = 0; still < 3 && waited < 120_000; waited += 150) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = await cpu();
    still = now - before < 5 ? still + 1 : 0;
    before = now;
  }
  return before;
}
