import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, contrastFaults, readColour } from './contrast.ts';
import { colourNames, colourRule, defaultPalette, paletteOf, schemes } from './palette.ts';

const none = { light: {}, dark: {} };

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#0b5394', '#0b5394')).toBe(1);
  });

  it('finds no fault with our own colours', () => {
    for (const scheme of schemes) expect(contrastFaults(defaultPalette[scheme])).toEqual([]);
  });

  it('names what is below AA, and a colour of the same hue that is enough on all it stands on', () => {
    const palette = paletteOf({ light: { accent: '#ffb000' }, dark: {} }, 'light');
    const faults = contrastFaults(palette);
    expect(faults.map(({ front, back }) => `${front} on ${back}`)).toEqual(
      expect.arrayContaining(['accent on shade', 'on-accent on accent']),
    );
    expect(faults.length, 'each front once').toBe(2);
    const { enough } = faults.find(({ front }) => front === 'accent')!;
    expect(contrastFaults({ ...palette, accent: enough! })).toEqual([]);
  });

  it('says when no change of one colour is enough', () => {
    const palette = { ...defaultPalette.light, paper: '#808080', shade: '#222222' };
    expect(contrastFaults(palette).find(({ front }) => front === 'ink')?.enough ?? null).toBe(null);
  });
});

describe('a colour', () => {
  it('is read as people write it', () => {
    expect(['#0B5', ' 0b5394 ', '#FFFFFF'].map(readColour)).toEqual(['#00bb55', '#0b5394', '#ffffff']);
    expect(['', 'red', '#12', '#1234', 'url(x)', '#00000g'].map(readColour)).toEqual(Array(6).fill(null));
  });
});

describe('the palette', () => {
  it('has the defaults of the widgets', () => {
    const styles = ['host', 'hue']
      .map((file) => readFileSync(new URL(`../../widgets/shared/${file}.styles.ts`, import.meta.url), 'utf8'))
      .join('');
    for (const name of colourNames) {
      const [, light, dark] = new RegExp(`--coprod-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(styles)!;
      expect([readColour(light!), readColour(dark!)], name).toEqual([
        defaultPalette.light[name],
        defaultPalette.dark[name],
      ]);
    }
  });

  it('writes the rule for a style sheet, with the colours of both schemes where both are shown', () => {
    const choices = { light: { accent: '#00703c' }, dark: { paper: '#000000' } };
    expect(colourRule('coprod-star', choices, schemes)).toBe(
      'coprod-star {\n  --coprod-paper: light-dark(#ffffff, #000000);\n  --coprod-accent: light-dark(#00703c, #8fc3f0);\n}',
    );
    expect(colourRule('coprod-star', choices, ['light'])).toBe(
      'coprod-star {\n  --coprod-accent: #00703c;\n}',
    );
    expect(colourRule('coprod-star', none, schemes)).toBe('');
  });
});
