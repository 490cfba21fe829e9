import { expect } from '@esm-bundle/chai';
import { contactStuck } from '#core/i18n/en/contact-stuck';
import type { ContactForm } from './contact-form.ts';
import './define.ts';
import { uuid } from './uuid.ts';

async function until<T>(what: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`This never came: ${what}`);
}

/** Leads the browser to a file that is not there, for as long as the page is open. */
const withoutConversation = `<script type="importmap">
  {"imports": {"/widgets/contact-form/conversation.ts": "/no-such-file.js"}}
</script>`;

describe('a <coprod-contact-form> that loses the connection', () => {
  let frame: HTMLIFrameElement;
  let element: ContactForm;
  let key: string;

  const form = () => element.querySelector('form')!;
  const alert = () => element.shadowRoot!.querySelector('[role=alert]')!.textContent;
  const arrivals = async () => {
    const all = (await (await fetch(`/test-endpoint/${key}`)).json()) as { type?: string; body: string }[];
    return all.filter(({ body }) => body !== '');
  };
  const fetched = () =>
    frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1));

  async function open(markup: string, head = ''): Promise<void> {
    frame = document.createElement('iframe');
    frame.title = 'A page';
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>Page</title>${head}
      <script type="module" src="/widgets/contact-form/define.ts"></script></head>
      <body><main>${markup}</main></body></html>`;
    document.body.append(frame);
    element = await until(() =>
      frame.contentDocument?.querySelector<ContactForm>('coprod-contact-form[ready]'),
    );
    await until(() => element.querySelector('form[novalidate]'));
  }

  function send(): void {
    for (const [name, value] of [
      ['name', 'Siân'],
      ['email', 'sian@example.org'],
      ['message', 'Hello'],
    ])
      form().querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value!;
    form().querySelector<HTMLButtonElement>('button')!.click();
  }

  const ownForm = (action: string) => `<form method="post" action="${action}">
    <p><label for="name">Name</label> <input id="name" name="name" required /></p>
    <p><label for="email">Email</label> <input id="email" name="email" /></p>
    <p><label for="message">Message</label> <textarea id="message" name="message"></textarea></p>
    <button name="pressed" value="yes">Send</button></form>`;

  beforeEach(() => (key = uuid()));
  afterEach(() => frame.remove());

  it('has fetched all that it needs before anybody writes', async () => {
    await open(`<coprod-contact-form>${ownForm(`/test-endpoint/${key}`)}</coprod-contact-form>`);
    for (const file of ['conversation.ts', 'outbox-panel.ts', 'emailed-panel.ts', 'later-words.en.ts'])
      await until(() => fetched().includes(file));
    expect(form().querySelector('.coprod-count')).to.equal(null);
  });

  it('lets the browser send the form of the page where its own script cannot be had', async () => {
    const action = `/test-endpoint/${key}?answers=200`;
    await open(`<coprod-contact-form>${ownForm(action)}</coprod-contact-form>`, withoutConversation);
    form().querySelector<HTMLButtonElement>('button')!.click();
    const name = await until(() => form().querySelector<HTMLInputElement>('[name="name"]:focus'));
    expect(name.validity.valueMissing).to.equal(true);
    await until(() => form().hasAttribute('novalidate'));
    send();
    const [arrival] = await until(async () => {
      const all = await arrivals();
      return all.length > 0 ? all : null;
    });
    expect(Object.fromEntries(new URLSearchParams(arrival!.body))).to.deep.equal({
      name: 'Siân',
      email: 'sian@example.org',
      message: 'Hello',
      pressed: 'yes',
    });
    expect(await arrivals()).to.have.length(1);
  });

  it('lets the browser send the form that it has built', async () => {
    const endpoint = `/test-endpoint/${key}?answers=200`;
    await open(`<coprod-contact-form endpoint="${endpoint}"></coprod-contact-form>`, withoutConversation);
    send();
    const [arrival] = await until(async () => {
      const all = await arrivals();
      return all.length > 0 ? all : null;
    });
    expect(arrival!.type).to.equal('application/x-www-form-urlencoded');
    expect(new URLSearchParams(arrival!.body).get('message')).to.equal('Hello');
  });

  it('stays on the page and says so where nobody can be reached', async () => {
    await open(
      `<coprod-contact-form>${ownForm('https://127.0.0.1:9/')}</coprod-contact-form>`,
      withoutConversation,
    );
    form().querySelector<HTMLInputElement>('[name="name"]')!.focus();
    await until(() => fetched().includes('no-such-file.js'));
    expect(alert()).to.equal('');
    send();
    await until(() => alert() === contactStuck.stuck);
    send();
    await until(() => alert() === contactStuck.stuck);
    expect(form().querySelector<HTMLTextAreaElement>('[name="message"]')!.value).to.equal('Hello');
  });
});
