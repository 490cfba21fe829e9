import {
  channels,
  most,
  sectorFigure,
  type Channel,
  type ChannelContacts,
} from '#core/business-case/business-case';
import {
  figureValues,
  isDayUntil,
  readFigure,
  type CaseFormWords,
  type FigurePart,
  type Part,
  type PartFault,
  type Values,
} from './case-parts.ts';
import { readingOf, type StepReading } from './case-steps.ts';

const count: FigurePart = { kind: 'figure', name: 'count', most: most.contacts, required: true };
const cost: FigurePart = { kind: 'figure', name: 'cost', most: most.cost };

/** The questions about one way to get in touch; `taken` are the ways that have been counted already. */
export const partsOfChannel = (taken: readonly Channel[], { fields }: CaseFormWords): readonly Part[] => [
  {
    kind: 'choice',
    name: 'channel',
    options: channels
      .filter((channel) => !taken.includes(channel))
      .map((value) => ({ value, text: fields.channels[value] })),
  },
  count,
  { kind: 'day', name: 'from' },
  { kind: 'day', name: 'to' },
  cost,
  { kind: 'tick', name: 'own' },
];

/** What stands in the fields before anything is typed. */
export const valuesOfChannel = (contacts: ChannelContacts | null, free: Channel): Values =>
  contacts === null
    ? { channel: free }
    : {
        channel: contacts.channel,
        ...figureValues('count', contacts.count),
        from: contacts.from,
        to: contacts.to,
        ...figureValues('cost', contacts.cost),
        ...(contacts.cost === null ? {} : { own: 'yes' }),
      };

/** Reads what was typed about one way to get in touch. */
export function readChannel(values: Values, today: string): StepReading<ChannelContacts> {
  const howMany = readFigure(count, values, today);
  const pounds = readFigure(cost, values, today);
  const [from = '', to = ''] = [values['from'], values['to']];
  const days: PartFault[] = [
    ...(isDayUntil(from, today) ? [] : [{ id: 'from', name: 'from' as const, problem: 'day' as const }]),
    ...(isDayUntil(to, today)
      ? to < from
        ? [{ id: 'to', name: 'to' as const, problem: 'period' as const }]
        : []
      : [{ id: 'to', name: 'to' as const, problem: 'day' as const }]),
  ];
  return readingOf(
    {
      channel: values['channel'] as Channel,
      count: howMany.value!,
      from,
      to,
      cost: pounds.value && { ...pounds.value, own: true },
    },
    howMany,
    { faults: days },
    pounds,
    { faults: whoseCost(values, pounds) },
  );
}

function whoseCost(values: Values, { value, faults }: ReturnType<typeof readFigure>): readonly PartFault[] {
  if (value === null && faults.length === 0) return [];
  if (sectorFigure.test(values['cost-from'] ?? '')) {
    return [{ id: 'cost-from', name: 'cost', problem: 'sector' }];
  }
  return values['own'] === 'yes' ? [] : [{ id: 'own', name: 'own', problem: 'own' }];
}
