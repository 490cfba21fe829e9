import { expect } from '@esm-bundle/chai';
import { star as english } from '#core/i18n/en/star';
import { star as welsh } from '#core/i18n/cy/star';
import { encodeResult } from '#core/star/result-code';
import { scoreStar } from '#core/star/score';
import { points } from '#core/star/star';
import { statementsOf, type Mode, type StatementId } from '#core/star/statements';
import type { Answer } from '#core/star/answers';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import './define.cy.ts';
import './define.ts';
import type { Star } from './star.ts';

const codeOf = (mode: Mode, answer: (id: StatementId) => Answer | undefined): string => {
  const answers: Partial<Record<StatementId, Answer>> = {};
  for (const { id } of statementsOf(mode)) {
    const given = answer(id);
    if (given !== undefined) answers[id] = given;
  }
  return encodeResult({ version: 1, mode, voice: 'team', answers });
};

/** Co-commission 62.5, co-design unknown, co-assess 0, map 25 on one answer, all else 75. */
const full = codeOf('full', (id) => {
  if (id.startsWith('CD')) return 'not-sure';
  if (id.startsWith('CA')) return 0;
  if (id === 'MAP2' || id === 'CC3') return undefined;
  return id === 'MAP1' ? 1 : id === 'CC1' ? 2 : 3;
});
const quick = codeOf('quick', (id) => (id === 'CD1' ? 'not-sure' : 2));

