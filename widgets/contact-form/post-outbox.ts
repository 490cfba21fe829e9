import { backOff } from './back-off.ts';
import type { Letter } from './letter.ts';
import { changeLetter, dropLetter, exclusively, keepLetter, keptLetters, type KeptLetter } from './outbox.ts';
import { send } from './send.ts';

/** The letters that wait, and what can be done with them. */
export interface Outbox {
  readonly letters: readonly KeptLetter[];
  /** Whether letters are being sent at this moment. */
  readonly sending: boolean;
  keep(letter: Letter): Promise<void>;
  drop(id: string): Promise<void>;
  /** Sends what waits. `due`: what has waited long enough. `now`: without waiting. `asked`: also what is old. */
  flush(which: 'due' | 'now' | 'asked'): Promise<void>;
}

/** What an outbox tells. */
export interface OutboxListener {
  /** Something is different: show it. */
  changed(): void;
  sent(reference: string | null): void;
  failed(error: unknown): void;
}

const tooOld = 30 * 24 * 60 * 60 * 1000;

/** Whether a letter has waited so long that it goes only when the person asks. */
export const isStale = ({ keptAt }: KeptLetter, now = Date.now()): boolean => now - keptAt > tooOld;

/** Looks after the outbox until the signal: sends what waits now, when the connection is back and when the page is seen again. */
export async function postOutbox(listener: OutboxListener, signal: AbortSignal): Promise<Outbox> {
  let letters: readonly KeptLetter[] = [];
  let sending = false;
  let before: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function refresh(): Promise<void> {
    letters = await keptLetters();
    clearTimeout(timer);
    const next = letters.filter((letter) => !letter.refused && !isStale(letter)).map(({ nextAt }) => nextAt);
    if (next.length > 0 && !signal.aborted)
      timer = setTimeout(() => void flush('due'), Math.max(0, Math.min(...next) - Date.now()));
    listener.changed();
  }

  /** One round after the other: what a person asks for is done even while another round is on its way. */
  function flush(which: 'due' | 'now' | 'asked'): Promise<void> {
    before = before.then(() => round(which));
    return before;
  }

  async function round(which: 'due' | 'now' | 'asked'): Promise<void> {
    if (signal.aborted) return;
    sending = true;
    try {
      if (which === 'asked') listener.changed();
      await exclusively('send', async () => {
        for (const letter of await keptLetters()) {
          const early = which === 'due' && letter.nextAt > Date.now();
          const old = which !== 'asked' && isStale(letter);
          if (letter.refused || early || old || signal.aborted) continue;
          await post(letter);
        }
      });
    } catch (error) {
      listener.failed(error);
    }
    sending = false;
    await refresh().catch(listener.failed);
  }

  async function post(letter: KeptLetter): Promise<void> {
    const outcome = await send(letter);
    if (outcome.is === 'sent') {
      await dropLetter(letter.id);
      listener.sent(outcome.reference);
      return;
    }
    const attempts = letter.attempts + 1;
    const wait = outcome.is === 'busy' ? outcome.seconds * 1000 : backOff(attempts, Math.random());
    const refused = outcome.is === 'refused' || outcome.is === 'conflict' || outcome.is === 'wrong';
    await changeLetter({ ...letter, attempts, nextAt: Date.now() + wait, refused });
  }

  addEventListener('online', () => void flush('now'), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void flush('due');
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  await refresh();

  return {
    get letters() {
      return letters;
    },
    get sending() {
      return sending;
    },
    async keep(letter) {
      const now = Date.now();
      await keepLetter({
        ...letter,
        keptAt: now,
        attempts: 1,
        nextAt: now + backOff(1, Math.random()),
        refused: false,
      });
      await refresh();
    },
    async drop(id) {
      await dropLetter(id);
      await refresh();
    },
    flush,
  };
}
