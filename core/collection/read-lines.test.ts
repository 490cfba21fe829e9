import { expect, test } from 'vitest';
import { encodeResult } from '../star/result-code.ts';
import { readLines } from './read-lines.ts';
import { readingSlice, type Defaults } from './reading.ts';

const code = encodeResult({
  version: 1,
  mode: 'quick',
  voice: 'resident',
  answers: { CC1: 3, GRO1: 'not-sure' },
});
const link = `https://www.example.gov.uk/check?x=1#coprod-result=${code}`;

function read(text: string, defaults: Defaults = { audience: 'communities', round: '2026-11-24' }) {
  const work = readLines(text, defaults);
  let pauses = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return { ...step.value, pauses };
    pauses += 1;
  }
}
const first = (line: string) => read(line).handedIn[0];
const fault = (line: string, defaults?: Defaults) => {
  const [problem] = read(line, defaults).problems;
  return problem && [problem.kind, problem.found];
};

test('reads a code, and a link', () => {
  expect(first(code)).toMatchObject({ code, audience: 'communities', round: '2026-11-24' });
  expect(first(link)).toMatchObject({ code, set: { mode: 'quick', answers: { CC1: 3, GRO1: 'not-sure' } } });
  expect(first(`  ${link}&more=1  `)?.code).toBe(code);
  expect(first(`(${code}).`)?.code).toBe(code);
});

test.each([
  [`staff: ${code}`, 'frontline-staff', '2026-11-24'],
  [`Residents ${link}`, 'people-who-access-services', '2026-11-24'],
  [`residents:${link}`, 'people-who-access-services', '2026-11-24'],
  [`Heads of service, 2025-10-01, ${code}`, 'heads-of-services', '2025-10-01'],
  [`cynghorwyr 1/10/2025: ${code}`, 'politicians', '2025-10-01'],
  [`2025-10-01 ${code}`, 'communities', '2025-10-01'],
  [`3. Uwch-reolwyr: ${code}`, 'top-managers', '2026-11-24'],
  [`- ${code}`, 'communities', '2026-11-24'],
  [`people-who-access-services\t${code}`, 'people-who-access-services', '2026-11-24'],
])('reads who, and when: %s', (line, audience, round) => {
  expect(first(line)).toMatchObject({ audience, round, code });
});

test('names the line, and what is wrong with it', () => {
  const { handedIn, problems } = read(`${code}\r\n\r\nplumbers: ${code}\r\n${code.slice(0, -1)}\r\n${link}`);
  expect(handedIn).toHaveLength(2);
  expect(problems).toEqual([
    { at: 3, kind: 'audience', field: null, found: 'plumbers' },
    { at: 4, kind: 'length', field: null, found: code.slice(0, -1) },
  ]);
});

test.each([
  ['Thank you for the workshop', 'no-code'],
  ['staff:', 'no-code'],
  [`staff 2025-13-01: ${code}`, 'day'],
  [`staff 31/02/2025: ${code}`, 'day'],
  [`${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`, 'checksum'],
  [`https://www.example.gov.uk/#coprod-result=`, 'no-code'],
  [`https://www.example.gov.uk/#coprod-result=AB`, 'version'],
])('says what is wrong with %s', (line, kind) => {
  expect(fault(line)?.[0]).toBe(kind);
});

test('asks whose answers they are', () => {
  expect(fault(code, { audience: null, round: '2026-11-24' })?.[0]).toBe('no-audience');
});

test('takes any text, however long, and pauses on the way', () => {
  expect(read('').handedIn).toEqual([]);
  expect(read('x'.repeat(100_000)).problems).toHaveLength(1);
  expect(read(' ,;: '.repeat(10_000)).problems).toHaveLength(1);
  const many = read(`${code}\n`.repeat(1_000));
  expect(many.handedIn).toHaveLength(1_000);
  expect(many.pauses).toBe(1_000 / readingSlice);
});
