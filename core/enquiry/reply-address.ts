import { maximumLengths } from './limits.ts';

const mailbox = /^[^\s\p{C}()<>[\]:;@\\,"]{1,64}$/u;
const domainLabel = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}$/u;
const notInPhone = /[^\d\s+()-]/;

/**
 * Whether a text can be an e-mail address: a mailbox, one @, and a domain with a dot in it.
 * It finds slips of the keyboard and refuses what could break a mail header; only a reply proves an address.
 */
export function isEmail(text: string): boolean {
  if (text.length > maximumLengths.email) return false;
  const [local = '', domain = '', ...rest] = text.split('@');
  if (rest.length > 0 || !mailbox.test(local) || local.split('.').includes('')) return false;
  const labels = domain.split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label) && !label.endsWith('-')) &&
    /\p{L}/u.test(labels.at(-1)!)
  );
}

/** Whether a text can be a phone number: 7 to 15 digits, with spaces, brackets, hyphens and a leading + between them. */
export function isPhone(text: string): boolean {
  if (text.length > maximumLengths.phone || notInPhone.test(text) || text.lastIndexOf('+') > 1) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15;
}
