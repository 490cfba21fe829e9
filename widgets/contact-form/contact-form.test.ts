import { expect } from '@esm-bundle/chai';
import { contact as english } from '#core/i18n/en/contact';
import { contactResult } from '#core/i18n/en/contact-result';
import { contactSending } from '#core/i18n/en/contact-sending';
import { contactSending as welshSending } from '#core/i18n/cy/contact-sending';
import { contact as welsh } from '#core/i18n/cy/contact';
import { encodeResult } from '#core/star/result-code';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import type { ContactForm } from './contact-form.ts';
import './define.cy.ts';
import './define.ts';
import { uuid } from './uuid.ts';

interface Arrival {
  readonly type: string;
  readonly idempotencyKey: string | null;
  readonly body: string;
}

const code = encodeResult({ version: 1, mode: 'quick', voice: 'team', answers: { CC1: 3, CD1: 'not-sure' } });

/** Waits for something that a person would wait for. */
async function until<T>(what: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`This never came: ${what}`);
}

const ownForm = `<form method="post" action="/somewhere">
  <label for="reason">Why?</label>
  <select id="reason" name="reason"><option value="">Choose</option><option value="lab">A lab</option></select>
  <label for="name">Name</label> <input id="name" name="name" />
  <label for="email">Email</label> <span id="hint">Only to reply</span>
  <input id="email" name="email" type="email" aria-describedby="hint" />
  <label>Ward <input name="ward" required data-error="Enter your ward" /></label>
  <label for="message">Message</label> <textarea id="message" name="message">Typed before</textarea>
  <p><input type="checkbox" id="agree" name="consent" /> <label for="agree">I agree</label></p>
  <div hidden><label>Leave empty <input name="website" /></label></div>
  <button>Go</button>
</form>`;

