import type { Audit, AuditedPage } from './audit.ts';

/** With changes, of a moment. */
export const touched = (audit: Audit, now: string, changes: Partial<Audit> = {}): Audit => ({
  ...audit,
  ...changes,
  changedAt: now,
});

/** With one page changed. */
export const withChangedPage = (
  audit: Audit,
  pageId: string,
  change: (page: AuditedPage) => AuditedPage,
): Audit => ({
  ...audit,
  pages: audit.pages.map((page) => (page.id === pageId ? change(page) : page)),
});

/** With an item in the place of the one with its id, or at the end. */
export const replaced = <Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] =>
  items.some(({ id }) => id === item.id)
    ? items.map((each) => (each.id === item.id ? item : each))
    : [...items, item];
