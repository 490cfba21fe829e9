import { expect } from '@esm-bundle/chai';
import { onPage, settled, soon, type OnPage } from './overlay-on-page.ts';

describe('a page that is scrolled under the overlay', () => {
  let page: HTMLElement;
  let on: OnPage;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
    page.style.cssText = 'margin: 0 40px; font: 16px/1.5 sans-serif';
  });
  afterEach(() => {
    on?.overlay.close();
    page.remove();
    scrollTo(0, 0);
  });

  const shown = () => on.all('.pin').filter((pin) => pin.style.display !== 'none');
  const top = (element: Element) => element.getBoundingClientRect().y;

  it('takes its pins and lines along by itself, before any script has run', async () => {
    page.innerHTML = `<p>An unclear line.</p>${'<i></i>'.repeat(10_000)}<div style="height: 3000px"></div>`;
    on = await onPage();
    await soon(() => shown().length === 1 && on.all('.lines i').length === 1);
    const parts = [shown()[0]!, on.one('.lines i')];
    const before = parts.map((part) => top(part) - top(page));
    scrollTo(0, 7);
    const after = parts.map((part) => top(part) - top(page));
    for (const [at, place] of before.entries()) expect(after[at]).to.be.closeTo(place, 0.5);
  });

  it('keeps the pin of what stays in the window there', async () => {
    page.innerHTML = `<p style="position: fixed; top: 60px">An unclear line.</p><div style="height: 3000px"></div>`;
    on = await onPage();
    await soon(() => shown().length === 1);
    const before = top(shown()[0]!);
    scrollTo(0, 300);
    await soon(() => shown().length === 1 && Math.abs(top(shown()[0]!) - before) < 2);
    scrollTo(0, 307);
    expect(top(shown()[0]!), 'before any script has run').to.be.closeTo(before, 0.5);
  });

  it('gets no longer and no wider by what stands at its end', async () => {
    page.innerHTML = `<div style="height: 3000px"></div><p style="margin: 0 -40px -8px; text-align: right">Unclear</p>`;
    const { scrollingElement: whole } = document;
    const size = () => [whole!.scrollWidth, whole!.scrollHeight];
    const before = size();
    on = await onPage();
    scrollTo(0, 5_000);
    await soon(() => shown().length === 1);
    await settled();
    expect(size()).to.deep.equal(before);
    page.firstElementChild!.remove();
    page.lastElementChild!.remove();
    await soon(() => whole!.scrollHeight < 3_000);
  });
});
