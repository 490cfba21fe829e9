import { expect, test } from 'vitest';
import { isEmail, isPhone } from './reply-address.ts';

test.each([
  'a@b.cd',
  'first.last+tag@sub.example.gov.uk',
  "o'neil@example.org",
  'siân@example.cymru',
  'a@bücher.example',
  'a@xn--bcher-kva.example',
  '1@1.example',
])('%s is an e-mail address', (text) => expect(isEmail(text)).toBe(true));

test.each([
  '',
  'a',
  '@example.org',
  'a@',
  'a@b',
  'a@b.1',
  'a@192.168.0.1',
  'a@b@c.example',
  'a b@example.org',
  '.a@example.org',
  'a..b@example.org',
  'a.@example.org',
  'a@example..org',
  'a@.example.org',
  'a@example.org.',
  'a@-example.org',
  'a@example-.org',
  'a@exa_mple.org',
  '<a@example.org>',
  'a,b@example.org',
  'a@example.org\nBcc: b@example.org',
  'a\u200b@example.org',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(64)}.example`,
])('%j is none', (text) => expect(isEmail(text)).toBe(false));

test.each(['029 2000 0000', '+44 29 2000 0000', '(029) 2000-0000', '1234567', '(+44) 2920 000000'])(
  '%s is a phone number',
  (text) => expect(isPhone(text)).toBe(true),
);

test.each([
  '',
  '123456',
  '1234567890123456',
  '029 2000 0000 ext 5',
  '44+2920000000',
  '+-() ',
  '٠١٢٣٤٥٦٧٨',
  '1'.repeat(50),
])('%j is none', (text) => expect(isPhone(text)).toBe(false));
