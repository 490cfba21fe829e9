import { MessageError } from '../messaging/messenger.ts';
import { isTrouble } from '../store/trouble.ts';
import type { Saving } from './state.ts';

/** Sends a change, and a second time where nobody answered: the browser may have stopped the background just then. */
export async function deliver(send: () => Promise<unknown>, alive: () => boolean): Promise<Saving> {
  for (let attempt = 1; ; attempt += 1) {
    if (!alive()) return { problem: 'lost' };
    try {
      await send();
      return 'saved';
    } catch (error) {
      if (!alive()) return { problem: 'lost' };
      const refused = error instanceof MessageError && !error.message.startsWith('No answer');
      if (refused) return { problem: isTrouble(error.trouble) ? error.trouble : 'refused' };
      if (attempt === 2) return { problem: 'unreachable' };
    }
  }
}
