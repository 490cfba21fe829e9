import type { WidgetName } from '#core/embed/widgets';
import type { Locale } from '#core/i18n/locale';
import type { Scheme } from '#core/embed/palette';

/** What a page asks its preview to show. */
export interface Show {
  readonly coprod: 'show';
  readonly widget: WidgetName;
  readonly locale: Locale;
  readonly attributes: Readonly<Record<string, string>>;
  /** The properties `--coprod-…` that the page sets. */
  readonly properties: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
  /** A council's own cases as a feed holds them; left out for those of the kit. */
  readonly cases?: unknown;
}

/** What a preview tells the page around it: that it can show something, or that a widget has a fault. */
export type Told = { readonly coprod: 'ready' } | { readonly coprod: 'fault'; readonly message: string };
