import type { WidgetName } from '#core/embed/widgets';
import { carryOver } from './carry-over.ts';

interface LivingElement extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

const patience = 15_000;

/**
 * Puts a living element in the place of the still that `coproduction-star render` has written. It is made out of
 * sight, at the same width, and comes into view only when it is complete and has what the person did meanwhile: so
 * nothing on the page moves. Rejects, with the still as it was, where the element does not come to life.
 */
export async function takeOver(
  div: HTMLElement,
  still: ShadowRoot,
  element: LivingElement,
  name: WidgetName,
): Promise<void> {
  const backstage = makeBackstage();
  still.prepend(backstage);
  div.append(element);
  try {
    await until(() => isComplete(name, element));
    const leave = await carryOver(name, still, element, until);
    await element.updateComplete;
    await drawn();
    // Both in one go, so that there is never a moment with two or with none.
    const arrive = leave();
    still.replaceChildren(document.createElement('slot'));
    await arrive();
  } catch (error) {
    element.remove();
    backstage.remove();
    throw error;
  }
}

/** A place as wide as the still, and without any height. Its looks are set here, as the page's policy may forbid styles. */
function makeBackstage(): HTMLElement {
  const line = document.createElement('div');
  line.style.cssText = 'position: relative; block-size: 0';
  const hidden = document.createElement('div');
  hidden.style.cssText =
    'position: absolute; inset-inline: 0; visibility: hidden; block-size: 0; overflow: clip';
  hidden.append(document.createElement('slot'));
  line.append(hidden);
  return line;
}

/** Whether a widget shows all that it shows by itself: some fetch a part of it after they have begun. */
function isComplete(name: WidgetName, element: HTMLElement): boolean {
  const root = element.shadowRoot;
  if (root === null || !element.hasAttribute('ready')) return false;
  switch (name) {
    case 'star':
      // With a result the star has no more to come; without one the guide does.
      return Boolean(element.getAttribute('code')) || root.querySelector('[part="audiences"]') !== null;
    case 'case-carousel':
      return root.querySelector('.slide .card') !== null;
    case 'contact-form':
      return element.querySelector('form') !== null;
    default:
      return true;
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = performance.now() + patience; !isTrue();) {
    if (performance.now() > end) throw new Error('The widget did not come to life in time.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Resolved when the browser has drawn twice, so that whatever measures itself has done so; at once in a hidden tab, which draws nothing. */
const drawn = (): Promise<unknown> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
