import * as z from 'zod/mini';
import { locales, type Locale } from '#core/i18n/locale';
import { defaultSettings } from './default-settings.ts';

z.config({ jitless: true });

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const cost = z.number().check(z.minimum(0), z.maximum(10_000));

/** What a reviewer can set. */
export const Settings = z.strictObject({
  locale: z.enum(locales),
  /** Ids of rules that are turned off. */
  offRules: z.array(text(60)).check(z.maxLength(200)),
  /** The council's own words and short forms, which need no explaining. */
  knownWords: z.array(text(60)).check(z.maxLength(500)),
  /** Office words of the council's own, each with the plain word to use instead. */
  ownWords: z.array(z.strictObject({ word: text(60), plain: text(120) })).check(z.maxLength(500)),
  /** Names of teams and programmes, which nobody outside would search for. */
  teamNames: z.array(text(100)).check(z.maxLength(500)),
  /** The reading age that the council aims at, in years. */
  readingAge: z.int().check(z.minimum(7), z.maximum(18)),
  /** Rough hints (strength 1) are shown too. */
  roughHints: z.boolean(),
  /** What one contact costs the council, in pounds, and the day on which that was true. Null until somebody enters it. */
  unitCosts: z.nullable(z.strictObject({ phone: cost, web: cost, on: z.iso.date() })),
});
export type Settings = z.infer<typeof Settings>;

/**
 * The settings in something of unknown shape. Each is read by itself: one that is missing, as in what an older version
 * stored, or that cannot be read is as if it had never been set, and the others hold. The language is then `locale`.
 */
export function readSettings(value: unknown, locale: Locale = defaultSettings.locale): Settings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const read = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const one = z.safeParse(schema, Object.hasOwn(stored, name) ? stored[name] : undefined);
    return one.success ? [[name, one.data] as const] : [];
  });
  return { ...defaultSettings, locale, ...Object.fromEntries(read) };
}
