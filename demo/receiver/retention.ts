import type { Enquiries } from './enquiries.ts';
import { describeFault, type Log } from './log.ts';

const day = 24 * 60 * 60 * 1000;

/** Deletes enquiries older than so many days, now and once a day. Returns what ends it. */
export function keepOnly(days: number, enquiries: Enquiries, now: () => number, log: Log): () => void {
  const deleteOld = (): void => {
    try {
      const deleted = enquiries.deleteReceivedBefore(new Date(now() - days * day));
      if (deleted > 0) log(`Enquiries deleted because they were older than ${days} days: ${deleted}.`);
    } catch (error) {
      log(
        `Could not delete enquiries older than ${days} days; will try again in a day. ${describeFault(error)}`,
      );
    }
  };
  deleteOld();
  const timer = setInterval(deleteOld, day).unref();
  return () => clearInterval(timer);
}
