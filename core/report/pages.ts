import type { AuditedPage, Audit, Decision, Note } from '#core/audit/audit';
import { axeSays } from '#core/axe/axe-evidence';
import { isAxe } from '#core/axe/axe-rules';
import { wordAxe } from '#core/i18n/axe-prompts';
import { fill, plural } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { Finding } from '#core/prompts/finding';
import { dayOf } from './day-of.ts';
import type { ReportSource } from './report-source.ts';
import { wordEvidence } from './word-evidence.ts';
import type { ReportWords } from './words.ts';

/** A page of the journey, in words. */
export interface ReportedPage {
  readonly id: string;
  /** Its place in the journey, counted from 1. */
  readonly number: number;
  readonly title: string;
  /** Its own title, where the reviewer calls it something else; null where not. */
  readonly ownTitle: string | null;
  /** The page's own language, as the page says it: its title and quotes are in it. */
  readonly lang: string;
  readonly address: string;
  readonly readOn: string;
  /** That axe-core checked it, and what it left out; null where nobody asked for that. */
  readonly checked: string | null;
  readonly prompts: readonly ReportedPrompt[];
  readonly notes: readonly ReportedNote[];
}

/** A prompt on one page, with every place that gave reason for it. */
export interface ReportedPrompt {
  readonly rule: string;
  readonly title: string;
  /** Null where the prompt is no longer asked and nobody knows its words. */
  readonly question: string | null;
  /** Why it matters; for a prompt that is no longer asked, that it is not. */
  readonly why: string;
  readonly places: readonly ReportedPlace[];
}

/** One place on a page, what was found there, and what was decided. */
export interface ReportedPlace {
  /** What was found, as a sentence; null where only a decision on it is left. */
  readonly evidence: string | null;
  /** The words of the page, or null where there are none. The evidence may say them as well. */
  readonly quote: string | null;
  /** The decision and its day, or that there is none. */
  readonly decision: string;
  readonly choice: Decision['choice'] | null;
  readonly reason: string | null;
  readonly decidedOn: string | null;
  /** True where the last reading did not find it again. */
  readonly gone: boolean;
}

/** A note, in words. */
export interface ReportedNote {
  readonly text: string;
  /** The words that it was pinned to, or null where it is about the whole page. */
  readonly quote: string | null;
  /** True where its place is known to be gone from the page. */
  readonly lost: boolean;
  /** When it was written, and changed. */
  readonly written: string;
  /** The day on which it was last changed. */
  readonly day: string;
}

/** The pages of an audit in words, in the order of the journey. */
export const reportPages = (audit: Audit, source: ReportSource): readonly ReportedPage[] =>
  audit.pages.map((page, at) => ({
    id: page.id,
    number: at + 1,
    title: titleOf(page, source.words),
    ownTitle: nameOf(page) === null || page.title.trim() === '' ? null : page.title.trim(),
    lang: page.lang,
    address: page.url,
    readOn: writeDay(page.readAt, source.words.days),
    checked: reportCheck(page, source),
    prompts: reportPrompts(page, source),
    notes: page.notes.map((note) => reportNote(note, source)),
  }));

function reportCheck({ axe }: AuditedPage, { words, locale }: ReportSource): string | null {
  if (axe === undefined) return null;
  const { checkedBy, checkLeft } = words.report.page;
  const said = fill(checkedBy, { version: axe.version, date: writeDay(axe.checkedAt, words.days) });
  return axe.left.length === 0 ? said : `${said} ${plural(checkLeft, axe.left.length, locale)}`;
}

/** What the reviewer calls a page, else its title, or that it has none. */
export const titleOf = (
  page: Pick<AuditedPage, 'title' | 'name'>,
  words: Pick<ReportWords, 'report'>,
): string => nameOf(page) ?? (page.title.trim() === '' ? words.report.page.untitled : page.title.trim());

function nameOf({ name = '' }: Pick<AuditedPage, 'name'>): string | null {
  return name.trim() === '' ? null : name.trim();
}

