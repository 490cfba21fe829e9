import { expect } from '@esm-bundle/chai';
import { pageReader, type Reading } from '#core/dom/page-reader';
import { readPage } from '#core/dom/read-page';
import type { PageModel } from '#core/page/page-model';

const parsed = (html: string, type: DOMParserSupportedType = 'text/html'): Document =>
  new DOMParser().parseFromString(html, type);

const frames: HTMLIFrameElement[] = [];

/** A page that is on screen, in a frame of its own. */
async function live(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = html;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

const read = (html: string): PageModel => readPage(parsed(html)).page;

const textsOf = (page: PageModel, region?: string) =>
  page.blocks.filter((block) => region === undefined || block.region === region).map(({ text }) => text);

const shownTexts = (page: PageModel) => page.blocks.filter(({ shown }) => shown).map(({ text }) => text);

/** A model without what depends on the address of the test itself. */
const comparable = ({ page }: Reading) => ({
  ...page,
  url: '',
  links: page.links.map((link) => ({
    ...link,
    href: link.href.replace(/^(about:srcdoc|http:\/\/[^/]+)/, ''),
  })),
});

const councilPage = `<!doctype html><html lang="en-GB"><head><title>Bins -  Anytown</title><style>p{color:red}</style></head><body>
<div id="cookie-banner"><p>We use cookies</p><button>Accept</button></div>
<a class="skip-link" href="#main">Skip to content</a>
<header><p>Anytown Council</p><nav><ul><li><a href="/a">Home</a></li></ul></nav></header>
<main id="main"><h1>Bins</h1><p>Put them out by <strong>7am</strong>.<br>Lids down.</p>
<ul><li>Blue bag</li><li>Red bag</li></ul>
<table><caption>Days</caption><tr><th>Where</th><th>Day</th></tr><tr><td>Town</td><td>Monday</td></tr></table>
<p>Call <a href="tel:01632960777">01632 960 777</a> or <a href="mailto:a@b.example">write</a>. <a href="/f.pdf?v=1">Leaflet</a></p>
<form><label for="p">Postcode</label><p id="h">No spaces</p><input id="p" name="postcode" required aria-describedby="h"><input type="submit" value="Find my day"></form>
<section><header><h2>Missed?</h2></header><details><summary>More</summary><p>Tell us.</p></details></section>
<img src="data:," alt="A  bin"><img src="data:," alt=""><img src="data:,"></main>
<aside><p>Related</p></aside><footer><p>Contact us</p></footer></body></html>`;

describe('readPage', () => {
  it('reads a page that is on screen and one that is not alike', async () => {
    const shown = comparable(readPage(await live(councilPage)));
    expect(comparable(readPage(parsed(councilPage)))).to.deep.equal(shown);
  });

  it('tells the content from what surrounds it', () => {
    const page = read(councilPage);
    expect(page.title).to.equal('Bins - Anytown');
    expect(page.lang).to.equal('en-gb');
    expect(textsOf(page, 'main')).to.deep.equal([
      'Bins',
      'Put them out by 7am.\nLids down.',
      'Blue bag',
      'Red bag',
      'Days',
      'Where',
      'Day',
      'Town',
      'Monday',
      'Call 01632 960 777 or write. Leaflet',
      'Postcode',
      'No spaces',
      'Find my day',
      'Missed?',
      'More',
      'Tell us.',
    ]);
    expect(textsOf(page, 'cookies')).to.deep.equal(['We use cookies', 'Accept']);
    expect(textsOf(page, 'navigation')).to.deep.equal(['Skip to content', 'Home']);
    expect(textsOf(page, 'header')).to.deep.equal(['Anytown Council']);
    expect(textsOf(page, 'aside')).to.deep.equal(['Related']);
    expect(textsOf(page, 'footer')).to.deep.equal(['Contact us']);
  });

  it('gives each thing its element', () => {
    const { page, elements } = readPage(parsed(councilPage));
    const tags = (parts: readonly { at: number }[]) => parts.map(({ at }) => elements[at]!.localName);
    expect(tags(page.blocks.filter(({ kind }) => kind === 'heading'))).to.deep.equal(['h1', 'h2']);
    expect(new Set(tags(page.links))).to.deep.equal(new Set(['a']));
    expect(tags(page.fields)).to.deep.equal(['input']);
    expect(page.images.map(({ alt }) => alt)).to.deep.equal(['A bin', '', null]);
    expect(page.tables.map(({ rows, columns, headers }) => [rows, columns, headers])).to.deep.equal([
      [2, 2, 2],
    ]);
  });

  it('reads in short steps with the same result', () => {
    const steps = pageReader(
      parsed(councilPage.replace('<aside>', '<p>x</p>'.repeat(2_000) + '<aside>')),
    ).steps();
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).to.be.greaterThan(8);
    expect(step.value.page.blocks.length).to.be.greaterThan(2_000);
  });
});

