import type { Browser, Page } from 'puppeteer-core';

/** A world of its own in a page, which scripts of the page cannot see or change. */
export interface Realm {
  evaluate<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>>;
}

/** The world in which the browser's driver itself works. It changes with every load. */
export const realmOf = (page: Page): Realm => ({
  evaluate: (work, ...given) =>
    inTime(
      (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm().evaluate(work, ...given),
    ),
});

/** Firefox takes what its driver looks at for an act of a person, unless it is told otherwise. */
export function lookUnseen(browser: Browser): void {
  const { connection } = browser as unknown as {
    connection?: { send(method: string, parameters: object): unknown };
  };
  if (!connection) return;
  const send = connection.send.bind(connection);
  connection.send = (method, parameters) =>
    send(method, 'userActivation' in parameters ? { ...parameters, userActivation: false } : parameters);
}

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A page that hangs must not hang what looks at it. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer.')), 30_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The answer, or something else where there is none. */
export const quietly = <Result>(work: Promise<Result>, otherwise: Result): Promise<Result> =>
  inTime(work).catch(() => otherwise);

/** Asks again and again until there is an answer that is no text; a text says what is missing. */
export async function until<Answer extends object>(
  ask: () => Promise<Answer | string>,
  tries = 60,
): Promise<Answer> {
  let last = '';
  for (let time = 0; time < tries; time += 1) {
    const answer = await ask().catch((error: unknown) => String(error));
    if (typeof answer !== 'string') return answer;
    last = answer;
    await pause(150);
  }
  throw new Error(last);
}
