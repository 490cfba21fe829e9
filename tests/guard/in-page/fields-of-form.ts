import type { ContactForm } from '#widgets/contact-form/contact-form';
import { dropLetter, keepLetter } from '#widgets/contact-form/outbox';
import { brokenCodes, emptyPlace, oneByOne, press, until, type Field } from './field.ts';
import { snapshot, standIn } from './snapshot.ts';

/** What the endpoint of the page answers next. */
let answer: () => Promise<Response> = () => Promise.reject(new TypeError('No connection'));

/** Takes the place of the network for addresses of the page's own endpoint. */
export function answerForEndpoint(): void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => (String(input).endsWith('/enquiries') ? answer() : real(input, init));
}

async function contactForm(set: (element: ContactForm) => void): Promise<ContactForm> {
  const element = document.createElement('coprod-contact-form');
  element.setAttribute('endpoint', '/enquiries');
  set(element);
  emptyPlace().append(element);
  await until(() => element.querySelector('form[novalidate]'), 'a form');
  return element;
}

const ownForm = `<form method="post" action="/enquiries">
  <p><label for="reason">Reason</label> <input id="reason" name="reason" value="lab"></p>
  <p><label for="name">Name</label> <input id="name" name="name" value="Ann"></p>
  <p><label for="email">Email</label> <input id="email" name="email" value="ann@council.example"></p>
  <p><label for="message">Message</label> <textarea id="message" name="message">Hello</textarea></p>
  <p><label for="town">Town</label> <input id="town" name="town"></p>
  <button>Send</button></form>`;

const submit = (element: ContactForm): void => element.querySelector('form')!.requestSubmit();

const control = (element: ContactForm, name: string) =>
  element.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

/** A message that did not arrive, with everything that is said of it. */
async function sent(text: string, then: () => Promise<Response>): Promise<ContactForm> {
  answer = then;
  const element = await contactForm((made) => (made.innerHTML = ownForm));
  control(element, 'message').value = text;
  control(element, 'town').value = text;
  submit(element);
  await until(() => element.shadowRoot!.querySelector('.panel'), 'a panel');
  return element;
}

const json = (status: number, value: unknown): Promise<Response> =>
  Promise.resolve(
    new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } }),
  );

const offline = (): Promise<Response> => Promise.reject(new TypeError('No connection'));

/** The fields of the contact form. */
export const fieldsOfForm: readonly Field[] = [
  oneByOne('form: words of a reason', async (label) =>
    snapshot(await contactForm((made) => (made.reasons = [{ id: 'one', label }]))),
  ),
  oneByOne('form: words of an option', async (text) =>
    snapshot(
      (
        await contactForm((made) => {
          const option = document.createElement('option');
          option.value = 'one';
          option.textContent = text;
          made.append(option);
        })
      ).querySelector('form')!,
    ),
  ),
  oneByOne('form: label of a field that is wrong', async (text) => {
    const element = await contactForm((made) => {
      made.innerHTML = ownForm;
      control(made, 'town').required = true;
      made.querySelector('label[for=town]')!.textContent = text;
    });
    submit(element);
    await until(() => element.querySelector('form a[href="#town"]'), 'a summary of faults');
    return snapshot(element);
  }),
  oneByOne('form: own words for a fault', async (text) => {
    const element = await contactForm((made) => {
      made.innerHTML = ownForm;
      control(made, 'town').required = true;
      control(made, 'town').dataset['error'] = text;
    });
    submit(element);
    await until(() => element.querySelector('form a[href="#town"]'), 'a summary of faults');
    return snapshot(element);
  }),
  oneByOne('form: name of a field in the receiver’s answer', async (field) => {
    const element = await sent('Hello', () => json(422, { problems: [{ field, problem: field }] }));
    return snapshot(element.shadowRoot!);
  }),
  oneByOne('form: reference in the receipt', async (reference) => {
    // No more than 64 characters are shown of it.
    if (reference.length > 64) return null;
    const element = await sent('Hello', () => json(201, { reference }));
    return snapshot(element.shadowRoot!);
  }),
  oneByOne('form: receipt that is no receipt', async (text) => {
    const element = await sent('Hello', () => Promise.resolve(new Response(text, { status: 200 })));
    return snapshot(element.shadowRoot!);
  }),
  oneByOne('form: message that is copied by hand', async (text) => {
    const element = await sent(text, offline);
    const root = element.shadowRoot!;
    await press(root, 'Copy');
    const area = await until(() => root.querySelector('textarea'), 'the message to copy');
    const plain = (value: string) => value.replace(/\r\n?/g, '\n').trim();
    if (!plain(area.value).includes(plain(text)))
      throw new Error(`It is not copied as it was written: ${area.value.slice(0, 80)}`);
    return snapshot(root);
  }),
  oneByOne('form: message that goes by email', async (text) => {
    answer = offline;
    const element = await contactForm((made) => {
      made.innerHTML = ownForm;
      made.setAttribute('mailto', 'talk@council.example');
    });
    control(element, 'message').value = text;
    submit(element);
    const root = element.shadowRoot!;
    await press(root, 'Send it by email');
    const link = await until(() => root.querySelector('a[href^="mailto:"]'), 'a link to an email');
    const url = new URL(link.getAttribute('href')!);
    const names = [...url.searchParams.keys()].join();
    if (url.pathname !== 'talk@council.example' || names !== 'subject,body' || url.hash !== '')
      throw new Error(`The email goes elsewhere: ${url.href.slice(0, 200)}`);
    if (url.href.length > 2000) throw new Error(`The link has ${url.href.length} characters`);
    link.removeAttribute('href');
    root.querySelector('strong')?.closest('p')?.remove();
    return snapshot(root);
  }),
  {
    name: 'form: message that waits on this device',
    async show(texts) {
      for (const [at, text] of texts.entries()) {
        const id = `letter-${at}`;
        const letter = { id, endpoint: '/enquiries', type: 'application/json', body: '{}', text } as const;
        await keepLetter({ ...letter, keptAt: at * 60_000, attempts: 1, nextAt: Infinity, refused: true });
      }
      const element = await contactForm((made) => (made.innerHTML = ownForm));
      const items = () => element.shadowRoot!.querySelectorAll('.outbox li');
      await until(() => items().length === texts.length, 'all messages that wait');
      const shown = Array.from(items(), (item) =>
        snapshot(item)
          .replaceAll(/\d+January1970|\d+:\d\d[ap]m/g, 'then')
          .replaceAll(/letter-\d+/g, 'letter'),
      );
      for (const at of texts.keys()) await dropLetter(`letter-${at}`);
      return shown;
    },
  },
  oneByOne(
    'form: code of a result',
    async (code) => {
      const element = await contactForm((made) => (made.innerHTML = ownForm));
      await element.offerResult(code);
      await until(() => !code || element.querySelector('.coprod-result'), 'the offer');
      return snapshot(element);
    },
    [standIn, ...brokenCodes],
  ),
];
