import { expect } from '@esm-bundle/chai';
import { readPage } from '#core/dom/read-page';
import { pageFromHtml } from './example-page.ts';

describe('what a page says of its languages', () => {
  it('is in its head, and on links', () => {
    const page = pageFromHtml(
      '<head><link rel="alternate" hreflang="CY" href="/cy"><link rel="stylesheet" href="/a.css"></head><body><a href="/cy" hreflang="cy">A</a><a href="/x" lang="cy">B</a><a href="/y">C</a></body>',
    );
    expect(page.alternates).to.deep.equal(['cy']);
    expect(page.links.map(({ language }) => language)).to.deep.equal(['cy', 'cy', '']);
  });
});

describe('places that links of a page name', () => {
  const deadOf = (html: string) => pageFromHtml(html).deadAddresses;

  it('are dead where nothing has that id or name', () => {
    expect(deadOf('<a href="#costs">A</a><a href="#costs">B</a><p id="cost">C</p>')).to.deep.equal([
      '#costs',
    ]);
    expect(deadOf('<a href="https://council.example/services/example#gone">A</a>')).to.deep.equal([
      'https://council.example/services/example#gone',
    ]);
  });

  it('are alive by id, by name, decoded, at the top, or for a script', () => {
    expect(
      deadOf(
        '<a href="#a">A</a><a href="#b">B</a><a href="#na%C3%AFve">C</a><a href="#">D</a><a href="#TOP">E</a><a href="#/route">F</a><a href="#:~:text=x">G</a><a href="/other#gone">H</a><p id="a"></p><a name="b"></a><p id="naïve"></p>',
      ),
    ).to.deep.equal([]);
  });

  it('are not judged where the page has another base address', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<base href="https://council.example/other"><a href="#costs">Costs</a>';
    await new Promise((done) => {
      frame.addEventListener('load', done);
      document.body.append(frame);
    });
    expect(readPage(frame.contentDocument!).page.deadAddresses).to.deep.equal([]);
    frame.remove();
  });

  it('are the business of the component that a link is in, where it is in one', () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<a href="#inside">A</a><p id="inside">B</p>';
    expect(readPage(document).page.links.find(({ href }) => href === '#inside')?.scripted).to.equal(true);
    host.remove();
  });

  it('do not matter for links that a script answers', () => {
    const page = pageFromHtml(
      '<a href="#x" data-bs-toggle="tab">A</a><a href="#y" role="tab">B</a><a href="#z">C</a>',
    );
    expect(page.links.map(({ scripted }) => scripted)).to.deep.equal([true, true, false]);
  });
});

describe('tools that scripts put into a page', () => {
  const toolsOf = (html: string) => pageFromHtml(html).tools;

  it('are told by the places that wait for them, and by their files', () => {
    expect(toolsOf('<div id="page-feedback"></div>')).to.deep.equal(['feedback']);
    expect(toolsOf('<div id="google_translate_element"></div>')).to.deep.equal(['translation']);
    expect(toolsOf('<script src="https://www.browsealoud.com/plus/scripts/ba.js"></script>')).to.deep.equal([
      'reading-aid',
    ]);
  });

  it('are not the errors of form fields, nor words that must not be translated', () => {
    expect(
      toolsOf(
        '<p class="invalid-feedback">Wrong</p><p class="notranslate">Mill Lane</p><p class="translate-x-1"></p>',
      ),
    ).to.deep.equal([]);
  });
});

describe('pictures and films', () => {
  it('are decorative where nobody is meant to see them', () => {
    const { images } = pageFromHtml(
      '<img src="/a/map.png?v=2"><img alt="" src="b.png"><img role="presentation" src="c.png"><span aria-hidden="true"><img src="d.png"></span><img width="1" height="1" src="e.gif"><img style="width:1px;height:1px" src="f.gif"><img title="A map" src="data:image/gif;base64,AA/B">',
    );
    expect(images.map(({ decorative, file, name }) => [decorative, file, name])).to.deep.equal([
      [false, 'map.png', ''],
      [true, 'b.png', ''],
      [true, 'c.png', ''],
      [true, 'd.png', ''],
      [true, 'e.gif', ''],
      [true, 'f.gif', ''],
      [false, '', 'A map'],
    ]);
  });

  it('play where they are a film, sound or the frame of a player', () => {
    const { media } = pageFromHtml(
      '<video src="a.mp4"><track kind="captions" src="a.vtt"></video><video muted autoplay loop src="b.mp4"></video><audio src="c.mp3"></audio><iframe src="https://www.youtube.com/embed/abc?cc_load_policy=1" title="Bins"></iframe><iframe src="https://maps.example/"></iframe><iframe data-src="https://player.vimeo.com/video/1"></iframe>',
    );
    expect(media.map(({ kind, plays, captions }) => [kind, plays, captions])).to.deep.equal([
      ['video', true, true],
      ['video', false, false],
      ['audio', true, false],
      ['frame', true, true],
      ['frame', false, false],
      ['frame', true, false],
    ]);
  });
});

describe('words that are set apart', () => {
  it('have a note, a line below, or slanting letters', () => {
    const { marks, blocks } = pageFromHtml(
      '<p>Ask for a <abbr title="disabled facilities grant">DFG</abbr>, <u>now</u>.</p><p style="font-style: italic">Not today.</p><p><span style="text-decoration: underline">Late</span> <em>no</em></p>',
    );
    expect(marks.map(({ kind, text, note, block }) => [kind, text, note, blocks[block]!.text])).to.deep.equal(
      [
        ['explained', 'DFG', 'disabled facilities grant', 'Ask for a DFG, now.'],
        ['underlined', 'now', '', 'Ask for a DFG, now.'],
        ['slanted', 'Not today.', '', 'Not today.'],
        ['underlined', 'Late', '', 'Late no'],
        ['slanted', 'no', '', 'Late no'],
      ],
    );
  });

  it('are not links, icons or words without a note', () => {
    const { marks } = pageFromHtml(
      '<p><u><a href="/a">Apply</a></u> <a href="/b"><u>Pay</u></a> <i class="icon"></i><abbr>PIP</abbr> <span>x</span></p>',
    );
    expect(marks).to.deep.equal([]);
  });
});
