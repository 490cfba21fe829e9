import { expect } from '@esm-bundle/chai';
import { onPage, pause, settled, soon, type OnPage, type Otherwise } from './overlay-on-page.ts';

describe('the page under the overlay', () => {
  let page: HTMLElement;
  let extra: Element[];
  let on: OnPage;

  beforeEach(() => {
    extra = [];
    page = document.body.appendChild(document.createElement('main'));
    page.style.cssText = 'max-width: 500px; margin: 0 auto; font: 16px/1.5 sans-serif';
  });
  afterEach(() => {
    on?.overlay.close();
    page.remove();
    for (const element of extra) element.remove();
    document.documentElement.removeAttribute('dir');
    scrollTo(0, 0);
  });

  const start = async (otherwise?: Otherwise): Promise<void> => void (on = await onPage(otherwise));
  const state = () => on.overlay.handlers.state(undefined, null) as unknown as Record<string, unknown>;
  const style = (css: string): void => {
    const element = document.createElement('style');
    element.textContent = css;
    extra.push(document.head.appendChild(element));
  };
  const shown = () => on.all('.pin').filter((pin) => pin.style.display !== 'none');
  const keys = () =>
    (on.named('pageReviewed').at(-1)!.payload as { findings: { key: string }[] }).findings.map(
      ({ key }) => key,
    );

  /** Where a pin stands, as seen from an element. */
  const apart = (pin: Element, element: Element) => {
    const [at, box] = [pin.getBoundingClientRect(), element.getBoundingClientRect()];
    return { x: at.x - box.x, y: at.y - box.y };
  };

  it('stays as it is, to the pixel, and has nothing left on it afterwards', async () => {
    style(`main > * + * { margin-top: 9px } main > :nth-child(3) { padding: 7px } main > :last-child { color: red }
      .grid { display: grid; grid-template-columns: 1fr 1fr } .flex { display: flex; justify-content: space-between }
      body > :nth-child(2) { outline: 1px solid } html > :first-child + * { padding-bottom: 3px }`);
    page.innerHTML = `<h1>Page</h1><p>An unclear line.</p><div class="grid"><p>One unclear.</p><p>Two unclear.</p></div>
      <ul class="flex"><li>unclear a</li><li>unclear b</li></ul><p><a href="#a"></a><img alt="" width="10" height="10"></p>`;
    const boxes = () =>
      Array.from(page.querySelectorAll('*'), (each) => JSON.stringify(each.getBoundingClientRect()));
    const markup = () =>
      document.body.outerHTML +
      JSON.stringify(Array.from(document.documentElement.attributes, (each) => each.name));
    const before = { boxes: boxes(), markup: markup(), sheets: document.adoptedStyleSheets.length };
    await start();
    on.button('Next').click();
    on.button('Show all').click();
    await settled();
    scrollTo(0, 0);
    expect(markup()).to.equal(before.markup);
    expect(boxes()).to.deep.equal(before.boxes);
    expect(Array.from(document.documentElement.children).filter((each) => each === on.host)).to.have.length(
      1,
    );
    on.overlay.close();
    expect(document.documentElement.lastElementChild).to.equal(document.body);
    expect(markup()).to.equal(before.markup);
    expect(boxes()).to.deep.equal(before.boxes);
    expect(document.adoptedStyleSheets).to.have.length(before.sheets);
    expect(CSS.highlights?.size ?? 0).to.equal(0);
    page.insertAdjacentHTML('beforeend', '<p>Another unclear line.</p>');
    await pause(900);
    expect(on.named('pageReviewed'), 'nothing is watched any more').to.have.length(1);
  });

  it('keeps its pins at their places while it scrolls, grows, shrinks and moves', async () => {
    page.innerHTML = `<p id="a">An unclear line in the flow.</p>
      <div id="box" style="height: 150px; overflow: auto"><div style="height: 60px"></div><p id="b">Unclear in a box.</p><div style="height: 600px"></div></div>
      <div style="position: sticky; top: 0"><p id="c">Unclear and sticky.</p></div>
      <div style="transform: translateX(10px) scale(0.9)"><p id="d">Unclear and transformed.</p></div>
      <div style="height: 3000px"></div>`;
    await start();
    const places = ['a', 'b', 'c', 'd'].map((id) => document.getElementById(id)!);
    await soon(() => shown().length === 4);
    const pins = on.all('.pin');
    const before = pins.map((pin, at) => apart(pin, places[at]!));
    const isThere = (at: number): boolean => {
      const now = apart(pins[at]!, places[at]!);
      return Math.abs(now.x - before[at]!.x) < 2 && Math.abs(now.y - before[at]!.y) < 2;
    };
    const check = (what: string, among = [0, 1, 2, 3]): Promise<void> =>
      soon(() => among.every(isThere), 4_000).catch(() => expect.fail(`a pin is not at its place: ${what}`));
    scrollTo(0, 30);
    await check('scrolled');
    document.getElementById('box')!.scrollTop = 40;
    await check('scrolled inside');
    page.insertAdjacentHTML('afterbegin', '<div style="height: 90px">A banner</div>');
    await check('a banner');
    page.style.marginLeft = '20px';
    await check('moved by its style');
    page.style.translate = '15px 5px';
    await check('moved by a transform');
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    sheet.replaceSync('main { padding-top: 11px }');
    await check('moved without a word');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    scrollTo(0, 600);
    await check('scrolled far', [2]);
    document.getElementById('box')!.scrollTop = 500;
    scrollTo(0, 0);
    await soon(() => pins[1]!.style.display === 'none');
  });

  it('has pins that hardly cover its words', async () => {
    page.innerHTML = Array.from(
      { length: 12 },
      (
        _,
        at,
      ) => `<p>${'Some words before it. '.repeat(at % 4)}This is unclear. ${'And more words. '.repeat(at % 5)}</p>
        <ul><li>An unclear item</li><li>A clear one</li></ul>`,
    ).join('');
    await start();
    let pins = 0;
    let bad = 0;
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await settled();
      const range = document.createRange();
      range.selectNodeContents(page);
      const lines = Array.from(range.getClientRects()).filter(
        ({ width, height }) => width > 0 && height < 30,
      );
      for (const pin of shown()) {
        const at = pin.getBoundingClientRect();
        pins += 1;
        const covered = lines.reduce((sum, line) => {
          const width = Math.min(at.right, line.right) - Math.max(at.left, line.left);
          const height = Math.min(at.bottom, line.bottom) - Math.max(at.top, line.top);
          return sum + (width > 0 && height > 0 ? width * height : 0);
        }, 0);
        if (covered > at.width * at.height * 0.15) bad += 1;
      }
    }
    expect(pins).to.be.at.least(12);
    expect(bad / pins).to.be.below(0.05);
  });

  it('gathers pins where they would lie on each other', async () => {
    page.innerHTML = `<div style="display: flex; flex-wrap: wrap; line-height: 8px">${'<p style="margin: 0; font-size: 2px">unclear</p>'.repeat(60)}</div>`;
    await start();
    const counted = () =>
      shown().reduce((sum, pin) => sum + Number(pin.querySelector('.count')?.textContent ?? 1), 0);
    await soon(() => counted() === 60, 10_000);
    const visible = shown().map((pin) => pin.getBoundingClientRect());
    expect(visible.length).to.be.below(60);
    for (const [at, box] of visible.entries()) {
      for (const other of visible.slice(at + 1)) {
        const isApart = Math.abs(box.x - other.x) > 17 || Math.abs(box.y - other.y) > 17;
        expect(isApart, 'two pins lie on each other').to.equal(true);
      }
    }
  });

  it('may have five hundred places', async () => {
    page.innerHTML = Array.from({ length: 500 }, (_, at) => `<p>Line ${at} is unclear.</p>`).join('');
    await start();
    expect(on.all('.pin')).to.have.length(500);
    scrollTo(0, document.documentElement.scrollHeight);
    await soon(() => on.all('.pin').at(-1)!.style.display !== 'none');
    await pause(100);
    const { y } = apart(on.all('.pin').at(-1)!, page.lastElementChild!);
    expect(Math.abs(y)).to.be.below(30);
    const start500 = performance.now();
    on.button('Next').click();
    expect(performance.now() - start500).to.be.below(300);
  });

  it('cannot style the overlay away', async () => {
    style(`* { all: unset !important; } html > div, div { display: none !important; opacity: 0 !important; transform: scale(0) !important }
      body, html { pointer-events: none !important; visibility: hidden !important }
      [data-coprod-overlay] { position: static !important; left: -9999px !important }`);
    page.innerHTML = '<p>An unclear line.</p>';
    await start();
    const bar = on.one('.bar').getBoundingClientRect();
    expect(bar.width).to.be.above(100);
    expect(document.elementFromPoint(bar.x + bar.width / 2, bar.y + 5) === on.host).to.equal(true);
    expect(getComputedStyle(on.one('.bar')).visibility).to.equal('visible');
    expect(state()['blocked']).to.equal(null);
  });

  it('may open a modal dialog before and after, and the overlay still works', async () => {
    page.innerHTML =
      '<p>An unclear line.</p><dialog id="one"><p>Choose.</p></dialog><dialog id="two"></dialog>';
    const dialog = page.querySelector<HTMLDialogElement>('#one')!;
    const second = page.querySelector<HTMLDialogElement>('#two')!;
    dialog.showModal();
    await start();
    const isHit = () => {
      const bar = on.one('.bar').getBoundingClientRect();
      return document.elementFromPoint(bar.x + bar.width / 2, bar.y + 5) === on.host;
    };
    await soon(isHit);
    expect(on.host.parentElement).to.equal(dialog);
    second.showModal();
    await soon(() => on.host.parentElement === second && isHit());
    second.close();
    dialog.close();
    await soon(() => on.host.parentElement === document.documentElement && isHit());
    expect(state()['blocked']).to.equal(null);
  });

  it('may show popovers, and the overlay lies above them', async () => {
    page.innerHTML =
      '<p>An unclear line.</p><div popover="manual" style="inset: 0; width: 100%; height: 100%">Over</div>';
    await start();
    page.querySelector<HTMLElement>('[popover]')!.showPopover();
    await soon(() => {
      const bar = on.one('.bar').getBoundingClientRect();
      return document.elementFromPoint(bar.x + bar.width / 2, bar.y + 5) === on.host;
    });
  });

  it('wins when it takes the overlay away again and again, and that is told', async () => {
    page.innerHTML = '<p>An unclear line.</p>';
    await start();
    on.host.remove();
    await soon(() => on.host.isConnected);
    on.host.setAttribute('style', 'display: none');
    on.host.hidden = true;
    await soon(() => on.host.style.display === 'block' && !on.host.hidden);
    on.host.hidePopover();
    await soon(() => on.host.matches(':popover-open'));
    expect(state()['blocked']).to.equal(null);
    const remover = new MutationObserver(() => on.host.remove());
    remover.observe(document.documentElement, { childList: true });
    on.host.remove();
    await soon(() => state()['blocked'] === 'removed');
    remover.disconnect();
    expect(on.named('overlayChanged').at(-1)!.payload).to.include({ blocked: 'removed' });
  });

  it('is told apart from a page that covers everything with what cannot be reached', async () => {
    page.innerHTML = '<p>An unclear line.</p><div id="shell"></div>';
    const inside = page.querySelector('#shell')!.attachShadow({ mode: 'closed' });
    inside.innerHTML = '<dialog>Closed to us</dialog>';
    await start();
    inside.querySelector('dialog')!.showModal();
    await soon(() => state()['blocked'] === 'covered', 10_000);
    inside.querySelector('dialog')!.close();
    await soon(() => state()['blocked'] === null, 10_000);
  });

  it('is read again when something comes, wherever it comes', async () => {
    page.innerHTML = '<p id="old">An unclear line.</p><div id="shell"></div><iframe title="Inner"></iframe>';
    const inside = page.querySelector('#shell')!.attachShadow({ mode: 'open' });
    inside.innerHTML = '<p>Clear.</p><div></div>';
    const deeper = inside.querySelector('div')!.attachShadow({ mode: 'open' });
    deeper.innerHTML = '<p>Clear.</p>';
    await start();
    const [old] = keys();
    const grows = async (what: string, change: () => void): Promise<void> => {
      const before = keys().length;
      change();
      await soon(() => keys().length === before + 1).catch(() => expect.fail(`not seen: ${what}`));
    };
    await grows('a paragraph', () => page.insertAdjacentHTML('beforeend', '<p>Freshly unclear.</p>'));
    await grows('in a shadow root', () => (inside.querySelector('p')!.textContent = 'Shadowy and unclear.'));
    await grows(
      'in a nested one',
      () => (deeper.querySelector('p')!.firstChild!.nodeValue = 'Deeply unclear.'),
    );
    const frame = page.querySelector('iframe')!;
    await grows('in a frame', () => (frame.contentDocument!.body.innerHTML = '<p>Framed and unclear.</p>'));
    expect(keys()).to.include(old);
    await soon(() => on.all('.pin').length === 5);
    const framed = frame.contentDocument!.querySelector('p')!;
    const [pin] = on.all('.pin').toSpliced(0, 3);
    await soon(() => {
      const top = frame.getBoundingClientRect().y + frame.clientTop + framed.getBoundingClientRect().y;
      return pin!.style.display !== 'none' && Math.abs(pin!.getBoundingClientRect().y - top) < 30;
    });
  });

  it('keeps decisions when other things change', async () => {
    page.innerHTML = '<p>An unclear line.</p>';
    await start();
    on.button('Next').click();
    on.button('Fix it now').click();
    await soon(() => on.all('.pin.done').length === 1);
    page.insertAdjacentHTML('afterbegin', '<p>News.</p>');
    await pause(900);
    expect(on.all('.pin.done')).to.have.length(1);
    expect(on.named('pageReviewed'), 'nothing new was found').to.have.length(1);
    expect(on.text('.card h2')).to.equal('Long sentences');
  });

  it('is another page when its address changes', async () => {
    page.innerHTML = '<p>An unclear line.</p>';
    const { href } = location;
    await start();
    const before = state()['page'];
    const next = new URL(href);
    next.searchParams.set('step', '2');
    history.pushState(null, '', next);
    page.innerHTML = '<p>A second unclear page.</p>';
    await soon(() => on.named('pageReviewed').length === 2);
    await soon(() => state()['page'] !== null);
    expect(on.named('pageReviewed')[1]!.payload).to.have.property('url').that.contains('step=2');
    expect(state()['page']).not.to.deep.equal(before);
    history.replaceState(null, '', href);
  });

  it('does not hear what is done in the overlay', async () => {
    page.innerHTML = '<p>An unclear line.</p>';
    await start();
    const heard: string[] = [];
    const stop = new AbortController();
    for (const kind of ['click', 'keydown', 'input', 'focusin', 'pointerdown']) {
      document.addEventListener(kind, () => heard.push(kind), { signal: stop.signal });
    }
    on.button('Next').click();
    on.one('#title').dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    on.one('#title').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    stop.abort();
    expect(heard).to.deep.equal([]);
  });

  it('is read from right to left with pins in the right margin', async () => {
    document.documentElement.dir = 'rtl';
    page.innerHTML =
      '<p>An unclear line, long enough to fill more than one line of this narrow column of text.</p>';
    await start();
    await soon(() => shown().length === 1);
    expect(shown()[0]!.getBoundingClientRect().left).to.be.at.least(page.getBoundingClientRect().right);
  });

  it('has underlined words without a change, where the browser can', async () => {
    page.innerHTML = '<p>Before. A <b>very</b>\n  unclear sentence. After.</p>';
    await start();
    if (!CSS.highlights) return;
    const [range] = Array.from(CSS.highlights.get('coprod-evidence')!) as Range[];
    expect(range!.toString().replace(/\s+/g, ' ')).to.equal('A very unclear sentence.');
    on.button('Next').click();
    expect(CSS.highlights.get('coprod-evidence-open')!.size).to.equal(1);
  });

  it('of a size for which browsers take too long has lines of ours under its words', async () => {
    page.innerHTML = `<p id="words">Before. A very unclear sentence. After.</p><div style="height: 90px; overflow: auto"><p>Unclear and seen.</p><div style="height: 200px"></div><p>Unclear and not seen.</p></div>${'<i></i>'.repeat(10_000)}`;
    await start();
    expect(CSS.highlights?.size ?? 0).to.equal(0);
    await soon(() => on.all('.lines i').length === 2);
    const range = document.createRange();
    const words = page.querySelector('#words')!.firstChild as Text;
    range.setStart(words, words.data.indexOf('A very'));
    range.setEnd(words, words.data.indexOf(' After'));
    const isUnder = () => {
      const [line, text] = [on.one('.lines i').getBoundingClientRect(), range.getBoundingClientRect()];
      return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(line[side] - text[side]) < 1);
    };
    expect(isUnder()).to.equal(true);
    page.style.marginTop = '40px';
    await soon(isUnder);
    on.button('Next').click();
    await soon(() => on.one('.lines i').style.borderBlockEndWidth === '3px');
    page.querySelectorAll('i').forEach((each) => each.remove());
    await soon(() => on.all('.lines i').length === 0);
    if (CSS.highlights) expect(CSS.highlights.get('coprod-evidence-open')!.size).to.equal(1);
  });
});
