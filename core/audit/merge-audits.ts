import type { Audit } from './audit.ts';

/** What becomes of one audit that is brought in. */
export interface MergedAudit {
  readonly id: string;
  readonly name: string;
  /**
   * `added`: it was not here. `replaced`: it is newer than the one that was here. `kept`: the one that is here is
   * newer. `same`: both were last changed at the same moment, and the one that is here stays.
   */
  readonly outcome: 'added' | 'replaced' | 'kept' | 'same';
}

/** What a merge would do: nothing is done until `toWrite` is written, so it can be shown first. */
export interface Merge {
  /** The audits to be written, all in one transaction. */
  readonly toWrite: readonly Audit[];
  /** One line for each audit that is brought in, in its order. */
  readonly outcomes: readonly MergedAudit[];
}

/** Merges audits that are brought in with those that are here, by their ids; the one that was changed last wins. */
export function mergeAudits(here: readonly Audit[], incoming: readonly Audit[]): Merge {
  const known = new Map(here.map((audit) => [audit.id, audit]));
  const outcomes = incoming.map((audit): MergedAudit => {
    const outcome = outcomeOf(known.get(audit.id), audit);
    // Where an audit comes twice, the second is weighed against the first.
    if (outcome === 'added' || outcome === 'replaced') known.set(audit.id, audit);
    return { id: audit.id, name: audit.name, outcome };
  });
  const toWrite = incoming.filter((_, at) => /^(added|replaced)$/.test(outcomes[at]!.outcome));
  return { toWrite, outcomes };
}

function outcomeOf(here: Audit | undefined, incoming: Audit): MergedAudit['outcome'] {
  if (here === undefined) return 'added';
  // As numbers: "…:00.5Z" is later than "…:00Z", but sorts before it.
  const [ours, theirs] = [Date.parse(here.changedAt), Date.parse(incoming.changedAt)];
  if (theirs > ours) return 'replaced';
  return theirs < ours ? 'kept' : 'same';
}
