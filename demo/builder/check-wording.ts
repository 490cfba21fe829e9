import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { readOwnWords, type OwnWords } from '#core/i18n/own-words';
import { fixedWords, ourWords } from './our-words.ts';
import { brokenAt, placed, type Checked, type Problem } from './problem.ts';
import type { Words } from './translated.ts';

/** Checks a file of own words: its shape, the places in each text, and that each of our texts is one of ours. */
export function checkWording(text: string, words: Words['checker'], lang: Locale): Checked<OwnWords> {
  const broken = brokenAt(text);
  if (broken !== null) return { ok: false, problems: [broken], more: 0 };
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const reading = readOwnWords(value);
  const problems: Problem[] = reading.ok
    ? Object.entries(reading.words).flatMap(([locale, pairs]) =>
        Object.keys(pairs).flatMap((ours) => {
          const message = notOurs(ours, locale as Locale, words);
          return message === null ? [] : [{ ...placed(text, ['words', locale, ours]), message, lang }];
        }),
      )
    : reading.problems.map(({ path, message }) => ({ ...placed(text, path), message, lang: 'en' as const }));
  if (problems.length > 0 || !reading.ok)
    return { ok: false, problems: problems.slice(0, 50), more: Math.max(0, problems.length - 50) };
  const count = Object.values(reading.words).flatMap((pairs) => Object.keys(pairs)).length;
  return { ok: true, value: { version: 1, words: reading.words }, count };
}

function notOurs(ours: string, locale: Locale, words: Words['checker']): string | null {
  if (ourWords[locale].has(ours)) return null;
  if (fixedWords[locale].has(ours)) return words.fixed;
  const near = nearest(ours, ourWords[locale]);
  return near === null ? words.unknown : `${words.unknown} ${fill(words.near, { text: near })}`;
}

/** The text that shares most words with another, or null where it shares fewer than half. */
function nearest(text: string, all: ReadonlySet<string>): string | null {
  const wanted = wordsIn(text);
  let best: { text: string; share: number } | null = null;
  for (const each of all) {
    const found = wordsIn(each);
    const both = [...wanted].filter((word) => found.has(word)).length;
    const share = both / Math.max(wanted.size, found.size);
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { text: each, share };
  }
  return best?.text ?? null;
}

/** The texts that have all words of a search, the shortest first. */
export function findWords(search: string, locale: Locale): readonly string[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return [...ourWords[locale]]
    .filter((text) => wanted.every((word) => text.toLowerCase().includes(word)))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, 8);
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}{}]+/gu));
