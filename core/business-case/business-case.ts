import * as z from 'zod/mini';
import { causes } from '#core/prompts/rule';

z.config({ jitless: true });

const said = (most: number) => z.string().check(z.maxLength(most), z.regex(/\S/));

/** How a figure is known. */
export const bases = ['measured', 'estimated', 'assumed'] as const;
/** One of the three. */
export type Basis = (typeof bases)[number];

/** Where a figure comes from. No figure stands without it. */
export const Source = z.strictObject({
  /** Who or what says so: "contact centre, monthly return". */
  from: said(300),
  /** The day on which it was true, YYYY-MM-DD. */
  on: z.iso.date(),
  basis: z.enum(bases),
});
export type Source = z.infer<typeof Source>;

const amount = (most: number) => z.number().check(z.minimum(0), z.maximum(most));

const isInOrder = (range: { low: number; central: number; high: number }): boolean =>
  range.low <= range.central && range.central <= range.high;

const rangeWithSource = (most: number) => ({
  low: amount(most),
  central: amount(most),
  high: amount(most),
  source: Source,
});

const figure = (most: number) => z.strictObject(rangeWithSource(most)).check(z.refine(isInOrder));

/** The most that each kind of figure can be. */
export const most = { contacts: 100_000_000, pounds: 1_000_000_000, cost: 10_000, minutes: 1_440, share: 1 };

/** A figure with the lowest and the highest that it could be. The three are the same where it is known. */
export type Figure = z.infer<ReturnType<typeof figure>>;

/** The ways to get in touch that cost somebody's time. */
export const channels = ['phone', 'visit', 'email', 'letter', 'chat'] as const;
/** One of the five. */
export type Channel = (typeof channels)[number];

/** What is known to be a figure for all councils, from long ago. It cannot stand for a council's own. */
export const sectorFigure = /\b(socitm|nwegg)\b/i;

/** What one contact costs this council. A figure of the sector is no cost of a council's own, and is refused. */
export const OwnCost = z
  .strictObject({ ...rangeWithSource(most.cost), own: z.literal(true) })
  .check(z.refine((cost) => isInOrder(cost) && !sectorFigure.test(cost.source.from)));
export type OwnCost = z.infer<typeof OwnCost>;

/** The contacts that came by one channel in a period. */
export const ChannelContacts = z
  .strictObject({
    channel: z.enum(channels),
    /** How many came in the period. */
    count: figure(most.contacts),
    /** The first and the last day of the period, YYYY-MM-DD. */
    from: z.iso.date(),
    to: z.iso.date(),
    /** Null until somebody knows: there is no saving without it. */
    cost: z.nullable(OwnCost),
  })
  .check(z.refine(({ from, to }) => from <= to));
export type ChannelContacts = z.infer<typeof ChannelContacts>;

/** What a contact was for: one of the ten causes that could have been avoided, or `needed`. */
export const codes = [...causes, 'needed'] as const;
/** One of the eleven. */
export type Code = (typeof codes)[number];

/** One contact of the sample, in the caller's words, with what two people took it for. */
export const TalliedContact = z
  .strictObject({
    id: z.uuid(),
    words: said(500),
    first: z.enum(codes),
    /** Null until the second person has read it. */
    second: z.nullable(z.enum(codes)),
    /** What both settled on when they had talked. Null where they agreed, or have not talked. */
    settled: z.nullable(z.enum(codes)),
  })
  .check(z.refine(({ first, second, settled }) => settled === null || (second !== null && second !== first)));
export type TalliedContact = z.infer<typeof TalliedContact>;

/** The part of the saving that leaves a budget. Without a reason there is no such claim. */
export const Cashable = z.strictObject({ share: figure(most.share), reason: said(1_000) });
export type Cashable = z.infer<typeof Cashable>;

/** A sample cannot have more contacts than this. */
export const mostTallied = 1_000;

/** The case for one change, about a page or a topic. What is null has not been filled in. */
export const BusinessCase = z
  .strictObject({
    id: z.uuid(),
    /** What people get in touch about. */
    topic: said(200),
    /** What would be changed. */
    proposal: z.string().check(z.maxLength(2_000)),
    /** The page of the review that it is about, or null for a topic. */
    pageId: z.nullable(z.uuid()),
    contacts: z.array(ChannelContacts).check(z.maxLength(channels.length)),
    tally: z.array(TalliedContact).check(z.maxLength(mostTallied)),
    /** How the sample was taken. */
    sampleFrom: z.nullable(Source),
    /** The share of avoidable contacts that the change would prevent. */
    prevented: z.nullable(figure(most.share)),
    /** What one visit to the website costs that does what the person came for. */
    webVisit: z.nullable(figure(most.cost)),
    /** What the change costs once, and what it costs to pay people who take part. */
    change: z.nullable(figure(most.pounds)),
    takingPart: z.nullable(figure(most.pounds)),
    /** What it costs each year from then on. */
    running: z.nullable(figure(most.pounds)),
    cashable: z.nullable(Cashable),
    /** How long a contact takes the person who makes it, in minutes. */
    minutes: z.nullable(figure(most.minutes)),
    /** How those who still need to talk to somebody can do so. */
    stillPhone: z.string().check(z.maxLength(2_000)),
  })
  .check(
    z.refine(({ contacts }) => new Set(contacts.map(({ channel }) => channel)).size === contacts.length, {
      path: ['contacts'],
    }),
  );
export type BusinessCase = z.infer<typeof BusinessCase>;

/** A case in which only the topic is known. */
export const newBusinessCase = (id: string, topic: string): BusinessCase => ({
  id,
  topic,
  proposal: '',
  pageId: null,
  contacts: [],
  tally: [],
  sampleFrom: null,
  prevented: null,
  webVisit: null,
  change: null,
  takingPart: null,
  running: null,
  cashable: null,
  minutes: null,
  stillPhone: '',
});
