import { expect, test } from 'vitest';
import { isSafeAddress } from './safe-address.ts';

test.each([
  'https://council.example/a?b=c&d=%20#e',
  'http://council.example',
  'https://council.example:8443/a',
  "https://council.example/a(b)'c*",
])('links to %s', (address) => expect(isSafeAddress(address)).toBe(true));

test.each([
  '',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//council.example',
  'https:council.example',
  'https://user:pw@council.example/',
  'https://user@council.example/',
  'https://council.example/a b',
  'https://council.example/"onclick',
  'https://council.example/<b>',
  'https://council.example\\@other.example',
  'https://council.example/`x`',
  'https://council.example/\u202e',
  'https://',
  'ftp://council.example',
  ' https://council.example',
])('does not link to %j', (address) => expect(isSafeAddress(address)).toBe(false));
