import { expect } from '@esm-bundle/chai';
import '#widgets/star-check/define';
import '#widgets/contact-form/define';

/** The colour of something, painted: what the browser makes of all rules. */
const painted = (element: Element, property: string) => getComputedStyle(element).getPropertyValue(property);

describe('what a page asks of a widget beyond the ordinary', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  const shown = async (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    place.append(element);
    while (!element.hasAttribute('ready')) await new Promise((done) => setTimeout(done, 10));
    return element;
  };
  const base = (element: Element) => element.shadowRoot!.querySelector('[part=base]')!;
  const said = (element: Element) => element.shadowRoot!.textContent!;
  const faultOf = (element: EventTarget) =>
    new Promise<string>((done) =>
      element.addEventListener(
        'coprod-error',
        (event) => done((event as HTMLElementEventMap['coprod-error']).detail.message),
        { once: true },
      ),
    );

  it('is dark or light colours, whatever the page says', async () => {
    place.style.colorScheme = 'light';
    expect(painted(base(await shown('coprod-star-check', { theme: 'dark' })), 'background-color')).to.equal(
      'rgb(22, 25, 28)',
    );
    place.style.colorScheme = 'dark';
    expect(painted(base(await shown('coprod-star-check', { theme: 'light' })), 'background-color')).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('is plain: the page’s ink and paper and nothing else', async () => {
    place.style.setProperty('--coprod-ink', 'rgb(0, 0, 100)');
    place.style.setProperty('--coprod-accent', 'rgb(200, 0, 0)');
    const element = await shown('coprod-star-check', { theme: 'plain' });
    const start = element.shadowRoot!.querySelector('button.primary')!;
    expect(painted(start, 'background-color')).to.equal('rgb(0, 0, 100)');
    expect(painted(start, 'border-top-left-radius')).to.equal('0px');
  });

  it('is high contrast, light or dark, whatever the page sets', async () => {
    place.style.setProperty('--coprod-ink', 'rgb(200, 200, 200)');
    const light = await shown('coprod-star-check', { theme: 'high-contrast light' });
    expect(painted(base(light), 'color')).to.equal('rgb(0, 0, 0)');
    const dark = await shown('coprod-star-check', { theme: 'high-contrast dark' });
    expect(painted(base(dark), 'color')).to.equal('rgb(255, 255, 255)');
    expect(painted(base(dark), 'background-color')).to.equal('rgb(0, 0, 0)');
  });

  it('follows when the theme is changed later', async () => {
    const element = await shown('coprod-star-check', {});
    element.setAttribute('theme', 'dark');
    while (painted(base(element), 'background-color') !== 'rgb(22, 25, 28)')
      await new Promise((done) => setTimeout(done, 10));
  });

  it('keeps our own words where a file has a fault, and tells the web team', async () => {
    for (const [wording, fault] of [
      ['{"version":1,"words":{"en":{"Start":"{x}"}}}', /words: en: Start: Your text should have no place/],
      ['{"version":1', /no JSON/],
      ['/no-such-file.json', /answered 404/],
      ['https://other.example/words.json', /must be an address on this site/],
    ] as const) {
      const told = faultOf(place);
      const element = await shown('coprod-star-check', { wording });
      expect(await told).to.match(fault);
      expect(said(element)).to.include('Start');
      element.remove();
    }
  });

  it('puts own words in the place of ours; questions and answers stay', async () => {
    const words = {
      version: 1,
      words: { en: { Start: 'Off we go', 'Not yet': 'Not once', 'Send message': 'Send it to us' } },
    };
    const wording = JSON.stringify(words);
    const check = await shown('coprod-star-check', { wording, layout: 'all' });
    expect(said(check)).to.include('Off we go');
    check.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
    while (!check.shadowRoot!.querySelector('form')) await new Promise((done) => setTimeout(done, 10));
    expect(said(check)).to.include('Not yet');
    expect(said(check)).not.to.include('Not once');
    const form = await shown('coprod-contact-form', { wording, endpoint: '/enquiries' });
    while (!form.querySelector('form')) await new Promise((done) => setTimeout(done, 10));
    expect(form.textContent).to.include('Send it to us');
  });
});
