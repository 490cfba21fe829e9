import { expect } from '@esm-bundle/chai';
import { readPage } from '#core/dom/read-page';
import { toEnd, told, watched, written, type Watched } from './watched-page.ts';

/** Enough for parts of its own. */
const many = '<p>You can apply</p>'.repeat(40);

/** As long as blocks are read. */
const long = `<p>${'word '.repeat(3_900)}</p>`;

/** Changes that are rare, and that what was kept must not outlive. */
const cases: readonly (readonly [string, string, (document: Document) => void])[] = [
  [
    'a part whose region has another name now',
    `<section id="x">${many}</section>`,
    (document) => (document.getElementById('x')!.className = 'breadcrumb'),
  ],
  [
    'closed details that come into view',
    `<div id="x" style="display: none"><details>${many}<summary>More</summary>${many}</details></div>`,
    (document) => document.getElementById('x')!.removeAttribute('style'),
  ],
  [
    'words in a span that no longer begins a line, since what is around it is of its region',
    `<div id="x"><span class="breadcrumb">Home${many}Away</span></div>`,
    (document) => (document.getElementById('x')!.className = 'breadcrumb'),
  ],
  [
    'what is the content by habit, when something else is',
    `<div id="main"><p>Intro</p></div><div id="content"><h1>Bins</h1>${many}</div>`,
    (document) => document.getElementById('main')!.insertAdjacentHTML('beforeend', '<h1>Parks</h1>'),
  ],
  [
    'a field whose label comes, far away',
    `<main><h1>Bins</h1><div><div>${many}<input id="one" aria-hidden="false"></div></div><div id="x">${many}</div></main>`,
    (document) =>
      document.getElementById('x')!.insertAdjacentHTML('beforeend', '<label for="one">Name</label>'),
  ],
  [
    'a field whose label is for it now',
    `<main><h1>Bins</h1><div><div>${many}<input id="one"></div></div><div>${many}<label id="x" for="two">Name</label></div></main>`,
    (document) => document.getElementById('x')!.setAttribute('for', 'one'),
  ],
  [
    'a field whose label says something else, far away',
    `<main><h1>Bins</h1><div><div>${many}<input id="one"></div></div><div>${many}<label id="x" for="one">Name</label></div></main>`,
    (document) => ((document.getElementById('x')!.firstChild as Text).data = 'Address'),
  ],
  [
    'a bold line in what is a card now',
    `<div id="x"><div>${many}<p><b>Opening hours</b></p>${many}</div></div>`,
    (document) => (document.getElementById('x')!.className = 'card'),
  ],
  [
    'a field that is moved to where no screen reader goes',
    `<div aria-hidden="true"></div><div id="x"><section>${many}<input></section></div>`,
    (document) => document.querySelector('[aria-hidden]')!.append(document.getElementById('x')!),
  ],
  [
    'a line in a component that is not bold any more, by what is in it',
    `<div id="x"><template shadowrootmode="open">Opening hours${many}</template><b>Bold</b></div>`,
    (document) => document.getElementById('x')!.append('plain'),
  ],
  [
    'a line in a component that is bold now, by its style',
    `<div id="x"><template shadowrootmode="open">Opening hours${many}</template>plain</div>`,
    (document) => document.getElementById('x')!.setAttribute('style', 'font-weight: bold'),
  ],
  [
    'all addresses, when they begin elsewhere',
    `${many}<a href="page">Page</a>${many}`,
    (document) => document.head.insertAdjacentHTML('beforeend', '<base href="https://council.example/">'),
  ],
  [
    'what others put into the slot of a component',
    `<div id="x"><template shadowrootmode="open"><div>${many}<slot></slot>${many}</div></template><p>Given</p></div>`,
    (document) => (document.querySelector('#x p')!.textContent = 'Given anew'),
  ],
  [
    'a slot that is given something else',
    `<div id="x"><template shadowrootmode="open"><div>${many}<slot name="a">Nothing</slot>${many}</div></template><p>Given</p></div>`,
    (document) => document.querySelector('#x p')!.setAttribute('slot', 'a'),
  ],
  [
    'a component that has its shadow root late, of which nothing tells',
    `<div>${many}<x-late><p>Before</p></x-late>${many}</div>`,
    (document) =>
      (document.querySelector('x-late')!.attachShadow({ mode: 'open' }).innerHTML = '<p>After</p>'),
  ],
  [
    'what a box that is ticked opens',
    `<style>input:checked ~ div { display: none }</style><input type="checkbox" id="x"><div>${many}</div>`,
    (document) => document.getElementById('x')!.click(),
  ],
  [
    'what a style sheet hides',
    `<div class="off">${many}</div>`,
    (document) => document.head.insertAdjacentHTML('beforeend', '<style>.off { display: none }</style>'),
  ],
  [
    'an empty frame that a script writes into',
    `<div>${many}<iframe id="x"></iframe>${many}</div>`,
    (document) =>
      (document.querySelector<HTMLIFrameElement>('#x')!.contentDocument!.body.innerHTML = '<p>Written</p>'),
  ],
  [
    'two lines of one element that say the same',
    `<div id="x">Yes<p>No</p></div>${many}`,
    (document) => document.getElementById('x')!.append('Yes'),
  ],
  [
    'a line of an element that says the same as one that was kept',
    `<div id="x">Yes${many}</div>`,
    (document) => document.getElementById('x')!.append('Yes'),
  ],
  [
    'the end of a page that is longer now than is read',
    `<div id="x"></div>${long.repeat(100)}`,
    (document) => (document.getElementById('x')!.innerHTML = long.repeat(5)),
  ],
];

