import type { PageModel } from '#core/page/page-model';
import { contentOf } from './content.ts';
import { nothingLocal, type Local } from './local.ts';
import { askingSteps } from './per-block.ts';
import type { Detection, Rule } from './rule.ts';

/** A detection, with its rule and a key that stays the same when the page is read again. */
export interface Judged extends Detection {
  readonly key: string;
  readonly rule: string;
}

/** A rule that failed: it becomes a line for the reviewer, and the other rules go on. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

/** What the rules said of a page. */
export interface Judgement {
  readonly judged: readonly Judged[];
  readonly failures: readonly RuleFailure[];
}

/** Judges a page by each rule. `today` is a day as YYYY-MM-DD, so that the result is the same next year. */
export function runRules(
  page: PageModel,
  rules: readonly Rule[],
  today: string,
  local: Local = nothingLocal,
): Judgement {
  const steps = judgingSteps(page, rules, today, local);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Judges a page in steps: between two of them the caller may let the browser do other work. */
export function* judgingSteps(
  page: PageModel,
  rules: readonly Rule[],
  today: string,
  local: Local = nothingLocal,
): Generator<void, Judgement> {
  const judged: Judged[] = [];
  const failures: RuleFailure[] = [];
  const content = contentOf(page);
  yield;
  const subject = { page, content, today, local };
  for (const rule of rules) {
    try {
      const seen = new Map<string, number>();
      const detections = yield* askingSteps(() => Array.from(rule.detect(subject)), page.blocks);
      for (const detection of detections) {
        const what = hash(detection.evidence.quote ?? '');
        const nth = seen.get(what) ?? 0;
        seen.set(what, nth + 1);
        judged.push({ ...detection, rule: rule.id, key: `${rule.id}:${what}:${nth}` });
      }
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
    yield;
  }
  return { judged, failures };
}

/** A short mark of a text (FNV-1a): to tell texts apart, not to keep them secret. */
function hash(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
