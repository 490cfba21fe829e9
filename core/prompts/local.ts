/** What a council has said of its own words and people, so that rules need not guess. */
export interface Local {
  /** Its own words and short forms that need no explaining. */
  readonly knownWords: readonly string[];
  /** Office words of its own, each with the plain word to use instead. */
  readonly ownWords: readonly OwnWord[];
  /** Names of its teams and programmes, which nobody outside would search for. */
  readonly teamNames: readonly string[];
  /** The reading age that it aims at, in years. */
  readonly readingAge: number;
}

/** An office word, and what to say instead. */
export interface OwnWord {
  readonly word: string;
  readonly plain: string;
}

/** Where a council has said nothing. The reading age is that of GOV.UK. */
export const nothingLocal: Local = { knownWords: [], ownWords: [], teamNames: [], readingAge: 9 };
