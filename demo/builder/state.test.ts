import { describe, expect, it } from 'vitest';
import { faultsOf, isFine } from './faults.ts';
import { attributesFor, firstWanted, readFragment, writeFragment, type Wanted } from './state.ts';

const first = firstWanted('en');
const chosen: Wanted = {
  ...first,
  widget: 'case-carousel',
  locale: 'cy',
  target: 'wordpress',
  base: 'https://council.example/kit/',
  settings: { ids: 'surrey wiltshire', label: 'A & B = C', wording: '/our-words.json' },
  scheme: 'both',
  theme: 'plain',
  colours: { light: { accent: '#00703c' }, dark: { 'on-accent': '#000000' } },
};

describe('what is chosen in the builder', () => {
  it('is the same after it was in an address', () => {
    expect(readFragment(`#${writeFragment(chosen)}`, 'en')).toEqual(chosen);
    expect(readFragment('', 'cy')).toEqual(firstWanted('cy'));
  });

  it('takes nothing from an address that it does not know', () => {
    const hostile =
      '#widget=__proto__&lang=xx&for=evil&scheme=pink&theme=x&light.ink=red;}&light.evil=000000&set.onclick=alert(1)&set.mode=quick';
    expect(readFragment(hostile, 'en')).toEqual({ ...first, settings: { mode: 'quick' } });
  });

  it('becomes attributes; one that is there or not has no value', () => {
    expect(attributesFor(chosen)).toEqual({
      ids: 'surrey wiltshire',
      label: 'A & B = C',
      wording: '/our-words.json',
      theme: 'plain auto',
    });
    const { 'show-numbers': numbers } = attributesFor({ ...first, settings: { 'show-numbers': 'yes' } });
    expect(numbers).toBe('');
  });

  it('gives a frame no own words: anybody can write its address', () => {
    expect(attributesFor({ ...chosen, target: 'sharepoint' })).not.toHaveProperty('wording');
    expect(attributesFor({ ...chosen, target: 'frame' })).not.toHaveProperty('wording');
  });
});

describe('what stands against a snippet', () => {
  it('is nothing at first', () => {
    for (const scheme of ['light', 'both', 'dark'] as const)
      for (const theme of ['', 'plain', 'high-contrast'] as const)
        expect(isFine(faultsOf({ ...first, scheme, theme })), `${scheme} ${theme}`).toBe(true);
  });

  it('is a colour below AA in a scheme that visitors see, and only there', () => {
    const weak: Wanted = { ...first, colours: { light: {}, dark: { ink: '#333333' } } };
    expect(faultsOf(weak).colours).toEqual([]);
    const [fault] = faultsOf({ ...weak, scheme: 'both' }).colours;
    expect(fault).toMatchObject({ front: 'ink', scheme: 'dark' });
    expect(faultsOf({ ...weak, scheme: 'both', theme: 'high-contrast' }).colours).toEqual([]);
  });

  it('is an address that runs, a number outside its bounds, a folder without its slash', () => {
    const { settings, base } = faultsOf({
      ...first,
      widget: 'group-star',
      base: '/kit',
      settings: { 'min-group': '2', src: 'javascript:alert(1)' },
    });
    expect(settings).toEqual([
      { name: 'min-group', kind: 'number' },
      { name: 'src', kind: 'address' },
    ]);
    expect(base).toBe(true);
  });
});
