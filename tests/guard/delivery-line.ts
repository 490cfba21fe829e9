import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../demo/receiver/serve-for-test.ts';
import { bundle } from './bundle.ts';
import { contactPage, naivePage } from './contact-page.ts';
import { faultyProxy, type FaultyProxy } from './faulty-proxy.ts';
import { startReceiver } from './receiver-process.ts';
import { serveSite } from './serve-site.ts';

/** A council's site, a proxy that makes mistakes, and a real receiver behind it. */
export interface DeliveryLine {
  readonly proxy: FaultyProxy;
  /** Another proxy before the same receiver: another origin, so that what waits there waits apart. */
  another(): Promise<FaultyProxy>;
  /** How many enquiries with this message lie in the receiver's file. */
  count(message: string): number;
  total(): number;
}

/** Sets up the whole way from a form to the file, for one test. */
export async function deliveryLine(): Promise<DeliveryLine> {
  const file = join(temporaryFolder(), 'enquiries.sqlite');
  const receiver = await startReceiver(file);
  onTestFinished(() => receiver.kill());
  const pages = new Map([
    ['/', contactPage],
    ['/naive', naivePage],
  ]);
  const site = await serveSite(pages, await bundle('widgets/contact-form/define.ts'));
  onTestFinished(() => site.close());
  const another = async (): Promise<FaultyProxy> => {
    const made = await faultyProxy(Number(new URL(site.address).port), () => receiver.port);
    onTestFinished(() => made.close());
    return made;
  };
  const ask = (sql: string, ...values: string[]): number => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return Number(database.prepare(sql).get(...values)!['n']);
    } finally {
      database.close();
    }
  };
  return {
    proxy: await another(),
    another,
    count: (message) => ask('SELECT count(*) AS n FROM enquiries WHERE message = ?', message),
    total: () => ask('SELECT count(*) AS n FROM enquiries'),
  };
}
