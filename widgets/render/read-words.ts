import { attributesOf, pageAttributes, sharedAttributes } from '#core/embed/widgets';
import { localeOf, type Locale } from '#core/i18n/locale';
import { renderedWidgets, type RenderedWidget } from './render-widget.ts';

/** What somebody typed after `coproduction-star render`. */
export interface RenderWords {
  readonly widget: RenderedWidget;
  readonly locale: Locale;
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: string;
  readonly stylesheet: string | null;
  readonly script: boolean;
  /** The file with a council's own cases, or null. */
  readonly casesFile: string | null;
  /** What is printed: the HTML, its styles alone, or the sum of the styles for a content security policy. */
  readonly print: 'html' | 'css' | 'csp';
}

/** The words cannot be understood: what is wrong, and what to type. */
export class WordsError extends Error {
  override name = 'WordsError';
}

/** How the command is used. */
export const usage = `Usage: coproduction-star render <widget> [options]

Prints a widget as HTML that can be seen and used before any script arrives, or without one.

Widgets: ${renderedWidgets.join(', ')}

  --lang en|cy           The language (en)
  --base <address>       Where the folder cdn is on your website (/coproduction-star/)
  --stylesheet <address> Links to a style sheet instead of writing the styles; make it with --css
  --css                  Prints the styles alone
  --csp                  Prints what style-src of a content security policy needs for the written styles
  --no-script            Leaves out the script that wakes the widget up
  --cases <file>         case-carousel: a feed of your own cases (give --src as well)
  --<attribute> [value]  Any attribute of the widget, such as --mode full or --voice team
`;

/** Reads what somebody typed. */
export function readWords(words: readonly string[]): RenderWords {
  const [command, widget, ...rest] = words;
  if (command !== 'render') throw new WordsError(`There is no command "${command ?? ''}".\n\n${usage}`);
  if (!isRendered(widget))
    throw new WordsError(`"${widget ?? ''}" cannot be rendered. There are: ${renderedWidgets.join(', ')}.`);
  const given = readOptions(rest);
  const take = (name: string): string | null => {
    const value = given.get(name) ?? null;
    given.delete(name);
    return value;
  };
  const has = (name: string): boolean => given.delete(name);
  const lang = take('lang');
  const locale = localeOf(lang ?? 'en');
  if (locale === null) throw new WordsError(`--lang is "${lang}". The kit speaks en and cy.`);
  const base = take('base') ?? '/coproduction-star/';
  const print = has('css') ? 'css' : has('csp') ? 'csp' : 'html';
  const read = {
    widget,
    locale,
    base: base.endsWith('/') ? base : `${base}/`,
    stylesheet: take('stylesheet'),
    script: !has('no-script'),
    casesFile: take('cases'),
    print,
  } as const;
  const known: readonly string[] = [
    ...attributesOf[widget],
    ...sharedAttributes,
    ...pageAttributes,
    'mailto',
  ];
  const strange = [...given.keys()].filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw new WordsError(
      `${widget} has no attribute "${strange[0]}". It has: ${known.toSorted().join(', ')}.`,
    );
  if (given.get('src') && read.casesFile === null)
    throw new WordsError(
      '--src names a feed that the page will fetch. Give the same feed as a file, by --cases.',
    );
  return { ...read, attributes: Object.fromEntries(given) };
}

function readOptions(words: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const [, name, value] = /^--([a-z][\w-]*)(?:=(.*))?$/s.exec(words[at]!) ?? [];
    if (name === undefined) throw new WordsError(`"${words[at]}" is not an option. Options begin with --.`);
    const next = words[at + 1];
    const isNextValue = value === undefined && next !== undefined && !next.startsWith('--');
    given.set(name, value ?? (isNextValue ? next : ''));
    if (isNextValue) at += 1;
  }
  return given;
}

const isRendered = (name: string | undefined): name is RenderedWidget =>
  (renderedWidgets as readonly (string | undefined)[]).includes(name);
