import { readPage } from '#core/dom/read-page';
import { rules } from '#core/prompts/rules';
import { runRules } from '#core/prompts/run-rules';

/** Reads and judges the page that this runs in: what each rule saw there, and what failed. */
export function judge(today: string) {
  const { page, elements } = readPage(document);
  const { judged, failures } = runRules(page, rules, today);
  return {
    failures,
    found: judged.map(({ rule, at, evidence }) => ({
      rule,
      quote: evidence.quote ?? '',
      values: evidence.values ?? {},
      around: at === undefined ? '' : (elements[at]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  };
}