describe('content without landmarks', () => {
  it('is everything but what is named as something else', () => {
    const page = read(
      '<div class="siteHeader"><p>Council</p></div><div id="topNav"><a href="/">Home</a></div><div class="page"><h1>Bins</h1><p>Today.</p></div><div id="footer"><p>(c)</p></div>',
    );
    expect(textsOf(page, 'main')).to.deep.equal(['Bins', 'Today.']);
  });

  it('is what old pages call content, in tables made for layout', () => {
    const page = read(
      '<table><tr><td class="leftcol"><a href="/a">A</a></td><td id="content"><h1>Bins</h1><p>Today.</p><table><tr><td>x</td></tr></table></td><td>Weather</td></tr></table>',
    );
    expect(textsOf(page, 'main')).to.deep.equal(['Bins', 'Today.', 'x']);
    expect(page.tables.map(({ nested, headers }) => [nested, headers])).to.deep.equal([
      [false, 0],
      [true, 0],
    ]);
  });

  it('is found where the main landmark is empty or hidden', () => {
    const page = read('<main></main><main hidden><p>Later</p></main><div><p>Now</p></div>');
    expect(textsOf(page, 'main').filter((text) => text === 'Now')).to.deep.equal(['Now']);
    expect(shownTexts(page)).to.deep.equal(['Now']);
  });

  it('is not a cookie banner, however it is called', () => {
    for (const banner of [
      '<div class="cookie-notice">C</div>',
      '<div id="onetrust-consent-sdk">C</div>',
      '<div id="ccc" class="slide">C</div>',
      '<div role="region" aria-label="Cookies on Anytown">C</div>',
      '<div class="gdpr-bar">C</div>',
    ])
      expect(textsOf(read(`${banner}<div><p>Text</p></div>`), 'main'), banner).to.deep.equal(['Text']);
    for (const content of ['<div class="civic-centre">C</div>', '<div class="consent-form">C</div>'])
      expect(textsOf(read(content), 'main'), content).to.deep.equal(['C']);
  });

  it('keeps parts of the content that have names like those of a frame', () => {
    const page = read(
      '<main><div class="page-header"><h1>A</h1></div><div class="lunch-menu"><p>Soup</p></div><div class="pagination"><a href="/2">2</a></div></main>',
    );
    expect(textsOf(page, 'main')).to.deep.equal(['A', 'Soup']);
  });
});

describe('what nobody sees', () => {
  it('is marked, on screen and off', async () => {
    const html =
      '<main><p hidden>a</p><p style="display:none">b</p><details><summary>S</summary>c<p>d</p></details><dialog>e</dialog><p>f <span hidden>g</span> h</p></main>';
    for (const page of [read(html), readPage(await live(html)).page]) {
      expect(shownTexts(page)).to.deep.equal(['S', 'f h']);
      expect(textsOf(page)).to.include.members(['a', 'b', 'c', 'd', 'e']);
    }
  });

  it('is what style sheets hide, but not what only screen readers say', async () => {
    const page = readPage(
      await live(
        '<style>.x{display:none}.v{visibility:hidden}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.c{display:contents}</style><main><p class="x">a</p><p class="v">b</p><p class="sr">c</p><div class="c"><p>d</p></div><p>e <b class="x">f</b></p></main>',
      ),
    ).page;
    expect(shownTexts(page)).to.deep.equal(['c', 'd', 'e']);
  });

  it('is a script, a style, and what is not for reading', () => {
    expect(
      textsOf(
        read(
          '<main><script>1</script><style>2</style><template>3</template><noscript>4</noscript><svg><text>5</text></svg><p>6</p></main>',
        ),
      ),
    ).to.deep.equal(['6']);
  });
});

