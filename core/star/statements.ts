import type { StarPoint } from './star.ts';

/** The version of the instrument. It is stored with each result; results of two versions are never compared. */
export const instrumentVersion = 1;

/**
 * The 22 statements of the self-check, in the order in which they are asked.
 * They are this project's own instrument, inspired by the star and not validated.
 * `quick` marks the nine (one for each part) of the quick check. The wording is in `i18n`.
 */
export const statements = [
  { id: 'CC1', point: 'co-commission', quick: true },
  { id: 'CC2', point: 'co-commission', quick: false },
  { id: 'CC3', point: 'co-commission', quick: false },
  { id: 'CD1', point: 'co-design', quick: true },
  { id: 'CD2', point: 'co-design', quick: false },
  { id: 'CD3', point: 'co-design', quick: false },
  { id: 'CL1', point: 'co-deliver', quick: true },
  { id: 'CL2', point: 'co-deliver', quick: false },
  { id: 'CL3', point: 'co-deliver', quick: false },
  { id: 'CA1', point: 'co-assess', quick: false },
  { id: 'CA2', point: 'co-assess', quick: false },
  { id: 'CA3', point: 'co-assess', quick: true },
  { id: 'MAP1', point: 'map', quick: true },
  { id: 'MAP2', point: 'map', quick: false },
  { id: 'FOC1', point: 'focus', quick: true },
  { id: 'FOC2', point: 'focus', quick: false },
  { id: 'PEO1', point: 'people', quick: true },
  { id: 'PEO2', point: 'people', quick: false },
  { id: 'MAR1', point: 'market', quick: false },
  { id: 'MAR2', point: 'market', quick: true },
  { id: 'GRO1', point: 'grow', quick: true },
  { id: 'GRO2', point: 'grow', quick: false },
] as const satisfies readonly { id: string; point: StarPoint; quick: boolean }[];

/** The id of a statement, such as `CC1`. */
export type StatementId = (typeof statements)[number]['id'];

/** One statement: the part of the star that it asks about, and whether the quick check has it. */
export interface Statement {
  readonly id: StatementId;
  readonly point: StarPoint;
  readonly quick: boolean;
}

/** `quick` asks nine statements, one for each part; `full` asks all 22. */
export type Mode = 'quick' | 'full';

/** Whose wording is shown: of a person who uses the service, or of the team that runs it. */
export type Voice = 'resident' | 'team';

/** The statements that a mode asks, in order. */
export const statementsOf = (mode: Mode): readonly Statement[] =>
  mode === 'full' ? statements : statements.filter((statement) => statement.quick);
