import type { BusinessCase } from './business-case.ts';
import { forecastOf, type Forecast } from './forecast.ts';
import { perYear } from './per-year.ts';
import { contactsOf, preventedOf, remainingOf } from './prevented.ts';
import { rangeOf, type Range } from './range.ts';
import { readyOf, type Missing } from './ready.ts';
import { swingsOfContacts, swingsOfMoney, type Swings } from './swings.ts';
import { tallyOf, type Tally } from './tally.ts';

/** What a case comes to. What cannot be said yet is null. */
export interface Outcome {
  /** Contacts of a year, by all channels. */
  readonly contacts: Range | null;
  readonly tally: Tally | null;
  /** Contacts of a year that the change would prevent, and those that would still come. */
  readonly prevented: Range | null;
  readonly remaining: Range | null;
  /** Hours of a year that residents would not spend on it. */
  readonly hours: Range | null;
  /** Null until all that it needs is there, a cost of the council's own above all. */
  readonly forecast: Forecast | null;
  readonly swings: Swings | null;
  /** What there can be no sum without. */
  readonly missing: readonly Missing[];
}

/** Works out what a case comes to. */
export function workOut(businessCase: BusinessCase): Outcome {
  const { countable, costed, missing } = readyOf(businessCase);
  const { contacts, minutes, cashable, tally } = businessCase;
  const prevented = countable && preventedOf(countable);
  return {
    contacts:
      contacts.length === 0
        ? null
        : contactsOf({
            channels: contacts.map((each) => ({ channel: each.channel, perYear: perYear(each) })),
          }),
    tally: tallyOf(tally),
    prevented,
    remaining: countable && remainingOf(countable),
    hours: prevented && minutes && rangeOf((end) => (prevented[end] * minutes[end]) / 60),
    forecast: costed && forecastOf(costed, cashable),
    swings: costed ? swingsOfMoney(costed) : countable && swingsOfContacts(countable),
    missing,
  };
}
