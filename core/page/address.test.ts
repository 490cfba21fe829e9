import { expect, test } from 'vitest';
import { cleanAddress } from './address.ts';

test.each([
  ['https://council.example/apply', 'https://council.example/apply'],
  ['https://council.example/apply#step-2', 'https://council.example/apply'],
  ['https://ann:pass@council.example/', 'https://council.example/'],
  ['https://council.example/?topic=bins&page=2', 'https://council.example/?topic=bins&page=2'],
  ['https://council.example/?token=abc&topic=bins', 'https://council.example/?topic=bins'],
  ['https://council.example/?ACCESS_TOKEN=abc', 'https://council.example/'],
  ['https://council.example/?reset-code=12&a=1', 'https://council.example/?a=1'],
  ['https://council.example/?email=ann%40example.org', 'https://council.example/'],
  ['https://council.example/?who=ann%40example.org', 'https://council.example/'],
  ['https://council.example/?userId=7&uprn=100012345678', 'https://council.example/'],
  ['https://council.example/?x=eyJhbGciOiJIUzI1NiJ9.e30.abc123', 'https://council.example/'],
  [
    'https://council.example/?q=how%20do%20I%20apply%20for%20a%20blue%20badge',
    'https://council.example/?q=how%20do%20I%20apply%20for%20a%20blue%20badge',
  ],
  [
    'https://council.example/?keyword=bins&monkey=1&design=2',
    'https://council.example/?keyword=bins&monkey=1&design=2',
  ],
  ['http://council.example:8080/a', 'http://council.example:8080/a'],
  ['file:///home/page.html', 'file:///home/page.html'],
  ['about:blank', ''],
  ['data:text/html,<p>secret', ''],
  ['javascript:alert(1)', ''],
  ['not an address', ''],
])('keeps of %s only %s', (address, kept) => {
  expect(cleanAddress(address)).toBe(kept);
});
