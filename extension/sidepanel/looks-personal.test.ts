import { expect } from '@esm-bundle/chai';
import { looksLikeName, looksPersonal } from './looks-personal.ts';

const kinds = (text: string) => looksPersonal(text).map(({ kind }) => kind);

describe('what could point to one person', () => {
  it('is an e-mail address, a phone number, a postcode, or a name after a title', () => {
    expect(kinds('write to gwen.prys@example.org')).to.deep.equal(['email']);
    expect(kinds('(029) 2087 2087 or +44 7700 900123')).to.deep.equal(['phone']);
    expect(kinds('I live in SA1 3SN')).to.deep.equal(['postcode']);
    expect(kinds('Mrs ap Rhys said')).to.deep.equal(['name']);
    expect(kinds('a man called Idris')).to.deep.equal(['name']);
  });

  it('is not a year, a sum, a number of people, a place or a part of the town hall', () => {
    for (const text of [
      'In 2024 and 2025 we paid £1,200.50 for 30 people.',
      'The Town Hall in Port Talbot was closed.',
      'Ring 101, or 999 if it is urgent.',
      'I rang 3 times, 15 minutes each.',
      'form ASC1, page 12',
    ]) {
      expect(looksPersonal(text), text).to.deep.equal([]);
    }
  });

  it('is two words with capitals where only a kind of people is asked for', () => {
    expect(looksLikeName('Gwen Prys')).to.deep.equal([{ kind: 'name', found: 'Gwen Prys' }]);
    for (const who of [
      'carers',
      'Carers',
      'People new to Cardiff',
      'Deaf people',
      'young carers in Port Talbot',
    ]) {
      expect(looksLikeName(who), who).to.deep.equal([]);
    }
  });

  it('costs little on long texts', () => {
    for (const text of [
      'a@'.repeat(5_000),
      '0 '.repeat(5_000),
      'Mrs '.repeat(2_500),
      `${'a'.repeat(10_000)}@`,
    ]) {
      const start = performance.now();
      looksPersonal(text);
      expect(performance.now() - start).to.be.lessThan(200);
    }
  });
});
