/** So many requests at once; they come back evenly over so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

const mostAddresses = 10_000;

/**
 * Counts requests by address, in memory only: an address is forgotten with the next request after its count is clear.
 * The function that it returns says how many seconds an address must wait; 0 lets the request in.
 */
export function rateLimit(limit: RateLimit, now: () => number): (address: string) => number {
  const perRequest = (limit.seconds * 1000) / limit.requests;
  const allowance = perRequest * (limit.requests - 1);
  /** For each address, when its count will be clear. A request moves that time on; too far ahead is too many. */
  const clearAt = new Map<string, number>();

  return (address) => {
    const time = now();
    const key = networkOf(address);
    const known = clearAt.get(key) ?? time;
    // Further ahead than a full count reaches: the clock was put back, and nobody is to wait for that.
    const clear = known - time > limit.seconds * 1000 ? time : Math.max(known, time);
    const wait = clear - time - allowance;
    if (wait > 0) return Math.ceil(wait / 1000);
    // Taken out and put back, so that the map is in order of last use.
    clearAt.delete(key);
    clearAt.set(key, clear + perRequest);
    forget(clearAt, time);
    return 0;
  };
}

/** Drops the addresses that were not seen for longest, as far as their count is clear or there are too many. */
function forget(clearAt: Map<string, number>, time: number): void {
  for (const [key, clear] of clearAt) {
    if (clear > time && clearAt.size <= mostAddresses) return;
    clearAt.delete(key);
  }
}

/** One household or machine has a whole /64 of IPv6 addresses, so they count as one. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
