/** An e-mail address in a text, with where it begins. */
export interface Email {
  readonly text: string;
  readonly index: number;
}

const address = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}\b/gi;

/** The e-mail addresses in a text. */
export const emailsIn = (text: string): readonly Email[] =>
  // Most text has none, and the search is slow where there are long runs of letters.
  text.includes('@')
    ? Array.from(text.matchAll(address), ({ 0: found, index }) => ({ text: found, index }))
    : [];
