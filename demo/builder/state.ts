import { readColour } from '#core/embed/contrast';
import { colourNames, schemes, type Choices, type Scheme } from '#core/embed/palette';
import { isWidgetName, pageAttributes, type WidgetName } from '#core/embed/widgets';
import { localeOf, type Locale } from '#core/i18n/locale';
import { settingsOf, type SettingName } from './settings.ts';
import { placements, targets, type Target } from './targets.ts';

/** Which colours the council's page has: light ones, dark ones, or both by the visitor's setting. */
export const pageSchemes = ['light', 'both', 'dark'] as const;

/** The themes of the widgets that a council can choose; the first is none. */
export const themes = ['', 'plain', 'high-contrast'] as const;

/** All that is chosen in the builder. It fits into an address, so that a colleague can open it. */
export interface Wanted {
  readonly widget: WidgetName;
  readonly locale: Locale;
  readonly target: Target;
  /** Where the folder `cdn` is. */
  readonly base: string;
  /** By the names of the attributes; what is not set is not here. Those of other widgets stay until they are chosen again. */
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  readonly scheme: (typeof pageSchemes)[number];
  readonly theme: (typeof themes)[number];
  readonly colours: Choices;
}

/** What is chosen at first. */
export const firstWanted = (locale: Locale): Wanted => ({
  widget: 'star-check',
  locale,
  target: 'plain-html',
  base: '/coproduction-star/',
  settings: {},
  scheme: 'light',
  theme: '',
  colours: { light: {}, dark: {} },
});

/** The schemes that visitors of the page can see. */
export const shownSchemes = ({ scheme }: Wanted): readonly Scheme[] =>
  scheme === 'both' ? schemes : [scheme];

/** The attributes to write: the settings of the chosen widget, and its theme. */
export function attributesFor(wanted: Wanted): Readonly<Record<string, string>> {
  const own = settingsOf(wanted.widget).flatMap((name) => {
    const value = wanted.settings[name];
    if (value === undefined || !isTaken(name, wanted)) return [];
    return [[name, name === 'show-numbers' ? '' : value] as const];
  });
  // A page that says nothing of its colours is a light one, and the widget follows the page.
  const words = [wanted.theme, { light: '', both: 'auto', dark: 'dark' }[wanted.scheme]].filter(Boolean);
  return Object.fromEntries([...own, ...(words.length > 0 ? [['theme', words.join(' ')] as const] : [])]);
}

/** Whether the way of pasting takes a setting: the address of a frame has no words in it. */
export const isTaken = (name: SettingName, { target }: Wanted): boolean =>
  placements[target].way !== 'frame' || !(pageAttributes as readonly string[]).includes(name);

/** What is chosen, for the fragment of an address. */
export function writeFragment(wanted: Wanted): string {
  const asked = new URLSearchParams({
    widget: wanted.widget,
    lang: wanted.locale,
    for: wanted.target,
    base: wanted.base,
    scheme: wanted.scheme,
    theme: wanted.theme,
  });
  for (const name of settingsOf(wanted.widget)) {
    const value = wanted.settings[name];
    if (value !== undefined) asked.set(`set.${name}`, value);
  }
  for (const scheme of schemes)
    for (const [name, colour] of Object.entries(wanted.colours[scheme]))
      asked.set(`${scheme}.${name}`, colour.slice(1));
  return asked.toString();
}

/** Reads a fragment that anybody may have written: what is not known is left out. */
export function readFragment(fragment: string, locale: Locale): Wanted {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const first = firstWanted(locale);
  const oneOf = <Value extends string>(name: string, all: readonly Value[], otherwise: Value): Value =>
    all.find((each) => each === asked.get(name)) ?? otherwise;
  const named = asked.get('widget');
  const widget = isWidgetName(named) ? named : first.widget;
  const colours = Object.fromEntries(
    schemes.map((scheme) => [
      scheme,
      Object.fromEntries(
        colourNames.flatMap((name) => {
          const colour = readColour(asked.get(`${scheme}.${name}`) ?? '');
          return colour === null ? [] : [[name, colour]];
        }),
      ),
    ]),
  );
  return {
    widget,
    locale: localeOf(asked.get('lang') ?? '') ?? locale,
    target: oneOf('for', targets, first.target),
    base: asked.get('base') || first.base,
    settings: Object.fromEntries(
      settingsOf(widget).flatMap((name) => {
        const value = asked.get(`set.${name}`);
        return value === null ? [] : [[name, value]];
      }),
    ),
    scheme: oneOf('scheme', pageSchemes, first.scheme),
    theme: oneOf('theme', themes, first.theme),
    colours: colours as unknown as Choices,
  };
}
