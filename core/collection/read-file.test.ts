import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyCollection,
  releasesOf,
  withoutPeople,
  withPeople,
  withShowings,
} from '../groups/collection.ts';
import { audiences } from '../star/audiences.ts';
import { groupStar as welsh } from '../i18n/cy/group-star.ts';
import { groupStar as english } from '../i18n/en/group-star.ts';
import { encodeResult } from '../star/result-code.ts';
import { statementsOf } from '../star/statements.ts';
import { audienceNamed } from './audience-names.ts';
import { writeCollection } from './collection-file.ts';
import { readFile, type FileReading } from './read-file.ts';

const codeFor = (first: 0 | 1 | 2 | 3 | 4) =>
  encodeResult({ version: 1, mode: 'quick', voice: 'team', answers: { CC1: first, CD1: 2 } });
const code = codeFor(3);

function read(text: string): FileReading {
  const work = readFile(text, { audience: null, round: '2026-11-24' });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const good = (text: string) => {
  const file = read(text);
  if (!file.ok) throw new Error(`not read: ${JSON.stringify(file.problem)}`);
  return file;
};

test('a table with codes: names are passed over', () => {
  const { handedIn, problems, passedOver, of } = good(
    `\uFEFFName,Audience,Date,Code\r\n"Jones, Siân",Frontline staff,24/11/2026,${code}\r\n,councillors,,'${code}\r\n`,
  );
  expect(of).toBe('rows');
  expect(problems).toEqual([]);
  expect(handedIn.map(({ audience, round }) => [audience, round])).toEqual([
    ['frontline-staff', '2026-11-24'],
    ['politicians', '2026-11-24'],
  ]);
  expect(passedOver).toEqual(['Name']);
});

test('a table with semicolons and links, in Welsh', () => {
  const { handedIn } = good(`Cynulleidfa;Dolen\ntrigolion;https://example.org/#coprod-result=${code}\n`);
  expect(handedIn).toMatchObject([{ audience: 'people-who-access-services', code }]);
});

test('a table of answers, one statement a column', () => {
  const quick = statementsOf('quick').map(({ id }) => id);
  const { handedIn } = good(
    `who,${quick.join()}\nresidents,0,1,2,3,4,?,Not sure,,2\nstaff,4,4,4,4,4,4,4,4,4\n`,
  );
  expect(handedIn[0]!.set).toEqual({
    version: 1,
    mode: 'quick',
    voice: 'resident',
    answers: {
      CC1: 0,
      CD1: 1,
      CL1: 2,
      CA3: 3,
      MAP1: 4,
      FOC1: 'not-sure',
      PEO1: 'not-sure',
      GRO1: 2,
    },
  });
  expect(handedIn[1]!.set.voice).toBe('team');
});

test('names the row and the column of what is wrong', () => {
  const { problems } = good(
    `audience,round,wording,CC1,CC2\nstaff,,team,1,2\nbakers,,team,1,2\n\nstaff,soon,team,1,2\nstaff,,poem,1,2\nstaff,,team,5,2\nstaff,,team,,\n,,team,1,1\n`,
  );
  expect(problems).toEqual([
    { at: 3, kind: 'audience', field: 'audience', found: 'bakers' },
    { at: 5, kind: 'day', field: 'round', found: 'soon' },
    { at: 6, kind: 'voice', field: 'wording', found: 'poem' },
    { at: 7, kind: 'answer', field: 'CC1', found: '5' },
    { at: 8, kind: 'no-answers', field: 'CC1', found: '' },
    { at: 9, kind: 'no-audience', field: 'audience', found: '' },
  ]);
});

test('counts the lines inside cells', () => {
  const { problems } = good(`note,audience,code\n"two\nlines",staff,${code}\n,staff,nonsense\n`);
  expect(problems).toMatchObject([{ at: 4, field: 'code' }]);
});

test('a feed, and a list of codes', () => {
  const feed = JSON.stringify({
    people: [{ code, audience: 'staff', round: '2026-10-01', email: 'a@b' }, { code, audience: 'x' }, 7],
  });
  const { handedIn, problems, passedOver, collection } = good(feed);
  expect(collection).toBe(null);
  expect(handedIn).toMatchObject([{ audience: 'frontline-staff', round: '2026-10-01' }]);
  expect(problems).toMatchObject([
    { at: 2, kind: 'audience', field: 'audience', found: 'x' },
    { at: 3, kind: 'entry', field: null, found: '7' },
  ]);
  expect(passedOver).toEqual(['email']);
  expect(good(JSON.stringify([code])).problems).toMatchObject([{ at: 1, kind: 'no-audience' }]);
});

test('one result, as the self-check saves it', () => {
  const file = JSON.stringify({
    kind: 'coproduction-star-result',
    format: 1,
    code,
    answers: {},
    service: 'Bins',
  });
  const work = readFile(file, { audience: 'communities', round: '2026-11-24' });
  let step = work.next();
  while (!step.done) step = work.next();
  expect(step.value).toMatchObject({
    ok: true,
    handedIn: [{ audience: 'communities', code }],
    passedOver: [],
  });
});

test('a saved collection remembers who was shown, and forgets who was taken out', () => {
  const handedIn = ([0, 1, 2, 3, 4, 2] as const).map((first) => ({
    ...good(`audience,code\nstaff,${codeFor(first)}\n`).handedIn[0]!,
  }));
  const { collection, ids } = withPeople(emptyCollection, handedIn);
  const shown = withShowings(collection, releasesOf(collection, 5));
  const whole = good(writeCollection(shown)).collection!;
  expect(whole).toEqual(shown);
  const fewer = writeCollection(withoutPeople(shown, [ids[4]!]));
  expect(fewer).not.toContain(codeFor(4));
  const opened = good(fewer).collection!;
  expect(releasesOf(opened, 5).map(({ release }) => release)).toEqual([{ ok: false, because: 'some-left' }]);
  const emptied = good(writeCollection(withoutPeople(shown, ids))).collection!;
  const again = withPeople(emptied, handedIn.slice(0, 5)).collection;
  expect(releasesOf(again, 5)[0]!.release.ok, 'nor by handing in all but one again').toBe(false);
});

test.each([
  ['', { kind: 'empty' }],
  ['<!doctype html><p>Log in', { kind: 'other' }],
  ['\0PNG', { kind: 'other' }],
  ['{"a": 1}', { kind: 'other' }],
  ['[1,\n2,,]', { kind: 'broken', line: 2, column: 3 }],
  ['{"kind":"coproduction-star-collection","format":2,"people":[]}', { kind: 'version' }],
  [
    'Statement id,Statement,Answer,Part of the star,Result of that part\nCC1,…,Mostly,x,y',
    { kind: 'one-result' },
  ],
  ['audience,name\nstaff,Siân', { kind: 'no-column' }],
  [JSON.stringify(Array.from({ length: 20_001 }, () => code)), { kind: 'too-many', limit: 20_000 }],
])('says why a file cannot be read: %j', (text, problem) => {
  expect(read(text)).toEqual({ ok: false, problem });
});

test('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void read(text)));
  for (const shown of [[{ people: [99] }], 'x', [null]]) {
    expect(() =>
      read(JSON.stringify({ kind: 'coproduction-star-collection', people: [], shown })),
    ).not.toThrow();
  }
});

test('understands every audience by its id, and by the name that the page gives it', () => {
  expect(audiences.map(audienceNamed)).toEqual(audiences);
  for (const { audiences: names } of [english, welsh]) {
    for (const audience of audiences) expect(audienceNamed(names[audience])).toBe(audience);
  }
  expect(audienceNamed('POBL SY\u2019N  DEFNYDDIO GWASANAETHAU')).toBe('people-who-access-services');
});
