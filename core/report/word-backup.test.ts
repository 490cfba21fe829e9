import { describe, expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { backupLimits, writeBackup } from '../audit/backup.ts';
import { readBackup } from '../audit/read-backup.ts';
import { backup as welsh } from '../i18n/cy/backup.ts';
import { backup as english } from '../i18n/en/backup.ts';
import { wordBackupProblem, wordMerge } from './word-backup.ts';

const madeAt = '2026-05-20T12:00:00.000Z';

function problemOf(text: string) {
  const reading = readBackup(text);
  if (reading.ok) expect.fail('It was read.');
  return reading.problem;
}

const inEnglish = (text: string) => wordBackupProblem(problemOf(text), text.length, english, 'en');

test('says how big a file is and how big it may be', () => {
  const { message } = wordBackupProblem({ kind: 'too-big' }, backupLimits.bytes + 1, english, 'en');
  expect(message).toContain('too big: 41 MB. The most is 40 MB.');
});

test.each([
  ['', 'The file is empty.'],
  ['<!doctype html>', 'The file is a web page.'],
  ['{"format":', 'The end of the file is missing: it stops at line 1, character 11.'],
  ['{\n  "format": x\n}', 'The file is not a backup, or it was changed: line 2, character 13'],
  ['{"log":{}}', 'The file was not made here.'],
  ['['.repeat(65), 'The file is not a backup: it is nested more than 64 levels deep.'],
])('says what is wrong with %j', (text, start) => {
  expect(inEnglish(text).message.startsWith(start)).toBe(true);
});

describe('faults', () => {
  const [first, second] = sampleAudit.pages;
  const notes = first!.notes.map((note, at) => (at === 1 ? { ...note, writtenAt: 'yesterday' } : note));
  const broken = writeBackup(
    [
      {
        ...sampleAudit,
        pages: [
          { ...first!, notes },
          { ...second!, lang: 'x'.repeat(41) },
        ],
        extra: 1,
      } as typeof sampleAudit,
    ],
    madeAt,
  );

  test('are told with place, field and reason', () => {
    expect(inEnglish(broken)).toEqual({
      message: 'The file has 3 mistakes in it:',
      details: [
        'Review 1, page 1, note 2, field “writtenAt”: it is not a date as it should be.',
        'Review 1, page 2, field “lang”: the text is too long.',
        'Review 1, field “extra”: nobody knows this field here.',
      ],
    });
  });

  test('are told in Welsh', () => {
    const { message, details } = wordBackupProblem(problemOf(broken), broken.length, welsh, 'cy');
    expect(message).toBe('Mae 3 chamgymeriad yn y ffeil:');
    expect(details[0]).toBe(
      'Adolygiad 1, tudalen 1, nodyn 2, maes “writtenAt”: nid yw’n ddyddiad fel y dylai fod.',
    );
  });

  test('end with how many more there are', () => {
    const checks = Array.from({ length: 25 }, () => 0 as never);
    const { details } = inEnglish(writeBackup([{ ...sampleAudit, checks }], madeAt));
    expect(details).toHaveLength(21);
    expect(details.at(-1)).toBe('There are 5 more.');
  });

  test('of the file itself need no place', () => {
    expect(inEnglish(writeBackup([], 'today')).details).toEqual([
      'Field “madeAt”: it is not a date as it should be.',
    ]);
  });
});

test('says what becomes of each review', () => {
  const { id } = sampleAudit;
  const outcomes = (['added', 'replaced', 'kept', 'same'] as const).map((outcome) => ({
    id,
    name: 'Bins',
    outcome,
  }));
  expect(wordMerge(outcomes, english)).toEqual([
    '“Bins” is new here and is added.',
    '“Bins” is newer in the file. It takes the place of the one here.',
    '“Bins” is newer here. The one here stays as it is.',
    '“Bins” is the same here. It stays as it is.',
  ]);
  expect(wordMerge([], english)).toEqual(['There is no review in the file.']);
});
