import { givenEndpoint, isOneAddress, readUrl, type GivenDestination } from './destination.ts';

/** Why a form cannot be sent, for the web team that has set it up: one or two whole sentences. */
export function destinationAdvice(given: GivenDestination, form: HTMLFormElement | null): string {
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
