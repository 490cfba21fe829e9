import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { catalogue } from '#core/i18n/catalogue';
import { define } from './define.ts';
import { Widget } from './widget.ts';

interface Words {
  readonly greeting: string;
}

const words = catalogue<Words>({
  en: async () => ({ greeting: 'Good morning' }),
  cy: async () => ({ greeting: 'Bore da' }),
});

class Greeting extends Widget<Words> {
  override catalogue = words;
  fault = false;

  override renderWith(messages: Words) {
    if (this.fault) throw new Error('a fault of our own');
    return html`<p>${messages.greeting}</p>`;
  }
}
define('test-greeting', Greeting);

const settled = async (element: Greeting) => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element.shadowRoot!.querySelector('p')?.textContent ?? null;
};

describe('every widget', () => {
  let place: HTMLElement;
  let element: Greeting;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    element = document.createElement('test-greeting') as Greeting;
  });
  afterEach(() => place.remove());

  it('speaks the language of its nearest ancestor and follows when it changes', async () => {
    place.lang = 'cy-GB';
    place.append(element);
    expect(await settled(element)).to.equal('Bore da');
    place.lang = 'en';
    expect(await settled(element)).to.equal('Good morning');
    element.lang = 'cy';
    expect(await settled(element)).to.equal('Bore da');
  });

  it('finds the language through shadow roots', async () => {
    place.lang = 'cy';
    place.attachShadow({ mode: 'open' }).append(element);
    expect(await settled(element)).to.equal('Bore da');
    place.lang = 'en';
    expect(await settled(element)).to.equal('Good morning');
  });

  it('marks its English as English on a page in another language', async () => {
    place.lang = 'fr';
    place.append(element);
    expect(await settled(element)).to.equal('Good morning');
    expect(element.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('en');
  });

  it('shows its own content and tells the web team when it fails, and throws nothing into the page', async () => {
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const problems: string[] = [];
    place.addEventListener('coprod-error', (event) => problems.push(event.detail.message));
    element.fault = true;
    element.textContent = 'Ring 01632 960000';
    place.append(element);
    await settled(element);
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(problems).to.have.length(1);
    expect(thrown).to.have.length(0);
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('may be defined twice', () => {
    define('test-greeting', class extends Greeting {});
    expect(customElements.get('test-greeting')).to.equal(Greeting);
  });
});
