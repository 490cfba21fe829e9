/** The forms of a regular verb: start, starts, started, starting. Of a phrase the first word is the verb. */
export function verbForms(phrase: string): readonly string[] {
  const [verb, rest] = [/^\S+/.exec(phrase)?.[0] ?? '', phrase.replace(/^\S+/, '')];
  return [verb, ...inflected(verb)].map((form) => form + rest);
}

function inflected(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const stem = /(?:mit|cur)$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
