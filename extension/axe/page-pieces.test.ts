import { expect } from '@esm-bundle/chai';
import { piecesOf } from './page-pieces.ts';

const page = (html: string): Element => {
  const element = document.createElement('main');
  element.innerHTML = html;
  return element;
};

/** Every element that is in a piece, once for each piece that it is in. */
function covered(root: Element): Element[] {
  const all = [root, ...root.querySelectorAll('*')];
  return piecesOf(root).flatMap(({ include, exclude }) =>
    all.filter((each) => include.contains(each) && !exclude.some((left) => left.contains(each))),
  );
}

describe('the pieces of a page', () => {
  for (const [name, html] of [
    ['a short one', '<p>One <b>two</b></p>'],
    ['a flat one', '<p>One</p>'.repeat(300)],
    ['a deep one', '<div>'.repeat(120) + 'deep' + '</div>'.repeat(120)],
    ['a mixed one', `<ul>${'<li><a href="/">x</a> y</li>'.repeat(90)}</ul><p>z</p>`],
  ] as const) {
    it(`have each element of ${name} once`, () => {
      const root = page(html);
      const found = covered(root);
      expect(found).to.have.length(root.querySelectorAll('*').length + 1);
      expect(new Set(found).size).to.equal(found.length);
      expect(Math.max(...piecesOf(root).map(({ size }) => size))).to.be.at.most(20);
      const sum = piecesOf(root).reduce((total, { size }) => total + size, 0);
      expect(sum).to.equal(found.length);
    });
  }

  it('divide what is in a shadow root too', () => {
    const root = page('<div></div>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<section>${'<p>x</p>'.repeat(50)}</section>`;
    const pieces = piecesOf(root);
    expect(pieces.reduce((sum, { size }) => sum + size, 0)).to.equal(53);
    expect(pieces.some(({ include }) => include.getRootNode() === shadow)).to.equal(true);
  });
});
