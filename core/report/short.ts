import type { Audit } from '#core/audit/audit';
import { plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { ReportedChange } from './changes.ts';
import type { ReportedPage } from './pages.ts';
import type { ReportedQuestion } from './to-ask.ts';
import type { ReportWords } from './words.ts';

/** What the three lines are drawn from. */
interface Told {
  readonly audit: Audit;
  readonly pages: readonly ReportedPage[];
  readonly toAsk: readonly ReportedQuestion[];
  readonly changes: readonly ReportedChange[];
}

/** The point in three lines, each of whole sentences: what was found, what people said, what is left. */
export function shortly(told: Told, words: ReportWords, locale: Locale): readonly [string, string, string] {
  const { short } = words.report;
  const say = (forms: Parameters<typeof plural>[0], n: number) => (n === 0 ? '' : plural(forms, n, locale));
  const { audit, pages, toAsk, changes } = told;
  const places = pages.flatMap(({ prompts }) => prompts.flatMap((prompt) => prompt.places));
  const prompts = pages.flatMap((page) =>
    page.prompts.filter((each) => each.question !== null && each.places.some(({ gone }) => !gone)),
  );
  const people = audit.conversations.reduce((sum, { howMany }) => sum + howMany, 0);
  return [
    joined(
      pages.length === 0 ? words.report.page.none : say(short.pages, pages.length),
      pages.length > 0 && prompts.length === 0 ? short.noPrompts : say(short.prompts, prompts.length),
    ),
    audit.conversations.length === 0
      ? joined(short.noConversations)
      : joined(
          say(short.conversations, audit.conversations.length),
          say(short.people, people),
          say(short.changes, changes.filter(({ after }) => after !== null).length),
        ),
    joined(
      say(short.toAsk, toAsk.length),
      say(short.undecided, places.filter(({ choice }) => choice === null).length),
    ) || short.nothingLeft,
  ];
}

const joined = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');
