import { writeBackup } from '#core/audit/backup';
import type { Audit } from '#core/audit/audit';
import { whoSeesWhat } from '#core/groups/compare-groups';
import type { GroupSummary } from '#core/groups/summary';
import type { Locale } from '#core/i18n/locale';
import { backupName, fileName } from '#core/report/file-name';
import { formats, type FormatId } from '#core/report/formats';
import { previewOf, type PreviewLine } from '#core/report/preview';
import { buildReport, type Report } from '#core/report/report';
import type { Score } from '#core/star/score';
import { overlayPicture } from '#widgets/group-star/overlay-picture';
import { pictureOf } from '#widgets/star/picture';
import { everyRule } from './every-rule.ts';
import { panelWords } from './panel-words.ts';

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What a report is wanted of, and how. */
export interface ReportWish {
  readonly audit: Audit;
  readonly format: FormatId;
  readonly locale: Locale;
  readonly now: string;
  /** Rules that are turned off. */
  readonly notAsked: ReadonlySet<string>;
  /** What groups see, where a person put it into the report. */
  readonly groups: readonly GroupSummary[];
}

async function reportOf({ audit, locale, now, notAsked, groups }: ReportWish): Promise<Report> {
  const words = await panelWords.load(locale);
  const { star, chart } = words;
  const drawStar = ({ points: parts, mode }: Score) =>
    pictureOf({ parts, words: star, chart, locale, numbers: mode === 'full', title: '' });
  const drawGroups = (of: readonly GroupSummary[]) =>
    overlayPicture(of, whoSeesWhat(of).gaps, { star, result: words.groups.result });
  return buildReport({ audit, locale, words, rules: everyRule, notAsked, now, drawStar, groups, drawGroups });
}

/** What a report will contain, so that it is seen before it is saved. */
export const previewReport = async (wish: ReportWish): Promise<readonly PreviewLine[]> =>
  previewOf(await reportOf(wish), wish.format);

/** Makes a report. */
export async function makeReport(wish: ReportWish): Promise<MadeFile> {
  const report = await reportOf(wish);
  const format = formats.find(({ id }) => id === wish.format)!;
  return { name: fileName(report, format), type: format.mediaType, content: format.write(report) };
}

/** Makes a backup of audits. */
export async function makeBackup(audits: readonly Audit[], locale: Locale, now: string): Promise<MadeFile> {
  const { backup } = await panelWords.load(locale);
  return {
    name: backupName(backup, now.slice(0, 10)),
    type: 'application/json',
    content: writeBackup(audits, now),
  };
}