describe('<coprod-star>', () => {
  let place: HTMLElement;
  let star: Star;

  const all = (selector: string) => [...star.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => star.shadowRoot!.querySelector<HTMLElement>(selector)!;
  const text = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const labels = () => all('button .star-text').map(text);
  const focused = () => star.shadowRoot!.activeElement;
  const button = (words: string) => all('button').find((each) => text(each) === words)!;
  const until = async (test: () => unknown) => {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 10));
    await star.updateComplete;
  };

  async function show(attributes: Record<string, string> = {}, lang = 'en'): Promise<void> {
    place.lang = lang;
    star = document.createElement('coprod-star');
    for (const [name, value] of Object.entries(attributes)) star.setAttribute(name, value);
    place.append(star);
    await until(() => labels().length === 9 && (star.code || star.score ? true : one('fieldset')));
  }

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  describe('as the guide', () => {
    it('names the nine parts in order, in their two rings', async () => {
      await show();
      expect(labels()).to.deep.equal(points.map((point) => english.points[point].name));
      expect(all('ul[role=list] > li')).to.have.length(4);
      expect(all('ol[role=list] > li')).to.have.length(5);
      expect(one('svg .fill')).to.equal(null);
    });

    it('opens a part with its definition and a case, moves there, and comes back', async () => {
      await show();
      const opened: string[] = [];
      place.addEventListener('coprod-part', (event) => opened.push(event.detail.point));
      one('[data-point=co-design]').click();
      await until(() => one('[part=example]'));
      expect(opened).to.deep.equal(['co-design']);
      expect(text(focused())).to.equal('Co-design');
      expect(text(one('[part=panel]'))).to.include(english.points['co-design'].means);
      expect(text(one('[part=example]'))).to.match(/^An example: .+The problem.+What came of it.+/);
      expect(one('[data-point=co-design]').getAttribute('aria-expanded')).to.equal('true');
      button('Close').click();
      await until(() => focused()?.matches('[data-point=co-design]'));
      expect(one('[part=panel]')).to.equal(null);
    });

    it('walks on from part to part, to the last', async () => {
      await show();
      one('[data-point=market]').click();
      await until(() => one('[part=panel]'));
      button('Next: Grow it!').click();
      await until(() => text(focused()) === 'Grow it!');
      expect(all('[part=panel] button').map(text)).to.deep.equal(['Close']);
    });

    it('opens a part when its piece of the drawing is clicked', async () => {
      await show();
      one('g.focus > path').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => text(focused()) === 'Focus it!');
      one('g.focus > circle').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => focused()?.matches('[data-point=focus]'));
    });

    it('gives every part of the drawing a target of 24 pixels or more', async () => {
      await show();
      place.style.width = '320px';
      for (const point of points) {
        const { width, height } = one(`g.${point} > .edge`).getBoundingClientRect();
        expect(Math.min(width, height), point).to.be.at.least(24);
      }
    });

    it('shows what each audience gains, and says where the order is our own reading', async () => {
      await show();
      const radios = all('fieldset input') as HTMLInputElement[];
      expect(radios).to.have.length(6);
      const own = [];
      for (const radio of radios) {
        radio.click();
        await star.updateComplete;
        expect(all('[part=gains] li')).to.have.length(2);
        own.push(text(one('[part=gains]')).includes('our own reading'));
      }
      expect(own).to.deep.equal([true, true, true, false, true, false]);
    });

    it('has a table of all definitions from the start, which anyone can show', async () => {
      await show();
      expect(all('tbody td').map(text)).to.deep.equal(points.map((point) => english.points[point].means));
      expect(one('.table').getBoundingClientRect().height).to.be.at.most(1);
      button('Show as a table').click();
      await star.updateComplete;
      expect(one('.table').getBoundingClientRect().height).to.be.greaterThan(100);
      expect(button('Show as a table').getAttribute('aria-pressed')).to.equal('true');
    });
  });

  describe('with a result', () => {
    it('says the band of each part in words, and no numbers', async () => {
      await show({ code: full });
      expect(labels()).to.deep.equal([
        'Co-commission Building',
        'Co-design Not enough answers',
        'Co-deliver Everyday',
        'Co-assess Not yet',
        'Map it! First steps',
        'Focus it! Everyday',
        'People it! Everyday',
        'Market it! Everyday',
        'Grow it! Everyday',
      ]);
      expect(all('tbody th[scope=row]')).to.have.length(9);
      expect(text(one('table'))).to.include('Map it! First steps (Based on one answer)');
    });

    it('adds numbers when they are asked for, rounded with half up', async () => {
      await show({ code: full, 'show-numbers': '' });
      expect(labels()[0]).to.equal('Co-commission Building, 63');
      expect(all('td.star-number').map(text)).to.deep.equal([
        '63',
        '–',
        '75',
        '0',
        '25',
        '75',
        '75',
        '75',
        '75',
      ]);
    });

    it('never shows numbers for a quick check', async () => {
      await show({ code: quick, 'show-numbers': '' });
      expect(labels()[0]).to.equal('Co-commission Building');
      expect(text(one('[part=base]')))
        .to.include('a quick look')
        .and.not.match(/\b50\b|100/);
    });

    it('draws "not enough answers" as a dotted edge, and a zero as a sliver', async () => {
      await show({ code: full });
      expect(all('g.co-design > path').map((path) => path.getAttribute('class'))).to.deep.equal([
        'unknown',
        'mark',
      ]);
      expect(getComputedStyle(one('.unknown')).strokeDasharray).to.match(/2\.5/);
      expect(one('g.co-assess > .fill')).to.not.equal(null);
    });

    it('opens a part with its band and what to do next', async () => {
      await show({ code: full });
      one('[data-point=map]').click();
      await until(() => one('[part=advice]'));
      expect(text(one('[part=panel]')))
        .to.include('Step 1 of 5')
        .and.include('First steps (Based on one answer)')
        .and.include('Add what calls, visits and complaints show.');
      one('[data-point=co-design]').click();
      await until(() => text(focused()) === 'Co-design');
      expect(text(one('[part=panel]'))).to.include('Not enough answers');
      expect(one('[part=advice]')).to.equal(null);
    });

    it('takes a score from the page before a code', async () => {
      await show({ code: full });
      star.score = scoreStar({ GRO1: 0 }, 'quick');
      await star.updateComplete;
      expect(labels().at(-1)).to.equal('Grow it! Not yet');
      star.score = null;
      star.code = null;
      await until(() => one('fieldset'));
      expect(labels()[0]).to.equal('Co-commission');
      star.code = quick;
      await star.updateComplete;
      expect(one('fieldset')).to.equal(null);
    });

    it('shows the guide and a message for a code that cannot be read, tells the web team, and throws nothing', async () => {
      const thrown: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
      const reported: string[] = [];
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      place.addEventListener('coprod-error', (event) => reported.push(event.detail.message));
      await show();
      const codes = [
        'x',
        `${full}A`,
        full.replace(/.$/, '!'),
        'A'.repeat(1_000_000),
        '<img src=x>',
        '🌟',
        '%',
      ];
      for (const code of codes) {
        star.code = code;
        await star.updateComplete;
        expect(text(one('[part=problem]')), code.slice(0, 20)).to.match(/^We cannot show this result\./);
        expect(labels()[0]).to.equal('Co-commission');
      }
      star.code = full;
      await star.updateComplete;
      expect(one('[part=problem]')).to.equal(null);
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(thrown).to.have.length(0);
      expect(reported).to.have.length(codes.length);
      expect(Math.max(...reported.map((message) => message.length))).to.be.below(300);
    });
  });

  describe('in Welsh', () => {
    it('says everything in Welsh', async () => {
      await show({ code: full }, 'cy');
      expect(labels()[0]).to.equal(`${welsh.points['co-commission'].name} ${welsh.bands.building}`);
      one('[data-point=grow]').click();
      await until(() => one('[part=advice]'));
      expect(text(one('[part=base]'))).to.not.match(/\b(the|Choose|Next|star)\b/);
    });

    it('keeps what is open when the language changes', async () => {
      await show();
      one('[data-point=co-design]').click();
      await until(() => one('[part=example]'));
      place.lang = 'cy';
      await until(() => text(one('[part=example]')).startsWith('Enghraifft'));
      expect(text(one('[part=panel] [role=heading]'))).to.equal(welsh.points['co-design'].name);
    });
  });

  describe('is accessible', () => {
    for (const lang of ['en', 'cy']) {
      for (const scheme of ['light', 'dark']) {
        it(`in each state (${lang}, ${scheme})`, async () => {
          await show({ theme: scheme }, lang);
          await expectNoAxeViolations(star);
          one('[data-point=co-deliver]').click();
          one('fieldset input').click();
          await until(() => one('[part=example]'));
          one('[aria-pressed]').click();
          await star.updateComplete;
          await expectNoAxeViolations(star);
          star.code = 'wrong';
          await star.updateComplete;
          await expectNoAxeViolations(star);
          star.code = full;
          await until(() => one('[part=advice]'));
          await expectNoAxeViolations(star);
        });
      }
    }
  });

  describe('at every width', () => {
    const boxOf = (element: Element) => element.getBoundingClientRect();

    for (const lang of ['en', 'cy']) {
      for (const width of [288, 320, 352, 623]) {
        it(`has its labels beneath the drawing and nothing sticks out (${lang}, ${width} pixels)`, async () => {
          place.style.width = `${width}px`;
          await show({ code: full, 'show-numbers': '' }, lang);
          const bottom = boxOf(one('.star-space > svg')).bottom;
          for (const label of all('.star-label')) {
            expect(boxOf(label).top).to.be.at.least(bottom);
            expect(label.scrollWidth, text(label)).to.be.at.most(label.clientWidth);
          }
          expect(star.scrollWidth).to.be.at.most(width);
        });
      }

      for (const width of [624, 680, 760, 960]) {
        it(`has its labels beside the drawing, clear of it and of each other (${lang}, ${width} pixels)`, async () => {
          place.style.width = `${width}px`;
          await show({ code: full, 'show-numbers': '' }, lang);
          const drawing = boxOf(one('.star-space > svg'));
          const [x, y] = [drawing.x + drawing.width / 2, drawing.y + drawing.height / 2];
          const boxes = all('.star-label').map(boxOf);
          for (const [at, box] of boxes.entries()) {
            const dx = Math.max(box.left - x, 0, x - box.right);
            const dy = Math.max(box.top - y, 0, y - box.bottom);
            expect(Math.hypot(dx, dy), points[at]).to.be.at.least((drawing.width / 2) * (190 / 204));
            expect(box.left).to.be.at.least(boxOf(star).left - 0.5);
            expect(box.right).to.be.at.most(boxOf(star).right + 0.5);
            for (const other of boxes.slice(at + 1)) {
              const apart =
                box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top ||
                other.bottom <= box.top;
              expect(apart, `${points[at]} apart from the others`).to.equal(true);
            }
          }
        });
      }
    }
  });

  describe('saves pictures', () => {
    const makeAddress = URL.createObjectURL;
    const toBlob = HTMLCanvasElement.prototype.toBlob;
    const follow = HTMLAnchorElement.prototype.click;
    let saved: Blob | undefined;
    let name: string | undefined;

    beforeEach(() => {
      saved = name = undefined;
      URL.createObjectURL = (blob) => makeAddress.call(URL, (saved = blob as Blob));
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        name = this.download;
      };
    });
    afterEach(() => {
      URL.createObjectURL = makeAddress;
      HTMLAnchorElement.prototype.click = follow;
      HTMLCanvasElement.prototype.toBlob = toBlob;
    });

    it('as an SVG that stands alone', async () => {
      await show({ code: full }, 'cy');
      button('Cadw fel darlun (SVG)').click();
      await until(() => name);
      expect(name).to.equal('seren-gydgynhyrchu.svg');
      const file = await saved!.text();
      const root = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
      expect(root.localName).to.equal('svg');
      expect(file).to.not.match(/var\(|light-dark|class=|style|url\(|href/);
      const texts = [...root.querySelectorAll('text')].map((each) => each.textContent);
      expect(texts)
        .to.include.members(points.map((point) => welsh.points[point].name))
        .and.include.members(['Canlyniad ar y seren', welsh.credit, welsh.notEnough]);
      expect(Number(root.getAttribute('width'))).to.be.at.least(1200);
    });

    it('as a PNG of 1,200 pixels or more', async () => {
      await show();
      button('Save as a picture (PNG)').click();
      await until(() => name);
      expect(name).to.equal('co-production-star.png');
      const { width, height } = await createImageBitmap(saved!);
      expect(width).to.be.at.least(1200);
      expect(height).to.be.within(width / 2, width);
    });

    it('or says that it could not, and tells the web team', async () => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      await show();
      const reported: string[] = [];
      star.addEventListener('coprod-error', (event) => reported.push(event.detail.message));
      button('Save as a picture (PNG)').click();
      await until(() => one('[role=status] .problem'));
      expect(text(one('[role=status] .problem'))).to.include('could not be saved');
      expect(reported).to.have.length(1);
    });
  });
});
