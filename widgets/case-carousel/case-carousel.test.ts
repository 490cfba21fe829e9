import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { sampleCases } from '../../tests/sample-cases.ts';
import { caseInFragment } from './case-link.ts';
// The class comes from here, so that the types of its events are known to come along.
import type { CaseCarousel } from './define.ts';
import './define.ts';

describe('the case carousel', () => {
  let place: HTMLElement;
  let carousel: CaseCarousel;
  let problems: string[];
  let shown: string[];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    place.style.width = '360px';
    problems = [];
    shown = [];
    place.addEventListener('coprod-error', (event) => problems.push(event.detail.message));
    place.addEventListener('coprod-case', ({ detail }) =>
      shown.push(`${detail.id} ${detail.position}/${detail.of}`),
    );
  });
  afterEach(() => {
    place.remove();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  const root = () => carousel.shadowRoot!;
  const one = <Found extends HTMLElement>(selector: string) => root().querySelector<Found>(selector)!;
  const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
  const status = () => one('[role=status]')?.textContent?.trim();
  const track = () => one('#track');
  const slide = (at: number) => track().children[at] as HTMLElement;
  const button = (words: string) => all('button').find((each) => each.textContent!.trim() === words)!;
  const press = (key: string, target: HTMLElement = track()) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const choose = (id: string, option: string) => {
    const select = one<HTMLSelectElement>(`#${id}`);
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const words = () => root().textContent!.replace(/\s+/g, ' ');

  async function until(holds: () => unknown): Promise<void> {
    for (const start = Date.now(); !holds();) {
      if (Date.now() - start > 10_000) throw new Error(`It did not come about: ${holds}\n${status()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await carousel.updateComplete;
  }

  async function put(setUp: (element: CaseCarousel) => void = () => undefined): Promise<void> {
    carousel = document.createElement('coprod-case-carousel');
    setUp(carousel);
    place.append(carousel);
    await until(() => one('.card'));
    await until(() => carousel.view === 'list' || slide(1) === undefined || slide(slides() - 1).inert);
  }
  const slides = () => track().childElementCount;
  const longAndShort = () => {
    const [long, ...short] = sampleCases(3);
    return [
      { ...long, together: 'People met staff. '.repeat(33), caution: 'Take note. '.repeat(36) },
      ...short,
    ];
  };
  const withCases = (many: number) => put((element) => (element.cases = sampleCases(many)));

  describe('as a carousel', () => {
    it('is a named region with its buttons before its slides', async () => {
      await put();
      const region = one('section');
      expect(root().getElementById(region.getAttribute('aria-labelledby')!)!.textContent).to.contain(
        'Cases of co-production',
      );
      expect(region.getAttribute('aria-roledescription')).to.equal('carousel');
      expect(all('button, #track')[0]!.getAttribute('aria-label')).to.equal('Previous case');
      expect(slide(0).getAttribute('aria-label')).to.match(/^1 of 20: /);
      expect(status()).to.equal('Case 1 of 20');
      await expectNoAxeViolations(carousel);
    });

    it('moves by its buttons, says where it is, and stays at its ends', async () => {
      await withCases(4);
      button('Previous').click();
      await carousel.updateComplete;
      expect(status()).to.equal('Case 1 of 4. This is the first case.');
      for (let time = 0; time < 3; time++) {
        button('Next').click();
        await carousel.updateComplete;
      }
      expect(status()).to.equal('Case 4 of 4');
      expect(button('Next').getAttribute('aria-disabled')).to.equal('true');
      expect(button('Next').hasAttribute('disabled')).to.equal(false);
      button('Next').click();
      await carousel.updateComplete;
      expect(status()).to.equal('Case 4 of 4. This is the last case.');
      expect(shown).to.deep.equal(['case-2 2/4', 'case-3 3/4', 'case-4 4/4']);
      await expectNoAxeViolations(carousel);
    });

    it('has targets of 44 pixels', async () => {
      await withCases(4);
      for (const each of all('button, select')) {
        if (each.checkVisibility()) expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    it('moves by swiping, and says so once', async () => {
      await withCases(6);
      const said: (string | undefined)[] = [];
      const observer = new MutationObserver(() => said.push(status()));
      observer.observe(one('[role=status]'), { characterData: true, childList: true, subtree: true });
      track().scrollTo({ left: track().scrollWidth, behavior: 'smooth' });
      await until(() => status() === 'Case 6 of 6');
      observer.disconnect();
      expect(said).to.deep.equal(['Case 6 of 6']);
      expect(shown).to.deep.equal(['case-6 6/6']);
      expect(location.hash).to.equal('');
    });

    it('moves by the arrow keys, Home and End when the track has the focus', async () => {
      await withCases(4);
      track().focus();
      press('ArrowRight');
      await carousel.updateComplete;
      expect(status()).to.equal('Case 2 of 4');
      press('End');
      await carousel.updateComplete;
      expect(status()).to.equal('Case 4 of 4');
      press('Home');
      await carousel.updateComplete;
      expect(status()).to.equal('Case 1 of 4');
      press('ArrowRight', one('summary'));
      await carousel.updateComplete;
      expect(status()).to.equal('Case 1 of 4');
    });

    it('follows the direction of reading', async () => {
      place.dir = 'rtl';
      await withCases(4);
      press('ArrowLeft');
      await carousel.updateComplete;
      expect(status()).to.equal('Case 2 of 4');
      expect(track().scrollLeft).to.be.lessThan(0);
      await until(() => slide(0).inert && !slide(1).inert);
    });

    it('shows more cases side by side where there is room, and moves by as many', async () => {
      place.style.width = '1200px';
      await withCases(7);
      expect(status()).to.equal('Cases 1 to 3 of 7');
      button('Next').click();
      await carousel.updateComplete;
      button('Next').click();
      await carousel.updateComplete;
      expect(status()).to.equal('Cases 5 to 7 of 7');
      await until(() => slide(0).inert && !slide(4).inert && !slide(6).inert);
      place.style.width = '360px';
      await until(() => status() === 'Case 5 of 7');
    });

    it('needs no buttons where all cases are in view', async () => {
      place.style.width = '1200px';
      carousel = document.createElement('coprod-case-carousel');
      carousel.cases = sampleCases(2);
      place.append(carousel);
      await until(() => status() === 'Cases 1 to 2 of 2');
      expect(button('Next')).to.equal(undefined);
    });

    it('takes what is out of sight out of reach, but never what shows in part', async () => {
      await withCases(5);
      await until(() => slide(1).inert);
      expect(slide(0).inert).to.equal(false);
      track().style.scrollSnapType = 'none';
      track().scrollLeft = slide(1).offsetWidth / 2;
      await until(() => !slide(1).inert);
      expect(slide(0).inert).to.equal(false);
      expect(slide(2).inert).to.equal(true);
    });

    it('leaves the slide that holds the focus in reach until the focus goes', async () => {
      await withCases(5);
      slide(0).querySelector<HTMLElement>('summary')!.focus();
      track().scrollTo({ left: track().scrollWidth });
      await until(() => !slide(4).inert);
      expect(slide(0).inert).to.equal(false);
      button('Next').focus();
      await until(() => slide(0).inert);
    });

    it('is as high as the case in view, and as what is opened in it', async () => {
      await put((element) => (element.cases = longAndShort()));
      const high = track().clientHeight;
      const cardHeight = () => slide(1).querySelector<HTMLElement>('.card')!.offsetHeight;
      button('Next').click();
      await carousel.updateComplete;
      expect(track().clientHeight)
        .to.be.lessThan(high - 200)
        .and.to.be.closeTo(cardHeight(), 1);
      slide(1).querySelector<HTMLDetailsElement>('details:not(.filters)')!.open = true;
      expect(track().clientHeight).to.be.closeTo(cardHeight(), 1);
      button('Previous').click();
      await carousel.updateComplete;
      expect(track().clientHeight).to.equal(high);
    });

    it('does not leave a visitor below it who swipes from far down a long case to a short one', async () => {
      place.style.width = '240px';
      place.style.paddingBottom = '2000px';
      await put((element) => (element.cases = longAndShort()));
      scrollTo(0, scrollY + track().getBoundingClientRect().bottom - 100);
      track().scrollTo({ left: track().scrollWidth / 3, behavior: 'instant' });
      await until(() => status() === 'Case 2 of 3');
      await until(() => slide(1).getBoundingClientRect().bottom > innerHeight / 4);
      expect(track().scrollTop).to.equal(0);
      scrollTo(0, 0);
    });

    it('is right when it was put into a closed tab and is shown later', async () => {
      place.hidden = true;
      carousel = document.createElement('coprod-case-carousel');
      carousel.cases = sampleCases(5);
      place.append(carousel);
      await until(() => one('.card'));
      place.style.width = '800px';
      place.hidden = false;
      await until(() => status() === 'Cases 1 to 2 of 5');
      await until(() => slide(2).inert && !slide(0).inert && !slide(1).inert);
    });

    it('keeps its place when it is moved in the page', async () => {
      await withCases(5);
      button('Next').click();
      await carousel.updateComplete;
      place.append(document.createElement('p'), carousel);
      await until(() => track().scrollLeft > 0 && slide(0).inert);
      expect(status()).to.equal('Case 2 of 5');
    });
  });

  describe('its filters', () => {
    it('narrow the cases, say how many are left, and tell the page', async () => {
      await withCases(8);
      const told: unknown[] = [];
      place.addEventListener('coprod-filter', (event) => told.push(event.detail));
      one<HTMLDetailsElement>('details.filters').open = true;
      choose('area', 'Scotland');
      await carousel.updateComplete;
      expect(status()).to.equal('Case 1 of 2 found');
      expect(one('#filters').textContent).to.contain('Filter the cases (1 set)');
      expect(told).to.deep.equal([{ approach: null, area: 'Scotland', evidence: null, matches: 2, of: 8 }]);
      choose('evidence', 'Independent evaluation, or stronger');
      await carousel.updateComplete;
      expect(told[1]).to.deep.equal({
        approach: null,
        area: 'Scotland',
        evidence: 3,
        matches: 2,
        of: 8,
      });
      expect(one('#hint').textContent).to.contain('Someone from outside');
      await expectNoAxeViolations(carousel);
    });

    it('offer a way out when nothing is left', async () => {
      await withCases(8);
      one<HTMLDetailsElement>('details.filters').open = true;
      choose('area', 'Scotland');
      choose('approach', 'Co-design');
      await carousel.updateComplete;
      expect(status()).to.equal('No cases match your filters.');
      await expectNoAxeViolations(carousel);
      const clear = button('Clear filters');
      clear.focus();
      clear.click();
      await until(() => root().activeElement === one('#filters'));
      expect(status()).to.equal('Case 1 of 8');
      expect(one<HTMLSelectElement>('#area').selectedIndex).to.equal(0);
    });

    it('are not there when the cases leave nothing to choose', async () => {
      await withCases(1);
      expect(one('details.filters')).to.equal(null);
    });
  });

  describe('as a list', () => {
    it('shows the same cards one below the other, and goes back to the same case', async () => {
      await withCases(6);
      button('Next').click();
      await carousel.updateComplete;
      button('Show as a list').click();
      await carousel.updateComplete;
      expect(carousel.getAttribute('view')).to.equal('list');
      expect(status()).to.equal('6 cases');
      expect(all('[role=list] > [role=listitem] .card')).to.have.length(6);
      expect(all('.slide').some((each) => each.inert)).to.equal(false);
      expect(one('section').hasAttribute('aria-roledescription')).to.equal(false);
      await expectNoAxeViolations(carousel);
      button('Show side by side').click();
      await until(() => slide(0).inert);
      expect(status()).to.equal('Case 2 of 6');
    });

    it('is what is printed, with every case that the filters leave', async () => {
      await withCases(60);
      choose('area', 'Wales');
      await carousel.updateComplete;
      button('Next').click();
      await carousel.updateComplete;
      dispatchEvent(new Event('beforeprint'));
      expect(all('.list .card')).to.have.length(45);
      expect(status()).to.equal('45 cases found');
      expect(all('.slide').some((each) => each.inert)).to.equal(false);
      dispatchEvent(new Event('afterprint'));
      await until(() => track().scrollLeft > 0);
      expect(status()).to.equal('Case 2 of 45 found');
      expect(carousel.view).to.equal('carousel');
    });
  });

  describe('on paper', () => {
    /** What the rules for print say of a property of an element. */
    const printed = (element: Element, property: string) =>
      root()
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[])
        .filter((rule) => element.matches(rule.selectorText))
        .map((rule) => rule.style.getPropertyValue(property))
        .findLast(Boolean);

    it('a card goes on overleaf, but no figure is torn and no heading stands alone', async () => {
      await withCases(3);
      expect(printed(one('.card'), 'break-inside')).to.equal(undefined);
      expect(printed(one('.card'), 'columns')).to.contain('2');
      for (const block of all('.card p, .card .result'))
        expect(printed(block, 'break-inside')).to.equal('avoid');
      for (const before of all('.card .heading, .card .figure, .card summary, .card .label'))
        expect(printed(before, 'break-after')).to.equal('avoid');
    });
  });

  describe('with many cases', () => {
    it('makes the cards that are near, and more as a visitor comes to them', async () => {
      await withCases(400);
      expect(slides()).to.equal(400);
      expect(all('.card').length).to.be.lessThan(12);
      track().scrollTo({ left: track().scrollWidth, behavior: 'instant' });
      await until(() => status() === 'Case 400 of 400' && slide(399).querySelector('.card'));
      expect(all('.card').length).to.be.lessThan(24);
      carousel.view = 'list';
      await carousel.updateComplete;
      expect(all('.card')).to.have.length(400);
    });
  });

  describe('a link to a case', () => {
    const follow = (hash: string) => {
      const link = place.appendChild(document.createElement('a'));
      link.href = hash;
      link.click();
    };

    it('opens that case and takes the visitor to its heading', async () => {
      await withCases(400);
      follow('#coprod-case=case-217');
      await until(() => root().activeElement?.textContent?.trim() === 'Story 217');
      expect(status()).to.equal('Case 217 of 400');
      button('Next').click();
      follow('#coprod-case=case-217');
      await until(() => status() === 'Case 217 of 400');
    });

    it('to one of the last cases says no more than where it is', async () => {
      place.style.width = '1200px';
      await withCases(7);
      for (const id of ['case-6', 'case-7']) {
        follow(`#coprod-case=${id}`);
        await until(() => root().activeElement?.textContent?.trim() === id.replace('case-', 'Story '));
        expect(status()).to.equal('Cases 5 to 7 of 7');
      }
    });

    it('finds a case that the filters hide', async () => {
      await withCases(8);
      choose('area', 'Scotland');
      await carousel.updateComplete;
      follow('#coprod-case=case-2');
      await until(() => status() === 'Case 2 of 8' && root().activeElement?.textContent?.includes('Story 2'));
    });

    it('works when the page opens with it, and in the list', async () => {
      history.replaceState(null, '', '#coprod-case=case-3');
      await put((element) => {
        element.cases = sampleCases(5);
        element.view = 'list';
      });
      await until(() => root().activeElement?.textContent?.trim() === 'Story 3');
    });

    it('to no case is reported once, and the first case is shown', async () => {
      history.replaceState(null, '', '#coprod-case=nowhere');
      await withCases(3);
      await until(() => problems.length > 0);
      expect(problems[0]).to.contain('"nowhere"').and.to.contain('case-1, case-2, case-3');
      expect(status()).to.equal('Case 1 of 3');
      follow('#coprod-case=nowhere');
      follow('#coprod-case=case-3');
      await until(() => status() === 'Case 3 of 3');
      expect(problems).to.have.length(1);
      follow('#coprod-case=nowhere');
      await until(() => status() === 'Case 1 of 3');
      expect(problems).to.have.length(1);
    });

    it('may be for another carousel of the page', async () => {
      const other = place.appendChild(document.createElement('coprod-case-carousel'));
      other.cases = sampleCases(9);
      await withCases(3);
      follow('#coprod-case=case-7');
      await until(() => other.shadowRoot!.activeElement?.textContent?.includes('Story 7'));
      expect(problems).to.deep.equal([]);
      expect(status()).to.equal('Case 1 of 3');
    });

    it('stands in an address beside what others put there', () => {
      expect(caseInFragment('#coprod-case=surrey')).to.equal('surrey');
      expect(caseInFragment('#tab=2&coprod-case=surrey&x')).to.equal('surrey');
      for (const none of ['', '#case-surrey', '#my-coprod-case=surrey'])
        expect(caseInFragment(none)).to.equal(null);
    });

    it('is on each card, and takes no focus that was not asked for', async () => {
      await withCases(3);
      expect(one<HTMLAnchorElement>('.link').hash).to.equal('#coprod-case=case-1');
      expect(one('.link').getAttribute('aria-label')).to.equal('Link to this case: Story 1');
      expect(document.activeElement).to.not.equal(carousel);
      follow('#somewhere-else');
      await carousel.updateComplete;
      expect(document.activeElement).to.not.equal(carousel);
    });
  });

  describe('a card', () => {
    it('tells the story, and lets no figure stand alone', async () => {
      await withCases(2);
      const text = one('.card').textContent!.replace(/\s+/g, ' ');
      for (const part of [
        'Town 1, from 2019',
        'Story 1',
        'Co-commission',
        'Letters were hard to read.',
        'People rewrote them with staff.',
        'about 12%',
        'fewer calls',
        'Time: in one year',
        'Estimate.',
        'Sources disagree: another page says 10%.',
        'Told by the organisation.',
        'Report, on www.example.org',
        '31 January 2026',
      ]) {
        expect(text).to.contain(part);
      }
      expect(one<HTMLAnchorElement>('.card a[href*=report]').rel).to.equal('noreferrer');
      one<HTMLDetailsElement>('.card details').open = true;
      await expectNoAxeViolations(carousel);
    });

    it('shows markup as the text that it is, and carries no style attribute', async () => {
      const [first, ...others] = sampleCases(3);
      await put((element) => {
        element.cases = [
          { ...first, title: '<img src=x onerror=alert(1)>', problem: '<b>bold</b>' },
          ...others,
        ];
      });
      expect(words()).to.contain('<img src=x onerror=alert(1)>').and.to.contain('<b>bold</b>');
      expect(all('img, [style]')).to.have.length(0);
    });

    it('keeps the arrow in the line of the number', async () => {
      const [first] = sampleCases(1);
      const figure = { ...first!.figures[0]!, value: 300_000, unit: 'gbp', qualifier: 'nearly' };
      await put((element) => (element.cases = [{ ...first, figures: [figure] }]));
      const box = (selector: string) => one(`.result ${selector}`).getBoundingClientRect();
      // "nearly £300,000" and the arrow do not fit into one line at some of these widths.
      for (let width = 360; width >= 260; width -= 10) {
        place.style.width = `${width}px`;
        const { top, bottom, left, right } = box('.number > span');
        expect(bottom - top, `${width}`).to.be.lessThan(60);
        const arrow = box('svg');
        expect(
          arrow.top >= top && arrow.bottom <= bottom && arrow.left > left && arrow.right <= right,
        ).to.equal(true);
      }
      expect(one('.result .number').textContent!.trim()).to.equal('nearly £300,000');
    });

    it('may have a picture, and leaves no gap when it does not arrive', async () => {
      const [first] = sampleCases(1);
      await put((element) => {
        element.cases = [{ ...first, image: { src: 'https://pictures.invalid/a.jpg', alt: 'A letter' } }];
      });
      const image = one<HTMLImageElement>('img');
      expect(image.alt).to.equal('A letter');
      expect(image.loading).to.equal('lazy');
      image.dispatchEvent(new Event('error'));
      expect(image.checkVisibility()).to.equal(false);
    });
  });

  describe('the cases', () => {
    const blob = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const feed = (many: number) => JSON.stringify({ version: 1, cases: sampleCases(many) });
    const failed = async (setUp: (element: CaseCarousel) => void) => {
      carousel = document.createElement('coprod-case-carousel');
      carousel.append('Ask us for our cases.');
      setUp(carousel);
      place.append(carousel);
      await until(() => problems.length > 0);
      await carousel.updateComplete;
      expect(one('slot')).to.not.equal(null);
      expect(one('.card, .waiting')).to.equal(null);
      return problems.join('\n');
    };

    it('come from a feed', async () => {
      await put((element) => (element.src = blob(feed(3))));
      expect(status()).to.equal('Case 1 of 3');
    });

    it('come from JSON between the tags', async () => {
      await put((element) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = feed(5);
        element.append(script);
      });
      expect(status()).to.equal('Case 1 of 5');
    });

    it('are those of the feed that was named last', async () => {
      await put((element) => {
        element.src = blob(feed(3));
        place.append(element);
        element.src = blob(feed(7));
      });
      await until(() => status() === 'Case 1 of 7');
      expect(problems).to.deep.equal([]);
    });

    it('with a fault are named to the web team, and the visitor sees what stands between the tags', async () => {
      const cases = sampleCases(3);
      Object.assign(cases[1]!, { evidence: 9 });
      Object.assign(cases[2]!.figures[0]!, { source: 'javascript:alert(1)' });
      const message = await failed((element) => (element.cases = cases));
      expect(message).to.contain('evidence').and.to.contain('1, 2, 3 or 4').and.to.contain('case-2');
      expect(message).to.contain('figures[0].source').and.to.contain('https://').and.to.contain('case-3');
      await expectNoAxeViolations(carousel);
      carousel.cases = sampleCases(3);
      await until(() => status() === 'Case 1 of 3');
    });

    it('that cannot be fetched are reported with the reason', async () => {
      expect(await failed((element) => (element.src = '/no/such/feed.json'))).to.contain('404');
      problems = [];
      expect(await failed((element) => (element.src = 'javascript:alert(1)'))).to.contain('https://');
      problems = [];
      expect(await failed((element) => (element.src = blob('<!doctype html>')))).to.contain('a web page');
      problems = [];
      expect(await failed((element) => (element.src = blob(' '.repeat(2_100_000))))).to.contain('longer');
    });

    it('are chosen by ids, in that order, by approach and by limit', async () => {
      await put((element) => {
        element.ids = 'stockport, surrey,nowhere';
        element.label = 'Our two';
      });
      expect(all('.card .heading').map((each) => each.id)).to.deep.equal(['case-stockport', 'case-surrey']);
      expect(one('.heading').textContent).to.contain('Our two');
      expect(problems.join()).to.contain('nowhere');
      carousel.ids = '';
      carousel.approach = 'co-assess';
      carousel.limit = 2;
      await until(() => status() === 'Case 1 of 2');
      for (const each of all('.approaches')) expect(each.textContent).to.contain('Co-assess');
    });

    it('that an attribute leaves none of give way to what stands between the tags', async () => {
      expect(await failed((element) => (element.ids = 'nowhere'))).to.contain('nowhere');
    });
  });

  describe('in Welsh', () => {
    it('calls a case an example: "achos" is a cause first', async () => {
      place.lang = 'cy';
      await withCases(6);
      expect(words()).to.contain('Enghreifftiau o gydgynhyrchu').and.to.contain('Dolen i’r enghraifft hon');
      expect(words().match(/\bachos(ion)?\b/gi)).to.equal(null);
      button('Yn ôl').click();
      await carousel.updateComplete;
      expect(status()).to.equal('Enghraifft 1 o 6. Dyma’r enghraifft gyntaf.');
    });

    it('speaks Welsh throughout, and changes with the page', async () => {
      place.lang = 'cy';
      await put();
      expect(status()).to.equal('Enghraifft 1 o 20');
      const english = /\b(the|and|case|people|source|more|time)\b/i;
      const card = one('.card').cloneNode(true) as HTMLElement;
      for (const link of card.querySelectorAll('a')) link.remove();
      expect(card.textContent).to.not.match(english);
      expect(one('.card').lang).to.equal('cy');
      one<HTMLDetailsElement>('details.filters').open = true;
      await expectNoAxeViolations(carousel);
      place.lang = 'en';
      await until(() => status() === 'Case 1 of 20' && one('.card')?.lang === 'en');
    });
  });
});
