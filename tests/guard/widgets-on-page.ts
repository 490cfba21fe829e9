import type { Page } from 'puppeteer-core';

const own = 'The council’s own words';

const form = `<form method="post" action="/enquiries">
  <p><label>Name <input name="name"></label></p><p><label>Message <textarea name="message"></textarea></label></p>
  <button>Send</button></form>`;

const widgets = `<div data-widget-place>
<coprod-star data-widget>${own}</coprod-star>
<coprod-star-check data-widget>${own}</coprod-star-check>
<coprod-case-carousel data-widget limit="3">${own}</coprod-case-carousel>
<coprod-group-star data-widget>${own}</coprod-group-star>
<coprod-contact-form data-widget><p>${own}</p>${form}</coprod-contact-form></div>`;

/** A page with the five widgets in it, and scripts that wake them up. The nonce is that of the hostile page that asks for one. */
export function withWidgets(page: string, scripts: readonly string[]): string {
  const loaded = scripts.map((src) => `<script data-kit type="module" nonce="abc" src="${src}"></script>`);
  const placed = `${widgets}${loaded.join('')}`;
  const end = page.lastIndexOf('</main>');
  if (end >= 0) return `${page.slice(0, end)}${placed}${page.slice(end)}`;
  const body = page.lastIndexOf('</body>');
  return body >= 0 ? `${page.slice(0, body)}${placed}${page.slice(body)}` : `${page}${placed}`;
}

/** How a widget of a page is: `works`, `council’s own text`, or what is wrong, in words. */
export interface WidgetState {
  readonly tag: string;
  readonly is: string;
}

/** Looks at each widget of a page, and uses it. */
export const widgetStates = (page: Page): Promise<readonly WidgetState[]> =>
  page.evaluate(async () => {
    const select = (root: ParentNode, selector: string): HTMLElement | null => {
      const prototype = root instanceof ShadowRoot ? DocumentFragment.prototype : Element.prototype;
      return Reflect.apply(prototype.querySelector, root, [selector]) as HTMLElement | null;
    };
    const soon = async (holds: () => boolean): Promise<boolean> => {
      for (let tries = 0; tries < 100 && !holds(); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 30));
      return holds();
    };
    /** What shows that a widget lives: something that is there after a press. */
    const uses: Readonly<Record<string, (root: ShadowRoot, element: HTMLElement) => Promise<boolean>>> = {
      'coprod-star': async (root) => {
        select(root, '[data-point]')?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true }),
        );
        return soon(() => select(root, '[part~="panel"]') !== null);
      },
      'coprod-star-check': async (root) => {
        select(root, 'button.primary')?.click();
        return soon(() => root.textContent?.includes('Question 1 of 9') ?? false);
      },
      'coprod-case-carousel': (root) => soon(() => select(root, '.card') !== null),
      'coprod-group-star': (root) => soon(() => select(root, '#codes') !== null),
      // In a sandbox nobody may know where a message goes, so that the page's own form stays as it was.
      'coprod-contact-form': async (_root, element) =>
        self.origin === 'null' || (select(element, 'form')?.hasAttribute('novalidate') ?? false),
    };
    const states: { tag: string; is: string }[] = [];
    const all = Reflect.apply(Document.prototype.querySelectorAll, document, [
      '[data-widget]',
    ]) as NodeListOf<HTMLElement>;
    for (let at = 0; at < all.length; at += 1) {
      const element = all[at]!;
      const tag = element.localName;
      const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!;
      const root = Reflect.apply(get!, element, []) as ShadowRoot | null;
      const isWide = element.offsetWidth > 0 && element.offsetHeight > 0;
      if (root && element.hasAttribute('ready')) {
        const works = await uses[tag]!(root, element);
        states.push({
          tag,
          is: !works ? 'awake, and does nothing' : isWide ? 'works' : 'works, and takes no room',
        });
        continue;
      }
      const text = root === null || select(root, 'slot') !== null;
      states.push({
        tag,
        is: text && isWide ? 'council’s own text' : `nothing is seen: ${root?.innerHTML.slice(0, 100)}`,
      });
    }
    return states.length > 0 ? states : [{ tag: 'all', is: 'not on the page' }];
  });
