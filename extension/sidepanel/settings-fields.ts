import { Settings } from '#core/audit/settings';
import type { Locale } from '#core/i18n/locale';

/** What stands in the form of the settings, as typed. */
export interface SettingsFields {
  readonly locale: Locale;
  readonly offRules: readonly string[];
  /** A word on each line. */
  readonly knownWords: string;
  readonly readingAge: string;
  readonly roughHints: boolean;
  readonly phone: string;
  readonly web: string;
  readonly on: string;
}

/** What cannot be saved as it is. */
export type SettingsFault = 'readingAge' | 'knownWords' | 'costs';

/** The settings as a form shows them. */
export const fieldsOf = ({ locale, offRules, knownWords, readingAge, roughHints, unitCosts }: Settings) =>
  ({
    locale,
    offRules,
    knownWords: knownWords.join('\n'),
    readingAge: String(readingAge),
    roughHints,
    phone: unitCosts === null ? '' : unitCosts.phone.toFixed(2),
    web: unitCosts === null ? '' : unitCosts.web.toFixed(2),
    on: unitCosts?.on ?? '',
  }) satisfies SettingsFields;

/** The settings in a form, or what is wrong with it, in the order of the form. */
export function settingsIn(
  fields: SettingsFields,
  today: string,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] } {
  const knownWords = [
    ...new Set(
      fields.knownWords
        .split('\n')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ];
  const hasCosts = [fields.phone, fields.web, fields.on].some((text) => text.trim() !== '');
  const read = Settings.safeParse({
    locale: fields.locale,
    offRules: fields.offRules,
    knownWords,
    readingAge: numberIn(fields.readingAge),
    roughHints: fields.roughHints,
    unitCosts: hasCosts ? { phone: numberIn(fields.phone), web: numberIn(fields.web), on: fields.on } : null,
  });
  const faults = new Set<SettingsFault>();
  for (const { path } of read.error?.issues ?? []) {
    faults.add(path[0] === 'readingAge' || path[0] === 'knownWords' ? path[0] : 'costs');
  }
  if (hasCosts && fields.on > today) faults.add('costs');
  if (read.success && faults.size === 0) return { ok: true, settings: read.data };
  const order = ['readingAge', 'knownWords', 'costs'] as const;
  return { ok: false, faults: order.filter((fault) => faults.has(fault)) };
}

/** A number as people write it, with or without the pound sign; NaN where it is none. */
function numberIn(text: string): number {
  const plain = text
    .trim()
    .replace(/^£\s?/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
