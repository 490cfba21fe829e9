import type { ColourName, Palette } from './palette.ts';

/** Two colours that stand on each other in a widget, and what WCAG 2.2 AA asks of them. */
interface Pair {
  readonly front: ColourName;
  readonly back: ColourName;
  /** 4.5 for text (1.4.3), 3 for borders and rings (1.4.11). */
  readonly least: 4.5 | 3;
}

/** Two colours that are too much alike. */
export interface ContrastFault extends Pair {
  readonly ratio: number;
  /** A front colour of the same hue that is enough, or null where none is. */
  readonly enough: string | null;
}

/** All pairs of colours that the widgets put on each other. */
export const pairs: readonly Pair[] = [
  ...(['ink', 'muted', 'accent', 'error', 'good'] as const).flatMap((front) =>
    (['paper', 'shade'] as const).map((back) => ({ front, back, least: 4.5 as const })),
  ),
  { front: 'on-accent', back: 'accent', least: 4.5 },
  { front: 'line', back: 'paper', least: 3 },
  { front: 'focus', back: 'paper', least: 3 },
  { front: 'focus', back: 'shade', least: 3 },
  ...(['commission', 'design', 'deliver', 'assess', 'step'] as const).map((front) => ({
    front,
    back: 'paper' as const,
    least: 3 as const,
  })),
];

/** The pairs of a palette that are below AA, the worst first and each front once, with a colour that would be enough. */
export const contrastFaults = (palette: Palette): readonly ContrastFault[] => {
  const fronts = new Set<ColourName>();
  return allFaults(palette).filter(({ front }) => !fronts.has(front) && fronts.add(front));
};

const allFaults = (palette: Palette): readonly ContrastFault[] =>
  pairs
    .map((pair) => ({ ...pair, ratio: contrast(palette[pair.front], palette[pair.back]) }))
    .filter(({ ratio, least }) => ratio < least)
    .map((fault) => ({ ...fault, enough: nearestEnough(palette, fault.front) }))
    .toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);

/** The contrast of two colours by WCAG 2.2, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as people write it, as `#rrggbb`, or null: `0B5394`, `#0b5` and spaces round it are understood. */
export function readColour(text: string): string | null {
  const digits = /^\s*#?([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, '$&$&')}`;
}

/** The colour that is nearest to one of a palette, darker or lighter, and enough on all that it stands on and under. */
function nearestEnough(palette: Palette, name: ColourName): string | null {
  const others = pairs.flatMap(({ front, back, least }) =>
    front === name ? [{ with: back, least }] : back === name ? [{ with: front, least }] : [],
  );
  const isEnough = (colour: string) =>
    others.every((each) => contrast(colour, palette[each.with]) >= each.least);
  for (let step = 1; step <= 100; step += 1)
    for (const end of ['#000000', '#ffffff']) {
      const colour = mix(palette[name], end, step / 100);
      if (isEnough(colour)) return colour;
    }
  return null;
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: string, to: string, share: number): string {
  const ends = channels(to);
  const mixed = channels(from).map((value, at) => Math.round(value + (ends[at]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
