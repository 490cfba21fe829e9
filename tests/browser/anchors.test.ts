import { expect } from '@esm-bundle/chai';
import { anchorIndex } from '#core/dom/anchor-index';
import { describe as describePlace, describeRange } from '#core/dom/describe';
import { locate, locateAll, type Located } from '#core/dom/locate';
import { readAnchor } from '#core/page/anchor';
import { Anchor } from '#core/page/anchor';

const parse = (body: string): Document => Document.parseHTMLUnsafe(`<!doctype html><body>${body}`);

/** Describes what a selector finds in one page and looks for it in another. */
function lookFor(selector: string, before: string, after: string): { found: Located | null; now: Document } {
  const old = parse(before);
  const now = parse(after);
  return { found: locate(describePlace(old.querySelector(selector)!, old), now), now };
}

const page = `
  <header><nav><a href="/">Home</a> <a href="/bins">Bins</a></nav></header>
  <main>
    <h1>Bins and recycling</h1>
    <p id="lead">Put your bins out by 7am on your collection day.</p>
    <h2>General waste</h2>
    <p>We collect general waste every three weeks. The lid must be closed.</p>
    <h2>Garden waste</h2>
    <p>We collect garden waste every two weeks. The lid must be closed.</p>
    <ul>
      <li class="card"><h3>Northgate tip</h3><p>Open every day.</p><a href="/tips/northgate">Read more</a></li>
      <li class="card"><h3>Riverside tip</h3><p>Open at weekends.</p><a href="/tips/riverside">Read more</a></li>
    </ul>
  </main>
  <footer><a href="/privacy">Privacy</a></footer>`;

