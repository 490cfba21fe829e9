import * as z from 'zod/mini';

z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));

/** A text as a short number in letters and figures: it can be compared, and not read back. */
const digest = z.string().check(z.regex(/^[0-9a-z]{1,7}$/));

/**
 * One way to find a place again. Several are kept, since a page may change in any of them, and no one of
 * them is trusted alone. Texts other than `exact` are as `keyOf` writes them: small letters, plain quotes.
 */
export const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('id'), id: text(200) }),
  z.strictObject({
    type: z.literal('css'),
    /** Steps from child to child; ` >>> ` steps into an open shadow root. */
    css: text(600),
  }),
  z.strictObject({
    type: z.literal('quote'),
    /** The words as they stood there, white space folded; of a long text only the beginning. */
    exact: text(400),
    /** What stands before and after them. */
    prefix: text(60),
    suffix: text(60),
    /** The whole text as it was, to tell whether it has changed. */
    digest,
    /** The whole text as it is compared. */
    key: digest,
  }),
  z.strictObject({
    type: z.literal('element'),
    tag: text(60),
    /** Attributes that say what it is. Never what a person filled in. */
    attributes: z.array(z.strictObject({ name: text(30), value: text(120) })).check(z.maxLength(10)),
    /** What names an element without words: a label, the text of a picture. */
    name: text(120),
  }),
  z.strictObject({
    type: z.literal('surroundings'),
    /** The landmarks that it stands in, such as `header nav`. */
    landmark: text(60),
    /** The nearest heading before it. */
    heading: text(100),
    /** The smallest part of the page around it that no other part reads like: its beginning, and all of it. */
    part: text(140),
    key: digest,
    /** How far down the page: thousandths of its text. */
    position: z.int().check(z.minimum(0), z.maximum(1_000)),
  }),
  z.strictObject({
    type: z.literal('look-alikes'),
    /** How many other places had the same text. */
    same: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    /** How alike, in hundredths, the most alike of those with other words was. */
    nearest: z.int().check(z.minimum(0), z.maximum(100)),
    /** What told this one from all of those with the same words, and how alike, in hundredths, the most alike of them was in it. */
    told: z
      .array(
        z.strictObject({
          by: z.enum(['tag', 'landmark', 'heading', 'part', 'prefix', 'suffix', 'href']),
          alike: z.int().check(z.minimum(0), z.maximum(100)),
        }),
      )
      .check(z.maxLength(7)),
    /** What was alike when the place was described, and was not it. */
    keys: z.array(digest).check(z.maxLength(40)),
  }),
  z.strictObject({
    type: z.literal('words'),
    /** Words chosen within the element, and what stands before and after them there. */
    exact: text(400),
    prefix: text(40),
    suffix: text(40),
  }),
]);
export type Selector = z.infer<typeof Selector>;

/** What may tell a place from another with the same words. */
export type Told = Extract<Selector, { type: 'look-alikes' }>['told'][number];

/** Where on a page a finding or a note belongs: everything by which the place can be found again. */
export const Anchor = z.strictObject({ selectors: z.array(Selector).check(z.maxLength(7)) });
export type Anchor = z.infer<typeof Anchor>;

/** The anchor in something of unknown shape, or null where there is none. */
export function readAnchor(value: unknown): Anchor | null {
  const read = Anchor.safeParse(value);
  return read.success ? read.data : null;
}
