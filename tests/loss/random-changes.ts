import { newAudit } from '../../core/audit/change-audit.ts';
import type { Change } from './ledger.ts';

/** A message for the background, and what it changes. */
export interface Written {
  readonly name: string;
  readonly payload: unknown;
  readonly change: Change;
}

/** A page of an audit that a writer has for itself. */
export interface Desk {
  readonly auditId: string;
  readonly pageId: string;
}

const moment = (): string => new Date().toISOString();

/** Long enough that a change does not fit into one piece of a file. */
const text = (what: string): string => `${what} ${'dŵr a thân '.repeat(40)}end of ${what}`;

/**
 * One writer's changes, one after the other: each kind that a person can make, by chance. No two writers change the
 * same thing, or nobody could say what must be there.
 */
export function randomChanges(
  writer: number,
  desk: Desk,
  chance: () => number,
  newId: () => string,
): () => Written {
  const notes: string[] = [];
  let n = 0;
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;

  const writeNote = (id: string): Written => {
    const note = {
      id,
      anchor: null,
      quote: '',
      text: text(`note ${n} of ${writer}`),
      writtenAt: moment(),
      changedAt: moment(),
    };
    return { name: 'writeNote', payload: { ...desk, note }, change: { [`note ${id}`]: note.text } };
  };
  const kinds: readonly (() => Written)[] = [
    () => {
      const id = newId();
      notes.push(id);
      return writeNote(id);
    },
    () => writeNote(notes.length > 0 ? one(notes) : newId()),
    () => {
      const id = notes.splice(Math.floor(chance() * notes.length), 1)[0] ?? newId();
      return { name: 'deleteNote', payload: { ...desk, noteId: id }, change: { [`note ${id}`]: null } };
    },
    () => {
      const keys = [1, 2, 3].map(() => `rule-${writer}:${Math.floor(chance() * 30)}:0`);
      const reason = text(`reason ${n} of ${writer}`);
      const decision = { choice: 'not-here', reason, decidedAt: moment() };
      return {
        name: 'decide',
        payload: { ...desk, keys, decision },
        change: Object.fromEntries(keys.map((key) => [`decision ${desk.pageId} ${key}`, reason])),
      };
    },
    () => {
      const id = newId();
      const said = text(`said ${n} of ${writer}`);
      const what = {
        prompt: 'came-for',
        pageId: null,
        who: 'carers',
        howMany: 3,
        changed: '',
        heldOn: '2026-01-01',
      };
      return {
        name: 'writeConversation',
        payload: { auditId: desk.auditId, conversation: { id, said, ...what } },
        change: { [`conversation ${id}`]: said },
      };
    },
    () => {
      const audits = [1, 2, 3].map((each) => newAudit(newId(), `Brought in ${n}.${each}`, moment()));
      return {
        name: 'importAudits',
        payload: { audits },
        change: Object.fromEntries(audits.map(({ id, name }) => [`audit ${id}`, name])),
      };
    },
    () => {
      const id = newId();
      const name = `Begun ${n}`;
      return { name: 'startAudit', payload: { auditId: id, name }, change: { [`audit ${id}`]: name } };
    },
  ];
  return () => {
    n += 1;
    return one(kinds)();
  };
}
