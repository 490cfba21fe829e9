/** A database as a released version of the extension left it, with the small storage beside it. */
export interface ReleasedDatabase {
  readonly release: string;
  /** The version of the database itself. */
  readonly version: number;
  /** What stood in each store, and the field that is its key. */
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string; readonly values: readonly unknown[] }>
  >;
  readonly small: Readonly<Record<string, unknown>>;
}

/** The releases of which a database is kept in `databases`. `npx node tests/loss/write-database.ts` adds one. */
export const releases: readonly string[] = ['0.1.0'];
