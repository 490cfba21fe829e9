import type { Audit } from '../../core/audit/audit.ts';
import type { Desk } from './random-changes.ts';

/** All that is kept: audits, and what lies in the small storage. */
export interface KeptState {
  readonly audits: readonly Audit[];
  readonly small: Readonly<Record<string, unknown>>;
}

/** A message to be sent, and how it can be seen that it was done. */
export interface Wanted {
  readonly payload: unknown;
  isDone(state: KeptState): boolean;
}

/** The moment. */
export const now = (): string => new Date().toISOString();

/** A page of what is kept. */
export const pageOf = ({ audits }: KeptState, { auditId, pageId }: Desk) =>
  audits.find(({ id }) => id === auditId)?.pages.find(({ id }) => id === pageId);

/** An audit of what is kept. */
export const auditOf = ({ audits }: KeptState, auditId: string): Audit | undefined =>
  audits.find(({ id }) => id === auditId);