describe('what people write', () => {
  const secret = 'SECRET';
  const html = `<html><body><main><h1>Form</h1><form>
    <label>Name <input value="${secret}1"></label><input type="password" value="${secret}2"><input type="hidden" name="csrf" value="${secret}3">
    <textarea>${secret}4</textarea><label>Choose <select><option selected>${secret}5</option></select></label>
    <div contenteditable>${secret}6</div><div contenteditable="plaintext-only">${secret}7</div><div role="textbox">${secret}8</div>
    <label for="z">Text <span contenteditable>${secret}9</span></label><input id="z" aria-describedby="y"><p id="y" contenteditable>${secret}10</p>
    <a href="/x">Link <b contenteditable>${secret}11</b></a><output>${secret}12</output><datalist><option>${secret}13</option></datalist>
    <input type="file"><input type="range" value="${secret}14"><meter>${secret}15</meter><fieldset><legend>L <textarea>${secret}16</textarea></legend><input type="radio" value="${secret}17"></fieldset>
    </form></main></body></html>`;

  it('is never read', async () => {
    const document = await live(html);
    for (const [at, input] of [...document.querySelectorAll('input:not([type])')].entries())
      (input as HTMLInputElement).value = `${secret}-typed-${at}`;
    document.querySelector('textarea')!.value = `${secret}-typed`;
    for (const each of [document, parsed(html)])
      expect(JSON.stringify(readPage(each).page)).to.not.include(secret);
  });

  it('is never read where the whole page is being written', async () => {
    expect(JSON.stringify(read('<body contenteditable><p>SECRET</p></body>'))).to.not.include(secret);
    const written = await live('<p>SECRET</p>');
    written.designMode = 'on';
    expect(JSON.stringify(readPage(written).page)).to.not.include(secret);
  });

  it('is never read in a frame that is being written', async () => {
    const document = await live(
      `<main><p>Around</p><iframe srcdoc="<body contenteditable><p>Private</p></body>"></iframe><iframe srcdoc="<p>Private too</p>"></iframe></main>`,
    );
    const [, designed] = document.querySelectorAll('iframe');
    designed!.contentDocument!.designMode = 'on';
    const { page } = readPage(document);
    expect(textsOf(page)).to.deep.equal(['Around']);
    expect(page.unread).to.have.length(2);
  });

  it('does not keep secrets of the address', () => {
    const { page } = readPage(parsed('<p>a</p>'));
    expect(page.url).to.match(/^http/);
    expect(page.url).to.not.include('#');
  });
});

describe('labels', () => {
  const labels = (html: string) => read(`<main>${html}</main>`).fields.map(({ label }) => label);

  it('are found by every way that ties them to a field', () => {
    expect(
      labels(`<label for="a">One</label><input id="a"><label>Two <input></label><input aria-label="Three">
        <p id="d">Four</p><p id="e">five</p><input aria-labelledby="d e"><input title="Six"><label for="g">Se</label><label for="g">ven</label><input id="g">
        <label>Eight <select><option>x</option></select></label>`),
    ).to.deep.equal(['One', 'Two', 'Three', 'Four five', 'Six', 'Se ven', 'Eight']);
  });

  it('are not words that only stand beside it', () => {
    expect(
      labels('<p>Town <input></p><input placeholder="Name"><label for="other">No <input></label>'),
    ).to.deep.equal(['', '', '']);
  });

  it('leave hints, groups and forms beside them', () => {
    const [field] = read(
      `<main><form><fieldset><legend>When were you born?</legend><div class="form-group"><label for="a">Year</label><span>Four figures</span><input id="a" type="number" autocomplete="bday-year"></div></fieldset></form></main>`,
    ).fields;
    expect(field).to.include({
      label: 'Year',
      group: 'When were you born?',
      hint: 'Four figures',
      type: 'number',
      autocomplete: 'bday-year',
      form: 0,
      search: false,
    });
  });

  it('tell what searches the site from what asks a person', () => {
    const page = read(
      `<main><form action="/search"><input name="q"></form><form role="search"><input name="x"></form><form id="aspnet"><input type="search"><input name="town"><input name="a"><input name="b"></form></main>`,
    );
    expect(page.fields.filter(({ search }) => !search).map(({ name }) => name)).to.deep.equal([
      'town',
      'a',
      'b',
    ]);
    expect(page.forms.map(({ search }) => search)).to.deep.equal([true, true, false]);
  });
});

