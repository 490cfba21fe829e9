import type { Choice } from '#core/audit/audit';

/** What the reviewer can decide, in the order of the buttons. The list of the audit comes with zod, which stays out of pages. */
export const choices = ['ask', 'fix', 'later', 'not-here'] as const satisfies readonly Choice[];
