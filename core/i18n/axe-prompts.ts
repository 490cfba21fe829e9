import { axeId, axeNames, shutOutBy, type AxeRuleId } from '#core/axe/axe-rules';
import type { AxeSeen } from '#core/axe/axe-evidence';
import type { Wording } from './catalogue.ts';
import type { axe } from './en/axe.ts';
import { fill, plural } from './fill.ts';
import type { Locale } from './locale.ts';
import type { PromptWords } from './prompt-words.ts';

/** The words about what axe-core finds, in one language. */
export type AxeWords = Wording<typeof axe>;

/** The prompts about what axe-core finds, by the ids of its rules. */
export const axePrompts = ({ titles, questions, whys, evidence }: AxeWords): Record<AxeRuleId, PromptWords> =>
  Object.fromEntries(
    axeNames.map((name) => {
      const people = shutOutBy(name);
      const words = { title: titles[name], question: questions[people], why: whys[people], evidence };
      return [axeId(name), words];
    }),
  ) as Record<AxeRuleId, PromptWords>;

/** Whose finding a prompt is, in which version, and what it says; `listed` of its places are kept. */
export function wordAxe(
  { version, help, places }: AxeSeen,
  listed: number,
  words: AxeWords,
  locale: Locale,
): string {
  const says = fill(words.says, { version, help });
  return places > listed ? `${says} ${plural(words.cut, places, locale, { listed })}` : says;
}
