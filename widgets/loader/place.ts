import { isWidgetName, tagOf, type WidgetName } from '#core/embed/widgets';
import { localeFor } from '#widgets/shared/language';

/** How a place came to have its widget, or why it has none. It stands in `data-coprod-is`, also for other versions of this script. */
type PlaceState = 'waiting' | 'placed' | 'failed';

/** Defines a widget, for pages in the language of the place. */
export type LoadWidget = (name: WidgetName, place: Element) => Promise<unknown>;

const places = '[data-coprod]:not([data-coprod-is])';

/**
 * Puts a widget into each `<div data-coprod="star-check">` below a node, and into those that come later. What stands
 * in the div stays until the widget is here, and if it cannot come. Returns the way to stop.
 */
export function placeWidgets(root: Element, load: LoadWidget): () => void {
  const look = () => {
    const found = root.querySelectorAll<HTMLElement>(places);
    // A page may have taught its lists other tricks, so nothing is asked of them but to be counted.
    for (let at = 0; at < found.length; at += 1) void fillPlace(found[at]!, load);
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-coprod'],
  });
  return () => observer.disconnect();
}

async function fillPlace(div: HTMLElement, load: LoadWidget): Promise<void> {
  const name = div.getAttribute('data-coprod');
  if (!isWidgetName(name)) {
    fail(div, `There is no widget "${name}". Check the attribute "data-coprod".`);
    return;
  }
  mark(div, 'waiting');
  try {
    await load(name, div);
    const element = elementFor(div, name);
    if (div.shadowRoot) await (await import('./take-over.ts')).takeOver(div, div.shadowRoot, element, name);
    else moveInto(element, div);
    mark(div, 'placed');
  } catch (error) {
    fail(div, `"${name}" could not be loaded. Are all files beside embed.js?`, error);
  }
}

/** The element, with each `data-…` of its place as an attribute. */
function elementFor(div: Element, name: WidgetName): HTMLElement {
  const element = document.createElement(tagOf(name));
  const names = div.getAttributeNames();
  for (let at = 0; at < names.length; at += 1) {
    const [, attribute] = /^data-(?!coprod)(.+)$/.exec(names[at]!) ?? [];
    if (attribute !== undefined) element.setAttribute(attribute, div.getAttribute(names[at]!)!);
  }
  return element;
}

/** Moves what stands in the place into the element, and the focus with it. */
function moveInto(element: Element, div: Element): void {
  const focused = document.activeElement;
  const fragment = document.createDocumentFragment();
  while (div.firstChild) fragment.appendChild(div.firstChild);
  element.appendChild(fragment);
  div.appendChild(element);
  if (focused instanceof HTMLElement && element.contains(focused)) focused.focus({ preventScroll: true });
}

/** Tells the web team. Visitors see what stands in the place. */
function fail(div: Element, message: string, cause?: unknown): void {
  mark(div, 'failed');
  console.error(
    `<div data-coprod>: ${message} What stands in it is shown instead.`,
    div,
    ...(cause ? [cause] : []),
  );
  const detail = { message, ...(cause ? { cause } : {}) };
  div.dispatchEvent(new CustomEvent('coprod-error', { detail, bubbles: true, composed: true }));
}

const mark = (div: Element, state: PlaceState): void => div.setAttribute('data-coprod-is', state);

/** Whether a place is on a Welsh page, or says that it is Welsh itself. */
export const isWelsh = (place: Element): boolean => {
  const own = place.getAttribute('data-lang');
  return own === null ? localeFor(place) === 'cy' : /^cy\b/i.test(own);
};
