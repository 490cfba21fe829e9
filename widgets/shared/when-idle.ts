/** Does something a second from now, when the page has most likely come to rest. Returns the way to call it off. */
export function whenIdle(task: () => void): () => void {
  const timer = setTimeout(task, 1000);
  return () => clearTimeout(timer);
}