describe('what was kept of a page', () => {
  let page: Watched;
  afterEach(() => page.close());

  const expectAsNew = (): void => {
    const names = new Map<Element, number>();
    const expected = written(readPage(page.document), names);
    const again = page.read();
    // Compared by chai, two long texts that differ would take for ever to print.
    expect(written(again, names) === expected, 'It says the same as at a first reading.').to.equal(true);
    const { blocks } = again.page;
    expect(new Set(blocks).size, 'Each block is one of its own.').to.equal(blocks.length);
  };

  for (const [what, body, change] of cases)
    it(`does not outlive ${what}`, async () => {
      page = await watched(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`, 31);
      page.read();
      change(page.document);
      await told();
      expectAsNew();
    });

  it('does not outlive a frame that had not loaded', async () => {
    page = await watched(
      `<main><h1>Bins</h1>${many}<div style="height: 50000px"></div><iframe loading="lazy" src="/later"></iframe></main>`,
      31,
    );
    expect(page.read().page.unread.map(({ because }) => because)).to.deep.equal(['not-loaded']);
    const frame = page.document.querySelector('iframe')!;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<p>Inside</p>';
    frame.loading = 'eager';
    await loaded;
    await told();
    expectAsNew();
    expect(page.read().page.unread).to.deep.equal([]);
  });

  it('does not outlive what changed while it was read', async () => {
    page = await watched(`<main><h1>Bins</h1>${many.repeat(10)}</main>`, 150);
    const steps = page.reader.steps();
    for (let step = 0; step < 3; step += 1) {
      steps.next();
      for (const each of page.document.querySelectorAll('p')) each.textContent = `Words of step ${step}`;
      await told();
    }
    toEnd(steps);
    expectAsNew();
  });
});

describe('what is done after a change', () => {
  const section = (n: number): string =>
    `<section><h2>Part ${n}</h2><p>You can apply for it online. <a href="/a${n}">Apply</a></p><ul>${`<li><a href="/b${n}">Bins</a> and <b>more</b></li>`.repeat(8)}</ul></section>`;
  const large = (elements: number): string =>
    `<main><h1>Bins</h1>${Array.from({ length: elements / 28 }, (_, n) => section(n)).join('')}</main>`;
  const flat = `<main><h1>Bins</h1>${'<p>You can <b>apply</b> for it <a href="/a">online</a></p>'.repeat(6_700)}</main>`;

  let page: Watched;
  afterEach(() => page.close());

  const visitedAfter = async (change: (document: Document) => void): Promise<number> => {
    change(page.document);
    await told();
    return page.read().visited;
  };

  for (const [what, html] of [
    ['of many sections', large(20_000)],
    ['without any', flat],
  ] as const)
    it(`is in proportion to the change: 20,000 elements, ${what}`, async () => {
      page = await watched(html);
      const first = page.read();
      expect(page.document.querySelectorAll('*').length).to.be.above(20_000);
      expect(first.visited).to.be.above(40_000);
      expect(page.read().visited, 'nothing has changed').to.be.below(600);
      const middle = (document: Document) =>
        document.querySelectorAll('p')[Math.floor(document.querySelectorAll('p').length / 2)]!;
      expect(
        await visitedAfter((document) => ((middle(document).firstChild as Text).data = 'We can ')),
        'a word',
      ).to.be.below(1_200);
      expect(
        await visitedAfter((document) => middle(document).insertAdjacentHTML('beforebegin', '<p>New</p>')),
        'a paragraph that came',
      ).to.be.below(1_200);
      expect(await visitedAfter((document) => middle(document).remove()), 'one that went').to.be.below(1_200);
      expect(
        await visitedAfter((document) => void (middle(document).className = 'new')),
        'a class',
      ).to.be.below(1_200);
      expect(
        await visitedAfter((document) => void (document.body.className = 'new')),
        'a class of all',
      ).to.be.below(1_200);
    });

  it('gives what stayed as it was as the same objects', async () => {
    page = await watched(large(2_000));
    const before = page.read().page;
    const [first] = page.document.querySelectorAll('p');
    (first!.firstChild as Text).data = 'You must ';
    await told();
    const after = page.read().page;
    expect(after.blocks).to.have.length(before.blocks.length);
    const others = after.blocks.filter((block, at) => block !== before.blocks[at]);
    expect(others.length).to.be.within(1, 60);
    expect(after.links.filter((link, at) => link !== before.links[at]).length).to.be.below(60);
  });

  it('tells links anew of their blocks where blocks came before them', async () => {
    page = await watched(large(2_000));
    page.read();
    page.document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p>One more</p>');
    await told();
    const { blocks, links } = page.read().page;
    expect(links.every(({ block, text }) => blocks[block]!.text.includes(text))).to.equal(true);
  });

  it('forgets what has gone', async () => {
    page = await watched('<main><h1>Bins</h1><div></div></main>');
    const div = page.document.querySelector('div')!;
    let longest = 0;
    for (let round = 0; round < 80; round += 1) {
      div.innerHTML = '<p>You can <a href="/a">apply</a></p>'.repeat(40);
      await told();
      longest = Math.max(longest, page.read().elements.length);
    }
    expect(longest).to.be.below(2_000);
  });
});
