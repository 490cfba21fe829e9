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
  if (!href || !URL.canParse(href, document.baseURI)) return null;
  const { protocol, href: whole } = new URL(href, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? shareLink(whole, code) : null;
}
