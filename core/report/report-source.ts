import type { Audit } from '#core/audit/audit';
import type { GroupSummary } from '#core/groups/summary';
import type { Locale } from '#core/i18n/locale';
import type { Rule } from '#core/prompts/rule';
import type { Score } from '#core/star/score';
import type { StarPicture } from './star-picture.ts';
import type { ReportWords } from './words.ts';

/** What a report is built from. */
export interface ReportSource {
  readonly audit: Audit;
  readonly locale: Locale;
  readonly words: ReportWords;
  /** The rules of today, in order: they say which cause a prompt belongs to. */
  readonly rules: readonly Pick<Rule, 'id' | 'causes'>[];
  /** The ids of rules that are turned off: a page before and after is shown without them. */
  readonly notAsked?: ReadonlySet<string>;
  /** The moment at which the report is made, as an ISO date and time. */
  readonly now: string;
  /** The ids of the notes whose place was not found when last looked for, as far as that is known. */
  readonly lostNotes?: ReadonlySet<string>;
  /** What groups see of the service, where a person put it into the report. */
  readonly groups?: readonly GroupSummary[];
  /** Draws the star with a line for each group. Without it, what groups see is a table only. */
  readonly drawGroups?: (groups: readonly GroupSummary[]) => StarPicture;
  /** Draws the star of a score. Without it, the star is a table only. */
  readonly drawStar?: (score: Score) => StarPicture;
}
