import { givenEndpoint, isOneAddress, readUrl, type GivenDestination } from './destination.ts';

/** What was last said about each element. */
const complaints = new WeakMap<GivenDestination, string>();

/** Tells the web team why a form cannot be sent, once for each reason. */
export function complain(
  given: GivenDestination,
  form: HTMLFormElement | null,
  report: (complaint: string) => void,
): void {
  const complaint = destinationAdvice(given, form);
  if (complaints.get(given) !== complaint) report(complaint);
  complaints.set(given, complaint);
}

/** Why a form cannot be sent, for the web team that has set it up: one or two whole sentences. */
function destinationAdvice(given: GivenDestination, form: HTMLFormElement | null): string {
  const mailto = given.mailto?.trim();
  if (mailto && !isOneAddress(mailto))
    return `The attribute mailto is "${mailto}", which is not one email address. Give it as name@example.org.`;
  const address = givenEndpoint(given, form);
  if (!address)
    return 'There is nowhere to send to. Give the element an endpoint or a mailto, or give its form an action and method="post".';
  if (!readUrl(address))
    return `The endpoint "${address}" is not an address. Give it as https://example.org/enquiries.`;
  return `The endpoint "${address}" is not safe for personal details. Use one on https, or on the same site as the page.`;
}
