import { expect } from '@esm-bundle/chai';
import '#widgets/star/define';
import '#widgets/star-check/define';
import '#widgets/case-carousel/define';
import '#widgets/group-star/define';

/** Rules for all elements, as old style sheets of councils and of their plugins have them, and worse ones. */
const nasty = [
  'color: red',
  'font-size: 9px',
  'line-height: 0.6',
  'text-align: right',
  'white-space: nowrap',
  'margin: 2px',
  'padding: 2px',
  'box-sizing: content-box',
  'border: 1px solid red',
  'background: yellow',
  'min-height: 0',
  'outline: none',
  'list-style: none',
  'transition: all 9s',
  'transform: rotate(3deg)',
  'text-decoration: line-through',
  'position: static',
  'appearance: none',
  'border-radius: 50%',
  'vertical-align: super',
  'display: block',
];

/** What people see of an element inside a widget. Sizes are left out: they follow the room that the page gives. */
const seen = [
  'color',
  'font-size',
  'line-height',
  'text-align',
  'white-space',
  'margin-top',
  'padding-left',
  'box-sizing',
  'border-top-width',
  'background-color',
  'list-style-type',
  'transition-duration',
  'transform',
  'position',
  'appearance',
  'border-top-left-radius',
  'vertical-align',
  'display',
];

describe('a page’s rules for all its elements', () => {
  let place: HTMLElement;
  const rules = new CSSStyleSheet();

  beforeEach(() => {
    rules.replaceSync('');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
  });

  const looksOf = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('[part=base], [part=base] *')].map((each) => {
      const style = getComputedStyle(each);
      // What is no item of a list passes the sign of lists on, and shows none.
      const shown = seen.filter((name) => name !== 'list-style-type' || style.display === 'list-item');
      return [each.localName, ...shown.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; ');
    });

  for (const tag of ['coprod-star', 'coprod-star-check', 'coprod-case-carousel', 'coprod-group-star'])
    it(`do not reach into ${tag}`, async () => {
      const element = document.createElement(tag);
      place.append(element);
      while (!element.hasAttribute('ready') || element.shadowRoot!.querySelectorAll('p').length === 0)
        await new Promise((done) => setTimeout(done, 20));
      // What comes late would look like a change.
      let before = looksOf(element);
      for (let quiet = 0; quiet < 5; quiet += 1) {
        await new Promise((done) => setTimeout(done, 50));
        const now = looksOf(element);
        if (now.length !== before.length) quiet = 0;
        before = now;
      }
      const changed = nasty.flatMap((rule) => {
        // The root is left out: its size of letters is the page's and the visitor's, and the widgets follow it.
        rules.replaceSync(`body, body * { ${rule} }`);
        const at = looksOf(element).findIndex((each, index) => each !== before[index]);
        return at < 0 ? [] : [`${rule}: ${before[at]} became ${looksOf(element)[at]}`];
      });
      expect(changed).to.deep.equal([]);
    });

  it('leave the words of a person’s own style sheet alone: room between letters and words is passed on', async () => {
    rules.replaceSync('* { letter-spacing: 2px !important; word-spacing: 3px !important }');
    const element = document.createElement('coprod-star-check');
    place.append(element);
    while (!element.hasAttribute('ready')) await new Promise((done) => setTimeout(done, 20));
    const { letterSpacing, wordSpacing } = getComputedStyle(element.shadowRoot!.querySelector('p')!);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['2px', '3px']);
  });
});
