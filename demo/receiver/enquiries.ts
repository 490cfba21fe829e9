import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Enquiry } from '#core/enquiry/enquiry';
import { newReference } from './reference.ts';

/** An enquiry as it lies in the database. How long the person took and the honeypot are not kept. */
export interface StoredEnquiry extends Omit<Enquiry, 'version' | 'sentAfter' | 'website'> {
  readonly reference: string;
  readonly receivedAt: Date;
  /** When it was sent on by e-mail; null where it was not, or not yet. */
  readonly forwardedAt: Date | null;
  /** How often sending it on has failed. */
  readonly failedForwards: number;
  /** When it is to be sent on; null where it has been, or where nothing is sent on. */
  readonly forwardDue: Date | null;
}

/** What became of an enquiry: kept now, kept already, or refused because its id belongs to another one. */
export type Kept =
  { readonly how: 'new' | 'again'; readonly reference: string } | { readonly how: 'conflict' };

/** The enquiries on disk. */
export interface Enquiries {
  /** Keeps an enquiry once, however often it arrives. When it returns, the enquiry is on the disk. */
  keep(enquiry: Enquiry, receivedAt: Date, forward: boolean): Kept;
  /** Some enquiries, newest first. */
  list(limit: number, offset: number): readonly StoredEnquiry[];
  count(): number;
  /** The enquiry that has waited longest to be sent on, due or not; null if there is none. */
  nextToForward(): StoredEnquiry | null;
  forwarded(id: string, at: Date): void;
  forwardFailed(id: string, tryAgainAt: Date): void;
  /** Deletes for good what arrived before a time, and says how many that were. */
  deleteReceivedBefore(time: Date): number;
  close(): void;
}

/** The version of the table. A later one adds a step that upgrades the table from the one before. */
const schemaVersion = 1;

const schema = `
  CREATE TABLE enquiries (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    organisation TEXT,
    message TEXT NOT NULL,
    consent INTEGER NOT NULL,
    result TEXT,
    page TEXT,
    language TEXT NOT NULL,
    extra TEXT,
    forwarded_at TEXT,
    failed_forwards INTEGER NOT NULL DEFAULT 0,
    forward_due TEXT
  ) STRICT;
  CREATE INDEX enquiries_by_time ON enquiries (received_at);
  CREATE INDEX enquiries_to_forward ON enquiries (forward_due) WHERE forward_due IS NOT NULL;
  PRAGMA user_version = ${schemaVersion};
`;

/** Opens the file of enquiries, and makes it if there is none. Only the user who runs the receiver can read it. */
export function openEnquiries(file: string, makeReference: () => string = newReference): Enquiries {
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: 1000 });
  // FULL: a commit returns when the data is on the disk. secure_delete: what is deleted is overwritten.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  prepareTable(database, file);

  const insert = database.prepare(
    `INSERT INTO enquiries (id, reference, received_at, forward_due, ${contentColumns.join(', ')})
     VALUES (:id, :reference, :received_at, :forward_due, ${contentColumns.map((name) => `:${name}`).join(', ')})
     ON CONFLICT (id) DO NOTHING`,
  );
  const byId = database.prepare('SELECT * FROM enquiries WHERE id = ?');
  const newest = database.prepare(
    'SELECT * FROM enquiries ORDER BY received_at DESC, rowid DESC LIMIT ? OFFSET ?',
  );
  const counted = database.prepare('SELECT count(*) AS n FROM enquiries');
  const waiting = database.prepare(
    'SELECT * FROM enquiries WHERE forward_due IS NOT NULL ORDER BY forward_due LIMIT 1',
  );
  const markForwarded = database.prepare(
    'UPDATE enquiries SET forwarded_at = ?, forward_due = NULL WHERE id = ?',
  );
  const markFailed = database.prepare(
    'UPDATE enquiries SET failed_forwards = failed_forwards + 1, forward_due = ? WHERE id = ?',
  );
  const deleteOld = database.prepare('DELETE FROM enquiries WHERE received_at < ?');

  return {
    keep(enquiry, receivedAt, forward) {
      const content = contentOf(enquiry);
      const time = receivedAt.toISOString();
      const row = { id: enquiry.id, received_at: time, forward_due: forward ? time : null, ...content };
      for (let attempt = 1; ; attempt += 1) {
        const reference = makeReference();
        try {
          if (insert.run({ ...row, reference }).changes > 0) return { how: 'new', reference };
          break;
        } catch (error) {
          if (!isTakenReference(error) || attempt === 20) throw error;
        }
      }
      const kept = byId.get(enquiry.id)!;
      const same = contentColumns.every((name) => kept[name] === content[name]);
      return same ? { how: 'again', reference: String(kept['reference']) } : { how: 'conflict' };
    },
    list: (limit, offset) => newest.all(limit, offset).map(fromRow),
    count: () => Number(counted.get()!['n']),
    nextToForward() {
      const row = waiting.get();
      return row === undefined ? null : fromRow(row);
    },
    forwarded: (id, at) => void markForwarded.run(at.toISOString(), id),
    forwardFailed: (id, tryAgainAt) => void markFailed.run(tryAgainAt.toISOString(), id),
    deleteReceivedBefore(time) {
      const deleted = Number(deleteOld.run(time.toISOString()).changes);
      // Until the log is folded in, the deleted text is still in it.
      if (deleted > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return deleted;
    },
    close: () => database.close(),
  };
}

