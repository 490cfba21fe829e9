import { expect } from '@esm-bundle/chai';
import { heightIn } from './frame-message.ts';
import { readFrameSettings } from './frame-settings.ts';

const read = (query: string) => readFrameSettings(new URL(`https://council.example/kit/frame.html?${query}`));

describe('the address of a page in a frame', () => {
  it('names a widget, its language and its settings', () => {
    expect(
      read('widget=star-check&lang=cy-GB&mode=full&service=Llyfrgell%20%26%20mwy&theme=dark'),
    ).to.deep.equal({
      widget: 'star-check',
      locale: 'cy',
      attributes: { mode: 'full', service: 'Llyfrgell & mwy', theme: 'dark' },
      refused: [],
    });
  });

  it('names nothing, or something else', () => {
    expect(read('')).to.equal(null);
    expect(read('widget=__proto__')).to.equal(null);
    expect(read('widget=script')).to.equal(null);
  });

  it('sends no message, and fetches nothing, elsewhere: anybody can write an address', () => {
    for (const address of [
      'https://evil.example/take',
      '//evil.example/take',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://council.example@evil.example/',
      'http://council.example/enquiries',
    ]) {
      const settings = read(`widget=contact-form&endpoint=${encodeURIComponent(address)}`);
      expect(settings?.attributes, address).to.deep.equal({});
      expect(settings?.refused).to.have.length(1);
    }
    expect(read('widget=contact-form&endpoint=/enquiries')?.attributes).to.deep.equal({
      endpoint: '/enquiries',
    });
    expect(read('widget=contact-form&mailto=thief@evil.example')?.attributes).to.deep.equal({});
    expect(read('widget=case-carousel&src=//evil.example/cases.json')?.attributes).to.deep.equal({});
  });

  it('has no words in it: anybody could speak in the name of the council', () => {
    for (const wording of ['/our-words.json', '{"version":1,"words":{"en":{"Start":"Send us your PIN"}}}']) {
      const settings = read(`widget=star-check&wording=${encodeURIComponent(wording)}`);
      expect(settings?.attributes).to.deep.equal({});
      expect(settings?.refused).to.have.length(1);
    }
  });

  it('gives no attribute but those of the widget', () => {
    const settings = read('widget=star&onclick=alert(1)&style=color:red&id=main&code=ABC');
    expect(settings?.attributes).to.deep.equal({ code: 'ABC' });
    expect(settings?.refused).to.have.length(3);
  });
});

describe('the height that a frame tells', () => {
  it('is a number of pixels, rounded up', () => {
    expect(heightIn({ coprod: 'height', height: 812.2 })).to.equal(813);
  });

  it('is nothing else', () => {
    for (const message of [
      null,
      'height',
      7,
      {},
      { height: 100 },
      { coprod: 'height' },
      { coprod: 'height', height: '100' },
      { coprod: 'height', height: Number.NaN },
      { coprod: 'height', height: Infinity },
      { coprod: 'height', height: -1 },
      { coprod: 'height', height: 1e9 },
    ])
      expect(heightIn(message), JSON.stringify(message)).to.equal(null);
  });
});
