import { createTransport } from 'nodemailer';
import type { Enquiries } from './enquiries.ts';
import { letterFor } from './letter.ts';
import type { Log } from './log.ts';

/** Where enquiries are sent on to. */
export interface Forwarding {
  /** The mail server: `smtp://` or `smtps://`, with user name and password if it wants them. */
  readonly smtpUrl: string;
  readonly from: string;
  readonly to: readonly string[];
  /** Milliseconds until a failed one is tried again; doubled each time, up to six hours. One minute if left out. */
  readonly firstRetry?: number;
}

/** Sends enquiries on, one at a time, in the background. */
export interface Forwarder {
  /** Says that an enquiry has arrived. */
  wake(): void;
  close(): Promise<void>;
}

const longestRetry = 6 * 60 * 60 * 1000;

/**
 * Sends on what waits in the table. One that cannot be sent stays there and is tried again, later each time,
 * until it is sent or deleted for its age; so nothing is lost by a mail server that is down.
 */
export function startForwarding(
  { smtpUrl, from, to, firstRetry = 60_000 }: Forwarding,
  enquiries: Enquiries,
  now: () => number,
  log: Log,
): Forwarder {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let closed = false;
  /** Whether an enquiry arrived while others were being sent. */
  let arrived = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const wake = (): void => {
    if (closed) return;
    if (running !== null) {
      arrived = true;
      return;
    }
    clearTimeout(timer);
    arrived = false;
    running = run();
  };

  async function run(): Promise<void> {
    let wait: number | null = firstRetry;
    try {
      wait = await sendDue();
    } catch (error) {
      log(`Could not read which enquiries to send on; will try again. ${faultCode(error)}`);
    }
    running = null;
    if (arrived) wake();
    else if (wait !== null && !closed) timer = setTimeout(wake, Math.min(wait, longestRetry)).unref();
  }

  /** Sends all that is due, and says how long to wait for the next; null if none waits. */
  async function sendDue(): Promise<number | null> {
    for (;;) {
      if (closed) return null;
      const next = enquiries.nextToForward();
      if (next === null) return null;
      const wait = next.forwardDue!.getTime() - now();
      if (wait > 0) return wait;
      try {
        const { rejected } = await transport.sendMail(letterFor(next, from, to));
        if (rejected.length > 0) {
          log(
            `${next.reference} was sent on. Addresses in FORWARD_TO that the mail server refused: ${rejected.length}.`,
          );
        }
      } catch (error) {
        const again = Math.min(firstRetry * 2 ** next.failedForwards, longestRetry);
        log(
          `Could not send on ${next.reference} (${faultCode(error)}). Trying again in ${Math.ceil(again / 1000)}s.`,
        );
        enquiries.forwardFailed(next.id, new Date(now() + again));
        continue;
      }
      enquiries.forwarded(next.id, new Date(now()));
    }
  }

  wake();
  return {
    wake,
    async close() {
      closed = true;
      clearTimeout(timer);
      transport.close();
      const giveUp = new Promise<void>((resolve) => void setTimeout(resolve, 3000).unref());
      await Promise.race([running, giveUp]);
    },
  };
}

/** A mail server's own words may name the people it refuses, so only codes are logged. */
function faultCode(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter((each) => each !== undefined).join(' ') || 'unknown fault';
}
