import type { Post } from './post-again.ts';

/** For so long an answer is waited for, in milliseconds: a background only looks things up and writes them down. */
const patience = 5_000;

/** Where it is heard that a page has come back: its window. */
export type Comings = Pick<Window, 'addEventListener'>;

/** Whether the browser tells it: a page can say that it has come back as often as it likes. */
const isTold = ({ isTrusted }: Event): boolean => isTrusted;

/**
 * Posts a message, and waits only so long for its answer. A page that the browser kept when the person left it, and
 * brought back, has lost the answers that it was waiting for: then nothing is waited for at all.
 * What it rejects with says that there was no answer.
 */
export const inTime =
  <Message>(
    post: Post<Message>,
    view: Comings,
    { time = patience, isReal = isTold }: { readonly time?: number; readonly isReal?: typeof isTold } = {},
  ): Post<Message> =>
  (message) =>
    new Promise((resolve, reject) => {
      const answered = new AbortController();
      const { signal } = answered;
      const stop = (): void => {
        answered.abort();
        reject(new Error('No answer came in time.'));
      };
      const timer = setTimeout(stop, time);
      signal.addEventListener('abort', () => clearTimeout(timer));
      view.addEventListener('pageshow', (event) => event.persisted && isReal(event) && stop(), {
        signal,
        capture: true,
      });
      post(message)
        .then(resolve, reject)
        .finally(() => answered.abort());
    });
