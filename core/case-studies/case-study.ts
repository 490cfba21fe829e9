import { approaches, steps } from '#core/star/star';
import * as z from 'zod/mini';
import { isWebAddress } from './web-address.ts';

// zod tries `new Function` once to see whether it may; under a strict CSP that alone is reported as a violation.
z.config({ jitless: true });

// Every `error` below completes the sentence "It should be …": a feed's problems are worded with it.
const text = (most: number) => {
  const error = `text of 1 to ${most} characters`;
  return z.string({ error }).check(
    z.overwrite((value) => value.replace(/\s+/g, ' ').trim()),
    z.minLength(1, { error }),
    z.maxLength(most, { error }),
    z.refine((value) => !/\p{Cc}/u.test(value), {
      error: `${error}, without control characters`,
      abort: true,
    }),
  );
};

const id = (() => {
  const error = 'a short name of small letters, digits and single hyphens, such as "park-redesign"';
  return z
    .string({ error })
    .check(z.maxLength(64, { error }), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error }));
})();

const webAddress = (() => {
  const error = 'a whole web address that begins with https:// and has no user name in it';
  return z.string({ error }).check(z.maxLength(1000, { error }), z.refine(isWebAddress, { error }));
})();

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.map((value) => `"${value}"`).join(', ')}` });

const list = <Item extends z.core.SomeType>(item: Item, least: number, most: number) => {
  const error = `a list of ${least} to ${most}`;
  return z.readonly(
    z.array(item, { error }).check(z.minLength(least, { error }), z.maxLength(most, { error })),
  );
};

const whole = (least: number, most: number, what: string) => {
  const error = `${what}, from ${least} to ${most}`;
  return z.int({ error }).check(z.gte(least, { error }), z.lte(most, { error }));
};

const amount = (() => {
  const error = 'a number that is not below 0, without quotation marks';
  return z.number({ error }).check(z.gte(0, { error }), z.lte(1e12, { error }));
})();

/** One figure of a case. It never stands alone: it carries its time span, its basis and its source. */
export const Figure = z
  .strictObject(
    {
      /** A name for the figure within its case. */
      id,
      /** The number, or the lower end of a range. */
      value: amount,
      /** The upper end of a range. */
      valueTo: z.optional(amount),
      /** What the number counts: per cent, pounds, euros, or things. */
      unit: oneOf(['percent', 'gbp', 'eur', 'count']),
      /** How close the number is to what was found. */
      qualifier: oneOf(['exactly', 'about', 'over', 'nearly', 'up-to']),
      /** Whether the figure is a change for more or for less, or (`level`) a count, a share or an amount. */
      direction: oneOf(['up', 'down', 'level']),
      /** Words that go on from the number and say which way it went: "fewer calls", "visits". */
      what: text(160),
      /** The time span in words, or that none is given. */
      span: text(120),
      /** How the figure came about. */
      basis: oneOf(['measured', 'estimate', 'reported']),
      /** Where the figure is published. */
      source: webAddress,
      /** What to know before quoting it: where sources disagree, both figures. */
      caution: z.optional(text(300)),
    },
    { error: 'a figure: { "id": …, "value": …, … }' },
  )
  .check(
    z.refine(({ value, valueTo }) => valueTo === undefined || valueTo > value, {
      path: ['valueTo'],
      error: 'more than "value": it is the upper end of a range',
    }),
  );

/** One figure of a case. */
export type Figure = z.infer<typeof Figure>;

/** A case of co-production in one language: what the problem was, what people did together, and what came of it. */
export const CaseStudy = z
  .strictObject(
    {
      /** A name for the case that never changes: it is used in links. */
      id,
      /** The language of the words. A feed may leave it out. */
      lang: z.optional(oneOf(['en', 'cy'])),
      title: text(120),
      /** Where it happened, as it is shown. */
      place: text(120),
      /** The wider area, by which cases are filtered, such as a country. */
      area: text(60),
      /** The first and the last year; `to` is null where it goes on, or where the end is not known. */
      years: z
        .strictObject(
          {
            from: whole(1900, 2100, 'a year'),
            to: z.nullable(whole(1900, 2100, 'a year, or null')),
          },
          { error: 'the first and last year: { "from": 2020, "to": 2023 }' },
        )
        .check(
          z.refine(({ from, to }) => to === null || to >= from, {
            path: ['to'],
            error: 'the same year as "from" or a later one',
          }),
        ),
      approaches: list(oneOf(approaches), 1, 4),
      /** Whether the source names the approaches, or whoever wrote the case chose them. */
      approachBasis: oneOf(['stated', 'inferred']),
      /** The steps of the outer circle that the case has a lesson for. */
      steps: list(oneOf(steps), 0, 5),
      /** The problem, in one line. */
      problem: text(240),
      /** What people did together, in one to three short sentences. */
      together: text(600),
      /** The figure that matters most comes first. */
      figures: list(Figure, 0, 6),
      /** 1 told by the organisation; 2 monitored before and after; 3 independent evaluation; 4 comparison group or peer reviewed. */
      evidence: z.literal([1, 2, 3, 4], { error: '1, 2, 3 or 4' }),
      /** Who found it out, and how. */
      evidenceNote: text(300),
      /** What to know before quoting the case. */
      caution: z.optional(text(400)),
      sources: list(
        z.strictObject(
          { title: text(160), url: webAddress },
          { error: 'a source: { "title": …, "url": … }' },
        ),
        1,
        6,
      ),
      /** The day on which the sources were last checked. */
      checked: z.iso.date({ error: 'a day that exists, written like "2026-03-01"' }),
      image: z.optional(
        z.strictObject({ src: webAddress, alt: text(250) }, { error: 'a picture: { "src": …, "alt": … }' }),
      ),
      /** Whether it is one of the leaflet's four. */
      inLeaflet: z.optional(z.boolean({ error: 'true or false, without quotation marks' })),
    },
    { error: 'a case: { "id": …, "title": …, … }' },
  )
  .check(
    z.refine(({ figures, caution }) => figures.length > 0 || caution !== undefined, {
      path: ['caution'],
      error: 'a sentence that says that no figures were published, as the case has none',
    }),
    z.refine(({ figures }) => new Set(figures.map((figure) => figure.id)).size === figures.length, {
      path: ['figures'],
      error: 'a list in which each figure has an "id" of its own',
    }),
  );

/** A case of co-production in one language. */
export type CaseStudy = z.infer<typeof CaseStudy>;
