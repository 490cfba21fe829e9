import type { Guard } from './guard.ts';

/** What keeps a "before and after" honest, and walk-throughs whole. All are tried by tests beside the code. */
export const journeys: readonly Guard[] = [
  {
    keeps: 'what axe-core did not look for again from being called gone',
    file: 'core/audit/compare-reviews.ts',
    find: '(!isAxe(rule) || (checkedTwice === true && !left.has(rule)))',
    replace: 'true',
    test: 'core/audit/compare-reviews.test.ts',
  },
  {
    keeps: 'what is turned off from being called gone',
    file: 'core/audit/compare-reviews.ts',
    find: '!notAsked.has(rule) && ',
    replace: '',
    test: 'core/audit/compare-reviews.test.ts',
  },
  {
    keeps: 'a finding from being matched twice',
    file: 'core/audit/compare-reviews.ts',
    find: 'taken.has(each) ? null : markOf(each)',
    replace: 'markOf(each)',
    test: 'core/audit/compare-reviews.test.ts',
  },
  {
    keeps: 'the first earlier review, however many follow',
    file: 'core/audit/change-journey.ts',
    find: 'earlier.toSpliced(1, 1)',
    replace: 'earlier.slice(1)',
    test: 'core/audit/journeys.test.ts',
  },
  {
    keeps: 'the reading that nobody was asked about from being written over',
    file: 'core/audit/change-journey.ts',
    find: 'previous ?? (before && readingOf(before))',
    replace: 'before && readingOf(before)',
    test: 'core/audit/journeys.test.ts',
  },
  {
    keeps: 'what a page does while it is looked at from being taken for a change by its makers',
    file: 'core/audit/change-audit.ts',
    find: 'again ? null : before',
    replace: 'before',
    test: 'core/audit/journeys.test.ts',
  },
  {
    keeps: 'a step of a walk-through when its page is taken out',
    file: 'core/audit/change-audit.ts',
    find: '    walkThroughs: withoutSteps(audit, pageId),\n',
    replace: '',
    test: 'core/audit/journeys.test.ts',
  },
  {
    keeps: 'walk-throughs of an older file from being dropped in silence',
    file: 'core/audit/migrate.ts',
    find: "({ audience: '', purpose: '', walkThroughs: [], ...audit })",
    replace: "({ ...audit, audience: '', purpose: '', walkThroughs: [] })",
    test: 'core/audit/journeys.test.ts',
  },
];
