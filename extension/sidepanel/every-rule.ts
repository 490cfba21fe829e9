import { axeRules } from '#core/axe/axe-rules';
import type { Rule } from '#core/prompts/rule';
import { rules } from '#core/prompts/rules';

/** Every rule whose prompts the panel shows: ours, and those of axe-core. */
export const everyRule: readonly Rule[] = [...rules, ...axeRules];
