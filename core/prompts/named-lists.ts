import type { PageModel } from '#core/page/page-model';

/** Pages that are lists by nature: A to Z, directories, maps of a site, papers of meetings. */
const heading =
  /\b(?:a to z|a-z|a–z|site ?map|directory|directories|search results?|find an? |find your (?:nearest|local)|councillors?|agendas?|minutes|meetings?|committees?|all (?:services|topics|pages)|list of|register of|wards|parishes|index|events|what['’]s on|vacancies|jobs|courses|venues|categor(?:y|ies))\b/i;

const path =
  /\/(?:a-z|a-to-z|site-?map|director(?:y|ies)|search|results|index-of|categor(?:y|ies)|tags?)(?:\/|\.|$)/i;

/** Whether a page says by its name that it is a list to look things up in. */
export const isNamedList = ({ url }: PageModel, title: string): boolean =>
  heading.test(title) || path.test(url.slice(0, 2_000));

/** Whether texts are the names of like things: in the order of the alphabet, or most with one word in common. */
export function isDirectory(texts: readonly string[]): boolean {
  const names = texts.map((text) => text.toLowerCase());
  const sorted = names.every((name, at) => at === 0 || names[at - 1]!.localeCompare(name, 'en') <= 0);
  if (sorted) return true;
  const ends = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    // "Apply for …" begins many different tasks; "… library" ends the names of like things.
    const last = words.at(-1)!.replace(/[^\p{L}\d]/gu, '');
    if (words.length > 1) ends.set(last, (ends.get(last) ?? 0) + 1);
  }
  return Math.max(0, ...ends.values()) > names.length * 0.6;
}
