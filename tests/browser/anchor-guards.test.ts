import { expect } from '@esm-bundle/chai';
import { finderIn } from '#core/dom/anchor-finder';
import { anchorIndex } from '#core/dom/anchor-index';
import { findWords, type Words } from '#core/dom/anchor-words';
import { describe as describePlace } from '#core/dom/describe';
import { locate, type Located } from '#core/dom/locate';
import type { Anchor } from '#core/page/anchor';

const parse = (body: string): Document => Document.parseHTMLUnsafe(`<!doctype html><body>${body}`);

/** Describes what a selector finds in one page and looks for it in another. */
function lookFor(selector: string, before: string, after: string): Located | null {
  const old = parse(before);
  return locate(describePlace(old.querySelector(selector)!, old), parse(after));
}

describe('a place is not taken for another', () => {
  it('that has its words, where it was one of many and nothing tells that it is this one', () => {
    const card = (name: string) =>
      `<section><h2>${name}</h2><p>Open every day.</p><a href="/book">Book a place</a></section>`;
    const before = `<main>${card('Northgate tip')}${card('Riverside tip')}</main>`;
    const find = (after: string) => lookFor('section:nth-child(2) a', before, `<main>${after}</main>`);
    expect(find(card('Riverside tip'))).to.not.equal(null);
    expect(find(card('Hilltop depot'))).to.equal(null);
  });

  it('that has no words either, and another name', () => {
    const field = (name: string) => `<form><p><input aria-label="${name}"></p></form>`;
    expect(lookFor('input', field('Your name'), field('Date of birth'))).to.equal(null);
    expect(lookFor('input', field('Your name'), field('Your full name'))).to.not.equal(null);
  });

  it('of another kind that says the same', () => {
    expect(
      lookFor('button', '<div><button>Send it</button></div>', '<div><label>Send it</label></div>'),
    ).to.equal(null);
  });

  it('that is as much like it as a third', () => {
    const every = (weeks: string) => `<p>We collect garden waste every ${weeks} weeks from your home.</p>`;
    const after = `<main>${every('three')}<h2>Other places</h2>${every('seven')}</main>`;
    expect(lookFor('p', `<main>${every('two')}</main>`, after)).to.equal(null);
    expect(lookFor('p', `<main>${every('two')}</main>`, `<main>${every('three')}</main>`)).to.not.equal(null);
  });

  it('that stands in it, where more was put into it', () => {
    const words = 'Garden waste costs £40 a year, and you pay for it in April, by card or by phone';
    const more = 'We send you a sticker for the bin within ten days. '.repeat(12);
    const found = lookFor(
      'main > div',
      `<main><h1>Bins</h1><div>${words}</div></main>`,
      `<main><h1>Bins</h1><div><div>${words}</div>${more}</div></main>`,
    );
    expect(found?.element.parentElement?.localName).to.equal('main');
  });

  it('whose digest is the same by chance', () => {
    const page = parse('<main><p>Put your bins out by 7am on your collection day.</p></main>');
    const { selectors } = describePlace(page.querySelector('p')!, page);
    const forged: Anchor = {
      selectors: selectors.map((each) =>
        each.type === 'quote' ? { ...each, exact: 'Nobody ever wrote of such a thing here' } : each,
      ),
    };
    expect(locate({ selectors }, page)?.element.localName).to.equal('p');
    expect(locate(forged, page)).to.equal(null);
  });
});

describe('words are not marked', () => {
  const find = (words: Words, text: string) => findWords(words, parse(`<p>${text}</p>`).querySelector('p')!);

  it('where they stand twice with the same around them', () => {
    const words = { exact: 'by card', prefix: 'pay ', suffix: '.' };
    expect(find(words, 'You can pay by card. Or pay by card.')).to.equal(null);
    expect(find(words, 'You can pay by card. Or send by card.')!.range.startOffset).to.equal(12);
  });

  it('where what stood around them stands twice', () => {
    const words = { exact: 'a card', prefix: 'pay us with ', suffix: ' every month' };
    const once = 'pay us with a cheque every month';
    expect(String(find(words, once)!.range)).to.equal('a cheque');
    expect(find(words, `${once}, or ${once}`)).to.equal(null);
  });

  it('where much more stands between what stood around them', () => {
    const words = { exact: 'a card', prefix: 'pay us with ', suffix: ' every month' };
    expect(find(words, `pay us with ${'coins and notes and '.repeat(4)} every month`)).to.equal(null);
  });

  it('where hardly anything stood around them', () => {
    expect(find({ exact: 'card', prefix: 'a ', suffix: ' or' }, 'a cheque or cash')).to.equal(null);
  });
});

describe('a finder', () => {
  it('finds every place of a piece, and no other, in order', () => {
    const text = Array.from({ length: 400 }, (_, n) => `bin ${(n * n) % 97} on day ${n % 31}`).join(', ');
    const finder = finderIn(text);
    for (let at = 0; at < 600; at += 1) {
      const piece = text.slice(at, at + 9 + (at % 4));
      const expected: number[] = [];
      for (let place = text.indexOf(piece); place !== -1; place = text.indexOf(piece, place + 1))
        expected.push(place);
      expect(finder.places(piece, 1_000)).to.deep.equal(expected);
    }
    expect(finder.places('not in it', 9)).to.deep.equal([]);
  });
});

describe('an index of places', () => {
  it('knows nothing of one element, where it is told to pass it by', () => {
    const page = parse('<p>Bins</p><div id="ours"><p>Not of the page</p></div><p>Parks</p>');
    const index = anchorIndex(page, page.querySelector('#ours'));
    expect(index.text).to.equal('bins parks');
    expect(index.elements.map(({ localName }) => localName)).to.deep.equal(['html', 'body', 'p', 'p']);
  });

  it('knows nothing of what nobody reads', () => {
    const page = parse(
      '<p>Bins<script>var secret = 1</script><style>p { color: red }</style></p><noscript>Off</noscript>',
    );
    expect(anchorIndex(page).text).to.equal('bins');
  });
});
