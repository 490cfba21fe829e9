import {
  mostEarlier,
  type Audit,
  type AuditedPage,
  type PageKind,
  type Reading,
  type WalkThrough,
} from './audit.ts';
import { isSameReading } from './compare-reviews.ts';
import { replaced, touched, withChangedPage } from './touched.ts';

/** With whom the journey is for, and what they came to do. */
export const withJourney = (
  audit: Audit,
  journey: { readonly audience: string; readonly purpose: string },
  now: string,
): Audit => touched(audit, now, { audience: journey.audience, purpose: journey.purpose });

/** With the reviewer's own name for a page, and its kind; empty and null where there is none. */
export const withPageDescribed = (
  audit: Audit,
  pageId: string,
  { name, kind }: { readonly name: string; readonly kind: PageKind | null },
  now: string,
): Audit =>
  touched(
    withChangedPage(audit, pageId, (before) => {
      const page = { ...before };
      delete page.name;
      delete page.kind;
      return { ...page, ...(name === '' ? {} : { name }), ...(kind === null ? {} : { kind }) };
    }),
    now,
  );

/** With a walk-through, new or changed. A step on a page that was taken out meanwhile stays, in words. */
export function withWalkThrough(audit: Audit, walkThrough: WalkThrough, now: string): Audit {
  const known = new Set(audit.pages.map(({ id }) => id));
  const steps = walkThrough.steps.map((step) =>
    step.pageId === null || known.has(step.pageId) ? step : { ...step, pageId: null },
  );
  return touched(audit, now, { walkThroughs: replaced(audit.walkThroughs, { ...walkThrough, steps }) });
}

/** Without a walk-through. */
export const withoutWalkThrough = (audit: Audit, walkThroughId: string, now: string): Audit =>
  touched(audit, now, { walkThroughs: audit.walkThroughs.filter(({ id }) => id !== walkThroughId) });

/**
 * With the reviewer's answer on a page that has changed: the reading before is kept, or let go. Where a page has kept
 * as many as it can, the second makes room: the first is the "before" of all the work.
 */
export const withChangeAnswered = (audit: Audit, pageId: string, keep: boolean, now: string): Audit =>
  touched(
    withChangedPage(audit, pageId, ({ previous, ...page }) => {
      if (previous === undefined || !keep) return page;
      const earlier = [...(page.earlier ?? []), previous];
      return { ...page, earlier: earlier.length > mostEarlier ? earlier.toSpliced(1, 1) : earlier };
    }),
    now,
  );

/** Without a reading that was kept. */
export const withoutEarlier = (audit: Audit, pageId: string, readAt: string, now: string): Audit =>
  touched(
    withChangedPage(audit, pageId, ({ earlier = [], ...page }) => {
      const left = earlier.filter((each) => each.readAt !== readAt);
      return left.length === 0 ? page : { ...page, earlier: left };
    }),
    now,
  );

/**
 * A page that was read again, with the reading to be asked about: the first one that nobody was asked about yet, unless
 * the page is again as it was then. `before` is null where the page was only read again while it is looked at.
 */
export function withPrevious({ previous, ...page }: AuditedPage, before: AuditedPage | null): AuditedPage {
  const held = previous ?? (before && readingOf(before));
  return held === null || isSameReading(held, page) ? page : { ...page, previous: held };
}

/** The walk-throughs of an audit without a page: what was done there is kept in words. */
export function withoutSteps(audit: Audit, pageId: string): WalkThrough[] {
  const page = audit.pages.find(({ id }) => id === pageId);
  const words = page === undefined ? '' : (page.name ?? page.title);
  return audit.walkThroughs.map((each) => ({
    ...each,
    steps: each.steps.map((step) =>
      step.pageId === pageId
        ? {
            pageId: null,
            did: [words, step.did]
              .filter((part) => part !== '')
              .join(': ')
              .slice(0, 1_000),
          }
        : step,
    ),
  }));
}

const readingOf = ({ readAt, findings, axe }: AuditedPage): Reading => ({
  readAt,
  findings,
  ...(axe === undefined ? {} : { axe }),
});
