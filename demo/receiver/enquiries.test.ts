import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { readEnquiry } from '#core/enquiry/problems';
import { openEnquiries } from './enquiries.ts';
import { newReference } from './reference.ts';
import { anEnquiry, temporaryFolder } from './serve-for-test.ts';

const read = () => {
  const result = readEnquiry(anEnquiry());
  if (!result.ok) throw new Error('The example enquiry is wrong.');
  return result.enquiry;
};

test('a reference that is taken is made anew', () => {
  const references = ['CS-AAAA-AA', 'CS-AAAA-AA', 'CS-CCCC-CC'];
  const enquiries = openEnquiries(join(temporaryFolder(), 'e.sqlite'), () => references.shift()!);
  expect(enquiries.keep(read(), new Date(), false)).toEqual({ how: 'new', reference: 'CS-AAAA-AA' });
  expect(enquiries.keep(read(), new Date(), false)).toEqual({ how: 'new', reference: 'CS-CCCC-CC' });
  enquiries.close();
});

test('references are short, readable and hardly ever the same', () => {
  const many = Array.from({ length: 2000 }, newReference);
  for (const reference of many)
    expect(reference).toMatch(/^CS-[34679CDFGHJKMNPQRTWX]{4}-[34679CDFGHJKMNPQRTWX]{2}$/);
  expect(new Set(many).size).toBeGreaterThan(1990);
});

test('two receivers that share a file keep an enquiry once', () => {
  const file = join(temporaryFolder(), 'e.sqlite');
  const one = openEnquiries(file);
  const two = openEnquiries(file);
  const enquiry = read();
  const first = one.keep(enquiry, new Date(), false);
  expect(two.keep(enquiry, new Date(), false)).toEqual({ ...first, how: 'again' });
  expect(one.count()).toBe(1);
  one.close();
  two.close();
});

test('a file of a newer receiver is left alone, and the error says so', () => {
  const file = join(temporaryFolder(), 'e.sqlite');
  openEnquiries(file).close();
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openEnquiries(file)).toThrow(/written by a newer receiver \(version 99/);
});

test('a file that is no database is left alone', () => {
  expect(() => openEnquiries(new URL('enquiries.test.ts', import.meta.url).pathname)).toThrow(
    /not a database/,
  );
});
