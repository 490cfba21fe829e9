import * as fc from 'fast-check';
import {
  bases,
  channels,
  codes,
  sectorFigure,
  type BusinessCase,
  type Figure,
} from '../core/business-case/business-case.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any text that says something; the first letter keeps it from being blank. */
const said = (maxLength: number) => fc.string({ unit: 'binary', maxLength }).map((text) => `a${text}`);

const source = fc.record({
  from: said(20).filter((text) => !sectorFigure.test(text)),
  on: day,
  basis: fc.constantFrom(...bases),
});

const figure = (most: number): fc.Arbitrary<Figure> =>
  fc
    .tuple(fc.array(fc.double({ min: 0, max: most, noNaN: true }), { minLength: 3, maxLength: 3 }), source)
    .map(([values, from]) => {
      const [low, central, high] = values.toSorted((a, b) => a - b);
      return { low: low!, central: central!, high: high!, source: from };
    });

const contacts = fc.uniqueArray(
  fc.record({
    channel: fc.constantFrom(...channels),
    count: figure(1_000_000),
    days: fc.tuple(day, day),
    cost: fc.option(figure(100)),
  }),
  { maxLength: channels.length, selector: ({ channel }) => channel },
);

const code = fc.constantFrom(...codes);

const contact = fc
  .record({ id: fc.uuid(), words: said(20), first: code, second: fc.option(code), settled: fc.option(code) })
  .map((each) => ({
    ...each,
    settled: each.second === null || each.second === each.first ? null : each.settled,
  }));

/** Any case that the schema allows, about one of the pages or none. */
export const anyCase = (pageIds: readonly string[] = []): fc.Arbitrary<BusinessCase> =>
  fc.record({
    id: fc.uuid(),
    topic: said(20),
    proposal: fc.string({ unit: 'binary', maxLength: 30 }),
    pageId: fc.constantFrom(null, ...pageIds),
    contacts: contacts.map((all) =>
      all.map(({ channel, count, days, cost }) => {
        const [from, to] = days.toSorted();
        return { channel, count, from: from!, to: to!, cost: cost && { ...cost, own: true as const } };
      }),
    ),
    tally: fc.uniqueArray(contact, { maxLength: 12, selector: ({ id }) => id }),
    sampleFrom: fc.option(source),
    prevented: fc.option(figure(1)),
    webVisit: fc.option(figure(10)),
    change: fc.option(figure(100_000)),
    takingPart: fc.option(figure(10_000)),
    running: fc.option(figure(10_000)),
    cashable: fc.option(fc.record({ share: figure(1), reason: said(20) })),
    minutes: fc.option(figure(60)),
    stillPhone: fc.string({ unit: 'binary', maxLength: 30 }),
  });