describe('<coprod-contact-form>', () => {
  let place: HTMLElement;
  let element: ContactForm;
  let key: string;
  const problems: string[] = [];
  const thrown: unknown[] = [];
  const note = (event: Event) => thrown.push(event);

  const shadow = () => element.shadowRoot!;
  const form = () => element.querySelector('form')!;
  const field = (name: string) => form().querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const endpoint = (answers: string, more = '') => `/test-endpoint/${key}?answers=${answers}${more}`;
  const arrivals = async () => (await (await fetch(`/test-endpoint/${key}`)).json()) as readonly Arrival[];
  const enquiries = async () =>
    (await arrivals()).map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  const button = (label: string) =>
    [...shadow().querySelectorAll('button'), ...element.querySelectorAll('button')].find(
      (each) => text(each) === label && each.getClientRects().length > 0,
    );
  const press = async (label: string) => (await until(() => button(label))).click();
  const heading = async (title: string) => {
    const found = await until(() =>
      [...shadow().querySelectorAll('[role=heading]')].find((each) => text(each) === title),
    );
    await until(() => shadow().activeElement === found);
  };
  const summary = () => element.querySelector<HTMLElement>('.coprod-summary');
  const faults = () => [...element.querySelectorAll('.coprod-summary a')].map(text);
  const messages = () => [...element.querySelectorAll('.coprod-error')].map(text);
  const fieldOf = (link: Element) => element.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`);

  async function show(markup: string): Promise<void> {
    place.replaceChildren(document.createRange().createContextualFragment(markup));
    element = await until(() => place.querySelector<ContactForm>('coprod-contact-form[ready]'));
    await until(() => element.querySelector('form[novalidate]'));
  }
  const showBuilt = (answers = '201', more = '') =>
    show(`<coprod-contact-form endpoint="${endpoint(answers, more)}"></coprod-contact-form>`);

  function fillIn(values: Readonly<Record<string, string>> = {}): void {
    const filled = { name: 'Siân', email: 'sian@example.org', message: 'Could we talk?', ...values };
    const reason = form().querySelector<HTMLInputElement>('[name="reason"][value="lab"]');
    if (reason) reason.checked = true;
    else field('reason').value = 'lab';
    for (const [name, value] of Object.entries(filled)) {
      field(name).value = value;
      field(name).dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  beforeEach(() => {
    key = uuid();
    problems.length = thrown.length = 0;
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    place = document.body.appendChild(document.createElement('main'));
    document.documentElement.lang = 'en';
    place.addEventListener('coprod-error', (event) => problems.push(event.detail.message));
  });
  afterEach(async () => {
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
  });

  it('builds a form where the page has none, and follows the language with what was typed', async () => {
    await showBuilt();
    expect(text(form().querySelector('legend'))).to.equal(english.reason);
    await expectNoAxeViolations(place);
    fillIn();
    document.documentElement.lang = 'cy';
    await until(() => text(form().querySelector('legend')) === welsh.reason);
    expect(field('message').value).to.equal('Could we talk?');
    expect(field('reason').form!.querySelector<HTMLInputElement>(':checked')!.value).to.equal('lab');
    await expectNoAxeViolations(place);
    expect(problems).to.deep.equal([]);
  });

  it("builds a form with a council's own reasons, consent and privacy page", async () => {
    await show(`<coprod-contact-form endpoint="${endpoint('201')}" privacy-href="/privacy">
      <option value="bins">Bins</option><option value="care">Care</option>
      <span slot="consent">I agree. <a href="/terms">Terms</a></span>
      <p>Ring 01632 960000</p></coprod-contact-form>`);
    expect([...form().querySelectorAll('.coprod-choice label')].map(text)).to.deep.equal([
      'Bins',
      'Care',
      'I agree. Terms',
    ]);
    expect(text(form().querySelector('a[href="/privacy"]'))).to.equal(english.privacy);
    expect(element.querySelector(':scope > p')!.getClientRects()).to.have.length(0);
    element.reasons = [{ id: 'parks', label: 'Parks' }];
    await until(() => form().querySelector('[value="parks"]'));
    await press(english.send);
    await until(summary);
    expect(faults()).to.include(contactSending.errors.consent);
    await expectNoAxeViolations(place);
  });

  it('says what has to be put right once at the top and again at each field', async () => {
    await showBuilt();
    const address = location.href;
    await press(english.send);
    await until(() => document.activeElement === summary());
    const { errors } = contactSending;
    expect(faults()).to.deep.equal([errors.reason, errors.name, errors.reply, errors.message]);
    expect(messages()).to.deep.equal(faults().map((fault) => `${contactSending.error} ${fault}`));
    await expectNoAxeViolations(place);
    for (const link of element.querySelectorAll<HTMLAnchorElement>('.coprod-summary a')) {
      link.click();
      expect(document.activeElement).to.equal(fieldOf(link));
    }
    expect(location.href).to.equal(address);
    expect(field('name').getAttribute('aria-invalid')).to.equal('true');
    expect(text(document.getElementById(field('name').getAttribute('aria-describedby')!))).to.contain(
      errors.name,
    );
    const group = field('reason').closest('fieldset')!;
    expect(text(document.getElementById(group.getAttribute('aria-describedby')!))).to.contain(errors.reason);
    expect(field('message').getAttribute('aria-describedby')!.split(' ')).to.have.length(2);
    document.documentElement.lang = 'cy';
    await until(() => faults()[1] === welshSending.errors.name);
    await expectNoAxeViolations(place);
    fillIn({ email: 'wrong' });
    await press(welsh.send);
    await until(() => faults().length === 1);
    expect(faults()).to.deep.equal([welshSending.errors.email]);
    expect(field('name').hasAttribute('aria-invalid')).to.equal(false);
    expect(await arrivals()).to.have.length(0);
  });

  it('puts a bar at the side of each field that is wrong, around nothing else', async () => {
    await showBuilt();
    await press(english.send);
    await until(summary);
    const barred = () => [...element.querySelectorAll('[data-coprod-wrong]')];
    const group = (name: string) => field(name).closest('.coprod-group');
    expect(barred()).to.deep.equal(['reason', 'name', 'email', 'message'].map(group));
    expect(getComputedStyle(barred()[0]!).borderInlineStartWidth).to.equal('5px');
    fillIn();
    form().requestSubmit();
    await heading(contactSending.sent);
    expect(barred()).to.deep.equal([]);
    await show(`<coprod-contact-form endpoint="${endpoint('201')}">${ownForm}</coprod-contact-form>`);
    await press('Go');
    await until(summary);
    const said = [...element.querySelectorAll('.coprod-error')];
    expect(said).to.have.length(5);
    expect(barred()).to.have.members([
      ...said,
      field('ward').closest('label')!,
      field('consent').closest('p')!,
    ]);
  });

  it('says in the title of the page that there is an error, once, and puts the title back', async () => {
    const title =
      document.querySelector('title') ?? document.head.appendChild(document.createElement('title'));
    const before = title.textContent;
    try {
      title.textContent = '  Contact us ';
      await showBuilt();
      await press(english.send);
      await until(summary);
      expect(document.title).to.equal('Error: Contact us');
      const first = summary();
      await press(english.send);
      await until(() => summary() !== first);
      expect(document.title).to.equal('Error: Contact us');
      document.documentElement.lang = 'cy';
      await until(() => document.title === 'Gwall: Contact us');
      element.remove();
      expect(title.textContent).to.equal('  Contact us ');

      document.documentElement.lang = 'en';
      await showBuilt();
      await press(english.send);
      await until(() => document.title === 'Error: Contact us');
      const second = element.cloneNode() as ContactForm;
      place.append(second);
      (await until(() => second.querySelector('button'))).click();
      await until(() => second.querySelector('.coprod-summary'));
      element.remove();
      expect(document.title).to.equal('Error: Contact us');
      document.title = 'Another page';
      second.remove();
      expect(document.title).to.equal('Another page');
    } finally {
      title.textContent = before;
    }
  });

  it('counts the characters near the limit, and says by how many a text is too long', async () => {
    await showBuilt();
    field('name').focus();
    const count = () => text(element.querySelector('.coprod-count [aria-hidden]'));
    await until(() => element.querySelector('.coprod-count'));
    fillIn({ message: 'x'.repeat(100) });
    expect(count()).to.equal('');
    fillIn({ message: 'x'.repeat(4999) });
    expect(count()).to.equal('You have 1 character left');
    fillIn({ message: 'x'.repeat(6200) });
    expect(count()).to.equal('You have 1,200 characters too many');
    await expectNoAxeViolations(place);
    await press(english.send);
    await until(summary);
    expect(faults()).to.deep.equal(['“Your message” is 1200 characters too long']);
  });

  it('sends once however often the button is pressed, and shows the reference', async () => {
    await showBuilt();
    let sent: unknown;
    place.addEventListener('coprod-sent', (event) => (sent = event.detail));
    fillIn({ phone: '' });
    const send = button(english.send)!;
    send.click();
    send.click();
    send.click();
    expect(send.disabled).to.equal(false);
    await heading(contactSending.sent);
    expect(shadow().textContent).to.contain('CS-TEST-01');
    expect(sent).to.deep.equal({ reference: 'CS-TEST-01' });
    expect(form().getClientRects()).to.have.length(0);
    await expectNoAxeViolations(place);
    const [arrival, ...others] = await arrivals();
    expect(others).to.have.length(0);
    const enquiry = JSON.parse(arrival!.body) as Record<string, unknown>;
    expect(enquiry).to.include({
      version: 1,
      reason: 'lab',
      name: 'Siân',
      email: 'sian@example.org',
      message: 'Could we talk?',
      language: 'en',
      page: location.origin + location.pathname,
    });
    expect(enquiry).not.to.have.any.keys('phone', 'result', 'extra', 'website');
    expect(enquiry['sentAfter']).to.be.a('number');
    expect(arrival!.idempotencyKey).to.equal(enquiry['id']);
    await press(contactSending.another);
    await until(() => form().getClientRects().length > 0 && document.activeElement === field('reason'));
    expect(field('message').value).to.equal('');
  });

  it('sends by Enter, and lets the page send the letter itself', async () => {
    await showBuilt();
    fillIn();
    let letter: unknown;
    place.addEventListener(
      'coprod-send',
      (event) => {
        letter = event.detail.letter;
        event.preventDefault();
      },
      { once: true },
    );
    form().requestSubmit();
    await until(() => letter);
    expect(await arrivals()).to.have.length(0);
    form().requestSubmit();
    await heading(contactSending.sent);
    expect((await enquiries())[0]!['id']).to.equal((letter as { id: string }).id);
  });

  it("takes over the page's own form and gives it back as it was", async () => {
    await show(`<coprod-contact-form endpoint="${endpoint('201')}">${ownForm}</coprod-contact-form>`);
    const [before] = [place.innerHTML.replace(/ (ready|novalidate)=""/g, '')];
    await press('Go');
    await until(() => document.activeElement === summary());
    expect(faults()).to.deep.equal([
      contactSending.errors.reason,
      contactSending.errors.name,
      contactSending.errors.reply,
      'Enter your ward',
      contactSending.errors.consent,
    ]);
    expect(field('email').getAttribute('aria-describedby')).to.match(/^hint coprod-error-\d+$/);
    expect(field('ward').closest('label')!.previousElementSibling!.className).to.equal('coprod-error');
    await expectNoAxeViolations(place);
    const styles = document.adoptedStyleSheets.length;
    element.remove();
    expect(document.adoptedStyleSheets).to.have.length(styles - 1);
    place.append(element);
    element.remove();
    place.append(element);
    element.remove();
    const box = document.createElement('div');
    box.append(element.cloneNode(true));
    expect(box.innerHTML.replace(/ (ready|novalidate)=""/g, '')).to.equal(before);
  });

  it("sends a council's own fields along, and does not say how long a form was there that was begun before", async () => {
    await show(`<coprod-contact-form endpoint="${endpoint('201')}">${ownForm}</coprod-contact-form>`);
    expect(field('message').value).to.equal('Typed before');
    fillIn({ ward: ' North ', message: 'Hello' });
    field('consent').checked = true;
    await press('Go');
    await heading(contactSending.sent);
    const [enquiry] = await enquiries();
    expect(enquiry).to.deep.include({ extra: { ward: 'North' }, consent: true, message: 'Hello' });
    expect(enquiry).not.to.have.any.keys('sentAfter');
  });

  it('sends as a form where it is told to, with the tokens of the page', async () => {
    await show(
      `<coprod-contact-form encoding="form" endpoint="${endpoint('201')}">${ownForm.replace(
        '<button>',
        '<input type="hidden" name="__token" value="a&amp;b" /><button>',
      )}</coprod-contact-form>`,
    );
    fillIn({ ward: 'North' });
    field('consent').checked = true;
    await press('Go');
    await heading(contactSending.sent);
    const [arrival] = await arrivals();
    expect(arrival!.type).to.equal('application/x-www-form-urlencoded');
    const fields = Object.fromEntries(new URLSearchParams(arrival!.body));
    expect(fields).to.include({ __token: 'a&b', ward: 'North', name: 'Siân', consent: 'on', language: 'en' });
    expect(fields['id']).to.match(/^[\da-f-]{36}$/);
  });

  it('leaves buttons that go another way, and a form that another script has dealt with, alone', async () => {
    await show(`<coprod-contact-form endpoint="${endpoint('201')}">${ownForm}</coprod-contact-form>`);
    let gone = 0;
    form().addEventListener('submit', (event) => event.preventDefault(), { once: true, capture: true });
    form().requestSubmit();
    const other = document.createElement('button');
    other.setAttribute('formmethod', 'dialog');
    form().append(other);
    place.addEventListener('submit', (event) => {
      gone += event.defaultPrevented ? 0 : 1;
      event.preventDefault();
    });
    other.click();
    expect(gone).to.equal(1);
    expect(summary()).to.equal(null);
  });

  it('works within a page that is one large form, as ASP.NET makes them', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'A page';
    frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title><body>
      <form id="outer" action="/outer" onsubmit="window.outerSent = (window.outerSent ?? 0) + 1; return false"
        onkeydown="window.outerKeys = (window.outerKeys ?? 0) + 1">
        <input name="__VIEWSTATE" value="x" />
        <coprod-contact-form endpoint="${endpoint('201')}">${ownForm}</coprod-contact-form>
        <button id="outer-button">Search</button>
      </form>
      <script type="module" src="/widgets/contact-form/define.ts"></script></body></html>`;
    place.append(frame);
    await until(() => frame.contentDocument?.querySelector('coprod-contact-form'));
    const page = frame.contentDocument!;
    const view = frame.contentWindow as unknown as { outerSent?: number; outerKeys?: number };
    const message = page.querySelector<HTMLTextAreaElement>('[name="message"]')!;
    message.value = 'Typed early';
    message.focus();
    message.setSelectionRange(2, 5);
    await until(() => page.querySelector('coprod-contact-form form[novalidate]'));
    element = page.querySelector('coprod-contact-form')!;
    const outer = page.querySelector<HTMLFormElement>('#outer')!;
    expect(form().parentElement).to.equal(element);
    expect(message.form).to.equal(form());
    expect(message.value).to.equal('Typed early');
    expect(page.activeElement).to.equal(message);
    expect([message.selectionStart, message.selectionEnd]).to.deep.equal([2, 5]);
    const { FormData: PageFormData } = frame.contentWindow as unknown as typeof globalThis;
    expect([...new PageFormData(outer).keys()]).to.deep.equal(['__VIEWSTATE']);
    field('name').value = 'Siân';
    field('email').value = 'sian@example.org';
    field('reason').value = 'lab';
    field('ward').value = 'North';
    field('consent').checked = true;
    field('name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(view.outerKeys ?? 0).to.equal(0);
    form().querySelector<HTMLButtonElement>('button')!.click();
    await until(() => element.shadowRoot!.textContent.includes('CS-TEST-01'));
    expect(view.outerSent ?? 0).to.equal(0);
    expect((await enquiries())[0]).to.deep.include({ name: 'Siân', message: 'Typed early' });
    element.remove();
    expect(element.querySelector('form')).to.equal(null);
  });

  it('shows what the endpoint has found at the fields', async () => {
    const found = encodeURIComponent(
      JSON.stringify([
        { field: 'message', problem: 'too-long' },
        { field: 'email', problem: 'invalid' },
        { field: 'planet', problem: 'missing' },
      ]),
    );
    await showBuilt('422,201', `&problems=${found}`);
    fillIn();
    await press(english.send);
    await until(() => document.activeElement === summary());
    expect(faults()[0]).to.equal(contactSending.errors.email);
    expect(faults()).to.have.length(2);
    await press(english.send);
    await heading(contactSending.sent);
  });

  it('tells the web team when the endpoint refuses what no person can mend', async () => {
    await showBuilt('422', `&problems=${encodeURIComponent('[{"field":"planet","problem":"missing"}]')}`);
    fillIn();
    await press(english.send);
    await heading(contactSending.failed);
    expect(shadow().textContent).to.contain(contactSending.why.wrong);
    expect(problems.join()).to.contain('planet');
  });

  it('waits as it is told and sends again by itself', async () => {
    await showBuilt('429,201', '&wait=1');
    fillIn();
    await press(english.send);
    await until(() => shadow().textContent!.includes('in 1 second.'));
    await expectNoAxeViolations(place);
    await heading(contactSending.sent);
    const [first, second] = await enquiries();
    expect(first).to.deep.equal(second);
  });

  it('keeps what was written when sending fails, and sends the same letter again', async () => {
    await showBuilt('close,503,201');
    const outcomes: string[] = [];
    place.addEventListener('coprod-fail', (event) => outcomes.push(event.detail.outcome.is));
    fillIn();
    await press(english.send);
    await heading(contactSending.failed);
    expect(shadow().textContent).to.contain(contactSending.why.offline);
    expect(field('message').value).to.equal('Could we talk?');
    await expectNoAxeViolations(place);
    await press(contactSending.again);
    await until(() => shadow().textContent!.includes(contactSending.why.broken));
    await press(contactSending.again);
    await heading(contactSending.sent);
    expect(outcomes).to.deep.equal(['offline', 'broken']);
    const ids = new Set((await enquiries()).map(({ id }) => id));
    expect(ids.size).to.equal(1);
  });

  it('gives a letter a new id when it has changed, or when there is another under the old one', async () => {
    await showBuilt('409,503,201');
    fillIn();
    await press(english.send);
    await until(() => shadow().textContent!.includes(contactSending.why.conflict));
    await press(contactSending.again);
    await until(() => shadow().textContent!.includes(contactSending.why.broken));
    fillIn({ message: 'Other words' });
    await press(contactSending.again);
    await heading(contactSending.sent);
    expect(new Set((await enquiries()).map(({ id }) => id)).size).to.equal(3);
  });

  it('copies what was written, or shows it to be copied by hand', async () => {
    await showBuilt('503');
    fillIn();
    await press(english.send);
    await heading(contactSending.failed);
    const { clipboard } = navigator;
    const refuse = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true });
    try {
      await press(contactSending.copy);
      const copy = await until(() => shadow().querySelector('textarea'));
      expect(copy.value).to.contain('Your name: Siân').and.to.contain('Your message: Could we talk?');
      await until(() => copy.selectionEnd === copy.value.length);
      await expectNoAxeViolations(place);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('opens an email where there is no endpoint', async () => {
    await show('<coprod-contact-form mailto="star@council.example"></coprod-contact-form>');
    fillIn();
    const opened: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      opened.push(this.href);
    };
    try {
      await press(english.send);
      await heading('Look for a new email');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const url = new URL(opened[0]!);
    expect(url.pathname).to.equal('star@council.example');
    expect(url.searchParams.get('subject')).to.contain(english.reasons.lab);
    expect(url.searchParams.get('body')).to.contain('Could we talk?');
    await expectNoAxeViolations(place);
    await press('Change my message');
    await until(() => form().getClientRects().length > 0);
    expect(field('message').value).to.equal('Could we talk?');
  });

  it('offers to attach a star result, and sends it only when the box is ticked', async () => {
    await showBuilt('503,201');
    await element.offerResult(code);
    const box = await until(() => form().querySelector<HTMLInputElement>('.coprod-result input'));
    expect(document.activeElement).to.equal(box);
    expect(box.checked).to.equal(false);
    expect(text(form().querySelector('.coprod-result .coprod-hint'))).to.equal(
      contactResult.holds.quick.team,
    );
    form().querySelector('details')!.open = true;
    expect(text(form().querySelector('dl')))
      .to.contain('Mostly')
      .and.to.contain('Not sure')
      .and.to.contain('No answer');
    await expectNoAxeViolations(place);
    fillIn();
    await press(english.send);
    await heading(contactSending.failed);
    box.click();
    await press(contactSending.again);
    await heading(contactSending.sent);
    const [without, withResult] = await enquiries();
    expect(without).not.to.have.any.keys('result');
    expect(withResult!['result']).to.equal(code);
    expect(form().querySelector('.coprod-result')).to.equal(null);
  });

  it('finds a star result in the address, also later, and says when it cannot be read', async () => {
    history.replaceState(null, '', `#coprod-result=${code}`);
    await showBuilt();
    await until(() => form().querySelector('.coprod-result input'));
    location.hash = '#coprod-result=BROKEN';
    await until(() => text(form().querySelector('.coprod-result')) === contactResult.unreadable);
    await expectNoAxeViolations(place);
  });

  it('leaves the form alone and tells the web team when there is nowhere safe to send to', async () => {
    for (const attributes of [
      '',
      'endpoint="http://other.example/"',
      'mailto="a@b.example?bcc=c@d.example"',
    ]) {
      problems.length = 0;
      const plain = ownForm.replace('method="post"', '');
      place.replaceChildren(
        document
          .createRange()
          .createContextualFragment(`<coprod-contact-form ${attributes}>${plain}</coprod-contact-form>`),
      );
      await until(() => problems.length);
      expect(place.querySelector('form[novalidate]')).to.equal(null);
      expect(place.querySelector('button')!.getClientRects()).to.have.length(1);
      expect(problems).to.have.length(1);
    }
  });

  it('tells the web team of fields that cannot be sent', async () => {
    await show(
      `<coprod-contact-form endpoint="${endpoint('201')}"><form>
        <label>Reason <select name="reason"><option value="Not A Slug">x</option></select></label>
        <label>Odd <input name="ctl00$odd" /></label> <label>File <input type="file" name="file" /></label>
        <label>Message <textarea name="message"></textarea></label></form></coprod-contact-form>`,
    );
    field('message').focus();
    await until(() => problems.length >= 4);
    expect(problems.join(' ')).to.contain('name, email (or phone)').and.to.contain('Not A Slug');
    expect(problems.join(' ')).to.contain('ctl00$odd').and.to.contain('takes no files');
  });
});
