import { rules } from '#core/prompts/rules';
import { inTime } from '../messaging/in-time.ts';
import { answer, sender } from '../messaging/messenger.ts';
import { postAgain } from '../messaging/post-again.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import type { WebExtension } from '../messaging/web-extension.ts';
import { allWords } from './all-words.ts';
import { startOverlay, type Overlay } from './overlay.ts';
import { newUuid } from './uuid.ts';

/** Under this name the overlay of this page is known in the extension's own world, which the page cannot see. */
const mine = Symbol.for('coproduction-star overlay');

/** Starts the overlay, unless it is there already. `open` lets tests look into its shadow root. */
export function runOverlay(browser: WebExtension, open: boolean): void {
  const world = globalThis as { [mine]?: Overlay };
  if (world[mine]) return;
  const post = inTime((message: { readonly coprod: string }) => browser.runtime.sendMessage(message), window);
  const overlay = startOverlay({
    document,
    send: sender<ToBackground>(postAgain(post)),
    words: allWords,
    rules,
    now: () => new Date(),
    newId: newUuid,
    // In a script that has outlived its extension even `runtime` may be gone.
    alive: () => (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined,
    isByPerson: (event) => event.isTrusted,
    mode: open ? 'open' : 'closed',
    closed() {
      delete world[mine];
      if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listen);
    },
  });
  world[mine] = overlay;

  function listen(
    message: unknown,
    from: { readonly id?: string | undefined },
    reply: (answer: unknown) => void,
  ): true | undefined {
    if (from.id !== browser.runtime.id) return undefined;
    const answered = answer(overlay.handlers, message, from);
    if (answered === null) return undefined;
    void answered.then(reply);
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
}
