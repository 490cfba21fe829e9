import { expect, test } from 'vitest';
import type { PageModel } from '../page/page-model.ts';
import { hostOf, isOwnAddress, nameOfSite, nationOf, siteOf } from './council.ts';

const page = (url: string, parts: Partial<PageModel> = {}): PageModel => ({
  url,
  title: '',
  lang: 'en',
  blocks: [],
  links: [],
  forms: [],
  fields: [],
  tables: [],
  images: [],
  media: [],
  landmarks: [],
  unread: [],
  alternates: [],
  deadAddresses: [],
  marks: [],
  puzzles: [],
  refresh: null,
  tools: [],
  ...parts,
});

test.each([
  ['https://www.bristol.gov.uk/bins?a=b', 'bristol.gov.uk'],
  ['https://forms.bristol.gov.uk:8443/', 'bristol.gov.uk'],
  ['https://user:secret@www.bristol.gov.uk/', 'bristol.gov.uk'],
  ['https://www.carmarthenshire.gov.wales', 'carmarthenshire.gov.wales'],
  ['https://www.gov.uk/apply-blue-badge', 'www.gov.uk'],
  ['https://www.parking.example/permits', 'parking.example'],
  ['http://localhost:4000/', 'localhost'],
  ['tel:01632960777', ''],
  ['', ''],
])('finds the site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('names a site as its council is called', () => {
  expect(
    ['surreycc.gov.uk', 'anytown-council.example', 'rctcbc.gov.uk', 'bristol.gov.uk'].map(nameOfSite),
  ).toEqual(['surrey', 'anytown', 'rct', 'bristol']);
  expect(hostOf('HTTPS://WWW.Bristol.gov.uk')).toBe('www.bristol.gov.uk');
});

test('knows what is the council’s own', () => {
  const own = page('https://www.bristol.gov.uk/bins');
  expect(isOwnAddress('https://forms.bristol.gov.uk/', own)).toBe(true);
  expect(isOwnAddress('https://www.mybristol.example/', own)).toBe(true);
  expect(isOwnAddress('https://bristol-self.forms.example/', own)).toBe(false);
  expect(isOwnAddress('https://forms.example/bristol', own)).toBe(false);
  expect(isOwnAddress('https://www.direct.example/', page('https://www.rctcbc.gov.uk/'))).toBe(false);
  expect(isOwnAddress('mailto:a@bristol.gov.uk', own)).toBe(null);
  expect(isOwnAddress('https://forms.example/', page(''))).toBe(null);
});

test('knows councils of Wales by their address or their name', () => {
  expect(nationOf(page('https://www.swansea.gov.uk/bins'))).toBe('wales');
  expect(nationOf(page('https://www.gwynedd.llyw.cymru/'))).toBe('wales');
  expect(nationOf(page('https://www.anglesey.gov.wales/'))).toBe('wales');
  expect(nationOf(page('https://council.example/', { title: 'Bins | Cyngor Sir Fach' }))).toBe('wales');
  expect(nationOf(page('https://www.bristol.gov.uk/', { title: 'Cyngor ar Bopeth' }))).toBe(null);
  expect(nationOf(page(''))).toBe(null);
});
