import { webAddress } from '#widgets/shared/web-address';
import { shareLink } from './share-link.ts';

/** A contact form of the kit, as far as the self-check knows it. */
export interface TakesResult extends HTMLElement {
  /** Shows the person a box, not ticked, with which they may attach the result. */
  offerResult(code: string): void;
}

/** The first contact form of the page that can take a result, or null. */
export function contactForm(): TakesResult | null {
  const form = document.querySelector('coprod-contact-form');
  return form !== null && 'offerResult' in form ? (form as TakesResult) : null;
}

/** The address of the contact page with a result code, or null where it is none that a link may lead to. */
export function contactAddress(href: string | null, code: string): string | null {
  const address = webAddress(href);
  return address === null ? null : shareLink(address, code);
}
