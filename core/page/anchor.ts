import * as z from 'zod/mini';

z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));

/** One way to find a place again. Several are kept, since a page may change in any of them. */
export const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('id'), id: text(500) }),
  z.strictObject({ type: z.literal('css'), css: text(2_000) }),
  z.strictObject({
    type: z.literal('quote'),
    /** The words themselves, and what stands before and after them. */
    exact: text(2_000),
    prefix: text(200),
    suffix: text(200),
  }),
]);
export type Selector = z.infer<typeof Selector>;

/** Where on a page a finding or a note belongs. */
export const Anchor = z.strictObject({ selectors: z.array(Selector).check(z.maxLength(12)) });
export type Anchor = z.infer<typeof Anchor>;
