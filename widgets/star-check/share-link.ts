/** The name under which a result code stands in the fragment of an address. */
const key = 'coprod-result';

/** The address of a page with a result in its fragment, which browsers do not send to any server. */
export function shareLink(address: string, code: string): string {
  const [page] = address.split('#', 1);
  return `${page}#${key}=${code}`;
}

/** Whether others could open a link to this page: not where it is a page of an extension. */
export const canShare = (): boolean => /^(https?|file):$/.test(location.protocol);

/** The code in the fragment of an address, or null where it holds none. It may be anything: it is not checked here. */
export function codeInFragment(fragment: string): string | null {
  const found = new RegExp(`^#?(?:[^#]{0,200}&)?${key}=([^&]*)`).exec(fragment.slice(0, 500));
  return found ? found[1]! : null;
}

/** Takes the result code out of the address of the page, so that it does not come back when the page is loaded again. */
export function dropCode(): void {
  if (codeInFragment(location.hash) === null) return;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
}