describe('links', () => {
  it('have their kind, name and place', () => {
    const page = read(
      `<main><p>See <a href="/a">a page</a>, <a href="#b">a part</a>, <a href="/c.PDF#page=2">a file</a>, <a href="tel:+44">call</a>, <a href="mailto:a@b">write</a>, <a href="javascript:void 0">do</a>, <a>nothing</a></p></main>`,
    );
    expect(page.links.map(({ kind }) => kind)).to.deep.equal([
      'page',
      'fragment',
      'document',
      'phone',
      'email',
      'other',
    ]);
    expect(page.links.every(({ block }) => block === 0)).to.equal(true);
  });

  it('are documents where the link says so and the address does not', () => {
    const kinds = read(
      `<main><a href="/download/12">Form (PDF, 120 KB)</a><a href="/d?id=1" type="application/pdf">Form</a><a href="/d/2">Leaflet PDF 1.2MB</a><a href="/word">A word about forms</a></main>`,
    ).links.map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['document', 'document', 'document', 'page']);
  });

  it('are called by pictures, labels and hidden words', () => {
    const names = read(
      `<main><a href="/1"><img alt="One"></a><a href="/2" aria-label="Two">x</a><a href="/3">Three <img alt="3"></a><a href="/4" title="Four"></a><a href="/5"><svg><title>Five</title></svg></a><a href="/6">Si<span class="visually-hidden">x</span></a></main>`,
    ).links.map(({ name }) => name);
    expect(names).to.deep.equal(['One', 'Two', 'Three 3', 'Four', 'Five', 'Six']);
  });

  it('may hold whole cards', () => {
    const page = read('<main><a href="/c" class="btn-primary"><h2>Card</h2><p>Story</p></a></main>');
    expect(textsOf(page)).to.deep.equal(['Card', 'Story']);
    expect(page.links).to.have.length(1);
    expect(page.links[0]).to.include({ text: 'Card Story', button: true, block: 0 });
  });
});

