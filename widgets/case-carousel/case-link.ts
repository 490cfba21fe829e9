/** The name under which the id of a case stands in the fragment of an address. */
const key = 'coprod-case';

/** The address of this page with a case in its fragment. */
export function caseLink(id: string): string {
  // A bare fragment would follow the page's <base>, if it has one.
  const [page] = location.href.split('#', 1);
  return `${page}#${key}=${id}`;
}

/** The id of a case in the fragment of an address, or null where it names none. It may be anything: it is not checked here. */
export const caseInFragment = (fragment: string): string | null =>
  new RegExp(`[#&]${key}=([^&]*)`).exec(fragment.slice(0, 500))?.[1] ?? null;
