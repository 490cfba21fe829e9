import longSentences from './rules/long-sentences.ts';

/** Every rule, in the order of the list of prompts. */
export const rules = [longSentences] as const;

/** The id of a rule: its words are asked for by the compiler. */
export type RuleId = (typeof rules)[number]['id'];