function prepareTable(database: DatabaseSync, file: string): void {
  database.exec('BEGIN IMMEDIATE');
  const version = Number(database.prepare('PRAGMA user_version').get()!['user_version']);
  if (version === 0) database.exec(schema);
  database.exec('COMMIT');
  if (version <= schemaVersion) return;
  database.close();
  throw new Error(
    `The file ${file} was written by a newer receiver (version ${version} of its table, this one knows ${schemaVersion}). Update this receiver, or choose another file.`,
  );
}

/** The columns that hold what was sent. An enquiry that arrives again must agree in all of them. */
const contentColumns = [
  'reason',
  'name',
  'email',
  'phone',
  'organisation',
  'message',
  'consent',
  'result',
  'page',
  'language',
  'extra',
] as const;

const contentOf = (enquiry: Enquiry): Record<(typeof contentColumns)[number], string | number | null> => ({
  reason: enquiry.reason,
  name: enquiry.name,
  email: enquiry.email ?? null,
  phone: enquiry.phone ?? null,
  organisation: enquiry.organisation ?? null,
  message: enquiry.message,
  consent: enquiry.consent === true ? 1 : 0,
  result: enquiry.result ?? null,
  page: enquiry.page ?? null,
  language: enquiry.language,
  extra:
    enquiry.extra === undefined
      ? null
      : JSON.stringify(Object.entries(enquiry.extra).toSorted(([a], [b]) => (a < b ? -1 : 1))),
});

function fromRow(row: Record<string, SQLOutputValue>): StoredEnquiry {
  const text = (name: string): string | undefined => (row[name] as string | null) ?? undefined;
  const time = (name: string): Date | null => (row[name] === null ? null : new Date(String(row[name])));
  return {
    id: String(row['id']),
    reference: String(row['reference']),
    receivedAt: time('received_at')!,
    reason: String(row['reason']),
    name: String(row['name']),
    email: text('email'),
    phone: text('phone'),
    organisation: text('organisation'),
    message: String(row['message']),
    consent: row['consent'] === 1 ? true : undefined,
    result: text('result'),
    page: text('page'),
    language: row['language'] as Enquiry['language'],
    extra: row['extra'] === null ? undefined : Object.fromEntries(JSON.parse(String(row['extra']))),
    forwardedAt: time('forwarded_at'),
    failedForwards: Number(row['failed_forwards']),
    forwardDue: time('forward_due'),
  };
}

const isTakenReference = (error: unknown): boolean =>
  error instanceof Error && /UNIQUE constraint failed: enquiries\.reference/.test(error.message);
