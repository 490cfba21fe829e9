/**
 * Takes the place of the group star's way to fetch a feed: the extension loads nothing but its own files.
 * @throws Error always.
 */
export async function fetchCollection(): Promise<never> {
  throw new Error('The extension fetches no feed. Open a file of answers instead.');
}
