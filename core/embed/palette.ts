/** The colours that a council can set, as `--coprod-…`. */
export const colourNames = [
  'ink',
  'muted',
  'paper',
  'shade',
  'line',
  'accent',
  'on-accent',
  'focus',
  'error',
  'good',
  'commission',
  'design',
  'deliver',
  'assess',
  'step',
] as const;

/** The name of a colour, without `--coprod-`. */
export type ColourName = (typeof colourNames)[number];

/** Light and dark: a page has one of them, or both by the visitor's setting. */
export const schemes = ['light', 'dark'] as const;

/** Light or dark. */
export type Scheme = (typeof schemes)[number];

/** All colours of one scheme, each as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>;

/** Some colours of each scheme: what a council has chosen. */
export type Choices = Readonly<Record<Scheme, Readonly<Partial<Palette>>>>;

/** What holds where a council sets nothing. `host.styles.ts` and `hue.styles.ts` of the widgets have the same; a test compares them. */
export const defaultPalette: Readonly<Record<Scheme, Palette>> = {
  light: {
    ink: '#1b1f23',
    muted: '#50575e',
    paper: '#ffffff',
    shade: '#f3f4f5',
    line: '#73797f',
    accent: '#0b5394',
    'on-accent': '#ffffff',
    focus: '#0b0c0c',
    error: '#b3261e',
    good: '#0a6b4b',
    commission: '#1f6fb2',
    design: '#bd4b00',
    deliver: '#00795a',
    assess: '#9c2f78',
    step: '#4a5568',
  },
  dark: {
    ink: '#f0f1f2',
    muted: '#b7bdc4',
    paper: '#16191c',
    shade: '#23282d',
    line: '#8d949b',
    accent: '#8fc3f0',
    'on-accent': '#10151a',
    focus: '#ffffff',
    error: '#ff9d94',
    good: '#6fd6ad',
    commission: '#6cb4ee',
    design: '#ff9d5c',
    deliver: '#4cc9a0',
    assess: '#e58bc4',
    step: '#aeb9c7',
  },
};

/** The colours that are on the screen: those that a council has chosen, and ours for the rest. */
export const paletteOf = (choices: Choices, scheme: Scheme): Palette => ({
  ...defaultPalette[scheme],
  ...choices[scheme],
});

/** The rule for a style sheet that sets the chosen colours; empty where none is chosen. */
export function colourRule(selector: string, choices: Choices, shown: readonly Scheme[]): string {
  const lines = colourNames.flatMap((name) => {
    const chosen = shown.map((scheme) => choices[scheme][name]);
    if (chosen.every((each) => each === undefined)) return [];
    const [light, dark] = shown.map((scheme) => paletteOf(choices, scheme)[name]);
    const value = dark === undefined || light === dark ? light! : `light-dark(${light}, ${dark})`;
    return [`  --coprod-${name}: ${value};`];
  });
  return lines.length === 0 ? '' : `${selector} {\n${lines.join('\n')}\n}`;
}

/** What is left of a palette in a theme of the widgets: `plain` has ink and paper only. */
export const plainPalette = (palette: Palette): Palette => ({
  ...palette,
  muted: palette.ink,
  shade: palette.paper,
  line: palette.ink,
  accent: palette.ink,
  'on-accent': palette.paper,
  focus: palette.ink,
  good: palette.ink,
});
