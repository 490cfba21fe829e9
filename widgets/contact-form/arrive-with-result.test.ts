import { expect } from '@esm-bundle/chai';
import { contactResult } from '#core/i18n/en/contact-result';
import { encodeResult } from '#core/star/result-code';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import type { ContactForm } from './contact-form.ts';
import './define.ts';

async function until<T>(what: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`This never came: ${what}`);
}

const code = encodeResult({ version: 1, mode: 'quick', voice: 'resident', answers: { CC1: 3 } });

describe('a <coprod-contact-form> that a link with a star result leads to', () => {
  let place: HTMLElement;
  let element: ContactForm;

  const offer = () => element.querySelector<HTMLElement>('.coprod-result');
  const isInView = (shown: Element) => {
    const { top } = shown.getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  };

  async function arrive(fragment: string, more = ''): Promise<void> {
    history.replaceState(null, '', fragment);
    place.replaceChildren(
      document.createRange().createContextualFragment(
        `<p><button id="before">Menu</button></p><div id="long"></div>
        <coprod-contact-form endpoint="/nowhere"></coprod-contact-form>${more}`,
      ),
    );
    place.querySelector<HTMLElement>('#long')!.style.height = '3000px';
    element = place.querySelector('coprod-contact-form')!;
    await until(() => element.querySelector('form[novalidate]'));
  }

  beforeEach(() => {
    document.documentElement.lang = 'en';
    place = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    place.remove();
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('moves to the offer, also when the link is followed on the same page', async () => {
    await arrive(`#coprod-result=${code}`);
    const box = await until(() => offer()?.querySelector('input'));
    await until(() => document.activeElement === box && isInView(box));
    expect(box.checked).to.equal(false);
    box.blur();
    scrollTo(0, 0);
    location.hash = '#coprod-result=BROKEN';
    await until(() => document.activeElement === offer() && isInView(offer()!));
    expect(offer()!.textContent).to.contain(contactResult.unreadable);
    await expectNoAxeViolations(place);
  });

  it('stays where the address leads elsewhere, and where the person is already', async () => {
    await arrive(`#before&coprod-result=${code}`);
    await until(offer);
    expect(document.activeElement).to.equal(document.body);
    await arrive('#');
    place.querySelector<HTMLButtonElement>('#before')!.focus();
    location.hash = `#coprod-result=${code}`;
    await until(offer);
    await element.updateComplete;
    expect(document.activeElement!.id).to.equal('before');
  });

  it('leaves the address to a self-check on the same page, and takes what that hands over', async () => {
    await arrive(`#coprod-result=${code}`, '<coprod-star-check></coprod-star-check>');
    element.querySelector<HTMLInputElement>('input')!.focus();
    await until(() => element.querySelector('.coprod-count'));
    await element.updateComplete;
    expect(offer()).to.equal(null);
    await element.offerResult(code);
    expect(document.activeElement).to.equal(offer()!.querySelector('input'));
  });
});
