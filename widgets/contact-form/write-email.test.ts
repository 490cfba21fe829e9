import { expect } from '@esm-bundle/chai';
import { isOneAddress } from './destination.ts';
import { writeEmail } from './write-email.ts';

/** Attack strings of tests/hostile: a text, or one that is repeated. */
async function hostileTexts(): Promise<readonly string[]> {
  const lines = (await (await fetch('/tests/hostile/mailto-injection.jsonl')).text()).trim().split('\n');
  return lines.map((line) => {
    const read = JSON.parse(line) as string | { readonly repeat: string; readonly times: number };
    return typeof read === 'string' ? read : read.repeat.repeat(read.times);
  });
}

const note = '[The end of this message is missing.]';

describe('an email that the form opens', () => {
  it('has one address, a subject and a body, whatever a person writes', async () => {
    for (const text of await hostileTexts()) {
      const { href } = writeEmail('star@council.example', text, text, note);
      const url = new URL(href);
      expect(url.pathname).to.equal('star@council.example');
      expect([...url.searchParams.keys()]).to.deep.equal(['subject', 'body']);
      expect(url.searchParams.get('subject')).not.to.match(/[\r\n]/);
      expect(href.length).to.be.at.most(1900);
    }
  });

  it('goes to no address that is more than one address', async () => {
    const accepted = (await hostileTexts()).filter(isOneAddress);
    for (const address of accepted) {
      const url = new URL(writeEmail(address, 'Hello', 'Text', note).href);
      expect(decodeURIComponent(url.pathname)).to.equal(address);
      expect(url.pathname.split('@')).to.have.length(2);
    }
    expect(accepted).not.to.include('x@council.example?bcc=evil@evil.invalid');
    expect(accepted.filter((address) => /[?&%,;\s]|bcc/i.test(address))).to.deep.equal([]);
    expect(isOneAddress('x+tag@council.example')).to.equal(true);
  });

  it('keeps line breaks and letters of every kind', () => {
    const { href, cut } = writeEmail('star@council.example', 'Ŵyl', 'Un\nDau ŷ 👩‍👩‍👧', note);
    expect(href).to.contain('Un%0D%0ADau');
    expect(new URL(href).searchParams.get('body')).to.equal('Un\r\nDau ŷ 👩‍👩‍👧');
    expect(cut).to.equal(false);
  });

  it('is cut between two words when it is too long, and says so', () => {
    const { href, cut } = writeEmail('star@council.example', 'Hello', 'word '.repeat(1000), note);
    expect(cut).to.equal(true);
    expect(new URL(href).searchParams.get('body')).to.match(
      /word\r\n\r\n\[The end of this message is missing\.\]$/,
    );
  });

  it('is never cut within a character', () => {
    for (let before = 0; before < 12; before += 1) {
      const { href } = writeEmail('a@b.example', 'Hello', `${'x'.repeat(before)}${'👩'.repeat(900)}`, note);
      expect(new URL(href).searchParams.get('body')).not.to.contain('\ufffd');
    }
  });
});
