import { attributesOf, pageAttributes, sharedAttributes, type WidgetName } from '#core/embed/widgets';

/** How a setting is asked for. */
export type Setting =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text' | 'address' | 'flag' | 'cases' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

const text: Setting = { kind: 'text' };
const address: Setting = { kind: 'address' };
const flag: Setting = { kind: 'flag' };

/** Every attribute that the builder can write; the words for it are in the catalogue of the builder. */
export const settings = {
  mode: { kind: 'choice', choices: ['quick', 'full'] },
  voice: { kind: 'choice', choices: ['resident', 'team'] },
  layout: { kind: 'choice', choices: ['one', 'all'] },
  service: text,
  'show-numbers': flag,
  'contact-href': address,
  code: text,
  label: text,
  src: address,
  ids: { kind: 'cases' },
  approach: { kind: 'choice', choices: ['co-commission', 'co-design', 'co-deliver', 'co-assess'] },
  limit: { kind: 'number', least: 1, most: 50 },
  view: { kind: 'choice', choices: ['carousel', 'list'] },
  endpoint: address,
  encoding: { kind: 'choice', choices: ['json', 'form'] },
  'privacy-href': address,
  'min-group': { kind: 'number', least: 5, most: 50 },
  'heading-level': { kind: 'number', least: 1, most: 6 },
  wording: address,
} as const satisfies Readonly<Record<string, Setting>>;

/** The name of an attribute that the builder can write. */
export type SettingName = keyof typeof settings;

/** The settings of a widget, in the order in which they are asked for. The theme is asked for with the colours. */
export const settingsOf = (widget: WidgetName): readonly SettingName[] =>
  [...attributesOf[widget], ...sharedAttributes, ...pageAttributes].filter(
    (name): name is SettingName => name in settings,
  );

/** What is wrong with a value, or null. An address must be one that a page can be asked for. */
export function settingFault(name: SettingName, value: string): 'address' | 'number' | 'choice' | null {
  const setting: Setting = settings[name];
  if (value === '') return null;
  if (setting.kind === 'choice') return setting.choices.includes(value) ? null : 'choice';
  if (setting.kind === 'number') {
    const number = Number(value);
    return Number.isInteger(number) && number >= setting.least && number <= setting.most ? null : 'number';
  }
  if (setting.kind !== 'address') return null;
  // A page without https may ask for its own pages by any path; what runs a script is no address.
  const base = 'https://council.example/';
  return URL.canParse(value, base) && new URL(value, base).protocol === 'https:' ? null : 'address';
}
