import { codeInFragment } from '#widgets/star-check/share-link';
import { webAddress } from '#widgets/shared/web-address';
import type { InviteProblem } from './invite-state.ts';

/** A longer address makes a code so fine that phones fail to read it from the back of a room. */
export const longestAddress = 300;

/** The address that everybody in the room is sent to, or why it should not be that one. */
export function inviteAddress(
  text: string,
): { readonly ok: true; readonly address: string } | { readonly ok: false; readonly problem: InviteProblem } {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'empty' };
  // People copy "www.example.gov.uk/check" from a letter.
  const isBare = /^[a-z\d-]+(\.[a-z\d-]+)+([/?#]|$)/i.test(typed);
  const isWhole = /^https?:\/\/[^/]/i.test(typed);
  const address = isWhole || isBare ? webAddress(isWhole ? typed : `https://${typed}`) : null;
  if (address === null || /\s/.test(typed)) return { ok: false, problem: 'no-address' };
  const { hash, username, password } = new URL(address);
  if (username !== '' || password !== '') return { ok: false, problem: 'secret' };
  if (codeInFragment(hash) !== null) return { ok: false, problem: 'one-result' };
  return address.length > longestAddress ? { ok: false, problem: 'long-address' } : { ok: true, address };
}

/** Whether an address leads to the device that it is opened on. */
export const isOnlyHere = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(new URL(address).hostname);
