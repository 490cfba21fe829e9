import * as z from 'zod/mini';
import { Anchor } from '#core/page/anchor';

z.config({ jitless: true });

/** What a rule saw: the words themselves where there are any, and figures such as how many words a sentence has. */
export const Evidence = z.strictObject({
  quote: z.optional(z.string().check(z.maxLength(500))),
  values: z.optional(z.record(z.string(), z.union([z.string().check(z.maxLength(200)), z.number()]))),
});
export type Evidence = z.infer<typeof Evidence>;

/** One place on a page, or the page as a whole, that gives reason to ask people something. */
export const Finding = z.strictObject({
  /** The same when the page is read again, so that what people decided stays with it. */
  key: z.string().check(z.maxLength(120)),
  /** The id of the rule. A stored finding may be of a rule that has since been retired. */
  rule: z.string().check(z.maxLength(60)),
  /** Null where it is about the whole page. */
  anchor: z.nullable(Anchor),
  evidence: Evidence,
});
export type Finding = z.infer<typeof Finding>;
