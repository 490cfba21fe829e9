import type { TextBlock } from '#core/page/page-model';
import { datesIn } from '#core/text/dates';
import { openingTimesIn, type OpeningTimes } from '#core/text/opening-times';
import { phonesIn } from '#core/text/phones';
import { pricesIn } from '#core/text/prices';
import { timescalesIn } from '#core/text/timescales';
import { phonesOf, sentencesOf } from './block-facts.ts';
import { perBlock } from './per-block.ts';
import { actionWords, subjectWords } from './subject-words.ts';

/** A sentence that answers one question without a condition. */
export interface Saying {
  readonly sentence: string;
  readonly matter: 'price' | 'phone' | 'deadline' | 'start' | 'wait' | 'place-hours' | 'phone-hours';
  /** Pence, a number as it is dialled, or a day ("2026-10-31", "-10-31"); of hours the number that is rung, or ''. */
  readonly answer: string;
  /** Null where it is not about hours. */
  readonly times: OpeningTimes | null;
  /** What a price is for, such as a year; '' where it does not say. */
  readonly unit: string;
  /** Words of its own on what it is about. */
  readonly own: readonly string[];
}

/** Longer sentences say more than one thing. */
const longest = 250;

/** Words that tell one answer from another for a reason, whatever they are about. */
const condition =
  /\b(?:if|unless|except|old|previous\w*|was|were|used to|increas\w+|will (?:rise|go|change|be £)|out of hours|bank holidays?|christmas|easter|textphone|minicom|text|sms|fax|mobile|in welsh|emergenc\w*|for example|such as)\b/i;

/** The same in a heading: what it is about, such as "If you run a shop", is among the words of the answer. */
const ofHeading =
  /\b(?:old|previous\w*|bank holidays?|christmas|easter|textphone|minicom|emergenc\w*|out of hours|last year)\b/i;

/** What may differ between prices. */
const ofPrice =
  /\b(?:from|until|till|before|after|since|between|up to|extra|additional|bands?|zones?|reduced|concession\w*|discount\w*|half|non-residents?|deposit|fine|penalty|about|around|average|more than|less than|at least|over|under|maximum|minimum|savings|income|limit|worth|grant|weekdays?|weekends?|evenings?|\w{3,6}days?)\b/i;

/** When one number is rung, and when another. */
const ofPhone = /\b(?:after|before|evenings?|weekends?|nights?|daytime|alternative|other|abroad|outside)\b/i;

/** Seasons, and what goes on while a place is open. */
const ofHours =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|term|seasonal|last (?:entry|admission|orders)|appointments?|surger(?:y|ies)|drop-?ins?|sessions?|class(?:es)?|meetings?|events?|collections?|deliver\w{1,5}|chat|cash|self-service|clubs?|lunch|parking|loading)\b/i;

const money = /£|\d ?p\b|\bpounds\b/;
const ringing = /\b(?:call|ring|phone|telephone|tel|lines?|helpline|switchboard)\b/i;
const opening = /\b(?:open(?:s|ing)?|hours)\b/i;
const headsOpening = /\b(?:open|opening|hours)\b/i;

/** The words right before the day of a limit. */
const limit =
  /\b(?:until|till|by|no later than|clos(?:es|ing)(?: date)?(?: for \w{2,20})?(?: is)?|deadline(?: for \w{2,20})?(?: is)?|ends|last (?:day|date)(?: (?:to|for) \w{2,20})?(?: is)?)(?: (?:at|on))?:? (?:(?:\d{1,2}(?:[.:]\d\d)? ?[ap]m|(?:12 )?noon|midday|midnight),? )?(?:on )?(?:\w+day,? )?(?:the )?$/i;

/** What a block says under its heading; a heading such as "Christmas" explains why answers differ. */
export function sayingsIn(
  block: TextBlock,
  heading: string,
  before: TextBlock | undefined,
  after: TextBlock | undefined,
): readonly Saying[] {
  if (ofHeading.test(heading)) return [];
  if (block.kind === 'cell') return priceInCell(block, before, after);
  return sayingsOf(block).flatMap((each) =>
    each.times === null ? [each] : hoursUnder(each, heading, before),
  );
}

/** Hours are those of a place where the sentence or the heading says so, or of the number in the line before. */
function hoursUnder(saying: Saying, heading: string, before: TextBlock | undefined): readonly Saying[] {
  if (ofHours.test(heading)) return [];
  const isPlace = opening.test(saying.sentence) || headsOpening.test(heading);
  if (saying.matter === 'phone-hours' || isPlace) return [saying];
  const phones = before === undefined ? [] : phonesOf(before);
  return phones.length === 1 ? [{ ...saying, matter: 'phone-hours', answer: phones[0]!.dialled }] : [];
}

/** A price in a table, with the cell before it that says of what; where prices stand side by side, nobody knows. */
function priceInCell(
  { text }: TextBlock,
  label: TextBlock | undefined,
  after: TextBlock | undefined,
): readonly Saying[] {
  if (label?.kind !== 'cell' || !money.test(text) || /\d/.test(label.text)) return [];
  if (after?.kind === 'cell' && money.test(after.text)) return [];
  const told = `${label.text} ${text}`;
  return isPlain(told) ? readPrice(told) : [];
}

