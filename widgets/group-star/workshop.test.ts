import { expect } from '@esm-bundle/chai';
import decode from 'qr/decode.js';
import type { Answer } from '#core/star/answers';
import { encodeResult } from '#core/star/result-code';
import { statementsOf, type StatementId } from '#core/star/statements';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import './define.cy.ts';
import './define.ts';
import type { GroupStar } from './group-star.ts';
import { qrPicture } from './qr-picture.ts';

/** Five people who see most parts the same way, with a step or two that they do not. */
const five = (who: string, answer: Answer, voice: 'resident' | 'team') =>
  Array.from({ length: 5 }, (_, nth) => {
    const answers: Partial<Record<StatementId, Answer>> = {};
    for (const { id } of statementsOf('quick')) answers[id] = id === 'GRO1' ? (nth as Answer) : answer;
    return `${who}: ${encodeResult({ version: 1, mode: 'quick', voice, answers })}`;
  }).join('\n');
const codes = `${five('residents', 1, 'resident')}\n${five('staff', 3, 'team')}`;

/** What a phone reads from a picture of a code. */
function readByPhone({ path, size }: { path: string; size: number }): string {
  const scale = 4;
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.scale(scale, scale);
  paper.fillStyle = '#000';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it is a canvas, and no array
  paper.fill(new Path2D(path));
  const { data, width, height } = paper.getImageData(0, 0, canvas.width, canvas.height);
  // A clean picture needs no second look, so it does not matter how much time there is for one.
  return decode({ data, width, height }, { timeLimit: 10_000 });
}

