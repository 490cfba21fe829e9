import type { Page } from 'puppeteer-core';
import { Audit } from '../../core/audit/audit.ts';

/** What lies in the database, read past the extension by the hands of one of its pages. */
export async function storedRaw(page: Page): Promise<readonly unknown[]> {
  const text = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('coproduction-star');
        const fail = (request: IDBRequest) => () => reject(new Error(`${request.error}`));
        opening.addEventListener('error', fail(opening));
        opening.addEventListener('blocked', () => reject(new Error('The database is blocked.')));
        // There is none yet: it must not be made here.
        opening.addEventListener('upgradeneeded', () => {
          opening.transaction!.abort();
          resolve('[]');
        });
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('audits').objectStore('audits').getAll();
          reading.addEventListener('error', fail(reading));
          reading.addEventListener('success', () => {
            opening.result.close();
            // As text: what stands in two places at once does not come whole out of Firefox.
            resolve(JSON.stringify(reading.result));
          });
        });
      }),
  );
  return JSON.parse(text) as unknown[];
}

/** Everything that a person can put into a store, each under a name of its own. */
export type Items = ReadonlyMap<string, string>;

/**
 * The single things in some audits.
 * @throws Error where something is half-written, or there twice.
 */
export function itemsIn(values: readonly unknown[]): Items {
  const items = new Map<string, string>();
  const put = (name: string, value: string): void => {
    if (items.has(name)) throw new Error(`There are two of ${name}.`);
    items.set(name, value);
  };
  for (const value of values) {
    const { id, name, pages, conversations, checks } = Audit.parse(value);
    put(`audit ${id}`, name);
    for (const page of pages) {
      put(`page ${page.id}`, page.url);
      put(`page at ${id} ${page.url}`, page.id);
      for (const [key, { reason = '' }] of Object.entries(page.decisions))
        put(`decision ${page.id} ${key}`, reason);
      for (const note of page.notes) put(`note ${note.id}`, note.text);
    }
    for (const each of conversations) put(`conversation ${each.id}`, each.said);
    for (const { code, takenOn } of checks) put(`check ${code} ${id}`, takenOn);
  }
  return items;
}
