import type { PageModel } from '#core/page/page-model';

/** Pages that are lists by nature: A to Z, directories, maps of a site, papers of meetings. */
const heading =
  /\b(?:a to z|a-z|a–z|site ?map|directory|directories|search results?|find an? |find your (?:nearest|local)|councillors?|agendas?|minutes|meetings?|committees?|all (?:services|topics|pages)|list of|register of|wards|parishes|index|events|what['’]s on|vacancies|jobs|courses|venues|categor(?:y|ies))\b/i;

const path =
  /\/(?:a-z|a-to-z|site-?map|director(?:y|ies)|search|results|index-of|categor(?:y|ies)|tags?)(?:\/|\.|$)/i;

/** Whether a page says by its name that it is a list to look things up in. */
export const isNamedList = ({ url }: PageModel, title: string): boolean =>
  heading.test(title) || path.test(url.slice(0, 2_000));

/** What the names of places end in that people know by name. */
const place =
  /\b(?:librar(?:y|ies)|schools?|academy|college|parks?|cent(?:re|er)s?|church|hall|house|home|court|ward|parish|street|road|lane|avenue|close|cemetery|crematorium|nursery|surgery|clinic|hospital|museum|theatre|pool|gym|market|station|farm|wood|common|green|hub|playground|recreation ground)\.?$/i;

/** Small words in names, and all words that are not letters. */
const small = /^(?:and|of|the|on|in|at|by|de|le|y|yr|&|[^\p{L}]*)$/iu;

/** Whether texts are the names of like things, which people look up: in the order of the alphabet, or places. */
export function isDirectory(texts: readonly string[]): boolean {
  const names = texts.filter((text) => place.test(text) || isName(text));
  if (names.length < texts.length * 0.8) return false;
  if (texts.filter((text) => place.test(text)).length > texts.length * 0.6) return true;
  const low = texts.map((text) => text.toLowerCase());
  return low.every((text, at) => at === 0 || low[at - 1]!.localeCompare(text, 'en') <= 0);
}

/** Each word begins with a capital: "Abbey Wood", not "Boilers and gas checks". */
const isName = (text: string): boolean =>
  text.split(' ').every((word) => small.test(word) || /^["'“‘(]?[\p{Lu}\d]/u.test(word));