const sayingsOf = perBlock((block): readonly Saying[] =>
  /^(?:paragraph|item|other)$/.test(block.kind) && /\d/.test(block.text)
    ? sentencesOf(block).filter(isPlain).flatMap(read)
    : [],
);

const isPlain = (sentence: string): boolean =>
  sentence.length <= longest && /\d/.test(sentence) && !condition.test(sentence);

/** What a sentence answers, if it gives one answer of a sort and no more. */
const read = (sentence: string): readonly Saying[] => [
  ...readPrice(sentence),
  ...readPhone(sentence),
  ...readDay(sentence),
  ...readWait(sentence),
  ...readHours(sentence),
];

function readPrice(sentence: string): readonly Saying[] {
  if (!money.test(sentence) || ofPrice.test(sentence) || datesIn(sentence).length > 0) return [];
  const [price, ...more] = pricesIn(sentence);
  if (price === undefined || more.length > 0) return [];
  const unit = units.find((each) => each.test(sentence))?.source ?? '';
  return [{ ...saying('price', String(price.pence), sentence, price.text), unit }];
}

/** What prices are for, each by the word that is in all of its forms. */
const units = [
  /year|annual|annum/i,
  /month/i,
  /week|fortnight/i,
  /hour/i,
  /night/i,
  /\bday\b|daily/i,
  /visit/i,
  /mile/i,
];

function readPhone(sentence: string): readonly Saying[] {
  const [phone, ...more] = phonesIn(sentence);
  if (phone === undefined || more.length > 0 || money.test(sentence)) return [];
  if (ofPhone.test(sentence)) return [];
  return [saying('phone', phone.dialled, sentence, phone.text)];
}

const day =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:,? ((?:19|20)\d\d))?\b/gi;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The words right before the day on which something begins. */
const beginning = /\b(?:from|starts?|begins?|opens?)(?: on)?:? (?:\w+day,? )?(?:the )?$/i;

/** The first or last day of a sentence that names one, with or without its year, or a stretch that ends in it. */
function readDay(sentence: string): readonly Saying[] {
  const days = Array.from(sentence.matchAll(day));
  const last = days.at(-1);
  if (last === undefined || days.length > 2) return [];
  const before = sentence.slice(Math.max(0, last.index - 80), last.index);
  const isLast = days.length === 2 ? isStretch(between(days, sentence)) : limit.test(before);
  if (!isLast && (days.length === 2 || !beginning.test(before))) return [];
  const [, date, month, year = ''] = last;
  const number = String(months.indexOf(month!.toLowerCase()) + 1).padStart(2, '0');
  const said = sentence.slice(days[0]!.index, last.index + last[0].length);
  const answer = `${year}-${number}-${date!.padStart(2, '0')}`;
  const found = saying(isLast ? 'deadline' : 'start', answer, sentence, said);
  // Many things begin on some day: only what is named can be known again.
  return isLast || found.own.length > 0 ? [found] : [];
}

const isStretch = (text: string): boolean => /^.{0,12} (?:to|until|and|-|–) (?:\w+day,? )?$/i.test(text);

/** How long people wait, or have, for what the sentence names by its verb too. */
function readWait(sentence: string): readonly Saying[] {
  if (!/\b(?:within|in|takes?)\b/i.test(sentence)) return [];
  const [time, ...more] = timescalesIn(sentence).filter(({ text }) =>
    /\d|one|two|three|four|five|six/i.test(text),
  );
  if (
    time === undefined ||
    more.length > 0 ||
    !/\b(?:within|in|takes?|take) (?:\w+ ){0,2}$/i.test(sentence.slice(0, time.index))
  )
    return [];
  const own = [...actionWords(sentence.replace(time.text, ' '))];
  return own.length > 0 ? [{ ...saying('wait', time.text.toLowerCase(), sentence, time.text), own }] : [];
}

const between = ([first, second]: readonly RegExpExecArray[], sentence: string): string =>
  sentence.slice(first!.index + first![0].length, second!.index);

/** Most sentences tell no time of day: they are not read further. */
const clock = /\d ?[ap]m\b|\d:\d\d|\b(?:noon|midday|midnight)\b/i;

function readHours(sentence: string): readonly Saying[] {
  if (!clock.test(sentence) || ofHours.test(sentence)) return [];
  const times = openingTimesIn(sentence);
  if (times === null || datesIn(sentence).length > 0) return [];
  const [phone] = phonesIn(sentence);
  const matter = phone !== undefined || ringing.test(sentence) ? 'phone-hours' : 'place-hours';
  return [{ ...saying(matter, phone?.dialled ?? '', sentence, phone?.text ?? ''), times }];
}

const saying = (matter: Saying['matter'], answer: string, sentence: string, said: string): Saying => ({
  sentence,
  matter,
  answer,
  times: null,
  unit: '',
  own: [...subjectWords(sentence.replace(said, ' ').replace(timeOfDay, ' '))],
});

/** Times of day say nothing of what an answer is about. */
const timeOfDay =
  /\b\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm|noon|midnight)\b|(?= ?(?:to|-|–) ?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)))|\b\d{1,2}:\d\d\b/gi;
