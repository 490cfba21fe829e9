import { expect } from '@esm-bundle/chai';
import { contact as english } from '#core/i18n/en/contact';
import { contactOutbox } from '#core/i18n/en/contact-outbox';
import { contactSending } from '#core/i18n/en/contact-sending';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import type { ContactForm } from './contact-form.ts';
import './define.cy.ts';
import './define.ts';
import { dropLetter, keepLetter, keptLetters, type KeptLetter } from './outbox.ts';
import { mayHaveOutbox } from './outbox-name.ts';
import { uuid } from './uuid.ts';

async function until<T>(what: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`This never came: ${what}`);
}

const day = 24 * 60 * 60 * 1000;

describe('the outbox of <coprod-contact-form>', () => {
  let place: HTMLElement;
  let key: string;

  const address = (answers: string) =>
    new URL(`/test-endpoint/${key}?answers=${answers}`, location.href).href;
  const arrivals = async () =>
    (await (await fetch(`/test-endpoint/${key}`)).json()) as readonly { readonly body: string }[];
  const text = (node: Node | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  const letter = (answers: string, more: Partial<KeptLetter> = {}): KeptLetter => {
    const id = uuid();
    return {
      id,
      endpoint: address(answers),
      type: 'application/json',
      body: JSON.stringify({ id }),
      text: 'Your message: Hello',
      keptAt: Date.now(),
      attempts: 1,
      nextAt: Date.now(),
      refused: false,
      ...more,
    };
  };

  async function show(answers = '201'): Promise<ContactForm> {
    const element = document.createElement('coprod-contact-form');
    element.endpoint = address(answers);
    place.append(element);
    await until(() => element.querySelector('form[novalidate]'));
    return element;
  }
  const buttons = (element: ContactForm) => [
    ...element.shadowRoot!.querySelectorAll('button'),
    ...element.querySelectorAll('button'),
  ];
  const press = async (element: ContactForm, label: string) =>
    (await until(() => buttons(element).find((each) => text(each).split(': ')[0] === label))).click();
  const panel = (element: ContactForm) => element.shadowRoot!.querySelector('.outbox');

  function fillIn(element: ContactForm): void {
    element.querySelector<HTMLInputElement>('[value="lab"]')!.checked = true;
    for (const [name, value] of [
      ['name', 'Siân'],
      ['phone', '029 2000 0000'],
      ['message', 'Hello'],
    ])
      element.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value!;
  }

  beforeEach(async () => {
    key = uuid();
    place = document.body.appendChild(document.createElement('main'));
    document.documentElement.lang = 'en';
    for (const { id } of await keptLetters()) await dropLetter(id);
  });
  afterEach(() => place.remove());

  it('does not exist until a person asks to keep a message, and is gone when it is empty', async () => {
    expect(await keptLetters()).to.deep.equal([]);
    expect(await mayHaveOutbox()).to.equal(false);
    const element = await show('close,close,201');
    fillIn(element);
    await press(element, english.send);
    await until(() => text(element.shadowRoot).includes(contactSending.failed));
    expect(await mayHaveOutbox()).to.equal(false);
    let waiting = 0;
    place.addEventListener('coprod-waiting', (event) => (waiting = event.detail.waiting));
    await press(element, contactSending.keep);
    await until(() => text(panel(element)).includes('1 message is waiting'));
    await until(() => waiting === 1);
    expect(element.querySelector('form')!.getClientRects()).to.have.length(0);
    await until(() => element.shadowRoot!.activeElement?.id === 'outbox');
    await expectNoAxeViolations(place);
    await until(() => text(panel(element)).includes(contactOutbox.sent));
    const ids = (await arrivals()).map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(ids).to.have.length(3);
    expect(new Set(ids).size).to.equal(1);
    await until(async () => !(await mayHaveOutbox()));
    await expectNoAxeViolations(place);
  });

  it('shows the references of what was sent until the person closes them', async () => {
    const later = { nextAt: Date.now() + day };
    await keepLetter(letter('201', later));
    await keepLetter(letter('204', later));
    await keepLetter(letter('503', later));
    const element = await show();
    await press(element, contactOutbox.sendNow);
    await until(() => text(panel(element)).includes('1 message is waiting'));
    const receipts = () =>
      [...panel(element)!.querySelectorAll('[role=status] p')].map((receipt) => text(receipt)).toSorted();
    const receipt = contactOutbox.sentAs.replace('{reference}', 'CS-TEST-01');
    await until(() => receipts().length === 2);
    expect(receipts()).to.deep.equal([contactOutbox.sent, `${receipt} ${contactSending.referenceHint}`]);
    await until(() => text(element.shadowRoot!.activeElement) === contactOutbox.close);
    await expectNoAxeViolations(place);
    await press(element, contactOutbox.sendNow);
    await until(() => text(panel(element)).includes(contactOutbox.notYet));
    expect(receipts()).to.have.length(2);
    await press(element, contactOutbox.close);
    await until(() => receipts().length === 0);
    await until(() => element.shadowRoot!.activeElement?.id === 'outbox');
  });

  it('tells messages of one day apart, in text and in the names of the buttons', async () => {
    const noon = new Date(2026, 10, 24, 12, 5, 9).getTime();
    for (const keptAt of [noon, noon + 31_000, noon - 120 * 60_000])
      await keepLetter(letter('201', { keptAt, nextAt: Date.now() + day }));
    const element = await show();
    await until(() => text(panel(element)).includes('3 messages are waiting'));
    const written = ['10:05am', '12:05:09pm', '12:05:40pm'].map(
      (time) => `Written 24 November 2026 at ${time}`,
    );
    const items = [...panel(element)!.querySelectorAll('li')];
    for (const [index, item] of items.entries()) {
      expect(text(item.querySelector('p'))).to.contain(`${written[index]}.`);
      expect(text(item.querySelector('summary'))).to.equal(`${contactOutbox.read}: ${written[index]}`);
      expect(text(item.querySelector('button'))).to.equal(`${contactOutbox.delete}: ${written[index]}`);
    }
    await expectNoAxeViolations(place);
  });

  it('is sent when the page is opened again, once however many forms are open', async () => {
    await keepLetter(letter('201'));
    const elements = await Promise.all([show(), show(), show()]);
    await until(async () => (await keptLetters()).length === 0);
    await until(() => elements.some((element) => text(panel(element)).includes(contactOutbox.sent)));
    expect(await arrivals()).to.have.length(1);
  });

  it('waits for its time, and goes at once when the connection is back', async () => {
    await keepLetter(letter('201', { nextAt: Date.now() + day }));
    const element = await show();
    await until(() => text(panel(element)).includes('1 message is waiting'));
    expect(await arrivals()).to.have.length(0);
    window.dispatchEvent(new Event('online'));
    await until(() => text(panel(element)).includes(contactOutbox.sent));
    expect(await arrivals()).to.have.length(1);
  });

  it('shows what is too old and sends it only when asked', async () => {
    await keepLetter(letter('201', { keptAt: Date.now() - 31 * day }));
    const element = await show();
    await until(() => text(panel(element)).includes(contactOutbox.stale));
    window.dispatchEvent(new Event('online'));
    expect(await arrivals()).to.have.length(0);
    await expectNoAxeViolations(place);
    await press(element, contactOutbox.sendNow);
    await until(() => text(panel(element)).includes(contactOutbox.sent));
    expect(await arrivals()).to.have.length(1);
  });

  it('keeps what is refused, to be copied, and does not send it again', async () => {
    await keepLetter(letter('404'));
    const element = await show();
    await until(() => text(panel(element)).includes(contactOutbox.refused));
    expect(text(panel(element))).to.contain('Your message: Hello');
    expect(buttons(element).some((each) => text(each) === contactOutbox.sendNow)).to.equal(false);
    await expectNoAxeViolations(place);
  });

  it('says so when it still cannot be sent', async () => {
    await keepLetter(letter('503', { nextAt: Date.now() + day }));
    const element = await show();
    await press(element, contactOutbox.sendNow);
    await until(() => text(panel(element)).includes(contactOutbox.notYet));
    const [kept] = await keptLetters();
    expect(kept!.attempts).to.equal(2);
  });

  it('asks before a message is deleted', async () => {
    await keepLetter(letter('503', { nextAt: Date.now() + day }));
    const element = await show();
    await press(element, contactOutbox.delete);
    await until(() => text(element.shadowRoot!.activeElement) === contactOutbox.sure);
    await press(element, contactOutbox.no);
    await until(() => text(element.shadowRoot!.activeElement).startsWith(contactOutbox.delete));
    expect(await keptLetters()).to.have.length(1);
    await press(element, contactOutbox.delete);
    await expectNoAxeViolations(place);
    await press(element, contactOutbox.yes);
    await until(() => text(panel(element)).includes(contactOutbox.deleted));
    expect(await keptLetters()).to.deep.equal([]);
    expect(await mayHaveOutbox()).to.equal(false);
  });

  it('says so when the browser does not let it keep anything', async () => {
    const element = await show('close');
    fillIn(element);
    await press(element, english.send);
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      await press(element, contactSending.keep);
      await until(() => text(element.shadowRoot).includes(contactSending.notKept));
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(element.querySelector<HTMLTextAreaElement>('[name="message"]')!.value).to.equal('Hello');
    await expectNoAxeViolations(place);
  });
});
