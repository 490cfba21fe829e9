import { Settings } from '#core/audit/settings';
import type { Locale } from '#core/i18n/locale';
import { numberIn } from './number-in.ts';

/** What stands in the form of the settings, as typed. */
export interface SettingsFields {
  readonly locale: Locale;
  readonly offRules: readonly string[];
  /** A word on each line. */
  readonly knownWords: string;
  /** On each line an office word, an equals sign, and the plain word. */
  readonly ownWords: string;
  /** A name on each line. */
  readonly teamNames: string;
  readonly readingAge: string;
  readonly roughHints: boolean;
  readonly phone: string;
  readonly web: string;
  readonly on: string;
}

/** What cannot be saved as it is, in the order of the form. */
const faults = ['readingAge', 'knownWords', 'ownWords', 'teamNames', 'costs'] as const;
/** One of these. */
export type SettingsFault = (typeof faults)[number];

/** The settings as a form shows them. */
export const fieldsOf = (settings: Settings) => {
  const { locale, offRules, knownWords, ownWords, teamNames, readingAge, roughHints, unitCosts } = settings;
  return {
    locale,
    offRules,
    knownWords: knownWords.join('\n'),
    ownWords: ownWords.map(({ word, plain }) => `${word} = ${plain}`).join('\n'),
    teamNames: teamNames.join('\n'),
    readingAge: String(readingAge),
    roughHints,
    phone: unitCosts === null ? '' : unitCosts.phone.toFixed(2),
    web: unitCosts === null ? '' : unitCosts.web.toFixed(2),
    on: unitCosts?.on ?? '',
  } satisfies SettingsFields;
};

/** The settings in a form, or what is wrong with it, in the order of the form. */
export function settingsIn(
  fields: SettingsFields,
  today: string,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] } {
  const hasCosts = [fields.phone, fields.web, fields.on].some((text) => text.trim() !== '');
  const read = Settings.safeParse({
    locale: fields.locale,
    offRules: fields.offRules,
    knownWords: linesIn(fields.knownWords),
    ownWords: linesIn(fields.ownWords).map(ownWordIn),
    teamNames: linesIn(fields.teamNames),
    readingAge: numberIn(fields.readingAge),
    roughHints: fields.roughHints,
    unitCosts: hasCosts ? { phone: numberIn(fields.phone), web: numberIn(fields.web), on: fields.on } : null,
  });
  const found = new Set<SettingsFault>(
    (read.error?.issues ?? []).map(({ path: [name] }) => faults.find((fault) => fault === name) ?? 'costs'),
  );
  if (hasCosts && fields.on > today) found.add('costs');
  if (read.success && found.size === 0) return { ok: true, settings: read.data };
  return { ok: false, faults: faults.filter((fault) => found.has(fault)) };
}

/** The lines of a text that say something, each once. */
const linesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** An office word and the plain one. Without an equals sign there is no plain one, which is then told. */
function ownWordIn(line: string): { readonly word: string; readonly plain: string } {
  const [word = '', ...plain] = line.split('=');
  return { word: word.trim(), plain: plain.join('=').trim() };
}
