import {
  addressAttributes,
  attributesOf,
  isWidgetName,
  sharedAttributes,
  type WidgetName,
} from '#core/embed/widgets';
import { localeOf, type Locale } from '#core/i18n/locale';

/** What the address of a page in a frame asks for. */
export interface FrameSettings {
  readonly widget: WidgetName;
  readonly locale: Locale;
  readonly attributes: Readonly<Record<string, string>>;
  /** What was asked for and is not given, in whole sentences for the web team. */
  readonly refused: readonly string[];
}

/**
 * Reads the address of a page in a frame; null where it names no widget. Anybody can write an address, and what it
 * shows appears under the council's name: so no address in it may lead to another site, and only the settings of the
 * widget are taken.
 */
export function readFrameSettings(page: URL): FrameSettings | null {
  const asked = page.searchParams;
  const widget = asked.get('widget');
  if (!isWidgetName(widget)) return null;
  const known: readonly string[] = [...attributesOf[widget], ...sharedAttributes];
  const attributes: Record<string, string> = {};
  const refused: string[] = [];
  for (const [name, value] of asked) {
    if (name === 'widget' || name === 'lang') continue;
    if (!known.includes(name))
      refused.push(`"${name}" is not a setting of ${widget} that an address can have.`);
    else if (addressAttributes.has(name) && !isOfThisSite(value, page))
      refused.push(`"${name}" must lead to the site that this page is on.`);
    else attributes[name] = value;
  }
  return { widget, locale: localeOf(asked.get('lang') ?? '') ?? 'en', attributes, refused };
}

function isOfThisSite(address: string, page: URL): boolean {
  if (!URL.canParse(address, page)) return false;
  const { protocol, origin } = new URL(address, page);
  // A blob has the origin of the page that made it, and is no address of the site.
  return protocol === page.protocol && origin === page.origin;
}
