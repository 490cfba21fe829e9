import type { BusinessCase, Figure, Source } from '#core/business-case/business-case';
import type { Missing } from '#core/business-case/ready';
import type { Tally } from '#core/business-case/tally';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { CaseFigures, WriteFigure } from './case-figures.ts';
import type { ReportWords } from './words.ts';

/** A figure that goes into a case, and where it comes from. */
export interface ReportedInput {
  readonly name: string;
  readonly range: string;
  /** How it is known, the day and who says so. */
  readonly source: string;
  /** The day on which it was true, YYYY-MM-DD; empty where nobody has written it down. */
  readonly day: string;
}

/** What an input, or something that is missing, is called. */
export function nameOfInput(input: Missing, { missingAny, inputs }: ReportWords['businessCase']): string {
  if (!('channel' in input)) return inputs[input.of];
  return input.channel === null ? missingAny : inputs[input.of][input.channel];
}

/** Every figure of a case that is filled in, in the order of the form. */
export function caseInputs(
  businessCase: BusinessCase,
  tally: Tally | null,
  words: Pick<ReportWords, 'businessCase' | 'days'>,
  figures: CaseFigures,
): readonly ReportedInput[] {
  const { inputs, tables, counted } = words.businessCase;
  const { contacts, sampleFrom, prevented, webVisit, change, takingPart, running, cashable, minutes } =
    businessCase;
  const row = (name: string, figure: Figure | null, write: WriteFigure): readonly ReportedInput[] =>
    figure === null
      ? []
      : [
          {
            name,
            range: figures.range(figure, write),
            source: sourceOf(figure.source, words),
            day: figure.source.on,
          },
        ];
  return [
    ...contacts.flatMap(({ channel, count, from, to, cost }) => [
      ...row(inputs.counted[channel], count, figures.exact).map((each) => ({
        ...each,
        range: fill(counted, {
          range: each.range,
          from: writeDay(from, words.days),
          to: writeDay(to, words.days),
        }),
      })),
      ...row(inputs.cost[channel], cost, figures.pounds),
    ]),
    ...(tally === null
      ? []
      : [
          {
            name: inputs.share,
            range: figures.range(tally.share, figures.percent),
            source: fill(tables.inputs.sample, {
              n: tally.avoidable,
              of: tally.of,
              source: sampleFrom === null ? tables.inputs.noSource : sourceOf(sampleFrom, words),
            }),
            day: sampleFrom?.on ?? '',
          },
        ]),
    ...row(inputs.prevented, prevented, figures.percent),
    ...row(inputs['web-visit'], webVisit, figures.pounds),
    ...row(inputs.change, change, figures.pounds),
    ...row(inputs['taking-part'], takingPart, figures.pounds),
    ...row(inputs.running, running, figures.pounds),
    ...row(inputs.minutes, minutes, figures.exact),
    ...row(inputs.cash, cashable?.share ?? null, figures.percent),
  ];
}

const sourceOf = ({ basis, from, on }: Source, words: Pick<ReportWords, 'businessCase' | 'days'>): string =>
  fill(words.businessCase.source, {
    basis: words.businessCase.bases[basis],
    date: writeDay(on, words.days),
    from,
  });