describe('a workshop with <coprod-group-star>', () => {
  let place: HTMLElement;
  let element: GroupStar;

  const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const one = <Found extends HTMLElement>(selector: string) =>
    element.shadowRoot!.querySelector<Found>(selector)!;
  const text = (of: Element | null | undefined) => of?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const says = () => text(one('[part=base]'));
  const focused = () => text(element.shadowRoot!.activeElement);
  const until = async (test: () => unknown, what = String(test)) => {
    for (let tries = 0; !test(); tries += 1) {
      if (tries > 500) throw new Error(`It never came: ${what}. It says: ${says().slice(0, 1_500)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await element.updateComplete;
  };
  const press = async (words: string) => {
    const button = () => all('button').find((each) => text(each).startsWith(words) && each.checkVisibility());
    await until(button, `a button "${words}"`);
    button()!.click();
    await element.updateComplete;
  };
  const type = async (selector: string, words: string) => {
    const field = one<HTMLInputElement>(selector);
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  };
  async function show(attributes: Record<string, string> = {}, lang = 'en'): Promise<void> {
    place.lang = lang;
    element = document.createElement('coprod-group-star');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    place.append(element);
    await until(() => element.hasAttribute('ready'));
  }
  async function results(): Promise<void> {
    await type('#codes', codes);
    await press('Add these answers');
    await press('Show results');
    await until(() => one('[part=figure]'), 'the results');
  }

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  describe('invites people', () => {
    const page = 'https://www.brynafon.example/co-production#check';

    async function invite(address?: string): Promise<void> {
      await press('Invite people with a QR code');
      await until(() => one('#address'));
      if (address !== undefined) await type('#address', address);
      await press('Make a QR code');
    }

    it('makes a code that a phone reads, with the address as text beside it', async () => {
      await show({ service: 'Home care', 'check-page': page });
      await invite();
      await until(() => one('.poster'));
      expect(focused()).to.equal('What do you see? Home care');
      expect(text(one('.poster-address'))).to.equal(page);
      const drawn = one('.qr');
      const size = Number(drawn.getAttribute('viewBox')!.split(' ').at(-1));
      expect(readByPhone({ path: drawn.querySelectorAll('path')[1]!.getAttribute('d')!, size })).to.equal(
        page,
      );
      expect(drawn.getAttribute('aria-label')).to.equal(`QR code that leads to ${page}`);
      await expectNoAxeViolations(element);
      await press('Show it large');
      expect(one<HTMLDialogElement>('dialog').open).to.equal(true);
      await expectNoAxeViolations(element);
      await press('Close the large view');
      await type('#address', `${page}2`);
      expect(one('.poster'), 'a code that leads elsewhere is gone').to.equal(null);
      await press('Close');
      expect(focused()).to.equal('Invite people with a QR code');
    });

    it('leaves the white round a code that readers need', () => {
      const { path, size } = qrPicture(page);
      const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...rest]) => rest.map(Number));
      expect(Math.min(...starts.map(([x]) => x!), ...starts.map(([, y]) => y!))).to.equal(4);
      expect(Math.max(...starts.map(([x, , length]) => x! + length!))).to.equal(size - 4);
    });

    for (const [address, wrong] of [
      ['', 'Type in the address'],
      ['the library', 'This is not the address of a web page.'],
      ['javascript:alert(1)', 'This is not the address of a web page.'],
      ['https://www.example.org/#coprod-result=EINi7Ap7qO', 'This link holds one person’s answers.'],
      ['https://ana:secret@example.org/', 'This address holds a name and a password.'],
      [`https://www.example.org/?q=${'x'.repeat(300)}`, 'This address has more than 300 signs.'],
    ] as const) {
      it(`says what is wrong with ${address.slice(0, 60) || 'nothing'}`, async () => {
        await show();
        await invite(address);
        await until(() => one('#address-error'));
        expect(text(one('#address-error'))).to.include(wrong);
        expect(element.shadowRoot!.activeElement?.id).to.equal('address');
        expect(one('.qr')).to.equal(null);
        await expectNoAxeViolations(element);
      });
    }

    it('takes an address from a letter, and warns of one that only this computer can open', async () => {
      await show();
      await invite('www.brynafon.example/check');
      await until(() => one('.poster'));
      expect(text(one('.poster-address'))).to.equal('https://www.brynafon.example/check');
      await type('#address', 'http://localhost:8000/');
      await press('Make a QR code');
      await until(() => says().includes('This address works on this computer only.'));
    });
  });

  describe('plans one small test', () => {
    const field = (id: string) => one<HTMLTextAreaElement>(`#${id}`).value;
    const open = async (name: string, content: string) => {
      const files = new DataTransfer();
      files.items.add(new File([content], name));
      const input = one<HTMLInputElement>('[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    };
    /** What "Save this sheet" puts into the file. */
    async function saved(): Promise<string> {
      const real = URL.createObjectURL.bind(URL);
      const click = HTMLAnchorElement.prototype.click;
      let content: Blob | undefined;
      URL.createObjectURL = (blob: Blob) => real((content = blob));
      // The browser of a test is not asked for a place to save to.
      HTMLAnchorElement.prototype.click = () => undefined;
      await press('Save this sheet');
      await until(() => content, 'the file');
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = real;
      return content!.text();
    }

    it('is filled from the result, and holds no code of anybody', async () => {
      await show({ service: 'Home care' });
      await results();
      await press('Open the workshop sheet');
      await until(() => one('[part=lab]'));
      expect(focused()).to.equal('Workshop sheet: Home care');
      expect(all('[part=seen] > ul:first-of-type > li').map(text)).to.deep.equal([
        'Co-commission: People who use services see least of it (“First steps”), Frontline staff see most (“Everyday”).',
        'Co-design: People who use services see least of it (“First steps”), Frontline staff see most (“Everyday”).',
        'Co-deliver: People who use services see least of it (“First steps”), Frontline staff see most (“Everyday”).',
        'The next step is “Map it!”.',
      ]);
      expect(field('lab-who')).to.equal('People who use services\nFrontline staff');
      expect(field('lab-test')).to.equal(field('step-map-what')).and.not.to.equal('');
      expect(
        all('.begin')
          .map((each) => text(each.parentElement))
          .join(),
      ).to.match(/^1\. Map it! Begin here/);
      await expectNoAxeViolations(element);
      const content = await saved();
      for (const line of codes.split('\n')) expect(content).not.to.include(line.split(': ')[1]!);
      await press('Back');
      expect(focused()).to.equal('Open the workshop sheet');
    });

    it('says what is left of the check for harm', async () => {
      await show();
      await press('Open the workshop sheet');
      await until(() => one('.left'));
      expect(text(one('.left'))).to.equal('9 questions are not talked about yet.');
      for (const each of all('.harm [type=radio]:first-of-type').filter((_, at) => at % 2 === 0))
        each.click();
      await element.updateComplete;
      expect(text(one('.left'))).to.match(/^All questions are talked about\./);
      const jobs = one('[name=harm-jobs]').closest('fieldset')!;
      jobs.querySelectorAll<HTMLElement>('[type=radio]')[1]!.click();
      await element.updateComplete;
      expect(text(one('.left'))).to.match(/^1 harm could happen, and nothing is written/);
      await expectNoAxeViolations(element);
      await type('#harm-jobs', 'Staff agree first.');
      expect(text(one('.left'))).to.match(/^All questions are talked about\./);
    });

    it('is saved, opened again weeks later, and never lost without a question', async () => {
      await show();
      await press('Open the workshop sheet');
      await until(() => one('[part=lab]'));
      await type('#lab-test', 'Ring five people before the letter goes out.');
      const leave = () => {
        const event = new Event('beforeunload', { cancelable: true });
        dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(leave(), 'the browser asks before the page is left').to.equal(true);
      const content = await saved();
      expect(leave()).to.equal(false);
      element.remove();
      await show({}, 'en');
      await press('Open the workshop sheet');
      await until(() => one('[part=lab]'));
      await type('#lab-what', 'Something else');
      await open('sheet.json', content);
      await until(() => says().includes('Do you want to open “sheet.json”?'));
      await expectNoAxeViolations(element);
      await press('No, keep this sheet');
      expect(field('lab-what')).to.equal('Something else');
      await open('sheet.json', content);
      await press('Yes, go on');
      expect(field('lab-test')).to.equal('Ring five people before the letter goes out.');
      expect(field('lab-what')).to.equal('');
      expect(says()).to.include('The sheet “sheet.json” is open.');
      await type('#lab-learned', 'Three of five had not understood it.');
      await press('Start a new sheet');
      await press('Yes, go on');
      expect(field('lab-learned')).to.equal('');
    });

    it('says what is wrong with a file', async () => {
      await show();
      await press('Open the workshop sheet');
      await until(() => one('[part=lab]'));
      await open('minutes.json', '{"kind":"minutes"}');
      await until(() => says().includes('“minutes.json” is no workshop sheet'));
      await expectNoAxeViolations(element);
    });

    it('stays when all answers are taken out, and speaks Welsh', async () => {
      await show({ service: 'Gofal cartref' }, 'cy');
      await type('#codes', codes.replaceAll('residents', 'trigolion'));
      await press('Ychwanegu’r atebion hyn');
      await press('Agor y daflen weithdy');
      await until(() => one('[part=lab]'));
      await type('#lab-test', 'Ffonio pump o bobl.');
      await expectNoAxeViolations(element);
      await press('Yn ôl');
      await press('Dechrau eto');
      await press('Ydw, dechrau eto');
      await press('Agor y daflen weithdy');
      await until(() => one('[part=lab]'));
      expect(field('lab-test')).to.equal('Ffonio pump o bobl.');
      place.lang = 'en';
      await until(() => says().includes('Co-Production Lab'));
    });

    it('fits 320 pixels, as does the poster', async () => {
      place.style.width = '320px';
      await show({ service: 'Adult social care', 'check-page': 'https://www.brynafon.example/check' });
      const fits = () => expect(one('[part=base]').scrollWidth).to.be.at.most(320);
      await press('Invite people with a QR code');
      await press('Make a QR code');
      await until(() => one('.poster'));
      fits();
      await results();
      await press('Open the workshop sheet');
      await until(() => one('[part=lab]'));
      fits();
    });
  });
});
