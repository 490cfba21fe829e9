import { describe, expect, it } from 'vitest';
import { placeInJson } from './json-place.ts';

const text = `\uFEFF{
  "version": 1,
  "cases": [
    { "id": "a", "ti\\"tle": "},]" },
    { "id": "b", "figures": [{ "value": -1e5 }, true] , "id": "c" }
  ]
}`;
const at = (...path: (string | number)[]) => {
  const { line, column } = placeInJson(text, path);
  return text.split('\n')[line - 1]!.slice(column - 1);
};

describe('a place in JSON', () => {
  it('is where the value begins', () => {
    expect(at('version')).toBe('1,');
    expect(at('cases', 0, 'ti"tle')).toBe('"},]" },');
    expect(at('cases', 1, 'figures', 0, 'value')).toBe('-1e5 }, true] , "id": "c" }');
    expect(at('cases', 1, 'figures', 1)).toBe('true] , "id": "c" }');
    expect(placeInJson('[\r\n[],\r\n{"a": []}]', [1, 'a'])).toEqual({ line: 3, column: 7 });
  });

  it('is that of the last field of a name, as JSON is read', () => {
    expect(at('cases', 1, 'id')).toBe('"c" }');
  });

  it('is where that begins which should hold it, if it is missing', () => {
    expect(at('cases', 1, 'title')).toMatch(/^\{ "id": "b"/);
    expect(at('cases', 7)).toBe('[');
    expect(placeInJson('7', ['a', 0])).toEqual({ line: 1, column: 1 });
  });
});
