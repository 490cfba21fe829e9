import type { TextBlock } from '#core/page/page-model';
import { datesIn, type WrittenDate } from '#core/text/dates';
import { openingTimesIn, type OpeningTimes } from '#core/text/opening-times';
import { phonesIn } from '#core/text/phones';
import { pricesIn } from '#core/text/prices';
import { sentencesOf } from './block-facts.ts';
import { perBlock } from './per-block.ts';
import { subjectWords } from './subject-words.ts';

/** A sentence that answers one question without a condition. */
export interface Saying {
  readonly sentence: string;
  readonly matter: 'price' | 'phone' | 'deadline' | 'place-hours' | 'phone-hours';
  /** Pence, a number as it is dialled, or a day; of hours the number that is rung, or ''. */
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
  /\b(?:if|unless|except|or|old|previous\w*|was|were|used to|increas\w+|will (?:be|rise|go)|out of hours|bank holidays?|christmas|easter|textphone|minicom|text|sms|fax|mobile|in welsh|emergenc\w*|for example|such as)\b/i;

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

/** What a block says under its heading; a heading with a condition explains why answers differ. */
export const sayingsIn = (block: TextBlock, heading: string): readonly Saying[] =>
  ofHeading.test(heading) || ofHours.test(heading)
    ? []
    : sayingsOf(block).filter(
        ({ matter, sentence }) =>
          matter !== 'place-hours' || opening.test(sentence) || headsOpening.test(heading),
      );

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
  ...readDeadline(sentence),
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

function readDeadline(sentence: string): readonly Saying[] {
  const [date, ...more] = datesIn(sentence);
  if (date === undefined || more.length > 0 || !isLimit(sentence, date)) return [];
  return [saying('deadline', date.first, sentence, date.text)];
}

const isLimit = (sentence: string, { index }: WrittenDate): boolean =>
  limit.test(sentence.slice(Math.max(0, index - 80), index));

function readHours(sentence: string): readonly Saying[] {
  const times = ofHours.test(sentence) ? null : openingTimesIn(sentence);
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
