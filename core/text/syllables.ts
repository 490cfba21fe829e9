/** An e that is written and not said: in "care", "times", "moved" and "safely", not in "table", "houses" or "wanted". */
const silent =
  /(?:[^aeiouylr]|[aeiouy][lr])e$|(?:[^aeiouylrszxcgh]|[aeiouy][lr])es$|(?:[^aeiouytdl]|[aeiouy]l)ed$|[^aeiouy]e(?=ly$|ful|less|ness)|[^aeiouyl]e(?=ments?$)/g;

/** Vowels side by side that are said apart, as in "actual", "medium", "idea", "client" and "going". */
const apart =
  /(?:[aeiou]|[^aeiou]y)ing|ium|iet|(?<![ct])ien[tc]|^scie|(?<![ctg])i(?:a(?!ge|r$|n$)|o(?!n))|(?<![ctgl])ian$|(?<=[lrdbv])ion$|(?<![qg])u(?:a[lrt]|ou)|(?<!p)eo(?!n$)|.{2}ea$|rea(?=ct|te)|ism$|[ds]n't$|^reu/g;

/** About how many syllables an English word has: vowels that stand together, and the usual exceptions. */
export function syllables(word: string): number {
  const low = word.toLowerCase().replaceAll('’', "'");
  const said = low.replace(silent, (part) => part.replace('e', ''));
  const groups = said.match(/[aeiou]+y?|y(?![aeiou])/g) ?? [];
  return Math.max(1, groups.length + (low.match(apart) ?? []).length);
}
