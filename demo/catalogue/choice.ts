import type { PromptWords } from '#core/i18n/prompt-words';
import { approaches, type Approach } from '#core/star/star';
import { parts, type CataloguedRule, type Part } from './prompts.ts';

/** What a visitor wants to see of the list, as the address of the page says. */
export interface Choice {
  readonly search: string;
  readonly part: Part | null;
  readonly approach: Approach | null;
  readonly severity: Rating | null;
  readonly strength: Rating | null;
}

/** How much a prompt matters, or how sure the tool can be. */
export type Rating = 1 | 2 | 3;

/** The longest text that is searched for. */
export const longestSearch = 100;

/** Reads a choice from a query; what is not understood is left out. */
export function readChoice(query: Readonly<Record<string, string>>): Choice {
  const oneOf = <Of extends string>(name: string, of: readonly Of[]): Of | null =>
    of.find((each) => each === query[name]) ?? null;
  const rating = (name: string): Rating | null => {
    const given = oneOf(name, ['1', '2', '3']);
    return given === null ? null : (Number(given) as Rating);
  };
  return {
    search: (query['search'] ?? '').trim().slice(0, longestSearch),
    part: oneOf(
      'part',
      parts.map(([part]) => part),
    ),
    approach: oneOf('approach', approaches),
    severity: rating('severity'),
    strength: rating('strength'),
  };
}

/** Whether a rule is among what was chosen. Each word of a search must be in its number, id or words. */
export function isChosen({ rule, part }: CataloguedRule, words: PromptWords, choice: Choice): boolean {
  if (choice.part !== null && choice.part !== part) return false;
  if (choice.approach !== null && choice.approach !== rule.approach) return false;
  if (choice.severity !== null && choice.severity !== rule.severity) return false;
  if (choice.strength !== null && choice.strength !== rule.strength) return false;
  const text = folded(
    [`p${twoFigures(rule.number)}`, rule.id, words.title, words.question, words.why].join(' '),
  );
  return folded(choice.search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether nothing was chosen: the whole list is shown. */
export const isWhole = ({ search, part, approach, severity, strength }: Choice): boolean =>
  search === '' && part === null && approach === null && severity === null && strength === null;

/** The number of a prompt as it is written: P01. */
export const twoFigures = (number: number): string => String(number).padStart(2, '0');

/** Small letters without accents or curly marks: nobody types those into a search. */
const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