describe('shadow roots and frames', () => {
  it('are read where they are open, with what their slots show', async () => {
    const document = await live(
      '<main><x-card><b slot="title">Title</b><p>Body</p><i slot="none">Lost</i></x-card></main>',
    );
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<h2><slot name="title">Spare</slot></h2><div><slot></slot></div><slot name="foot"><p>Foot</p></slot><label for="i">In</label><input id="i"><x-in></x-in>';
    root.querySelector('x-in')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Deep</p>';
    const { page } = readPage(document);
    expect(textsOf(page)).to.deep.equal(['Title', 'Body', 'Foot', 'In', 'Deep']);
    expect(page.fields.map(({ label }) => label)).to.deep.equal(['In']);
  });

  it('are left alone where they are closed', async () => {
    const document = await live('<main><x-card></x-card></main>');
    document.querySelector('x-card')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed</p>';
    expect(textsOf(readPage(document).page)).to.deep.equal([]);
  });

  it('of the same site are read, others are named as unread', async () => {
    const document = await live(
      `<main><p>Out</p><iframe srcdoc="<html lang=cy><body><nav>N</nav><p>Mewn</p></body></html>"></iframe><iframe sandbox srcdoc="<p>Sealed</p>"></iframe></main>`,
    );
    const { page, elements } = readPage(document);
    expect(textsOf(page, 'main')).to.deep.equal(['Out', 'Mewn']);
    expect(page.blocks.find(({ text }) => text === 'Mewn')!.lang).to.equal('cy');
    expect(page.unread.map(({ because }) => because)).to.deep.equal(['other-site']);
    expect(elements[page.unread[0]!.at]!.hasAttribute('sandbox')).to.equal(true);
    expect(page.media).to.have.length(1);
  });

  it('of a document that is not on screen were never loaded', () => {
    expect(read('<main><iframe src="https://x.example"></iframe></main>').unread[0]!.because).to.equal(
      'not-loaded',
    );
  });

  it('that have not loaded yet are what they say they are, and no empty pages', async () => {
    const document = await live(
      `<main><h1>Bins</h1><p>One<iframe></iframe>line</p><div style="height: 50000px"></div>
      <iframe loading="lazy" src="https://player.vimeo.com/video/1" title="How to sort"></iframe>
      <iframe loading="lazy" src="/of-the-same-site"></iframe>
      <iframe data-src="https://www.youtube.com/embed/a"></iframe></main>`,
    );
    const [empty, lazy, own] = document.querySelectorAll('iframe');
    const { page, elements } = readPage(document);
    expect(textsOf(page, 'main')).to.deep.equal(['Bins', 'Oneline']);
    expect(page.media.map(({ plays, name }) => [plays, name])).to.deep.equal([
      [false, ''],
      [true, 'How to sort'],
      [false, ''],
      [true, ''],
    ]);
    expect(page.unread.map(({ at, because }) => [elements[at], because])).to.deep.equal([
      [lazy, 'not-loaded'],
      [own, 'not-loaded'],
    ]);
    expect(elements.includes(empty!)).to.equal(true);
  });

  it('into which a script writes say what it wrote', async () => {
    const document = await live('<main><h1>Bins</h1><iframe></iframe></main>');
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = '<p>Written</p>';
    const { page } = readPage(document);
    expect(textsOf(page, 'main')).to.deep.equal(['Bins', 'Written']);
    expect(page.media).to.have.length(0);
  });

  it('may be all there is', async () => {
    const document = await live('');
    document.open();
    document.write(
      '<html><head><title>F</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    );
    document.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const inner = (document.querySelector('frame') as unknown as HTMLIFrameElement).contentDocument!;
    inner.body.innerHTML = '<h1>In a frame</h1>';
    expect(textsOf(readPage(document).page)).to.deep.equal(['In a frame']);
  });
});

describe('other documents', () => {
  it('are read as far as they have words', () => {
    const svg = parsed(
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><text>Here</text></svg>',
      'image/svg+xml',
    );
    expect(readPage(svg).page.title).to.equal('Map');
    const xml = parsed('<a><b>One</b><c>Two</c></a>', 'application/xml');
    expect(textsOf(readPage(xml).page)).to.deep.equal(['One', 'Two']);
    const xhtml = parsed(
      '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cy"><body><main><p>Un</p></main></body></html>',
      'application/xhtml+xml',
    );
    expect(readPage(xhtml).page).to.include({ lang: 'cy' });
    expect(textsOf(readPage(xhtml).page, 'main')).to.deep.equal(['Un']);
  });

  it('may have no body, or nothing at all', () => {
    const document = parsed('<p>a</p>');
    document.body.remove();
    expect(readPage(document).page.blocks).to.deep.equal([]);
    document.documentElement.remove();
    expect(readPage(document).page.blocks).to.deep.equal([]);
  });
});

describe('hostile pages', () => {
  it('cannot shadow what nodes are asked', async () => {
    const names =
      'firstChild nextSibling parentNode localName nodeType getAttribute hasAttribute querySelector querySelectorAll closest shadowRoot id children childNodes textContent getRootNode ownerDocument lang hidden style checkVisibility parentElement attributes className dataset'.split(
        ' ',
      );
    const ofDocument =
      'body documentElement title URL defaultView querySelector querySelectorAll getElementById designMode baseURI forms'.split(
        ' ',
      );
    const html = `<html><head><title>T</title></head><body><main>${names
      .map(
        (name) => `<form><input name="${name}"><p>${name}</p><label>L <input name="q${name}"></label></form>`,
      )
      .join(
        '',
      )}</main>${ofDocument.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}</body></html>`;
    for (const document of [parsed(html), await live(html)]) {
      const { page } = readPage(document);
      expect(page.title).to.equal('T');
      expect(page.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).to.deep.equal(
        names,
      );
      expect(page.fields).to.have.length(names.length * 2);
      expect(page.forms).to.have.length(names.length + ofDocument.length);
    }
  });

  it('cannot bring it down by depth', function () {
    this.timeout(60_000);
    const document = parsed('<main><p>Top</p></main>');
    let at: Element = document.querySelector('main')!;
    for (let depth = 0; depth < 20_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'Bottom';
    const { page } = readPage(document);
    expect(textsOf(page)).to.deep.equal(['Top']);
    expect(page.unread.map(({ because }) => because)).to.deep.equal(['too-deep']);
  });

  it('cannot hold it up by numbers', function () {
    this.timeout(60_000);
    const before = performance.now();
    const { page } = readPage(
      parsed(
        `<main>${'<div><p>Text <a href="/a">link</a></p></div>'.repeat(16_700)}<div>${'<input>'.repeat(5_000)}</div></main>`,
      ),
    );
    expect(page.blocks).to.have.length(16_700);
    expect(page.fields).to.have.length(5_000);
    expect(performance.now() - before, 'something grows by the square').to.be.lessThan(15_000);
  });

  it('is given no more text than people read', function () {
    this.timeout(60_000);
    const page = readPage(parsed(`<main><p>${'word '.repeat(1_000_000)}</p><p>End</p></main>`)).page;
    expect(page.blocks.map(({ text }) => text.length <= 20_000)).to.not.include(false);
    expect(page.unread.map(({ because }) => because)).to.deep.equal(['too-long']);
  });

  it('keeps words of any script whole', () => {
    expect(
      textsOf(read('<main><p>Ŵy a  llefrith\u00a0ŷd</p><p dir="rtl">שלום</p><p>👩‍👩‍👧 a\u200bb</p></main>')),
    ).to.deep.equal(['Ŵy a llefrith ŷd', 'שלום', '👩‍👩‍👧 a\u200bb']);
  });
});
