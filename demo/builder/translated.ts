import type { wordsEn } from './words.en.ts';

/** The same shape with every text replaceable. */
type Translated<Text> = Text extends string
  ? string
  : Text extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof Text]: Translated<Text[Key]> };

/** The words of the builder and of the checker, in one language. */
export type Words = Translated<typeof wordsEn>;
