import * as z from 'zod/mini';
import { BusinessCase } from '#core/business-case/business-case';
import { Anchor } from '#core/page/anchor';
import { Finding } from '#core/prompts/finding';

z.config({ jitless: true });

/** The version of the shape below. An older audit is brought up to it by `migrate.ts`. */
export const auditVersion = 3;

const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.uuid();
const moment = z.iso.datetime();

/** A page cannot have more findings than this. */
export const mostFindings = 2_000;

/** A review cannot have more business cases than this. */
export const mostBusinessCases = 50;

/** What the reviewer wants to do with a prompt. */
export const choices = ['ask', 'fix', 'later', 'not-here'] as const;
/** One of the four. */
export type Choice = (typeof choices)[number];

/** A decision on one finding. "Not here" always says why. */
export const Decision = z.strictObject({
  choice: z.enum(choices),
  reason: z.optional(text(1_000)),
  decidedAt: moment,
});
export type Decision = z.infer<typeof Decision>;

/** A note that was pinned to a place on a page, or to the page as a whole. */
export const Note = z.strictObject({
  id,
  /** Null where it is about the whole page. */
  anchor: z.nullable(Anchor),
  /** The words that it was pinned to, so that it can be understood when the place is gone. */
  quote: text(500),
  text: text(10_000),
  writtenAt: moment,
  changedAt: moment,
});
export type Note = z.infer<typeof Note>;

/** A check of a page by axe-core, which a person asked for. Its findings stand among those of the page. */
export const AxeCheck = z.strictObject({
  /** The version of axe-core, such as 4.14.1. */
  version: text(20),
  checkedAt: moment,
  /** The ids of rules that were not run to their end. */
  left: z.array(text(60)).check(z.maxLength(200)),
});
export type AxeCheck = z.infer<typeof AxeCheck>;

/** What a page of a journey is to the people who come through it. */
export const pageKinds = ['search', 'landing', 'guidance', 'form', 'confirmation'] as const;
/** One of the five. */
export type PageKind = (typeof pageKinds)[number];

/** What was found on a page at one reading of it. */
export const Reading = z.strictObject({
  readAt: moment,
  findings: z.array(Finding).check(z.maxLength(mostFindings)),
  axe: z.optional(AxeCheck),
});
export type Reading = z.infer<typeof Reading>;

/** A page cannot keep more earlier readings than this. */
export const mostEarlier = 12;

/** One page of the journey, as it was when it was last read. */
export const AuditedPage = z.strictObject({
  id,
  /** Without fragment, and without query values that look like secrets. */
  url: text(2_000),
  title: text(500),
  lang: text(40),
  readAt: moment,
  findings: z.array(Finding).check(z.maxLength(mostFindings)),
  /** By the key of the finding. They stay when the page is read again, also for findings that have gone. */
  decisions: z.record(text(120), Decision),
  notes: z.array(Note).check(z.maxLength(2_000)),
  /** The latest check by axe-core; left out where there was none. */
  axe: z.optional(AxeCheck),
  /** What the reviewer calls it in this journey; left out where its own title says enough. Since version 3, as all below. */
  name: z.optional(text(200)),
  /** Left out where nobody has said. */
  kind: z.optional(z.enum(pageKinds)),
  /** The reading before the page changed, until the reviewer says whether it is to be kept. */
  previous: z.optional(Reading),
  /** The readings that the reviewer kept, the first one first. */
  earlier: z.optional(z.array(Reading).check(z.maxLength(mostEarlier))),
});
export type AuditedPage = z.infer<typeof AuditedPage>;

/** What people said when they were asked: who they are is kept as kind and number, never by name. */
export const Conversation = z.strictObject({
  id,
  /** The id of a rule, or of an open question. */
  prompt: text(60),
  /** The page that it was about, or null for the whole journey. */
  pageId: z.nullable(id),
  /** What kind of people: "carers", say. */
  who: text(200),
  howMany: z.int().check(z.minimum(1), z.maximum(10_000)),
  said: text(10_000),
  changed: text(10_000),
  /** The day of the conversation, YYYY-MM-DD. */
  heldOn: z.iso.date(),
});
export type Conversation = z.infer<typeof Conversation>;

/** Whether a person who tried a task would have phoned at home. */
export const phoneAnswers = ['yes', 'no', 'not-asked'] as const;
/** One of the three. */
export type PhoneAnswer = (typeof phoneAnswers)[number];

/** Something that a person did on the way, on a page of the journey or elsewhere. */
export const WalkStep = z.strictObject({ pageId: z.nullable(id), did: text(1_000) });
export type WalkStep = z.infer<typeof WalkStep>;

/** A walk-through cannot have more steps than this. */
export const mostSteps = 60;

/** One person's try at a task while somebody watched: who it was is kept as a kind of people, never by name. */
export const WalkThrough = z.strictObject({
  id,
  /** What kind of person: "a carer", say. */
  who: text(200),
  task: text(500),
  /** Where they began: "a search engine", say. */
  start: text(500),
  steps: z.array(WalkStep).check(z.maxLength(mostSteps)),
  /** Where they stopped and what held them up; null where they got to the end. */
  stopped: z.nullable(text(1_000)),
  wouldPhone: z.enum(phoneAnswers),
  words: text(10_000),
  /** The day of the walk-through, YYYY-MM-DD. */
  heldOn: z.iso.date(),
});
export type WalkThrough = z.infer<typeof WalkThrough>;

/** A self-check of the service that belongs to the audit. */
export const TakenCheck = z.strictObject({ code: text(64), takenOn: z.iso.date() });
export type TakenCheck = z.infer<typeof TakenCheck>;

/** The review of a journey through a service: its pages in order, what was found, decided, noted, asked and changed. */
export const Audit = z.strictObject({
  version: z.literal(auditVersion),
  id,
  name: text(200),
  startedAt: moment,
  changedAt: moment,
  /** Whom the journey is for, and what they came to do; empty where nobody has said. Since version 3. */
  audience: text(500),
  purpose: text(500),
  pages: z.array(AuditedPage).check(z.maxLength(500)),
  conversations: z.array(Conversation).check(z.maxLength(2_000)),
  /** Since version 3. */
  walkThroughs: z.array(WalkThrough).check(z.maxLength(500)),
  checks: z.array(TakenCheck).check(z.maxLength(100)),
  /** Since version 2. */
  businessCases: z.array(BusinessCase).check(z.maxLength(mostBusinessCases)),
});
export type Audit = z.infer<typeof Audit>;
