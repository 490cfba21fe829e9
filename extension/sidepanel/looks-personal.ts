/** What could point to one person. */
export type PersonalKind = 'email' | 'phone' | 'postcode' | 'name';

/** Something in a text that could point to one person. */
export interface PersonalPart {
  readonly kind: PersonalKind;
  readonly found: string;
}

/** No pattern looks back over what it has read, so that long texts cost little. */
const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[^\s@<>"“”(),;:]{1,64}@[^\s@<>"“”(),;:]{1,100}\.[a-z]{2,20}/i],
  ['phone', /(?<![\d.])(?:\+44|0)(?:[ ()-]?\d){9,10}(?!\d)/],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i],
  // "Mrs Jones", "Mr. ap Rhys", "Dr Khan": first names alone cannot be told from the names of places.
  [
    'name',
    /\b(?:Mrs|Miss|Mr|Ms|Mx|Dr|Mistar|Y Parch|Cllr|Cyng)\.? (?:(?:ap|ab|de|van|von|O) )?\p{Lu}[\p{L}’'-]{1,40}/u,
  ],
  [
    'name',
    /\b(?:called|named|o’r enw|o'r enw|her name is|his name is|their name is) \p{Lu}[\p{L}’'-]{1,40}/u,
  ],
];

/** The first thing of each kind in a text that could point to one person. It only warns: a person decides. */
export function looksPersonal(text: string): readonly PersonalPart[] {
  const parts = patterns.flatMap(([kind, pattern]): PersonalPart[] => {
    const found = pattern.exec(text)?.[0].trim();
    return found === undefined ? [] : [{ kind, found }];
  });
  return parts.filter(({ kind }, at) => parts.findIndex((each) => each.kind === kind) === at);
}

/** The same for the field that says who was asked: two words that both begin large may be a name there. */
export function looksLikeName(who: string): readonly PersonalPart[] {
  const parts = looksPersonal(who);
  const pair = /^\s*(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)\s*$/u.exec(who)?.[1];
  return pair === undefined || parts.some(({ kind }) => kind === 'name')
    ? parts
    : [...parts, { kind: 'name', found: pair }];
}
