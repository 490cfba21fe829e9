import { borrowAttributes } from './borrowed-attributes.ts';
import { givenEndpoint, type Destination } from './destination.ts';
import type { TakenForm } from './take-form.ts';

/**
 * Has the browser check a form and send it, as it would without any script. Rejects, having done nothing, where
 * nobody can be reached: the page would be gone, and what was written with it.
 */
export async function submitNatively(
  { form, signal, aside }: TakenForm,
  destination: Destination,
  submitter: HTMLElement | null,
): Promise<void> {
  const address = nativeAddress(form, destination);
  const byEmail = address.startsWith('mailto:');
  // What is answered does not matter here.
  if (!byEmail) await fetch(address, { method: 'HEAD', mode: 'no-cors', cache: 'no-store' });
  if (signal.aborted) return;
  const attributes = borrowAttributes();
  attributes.set(form, 'method', 'post');
  attributes.set(form, 'action', address);
  if (byEmail) attributes.set(form, 'enctype', 'text/plain');
  // A field of the page may be named "requestSubmit".
  aside(() => HTMLFormElement.prototype.requestSubmit.call(form, submitter));
  attributes.restore();
}

/** A form of the page knows where it goes; one that was built does not. */
const nativeAddress = (form: HTMLFormElement, { endpoint, mailto }: Destination): string =>
  givenEndpoint({ endpoint: null, mailto }, form) || endpoint || `mailto:${mailto}`;