describe('finding a place again', () => {
  it('finds every element of a page that has not changed, and says that nothing has', () => {
    const document = parse(page);
    const index = anchorIndex(document);
    const all = Array.from(document.body.querySelectorAll('h1, h2, h3, p, li, a'));
    const found = locateAll(
      all.map((element) => describePlace(element, index)),
      index,
    );
    expect(found.map((each) => each?.element)).to.deep.equal(all);
    expect(found.some((each) => each?.changed)).to.equal(false);
  });

  it('finds a text with a typo put right, and says that it has changed', () => {
    const { found, now } = lookFor(
      '#lead',
      page,
      page.replace('id="lead"', '').replace('by 7am', 'before 7am'),
    );
    expect(found?.element).to.equal(now.querySelector('h1 + p'));
    expect(found?.changed).to.equal(true);
  });

  it('says nothing of a change where only white space, tags and attributes are others', () => {
    const after = page.replace(
      '<p id="lead">Put your bins out',
      '<p class="intro">\n\n  Put <strong>your</strong>&nbsp;bins   out',
    );
    const { found, now } = lookFor('#lead', page, after);
    expect(found?.element).to.equal(now.querySelector('.intro'));
    expect(found?.changed).to.equal(false);
  });

  it('finds a text by its letters, whatever an editor does to quotes, dashes, case and soft hyphens', () => {
    const { found, now } = lookFor(
      'p',
      `<p>Don't wait - call the "out of hours" team, in a café or at home.</p>`,
      `<p>Other.</p><p>DON’T WAIT – CALL THE “OUT OF HO\u00adURS” TEAM, IN A CAFE\u0301 OR AT HOME.</p>`,
    );
    expect(found?.element).to.equal(now.querySelectorAll('p')[1]);
    expect(found?.changed).to.equal(true);
  });

  it('finds what was moved to another place', () => {
    const paragraph = '<p>We collect garden waste every two weeks. The lid must be closed.</p>';
    const after = page.replace(paragraph, '').replace('<h1>', `${paragraph}<h1>`);
    const { found, now } = lookFor('h2 + p:nth-of-type(3)', page, after);
    expect(found?.element).to.equal(now.querySelector('main > p'));
  });

  it('finds nothing where the text is gone, though one just like it is still there', () => {
    const after = page.replace(
      '<p>We collect general waste every three weeks. The lid must be closed.</p>',
      '',
    );
    expect(lookFor('h2 + p', page, after).found).to.equal(null);
  });

  it('tells links with the same words by what they stand in, and by where they lead', () => {
    const cards = Array.from(parse(page).querySelectorAll('li'), (card) => card.outerHTML);
    const turned = page.replace(/<ul>[\s\S]*<\/ul>/, `<ul>${cards.toReversed().join('')}</ul>`);
    const { found, now } = lookFor('li:nth-of-type(2) a', page, turned);
    expect(found?.element).to.equal(now.querySelector('a[href="/tips/riverside"]'));
    const without = page.replace(/<li class="card"><h3>Riverside[\s\S]*?<\/li>/, '');
    expect(lookFor('li:nth-of-type(2) a', page, without).found).to.equal(null);
  });

  it('stays with the right one where an exact copy was put elsewhere', () => {
    const copy = '<aside><h2>Most read</h2><p>Put your bins out by 7am on your collection day.</p></aside>';
    const { found, now } = lookFor('#lead', page, page.replace('<main>', `<main>${copy}`));
    expect(found?.element).to.equal(now.querySelector('#lead'));
  });

  it('takes the one that people can see where there is a hidden copy', () => {
    const copy = `<div hidden>${page.replaceAll(/ id="\w+"/g, '')}</div>`;
    const { found, now } = lookFor('h2 + p', page, copy + page);
    expect(found?.element).to.equal(now.querySelectorAll('h2 + p')[2]);
  });

  it('asks a live page what can be seen', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<style>.print { display: none }</style><div class="print">${page}</div>${page}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const old = parse(page);
    const live = frame.contentDocument!;
    const found = locate(describePlace(old.querySelector('h2 + p')!, old), live);
    expect(found?.element).to.equal(live.querySelectorAll('h2 + p')[2]);
    frame.remove();
  });

  it('finds nothing on another page with the same frame round it', () => {
    const after = page.replace(
      /<main>[\s\S]*<\/main>/,
      '<main><h1>Swimming</h1><p>Family swims on Friday.</p></main>',
    );
    expect(lookFor('h2 + p', page, after).found).to.equal(null);
    expect(lookFor('h1', page, after).found).to.equal(null);
    expect(lookFor('footer a', page, after).found?.element.textContent).to.equal('Privacy');
  });

  it('looks into open shadow roots, and finds what was moved into one', () => {
    const shadow = `<council-page><template shadowrootmode="open">${page}</template></council-page>`;
    const { found, now } = lookFor('h2 + p', page, shadow);
    const root = now.querySelector('council-page')!.shadowRoot!;
    expect(found?.element).to.equal(root.querySelector('h2 + p'));
    const again = describePlace(root.querySelector('#lead')!, now);
    expect(locate(again, parse(shadow))?.element.textContent).to.contain('Put your bins out');
  });

  it('reads what a slot shows as part of its component', () => {
    const before =
      '<a-card><template shadowrootmode="open"><h2><slot></slot></h2></template>Help at home</a-card>';
    const document = parse(before);
    const heading = document.querySelector('a-card')!.shadowRoot!.querySelector('h2')!;
    expect(locate(describePlace(heading, document), parse(before))?.element.localName).to.equal('h2');
  });

  it('works on an SVG document', () => {
    const svg = (text: string) =>
      new DOMParser().parseFromString(
        `<svg xmlns="http://www.w3.org/2000/svg"><g><text>${text}</text><text>Spent on schools</text></g></svg>`,
        'image/svg+xml',
      );
    const old = svg('Spent on roads this year');
    const now = svg('Spent on roads last year');
    const found = locate(describePlace(old.querySelector('text')!, old), now);
    expect(found?.element).to.equal(now.querySelector('text'));
    expect(found?.changed).to.equal(true);
  });

  it('knows fields and pictures, which have no words, by label, hint and alternative text', () => {
    const form = `<form>
      <p><label for="a">Your name</label> <input id="a" name="name"></p>
      <p><label for="b">Your email</label> <input id="b" name="email" type="email"></p>
      <p><img src="/map.png" alt="Map of the tips"> <img src="/bin.png" alt="A brown bin"></p></form>`;
    const after = form
      .replace('for="a"', 'for="x1"')
      .replace('id="a"', 'id="x1"')
      .replace('for="b"', 'for="x2"')
      .replace('id="b"', 'id="x2"')
      .replace('<form>', '<form><p><label for="c">Your phone</label> <input id="c" name="phone"></p>');
    expect(lookFor('#b', form, after).found?.element.getAttribute('name')).to.equal('email');
    expect(lookFor('img + img', form, after).found?.element.getAttribute('alt')).to.equal('A brown bin');
    const gone = form.replace(/<p><label for="b">.*?<\/p>/s, '');
    expect(lookFor('#b', form, gone).found).to.equal(null);
  });

  it('gives up rather than choose between two that are now the same', () => {
    const before = '<main><p>Pay by card on the phone.</p></main>';
    const after =
      '<main><div><p>Pay by card on the phone.</p></div><div><p>Pay by card on the phone.</p></div></main>';
    expect(lookFor('p', before, after).found).to.equal(null);
  });

  it('stays where it was in a row of cards that all read the same, as long as there are as many', () => {
    const card = '<li><p>Free</p><a href="#">Book</a></li>';
    const { found, now } = lookFor(
      'li:nth-child(2) a',
      `<ul>${card.repeat(4)}</ul>`,
      `<ul>${card.repeat(4)}</ul>`,
    );
    expect(found?.element).to.equal(now.querySelectorAll('a')[1]);
    expect(
      lookFor('li:nth-child(2) a', `<ul>${card.repeat(4)}</ul>`, `<ul>${card.repeat(3)}</ul>`).found,
    ).to.equal(null);
  });
});

