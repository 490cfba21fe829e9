import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { sixtyRules } from './sixty-rules.ts';

const Opinion = z.strictObject({
  rule: z.enum(sixtyRules),
  /** Words of the page where a designer would pin it; left out where it is about the whole page. */
  quote: z.string().min(1).optional(),
  because: z.string().min(1),
});

/** What a content designer would ask about one page of the corpus. What neither list names must stay quiet. */
const Judgement = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  lang: z.enum(['en', 'cy']),
  today: z.iso.date(),
  about: z.string().min(1),
  expected: z.array(Opinion),
  /** What a designer could go either way on. */
  either: z.array(Opinion).max(3),
});

type Judgement = z.infer<typeof Judgement>;

/** A folder of judged pages: the one that rules were improved by, and the one that they were tried on unseen. */
export type PageSet = 'pages' | 'pages-unseen';

const folderOf = (set: PageSet): URL => new URL(`${set}/`, import.meta.url);

/** The names in a set of files that end so, without the ending. */
export const namesOf = (ending: '.html' | '.json', set: PageSet = 'pages'): readonly string[] =>
  readdirSync(folderOf(set))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();

/** One page of a set as it is served. */
export const pageOf = (name: string, set: PageSet = 'pages'): string =>
  readFileSync(new URL(`${name}.html`, folderOf(set)), 'utf8');

/** What was expected of one page before any rule had read it. */
export const judgementOf = (name: string, set: PageSet = 'pages'): Judgement =>
  Judgement.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folderOf(set)), 'utf8')));

/** Every one of the sixty, with the pages that expect it. */
export const pagesByRule = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sixtyRules.map((rule) => [
      rule,
      namesOf('.json').filter((name) => judgementOf(name).expected.some((opinion) => opinion.rule === rule)),
    ]),
  );

const within = 'a|abbr|b|cite|code|em|font|i|mark|small|span|strong|sub|sup|time|tt|u|wbr';
const spokenAttribute = /\b(?:alt|placeholder|aria-label|title|value)="([^"]*)"/g;
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  copy: '©',
  pound: '£',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  rsaquo: '›',
  hellip: '…',
};

function characterOf(entity: string, name: string): string {
  if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  const character = characters[name];
  if (character === undefined) {
    throw new Error(
      `${entity} is not known here. Type the character itself, or add it to tests/page-corpus.ts.`,
    );
  }
  return character;
}

/** All that a page says, attributes such as alt and placeholder included, with white space folded. */
export function textOf(html: string): string {
  const body = html
    .replace(/^[\s\S]*?<\/head>/, '')
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, ' ');
  const spoken = Array.from(body.matchAll(spokenAttribute), ([, value]) => value!);
  const written = body
    .replace(new RegExp(`</?(?:${within})(?=[\\s/>])[^>]*>`, 'g'), '')
    .replace(/<[^>]*>/g, ' ');
  return [written, ...spoken]
    .join(' ')
    .replace(/&(#?\w+);/g, characterOf)
    .replace(/\s+/g, ' ');
}
