import { expect } from '@esm-bundle/chai';
import { pageReader } from '#core/dom/page-reader';
import { readPage } from '#core/dom/read-page';
import { cases, many } from './rare-changes.ts';
import { toEnd, told, watched, written, type Watched } from './watched-page.ts';

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

describe('what was kept at one address', () => {
  it('is not used at another: addresses on the page are read from there', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/demo/pages/en/accessibility.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentDocument!;
    inner.body.innerHTML = `${many}<p><a href="page">Page</a></p>${many}`;
    const reader = pageReader(inner, { partWeight: 31 });
    toEnd(reader.steps());
    frame.contentWindow!.history.pushState(null, '', '/elsewhere/bins');
    const [link] = toEnd(reader.steps()).page.links;
    frame.remove();
    expect(new URL(link!.href, location.href).pathname).to.equal('/elsewhere/page');
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
