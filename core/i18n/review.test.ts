import { expect, test } from 'vitest';
import { messagesOf, upToDate, withState } from './review.ts';

const english = messagesOf({ star: { star: { name: 'The star', points: { map: 'Map it!' } } } });
const welsh = messagesOf({ star: { star: { name: 'Y seren', points: { map: 'Mapiwch!' } } } });
const drafts = upToDate({}, english, welsh);

test('calls a message by the file and the path in it, and by the export where that has another name', () => {
  const files = {
    'case-card': { caseCard: { more: 'More' } },
    advice: { advice: { map: 'Ask' }, opening: { map: 'Hello' } },
  };
  expect([...messagesOf(files).keys()]).toEqual(['case-card.more', 'advice.map', 'advice.opening.map']);
});

test('takes a plural for one message', () => {
  const cases = { one: '{n} case', other: '{n} cases' };
  expect([...messagesOf({ list: { list: { cases } } })]).toEqual([['list.cases', cases]]);
});

test('refuses a message that is not text, and says where it stands', () => {
  expect(() => messagesOf({ list: { list: { cases: () => 'cases' } } })).toThrow('list.cases is a function');
});

test('takes a new text for a draft', () => {
  expect(Object.keys(drafts)).toEqual(['star.name', 'star.points.map']);
  for (const mark of Object.values(drafts)) expect(mark).toMatch(/^draft [0-9a-f]{8}$/);
});

test('keeps the mark of a text that is as it was', () => {
  const checked = withState(drafts, 'star.name', 'checked')!;
  expect(upToDate(checked, english, welsh)).toEqual(checked);
});

test('makes a text a draft again when its Welsh or its English was changed', () => {
  const checked = withState(drafts, 'star', 'checked')!;
  const welshChanged = messagesOf({ star: { star: { name: 'Y Seren', points: { map: 'Mapiwch!' } } } });
  expect(upToDate(checked, english, welshChanged)['star.name']).toMatch(/^draft /);
  expect(upToDate(checked, english, welshChanged)['star.points.map']).toMatch(/^checked /);
  const englishChanged = messagesOf({ star: { star: { name: 'The star', points: { map: 'Map this!' } } } });
  expect(upToDate(checked, englishChanged, welsh)['star.points.map']).toMatch(/^draft /);
});

test('drops the mark of a text that is gone', () => {
  const fewer = messagesOf({ star: { star: { name: 'Y seren' } } });
  expect(Object.keys(upToDate(drafts, english, fewer))).toEqual(['star.name']);
});

test('marks one text, or all texts below a path, and nothing whose name only begins the same', () => {
  expect(withState(drafts, 'star.points', 'attested')).toEqual({
    ...drafts,
    'star.points.map': drafts['star.points.map']!.replace('draft', 'attested'),
  });
  expect(withState(drafts, 'star.na', 'checked')).toBeNull();
});
