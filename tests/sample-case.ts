import type { BusinessCase, Code, Figure, TalliedContact } from '../core/business-case/business-case.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A figure with its lowest and highest; one that was measured has neither. */
export const figure = (
  central: number,
  [low, high]: readonly [number, number] = [central, central],
  basis: Figure['source']['basis'] = low === high ? 'measured' : 'estimated',
  from = 'Contact centre, monthly return',
): Figure => ({ low, central, high, source: { from, on: '2026-01-31', basis } });

const said: readonly (readonly [words: string, first: Code, second: Code | null, settled?: Code])[] = [
  ['Do I qualify if I own my house?', 'for-me', 'for-me'],
  ['What does “self-funder” mean?', 'not-understood', 'for-me', 'not-understood'],
  ['Have you got my form?', 'what-next', 'what-next'],
  ['Have you got my form? I sent it in May.', 'what-next', 'not-understood'],
  ['Mum is not well and I want to talk it over.', 'needed', 'needed'],
  ['Nobody rang me back.', 'not-heard', 'needed'],
  ['Can I pay less, and = where?', 'for-me', null],
  ['It won’t let me press “Next” <at all>.', 'form-in-the-way', 'form-in-the-way'],
];

/** A tally sheet of so many contacts: the first lines of the sample, again and again. */
export const tallied = (count: number, firstId = 900): TalliedContact[] =>
  Array.from({ length: count }, (_, at) => {
    const [words, first, second, settled = null] = said[at % said.length]!;
    return { id: id(firstId + at), words, first, second, settled };
  });

/** The worked check of the formula: 20,000 calls a year, 35 of 100 avoidable, 40% of these prevented. */
export const workedCase: BusinessCase = {
  id: id(51),
  topic: 'Paying for care',
  proposal: 'Say first who pays, and how much. Then the number.',
  pageId: null,
  contacts: [
    {
      channel: 'phone',
      count: figure(20_000),
      from: '2025-02-01',
      to: '2026-01-31',
      cost: { ...figure(2.83), own: true },
    },
  ],
  tally: Array.from({ length: 100 }, (_, at) => ({
    id: id(600 + at),
    words: 'Who has to pay?',
    first: at < 35 ? 'for-me' : 'needed',
    second: at < 35 ? 'for-me' : 'needed',
    settled: null,
  })),
  sampleFrom: { from: 'Calls of one week', on: '2026-02-06', basis: 'measured' },
  prevented: figure(0.4),
  webVisit: figure(0.15),
  change: figure(14_000),
  takingPart: figure(1_000),
  running: figure(0),
  cashable: null,
  minutes: null,
  stillPhone: 'The number stays at the foot of each page.',
};

/** A case with something of everything, as a reviewer would fill it in. */
export const sampleCase: BusinessCase = {
  ...workedCase,
  id: id(50),
  contacts: [
    {
      channel: 'phone',
      count: figure(20_000),
      from: '2025-02-01',
      to: '2026-01-31',
      cost: { ...figure(2.83, [1.28, 5.57], 'estimated', 'Finance team'), own: true },
    },
    {
      channel: 'email',
      count: figure(300, [250, 350]),
      from: '2026-02-01',
      to: '2026-02-20',
      cost: { ...figure(1.1, [0.9, 1.4], 'estimated', 'Finance team'), own: true },
    },
  ],
  tally: tallied(8),
  prevented: figure(0.4, [0.2, 0.6], 'assumed', 'The team, after three conversations'),
  webVisit: figure(0.15, [0.1, 0.2]),
  change: figure(14_000, [12_000, 18_000]),
  takingPart: figure(1_000, [800, 1_200]),
  running: figure(500, [400, 800]),
  cashable: {
    share: figure(0.1, [0, 0.2], 'assumed', 'Head of service'),
    reason: 'The evening rota would need one person less.',
  },
  minutes: figure(12, [8, 20]),
};
