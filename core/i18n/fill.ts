import type { Locale } from './locale.ts';

/** A message that depends on a number, with a form for each plural category of CLDR that the language has. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Puts values into the {places} of a message. A place without a value stays as it is, so that a gap is seen. */
export const fill = (message: string, places: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(places, name) ? String(places[name]) : place,
  );

/** The form of a message that fits a number, with `{n}` and any other places filled. Welsh has six forms. */
export const plural = (
  forms: Plural,
  n: number,
  locale: Locale,
  places: Readonly<Record<string, string | number>> = {},
): string => fill(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n, ...places });