/** The words of a prompt or an open question by its id, or null where nobody knows it any more. */
export function questionOf(id: string, words: ReportWords): { title: string; question: string } | null {
  if (Object.hasOwn(words.questions, id)) {
    const question = words.questions[id as keyof typeof words.questions];
    return { title: question, question };
  }
  return Object.hasOwn(words.prompts, id) ? words.prompts[id]! : null;
}

function reportPrompts(page: AuditedPage, source: ReportSource): readonly ReportedPrompt[] {
  const { words, rules } = source;
  const found = new Set(page.findings.map(({ key }) => key));
  // The key of a finding begins with the id of its rule: of what is gone, nothing else is left.
  const gone = Object.keys(page.decisions).filter((key) => !found.has(key));
  const ids = new Set([...page.findings.map(({ rule }) => rule), ...gone.map(ruleOfKey)]);
  const order = rules.map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids]
    .toSorted((a, b) => place(a) - place(b))
    .map((id) => ({
      rule: id,
      ...promptWords(id, page.findings, source),
      places: [
        ...page.findings
          .filter(({ rule }) => rule === id)
          .map((finding) => reportPlace(finding, page.decisions, source)),
        ...gone
          .filter((key) => ruleOfKey(key) === id)
          .map((key) => ({
            evidence: null,
            quote: null,
            gone: true,
            ...reportDecision(page.decisions[key], words),
          })),
      ],
    }));
}

const ruleOfKey = (key: string): string => key.split(':')[0]!;

function promptWords(
  id: string,
  findings: readonly Finding[],
  { words, locale }: ReportSource,
): Pick<ReportedPrompt, 'title' | 'question' | 'why'> {
  const places = findings.filter(({ rule }) => rule === id);
  const seen = isAxe(id) ? axeSays(places) : null;
  const says = seen ? ` ${wordAxe(seen, places.length, words.axe, locale)}` : '';
  if (Object.hasOwn(words.prompts, id)) {
    const { title, question, why } = words.prompts[id]!;
    return { title, question, why: why + says };
  }
  const { retired, retiredTitle } = words.report.prompt;
  return { title: fill(retiredTitle, { id }), question: null, why: fill(retired, { id }) + says };
}

function reportPlace(
  { key, rule, evidence }: Finding,
  decisions: AuditedPage['decisions'],
  { words, locale }: ReportSource,
): ReportedPlace {
  const sentence = Object.hasOwn(words.prompts, rule)
    ? wordEvidence(evidence, words.prompts[rule]!, locale)
    : '';
  const { quote = '' } = evidence;
  return {
    evidence: sentence === '' ? null : sentence,
    quote: quote.trim() === '' ? null : quote,
    gone: false,
    ...reportDecision(Object.hasOwn(decisions, key) ? decisions[key] : undefined, words),
  };
}

function reportDecision(
  decision: Decision | undefined,
  words: ReportWords,
): Pick<ReportedPlace, 'decision' | 'choice' | 'reason' | 'decidedOn'> {
  const { choices, decided, undecided } = words.report.prompt;
  if (decision === undefined) return { decision: undecided, choice: null, reason: null, decidedOn: null };
  const { choice, reason = '', decidedAt } = decision;
  return {
    decision: fill(decided, { choice: choices[choice], date: writeDay(decidedAt, words.days) }),
    choice,
    reason: reason.trim() === '' ? null : reason,
    decidedOn: dayOf(decidedAt),
  };
}

function reportNote(
  { id, anchor, quote, text, writtenAt, changedAt }: Note,
  { words, lostNotes }: ReportSource,
): ReportedNote {
  const { written, changed } = words.report.note;
  const [date, again] = [writeDay(writtenAt, words.days), writeDay(changedAt, words.days)];
  return {
    text,
    quote: anchor === null || quote.trim() === '' ? null : quote,
    lost: lostNotes?.has(id) ?? false,
    written: date === again ? fill(written, { date }) : fill(changed, { date, changed: again }),
    day: dayOf(changedAt),
  };
}
