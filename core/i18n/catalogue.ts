import type { Plural } from './fill.ts';
import type { Locale } from './locale.ts';

/** The same shape with every text replaceable: the type that the Welsh half of a catalogue must fill completely. */
export type Wording<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof T]: Wording<T[Key]> };

/** A part of the catalogue that one widget needs, in each language, loaded when it is first wanted. */
export interface Catalogue<Messages> {
  /** The messages if they are here already, or undefined. */
  peek(locale: Locale): Messages | undefined;
  /** The messages, fetched if need be. Rejects when the file of the language cannot be fetched. */
  load(locale: Locale): Promise<Messages>;
  /** Hands over messages that came with the script, so that nothing is fetched for that language. */
  provide(locale: Locale, messages: Messages): void;
}

/** What a page has in the place of our words: nothing, until somebody sets it. It holds for what is loaded from then on. */
export const ownWording: { dress: <Messages>(messages: Messages, locale: Locale) => Messages } = {
  dress: (messages) => messages,
};

/** Makes a catalogue from one loader for each language. */
export function catalogue<Messages>(
  loaders: Readonly<Record<Locale, () => Promise<Messages>>>,
): Catalogue<Messages> {
  const here = new Map<Locale, Messages>();
  return {
    peek: (locale) => here.get(locale),
    async load(locale) {
      const messages = ownWording.dress(here.get(locale) ?? (await loaders[locale]()), locale);
      here.set(locale, messages);
      return messages;
    },
    provide: (locale, messages) => void here.set(locale, messages),
  };
}
