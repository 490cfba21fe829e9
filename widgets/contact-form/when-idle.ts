/** Does something when the browser has nothing better to do, unless the signal comes first. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  // Safari has no such callback.
  const [id, cancel] =
    'requestIdleCallback' in self
      ? [requestIdleCallback(work, { timeout: 3000 }), cancelIdleCallback]
      : [setTimeout(work, 300), clearTimeout];
  signal.addEventListener('abort', () => cancel(id));
}
