import { brokenCodes, emptyPlace, oneByOne, settled, until, type Field } from './field.ts';
import { snapshot, standIn } from './snapshot.ts';

const tags = [
  'coprod-star',
  'coprod-star-check',
  'coprod-case-carousel',
  'coprod-contact-form',
  'coprod-group-star',
] as const;

/** An address on https is one that a page may ask the widget to fetch or to link to. */
const isAskedFor = (text: string): boolean =>
  /^https?:$/.test(URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI).protocol : '');

/** Those that hold an address: what is no address changes what is shown. */
const addresses = new Set(['src', 'endpoint', 'contact-href', 'privacy-href']);

const attribute = (tag: (typeof tags)[number], name: string): Field =>
  oneByOne(
    `<${tag} ${name}>`,
    async (text) => {
      if (addresses.has(name) && isAskedFor(text)) return null;
      const element = document.createElement(tag);
      element.setAttribute('endpoint', '/enquiries');
      // Few cases, all in view, come to rest soon.
      element.setAttribute('view', 'list');
      element.setAttribute('limit', '2');
      element.textContent = 'The council’s own words';
      element.setAttribute(name, text);
      emptyPlace().append(element);
      await until(() => element.hasAttribute('ready'), `<${tag}> is awake`);
      const shown = await settled(() => snapshot(element.shadowRoot!, element));
      // Frameworks take attributes away as well.
      element.removeAttribute(name);
      await element.updateComplete;
      return name === 'view' ? null : shown;
    },
    addresses.has(name) ? ['ftp://council.example/'] : standInsOf[name],
  );

const standInsOf: Readonly<Record<string, readonly string[]>> = {
  code: [standIn, ...brokenCodes],
  limit: [standIn, '0', '-1', '3', '1e9'],
  // Without an address that can be used there is no form, and the council's own words stand there.
  mailto: [standIn, 'x@council.example', ''],
};

/** Every attribute that any of the elements listens to, and the language and the looks. */
export const fieldsOfAttributes = (): readonly Field[] =>
  tags.flatMap((tag) => {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    return [...observedAttributes, 'lang', 'theme', 'class', 'id'].map((name) => attribute(tag, name));
  });

/** Shows each element once, so that all that comes late has come. */
export async function warmUp(): Promise<void> {
  const place = emptyPlace();
  for (const tag of tags) place.append(document.createElement(tag));
  place.querySelector('coprod-contact-form')!.setAttribute('endpoint', '/enquiries');
  const root = (tag: string) => place.querySelector(tag)!.shadowRoot!;
  await until(() => root('coprod-star').querySelector('fieldset'), 'the guide to the star');
  await until(() => root('coprod-case-carousel').querySelector('.card'), 'the cases');
  await until(() => root('coprod-star-check').querySelector('button'), 'the self-check');
  await until(() => place.querySelector('form[novalidate]'), 'the form');
}
