import { snapshot, squeezed } from './snapshot.ts';

/**
 * Harmless words, one for each hostile text and as long as it: what is rendered of them says what must be rendered of
 * those, also where it is cut short.
 */
export const standInsFor = (texts: readonly string[]): readonly string[] =>
  texts.map((text, at) => `Ж${at}Ж`.padEnd(text.length, 'Ж'));

const standIn = /Ж(\d+)Ж+/g;

/** How many texts were rendered, counted by their stand-ins. */
export const textsIn = (known: string): number => known.match(standIn)?.length ?? 0;

/** What was rendered, without the places at which it stands: those depend on how long a text is. */
export const rendered = (...places: readonly ParentNode[]): string =>
  snapshot(
    ...places.map((place) => {
      const copy = document.createElement('div');
      copy.append(...Array.from(place.childNodes, (child) => child.cloneNode(true)));
      for (const each of copy.querySelectorAll('[style]')) each.removeAttribute('style');
      return copy;
    }),
  );

/** The first difference between what hostile texts made and what harmless words made, or null. */
export function differenceOf(shown: string, known: string, texts: readonly string[]): string | null {
  const wanted = squeezed(
    known.replaceAll(standIn, (word, at: string) => {
      const text = texts[Number(at)]!;
      return word.length < text.length ? text.slice(0, word.length) : text;
    }),
  );
  if (shown === wanted) return null;
  let at = 0;
  while (shown[at] === wanted[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `${around(shown)} instead of ${around(wanted)}`;
}
