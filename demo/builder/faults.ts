import { contrastFaults, type ContrastFault } from '#core/embed/contrast';
import { paletteOf, plainPalette, type Scheme } from '#core/embed/palette';
import { settingFault, settingsOf, type SettingName } from './settings.ts';
import { shownSchemes, type Wanted } from './state.ts';

/** What stands against a snippet: colours that are too much alike, values that cannot be. */
export interface Faults {
  readonly colours: readonly (ContrastFault & { readonly scheme: Scheme })[];
  readonly settings: readonly {
    readonly name: SettingName;
    readonly kind: 'address' | 'number' | 'choice';
  }[];
  readonly base: boolean;
}

/** All that stands against a snippet for what is chosen. */
export function faultsOf(wanted: Wanted): Faults {
  return {
    colours: shownSchemes(wanted).flatMap((scheme) => colourFaults(wanted, scheme)),
    settings: settingsOf(wanted.widget).flatMap((name) => {
      const kind = settingFault(name, wanted.settings[name] ?? '');
      return kind === null ? [] : [{ name, kind }];
    }),
    base: settingFault('src', wanted.base) !== null || !wanted.base.endsWith('/'),
  };
}

/** Whether a snippet can be given. */
export const isFine = ({ colours, settings, base }: Faults): boolean =>
  colours.length === 0 && settings.length === 0 && !base;

function colourFaults(wanted: Wanted, scheme: Scheme): Faults['colours'] {
  // This theme has its own colours, whatever the page sets.
  if (wanted.theme === 'high-contrast') return [];
  const palette = paletteOf(wanted.colours, scheme);
  const shown = wanted.theme === 'plain' ? plainPalette(palette) : palette;
  return contrastFaults(shown).map((fault) => ({ ...fault, scheme }));
}
