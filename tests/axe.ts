import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** Every rule of WCAG 2.2 at levels A and AA, and axe's own good habits for landmarks, headings and lists. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Rules about a whole page: a widget alone in a test has no page round it.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
  },
};

/** Fails, and says what is wrong with which element, if axe finds a fault in an element or in its shadow root. */
export async function expectNoAxeViolations(element: Element): Promise<void> {
  const { violations } = await axe.run(element, options);
  if (violations.length === 0) return;
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}\n  at ${target.flat().join(' >> ')}\n  ${failureSummary}`,
    ),
  );
  throw new Error(`axe found ${faults.length}:\n${faults.join('\n')}`);
}
