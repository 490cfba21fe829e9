import { borrowAttributes } from './borrowed-attributes.ts';
import { givenEndpoint, type Destination } from './destination.ts';
import type { TakenForm } from './take-form.ts';

/**
 * Has the browser check a form and send it, as it would without any script. Returns false, having done nothing,
 * where nobody can be reached: the page would be gone, and what was written with it.
 */
export async function submitNatively(
  { form, signal, aside }: TakenForm,
  destination: Destination,
  submitter: HTMLElement | null,
): Promise<boolean> {
  const address = nativeAddress(form, destination);
  const byEmail = address.startsWith('mailto:');
  if ((!byEmail && !(await canReach(address))) || signal.aborted) return false;
  const attributes = borrowAttributes();
  attributes.set(form, 'method', 'post');
  attributes.set(form, 'action', address);
  if (byEmail) attributes.set(form, 'enctype', 'text/plain');
  // The page may have taken the button away meanwhile, or have a field named "requestSubmit".
  const pressed = submitter && form.contains(submitter) ? submitter : null;
  aside(() => HTMLFormElement.prototype.requestSubmit.call(form, pressed));
  attributes.restore();
  return true;
}

/** A form of the page knows where it goes; one that was built does not. */
const nativeAddress = (form: HTMLFormElement, { endpoint, mailto }: Destination): string =>
  givenEndpoint({ endpoint: null, mailto }, form) || endpoint || `mailto:${mailto}`;

/** What an address answers does not matter here. */
const canReach = (address: string): Promise<boolean> =>
  fetch(address, {
    method: 'HEAD',
    mode: 'no-cors',
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  }).then(
    () => true,
    () => false,
  );