describe('what an anchor keeps', () => {
  it('keeps nothing that a person has written into the page', () => {
    const document = parse(`<main><h1>Tell us</h1><form><label>Story <textarea>secret one</textarea></label>
      <input name="code" value="secret two"><div contenteditable>secret three</div>
      <div role="textbox">secret four</div><a href="/go?token=secret-five#secret=6">Go on</a><p>After</p></form></main>`);
    const index = anchorIndex(document);
    for (const element of document.querySelectorAll('*')) {
      expect(JSON.stringify(describePlace(element, index))).not.to.contain('secret');
    }
  });

  it('describes what stands in an editable text by the element around it', () => {
    const document = parse('<main><div contenteditable><p>secret</p></div></main>');
    const anchor = describePlace(document.querySelector('p')!, document);
    expect(locate(anchor, document)?.element.localName).to.equal('div');
  });

  it('fits the schema and about two kilobytes, however long a text is', () => {
    const long = 'dŵr ŷd '.repeat(2_000);
    const cards = Array.from(
      { length: 300 },
      (_, at) => `<li class="${'c '.repeat(99)}">${long} ${at % 7}</li>`,
    ).join('');
    const document = parse(`<h1>${long}</h1><ul>${cards}</ul>`);
    const anchor = describePlace(document.querySelectorAll('li')[150]!, document);
    expect(Anchor.safeParse(anchor).success).to.equal(true);
    expect(new TextEncoder().encode(JSON.stringify(anchor)).length).to.be.below(2_500);
  });

  it('is not led in a circle by a form whose fields have the names of what is asked of it', () => {
    const document = parse(`<input form="f" name="nextSibling"><form id="f"><input name="firstChild">
      <input name="getAttribute"><input name="localName"><input name="parentNode"><input name="id">
      <input name="shadowRoot"><input name="nodeType"><p>Words in the form</p></form><p>After it</p>`);
    const index = anchorIndex(document);
    expect(index.text).to.equal('words in the form after it');
    const anchor = describePlace(document.querySelector('form p')!, index);
    expect(locate(anchor, index)?.element.textContent).to.equal('Words in the form');
  });

  it('finds nothing by an anchor that is not one', () => {
    for (const given of [null, {}, { selectors: [] }, { selectors: [{ type: 'css', css: 'h1' }] }, 'h1']) {
      const anchor = readAnchor(given);
      expect(anchor && locate(anchor, parse(page))).to.equal(null);
    }
  });
});

describe('chosen words', () => {
  /** Chooses words in a page. */
  function choose(document: Document, words: string): Range {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(words);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range;
    }
    throw new Error(`The page does not say "${words}".`);
  }

  const find = (words: string, before: string, after: string): Located | null => {
    const old = parse(before);
    return locate(describeRange(choose(old, words), old), parse(after));
  };

  it('are found in their element, also where a tag was put around some of them', () => {
    const after = page.replace('by 7am on', 'by <strong>7am</strong>\n on');
    const found = find('out by 7am on your', page, after);
    expect(found?.range?.toString().replace(/\s+/g, ' ')).to.equal('out by 7am on your');
    expect(found?.changed).to.equal(false);
  });

  it('are told from the same words in the same element by what stands around them', () => {
    const text = '<p>First the blue bin, then the green bin, last the blue bin again.</p>';
    const old = parse(text);
    const range = choose(old, 'blue bin again');
    range.setEnd(range.endContainer, range.endOffset - ' again'.length);
    const found = locate(describeRange(range, old), parse(text));
    expect(found?.range?.startOffset).to.equal(text.lastIndexOf('blue bin') - '<p>'.length);
  });

  it('say that they have changed, and are marked where they stood', () => {
    const found = find('7am', page, page.replace('7am', '6.30am'));
    expect(found?.element.textContent).to.contain('Put your bins out');
    expect(found?.range?.toString()).to.equal('6.30am');
    expect(found?.changed).to.equal(true);
  });

  it('leave the note on their element where they are gone', () => {
    const found = find('The lid must be closed.', page, page.replace(' The lid must be closed.', ''));
    expect(found?.range).to.equal(null);
    expect(found?.changed).to.equal(true);
  });

  it('keep capital letters for people to read', () => {
    const old = parse(page);
    const { selectors } = describeRange(choose(old, 'Put your bins'), old);
    expect(selectors.find(({ type }) => type === 'words')).to.include({ exact: 'Put your bins' });
  });
});
