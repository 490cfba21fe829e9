import type { Settings } from '#core/audit/settings';
import { rules } from '#core/prompts/rules';

/** The rules that a review with these settings does not ask about. */
export const notAsked = ({ offRules, roughHints }: Settings): ReadonlySet<string> =>
  new Set([
    ...offRules,
    ...(roughHints ? [] : rules.filter(({ strength }) => strength === 1).map(({ id }) => id)),
  ]);
