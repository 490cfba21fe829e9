/** The widgets by their short names: the file in `cdn/`, and the rest of the tag after `coprod-`. */
export const widgetNames = ['star', 'star-check', 'case-carousel', 'contact-form', 'group-star'] as const;

/** The short name of a widget. */
export type WidgetName = (typeof widgetNames)[number];

/** Whether a text is the short name of a widget. */
export const isWidgetName = (text: string | null | undefined): text is WidgetName =>
  (widgetNames as readonly (string | null | undefined)[]).includes(text);

/** The tag of a widget. */
export const tagOf = (name: WidgetName): string => `coprod-${name}`;

/** The attributes of each widget that say what it shows: those that a page in a frame takes from its address. */
export const attributesOf: Readonly<Record<WidgetName, readonly string[]>> = {
  star: ['code', 'show-numbers'],
  'star-check': ['mode', 'voice', 'layout', 'service', 'show-numbers', 'contact-href'],
  'case-carousel': ['label', 'src', 'ids', 'approach', 'limit', 'view'],
  'contact-form': ['endpoint', 'encoding', 'privacy-href'],
  'group-star': ['service', 'min-group', 'src', 'check-page'],
};

/** The attributes that every widget has. */
export const sharedAttributes = ['theme', 'heading-level'] as const;

/** What only a page may set and no address of a frame: whoever writes the words of a widget speaks for the council. */
export const pageAttributes = ['wording'] as const;

/** The attributes that hold an address. */
export const addressAttributes: ReadonlySet<string> = new Set([
  'src',
  'endpoint',
  'privacy-href',
  'contact-href',
  'check-page',
  'wording',
]);
