import { expect, test } from 'vitest';
import { addressAttributes, attributesOf, widgetNames } from '../../core/embed/widgets.ts';
import { heightIn, isFitted } from '../../widgets/loader/frame-message.ts';
import { readFrameSettings } from '../../widgets/loader/frame-settings.ts';
import { recordFigure } from '../hostile-figures.ts';
import { addresses, everything } from './payloads.ts';

const page = new URL('https://council.example/coproduction-star/frame.html');

const asked = (values: Readonly<Record<string, string>>) => {
  const url = new URL(page);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return readFrameSettings(url);
};

/** Addresses of another site that look like one of this site, beside those of the files. */
const lookalikes = [
  '//evil.example/x',
  '\\\\evil.example\\x',
  'https:council.example.evil.example/',
  'https://council.example@evil.example/',
  'https://council.example:444/',
  'http://council.example/',
  ' https://evil.example/ ',
  'blob:https://council.example/x',
];

// Anybody can send a link to the page for frames, and it opens under the council's name.
test('no link to the page for frames makes a widget send, fetch or lead to another site', () => {
  const faults: string[] = [];
  let tried = 0;
  for (const widget of widgetNames)
    for (const name of attributesOf[widget].filter((each) => addressAttributes.has(each)))
      for (const text of [...lookalikes, ...addresses.map((each) => each.text)]) {
        tried += 1;
        const given = asked({ widget, [name]: text })?.attributes[name];
        if (given === undefined) continue;
        const { protocol, host } = new URL(given, page);
        if (`${protocol}//${host}` !== page.origin) faults.push(`${widget} ${name}: ${text.slice(0, 100)}`);
      }
  recordFigure('addresses in a link to the page for frames', tried, faults.length);
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(500);
  const own = asked({ widget: 'contact-form', endpoint: '/enquiries' });
  expect(own?.attributes, 'what leads to this site is taken').toEqual({ endpoint: '/enquiries' });
});

test('no name in a link to the page for frames becomes an attribute that is not a setting', () => {
  const known = new Set([...Object.values(attributesOf).flat(), 'theme', 'heading-level']);
  const names = [
    ...'mailto onclick onload style srcdoc slot is id class href action formaction'.split(' '),
    ...everything.map(({ text }) => text),
  ];
  for (const widget of widgetNames)
    for (const name of names) {
      const given = Object.keys(asked({ widget, [name]: 'x' })?.attributes ?? {});
      expect(given.filter((each) => !known.has(each))).toEqual([]);
    }
  for (const text of ['constructor', '__proto__', 'toString', ...everything.map((each) => each.text)])
    expect(asked({ widget: text }), text).toBe(null);
  recordFigure('names in a link to the page for frames', names.length * widgetNames.length, 0);
});

test('a message to a frame or from one is a height or an answer, and nothing else', () => {
  const odd: readonly unknown[] = [
    null,
    undefined,
    0,
    'height',
    [],
    () => 1,
    { coprod: 'height' },
    ...[NaN, Infinity, -1, 0, 1e9, '100', null, [100], { valueOf: () => 100 }].map((height) => ({
      coprod: 'height',
      height,
    })),
    { coprod: 'fitted', height: 100 },
    { height: 100 },
  ];
  for (const message of odd) expect(heightIn(message)).toBe(null);
  expect(heightIn({ coprod: 'height', height: 99.5 })).toBe(100);
  for (const message of [null, 'fitted', { coprod: 'height' }, { coprod: ['fitted'] }])
    expect(isFitted(message)).toBe(false);
  recordFigure('messages between a page and a frame', odd.length + 4, 0);
});
