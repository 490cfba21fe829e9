import type { Locale } from '#core/i18n/locale';
import { escapeHtml } from './escape-html.ts';
import { tagOf, type WidgetName } from './widgets.ts';

/** The four ways of putting a widget on a page. */
export type Way = 'element' | 'div' | 'frame' | 'npm';

/** What `cdn/integrity.json` holds: the sum of each file, and for those of a script tag the files that come with it. */
export interface Integrity {
  readonly files: Readonly<Record<string, string>>;
  /** The files that the browser fetches before a file for a script tag can run. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

/** What a council wants on its page. */
export interface Placing {
  readonly way: Way;
  readonly widget: WidgetName;
  /** The language of the page. */
  readonly locale: Locale;
  /** The settings of the widget by the names of its attributes; an empty text for one that is only there or not. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where the folder `cdn` is, with a slash at its end. */
  readonly base: string;
  /** HTML that is shown without the widget. The council's own, so that it is written as it is. */
  readonly fallback?: string;
  /** The title of a frame, which screen readers say. */
  readonly title?: string;
  /** The height of a frame in pixels where no script sets it. */
  readonly height?: number;
  /** The sums of the files. With them the browser refuses a file that somebody has changed. */
  readonly integrity?: Integrity;
}

/** The HTML or the script to paste, as a council would write it by hand. */
export function snippet(placing: Placing): string {
  switch (placing.way) {
    case 'element':
      return element(placing);
    case 'div':
      return div(placing);
    case 'frame':
      return frame(placing);
    case 'npm':
      return npm(placing);
  }
}

/** The file of a widget for a script tag. Welsh pages have files of their own. */
export const fileOf = (widget: WidgetName, locale: Locale): string =>
  `${widget}${locale === 'en' ? '' : `.${locale}`}.js`;

/** A script tag for a file of the folder `cdn`, with its sum where that is known. */
export function scriptTag(file: string, { base, integrity }: Pick<Placing, 'base' | 'integrity'>): string {
  const sum = integrity?.files[file];
  const checked = sum === undefined ? '' : ` integrity="${sum}"`;
  return `<script type="module" src="${escapeHtml(base + file)}"${checked}></script>`;
}

function element(placing: Placing): string {
  const { widget, locale, attributes = {} } = placing;
  const tag = tagOf(widget);
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return [
    ...loadedAhead(fileOf(widget, locale), placing),
    scriptTag(fileOf(widget, locale), placing),
    `<${[tag, ...written].join(' ')}>`,
    ...inner(placing),
    `</${tag}>`,
  ].join('\n');
}

function div(placing: Placing): string {
  const { widget, attributes = {} } = placing;
  const written = Object.entries(attributes).map(([name, value]) => attribute(`data-${name}`, value));
  return [
    scriptTag('embed.js', placing),
    `<${['div', attribute('data-coprod', widget), ...written].join(' ')}>`,
    ...inner(placing),
    '</div>',
  ].join('\n');
}

function frame(placing: Placing): string {
  const { widget, locale, attributes = {}, base, title = '', height = 900, fallback = '' } = placing;
  const asked = Object.entries({ widget, lang: locale, ...attributes })
    .map((each) => each.map(encodeURIComponent).join('='))
    .join('&');
  return [
    scriptTag('frame-host.js', placing),
    `<iframe data-coprod-frame src="${escapeHtml(`${base}frame.html?${asked}`)}"`,
    `  ${attribute('title', title)} width="100%" height="${height}" loading="lazy">${fallback}</iframe>`,
  ].join('\n');
}

function npm({ widget, locale }: Placing): string {
  return [
    'npm install coproduction-star',
    '',
    `import 'coproduction-star/${widget}${locale === 'en' ? '' : `/${locale}`}';`,
  ].join('\n');
}

/** A module's own sum says nothing of what it imports: each file that is loaded ahead with its sum is checked too. */
const loadedAhead = (file: string, { base, integrity }: Placing): readonly string[] =>
  (integrity?.imports[file] ?? []).flatMap((each) => {
    const sum = integrity!.files[each];
    return sum === undefined
      ? []
      : [`<link rel="modulepreload" href="${escapeHtml(base + each)}" integrity="${sum}">`];
  });

const inner = ({ fallback }: Placing): readonly string[] =>
  fallback ? fallback.split('\n').map((line) => `  ${line}`) : [];

const attribute = (name: string, value: string): string =>
  value === '' ? name : `${name}="${escapeHtml(value)}"`;
