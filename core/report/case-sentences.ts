import type { Forecast, Payback } from '#core/business-case/forecast';
import type { Tally } from '#core/business-case/tally';
import type { Outcome } from '#core/business-case/work-out';
import type { Range } from '#core/business-case/range';
import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { CaseFigures } from './case-figures.ts';
import type { ReportWords } from './words.ts';

type Words = ReportWords['businessCase'];

/** What a case comes to, a sentence each: what people do, what the change would do, what it costs and brings. */
export function caseSentences(
  { contacts, tally, prevented, remaining, hours, forecast }: Outcome,
  takingPart: Range | null,
  words: Words,
  figures: CaseFigures,
  locale: Locale,
): readonly string[] {
  const { sentences } = words;
  const about = (sentence: string, range: Range | null, write = figures.about) =>
    range === null ? [] : [fill(sentence, { range: figures.range(range, write) })];
  return [
    ...about(sentences.contacts, contacts),
    ...(tally === null ? [] : tallySentences(tally, words, figures, locale)),
    ...about(sentences.prevented, prevented),
    ...(forecast === null ? [] : moneySentences(forecast, takingPart, words, figures)),
    ...about(sentences.hours, hours),
    ...about(sentences.remaining, remaining),
  ];
}

/** The one sentence that says what a case comes to, or null where there is none yet. */
export function caseInOne(
  { prevented, forecast }: Outcome,
  { sentences }: Words,
  figures: CaseFigures,
): string | null {
  if (forecast !== null) {
    const sentence = forecast.net.high <= 0 ? sentences.loss : sentences.net;
    return fill(sentence, { range: figures.range(forecast.net, figures.aboutPounds) });
  }
  return prevented && fill(sentences.prevented, { range: figures.range(prevented, figures.about) });
}

/** What a sample says, and how far its two readers agree. */
export function tallySentences(
  { of, avoidable, share, agreement }: Tally,
  { sentences }: Words,
  figures: CaseFigures,
  locale: Locale,
): readonly string[] {
  const range = figures.range(share, figures.percent);
  return [
    plural(sentences.share, avoidable, locale, { of, range }),
    ...(agreement === null
      ? []
      : agreement.kappa === null
        ? [plural(sentences.agreementOnAll, agreement.pairs, locale)]
        : [
            plural(sentences.agreement, agreement.pairs, locale, {
              same: agreement.same,
              kappa: agreement.kappa.toLocaleString(locale, { maximumFractionDigits: 2 }),
            }),
          ]),
  ];
}

function moneySentences(
  { net, once, firstYear, payback, cashable }: Forecast,
  takingPart: Range | null,
  { sentences }: Words,
  figures: CaseFigures,
): readonly string[] {
  const pounds = (sentence: string, range: Range) =>
    fill(sentence, { range: figures.range(range, figures.aboutPounds) });
  return [
    pounds(net.high <= 0 ? sentences.loss : sentences.net, net),
    ...(net.low < 0 && net.high > 0 ? [sentences.mayLose] : []),
    pounds(sentences.once, once),
    ...(takingPart === null || takingPart.high === 0 ? [] : [pounds(sentences.takingPart, takingPart)]),
    pounds(sentences.firstYear, firstYear),
    paybackSentence(payback, sentences, figures),
    ...(cashable === null
      ? net.high <= 0
        ? []
        : [sentences.noCash]
      : [
          fill(sentences.cash, {
            range: figures.range(cashable.part, figures.aboutPounds),
            reason: cashable.reason,
          }),
          pounds(sentences.time, cashable.released),
        ]),
  ];
}

function paybackSentence(
  { soonest, central, latest }: Payback,
  sentences: Words['sentences'],
  figures: CaseFigures,
): string {
  if (soonest === null) return sentences.paybackNever;
  if (central === null || latest === null) {
    return fill(sentences.paybackAtBest, { soonest: figures.about(Math.ceil(soonest)) });
  }
  const range = { low: soonest, central, high: latest };
  return fill(sentences.payback, {
    range: figures.range(range, (months) => figures.about(Math.ceil(months))),
  });
}
