import { rootElement } from '#core/dom/read-node';
import { isBareXml } from './bare-xml.ts';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** By this an overlay that lost its script, when the extension was updated, is found and taken away. */
const mark = 'data-coprod-overlay';

/** What the page's styles must not change. Inline and important beats all that a page can say. */
const looks: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'none',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
  direction: 'ltr',
};

/** The one element that the overlay adds to a page. */
export interface Mount {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether the page is one that it can be put on. If not, it is nowhere. */
  readonly isPossible: boolean;
  /** Puts it on top of everything, inside the modal dialog that is open if there is one. */
  raise(): void;
  /** Whether it stands in the page and looks as it must. */
  isWhole(): boolean;
  /** Sets right what the page has changed. */
  mend(): void;
}

/**
 * Puts the host of the overlay on a page, beside its body, in the top layer. It goes when the signal says so.
 * `modal` finds the modal dialog on top.
 */
export function mount(
  document: Document,
  mode: ShadowRootMode,
  modal: () => Element | null,
  signal: AbortSignal,
): Mount {
  const page = rootElement(document)!;
  for (const old of Array.from(page.querySelectorAll(`[${mark}]`))) old.remove();
  const host = document.createElementNS(xhtml, 'div') as HTMLElement;
  const root = host.attachShadow({ mode });
  host.setAttribute(mark, '');

  let dressed: string | null = null;

  const dress = (): void => {
    for (const [name, value] of Object.entries(looks)) host.style.setProperty(name, value, 'important');
    // Readers may want more space between letters and words (WCAG 1.4.12), so this is not insisted on.
    for (const name of ['letter-spacing', 'word-spacing', 'line-height'])
      host.style.setProperty(name, 'normal');
    dressed = host.getAttribute('style');
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
  };
  const ground = (): HTMLElement | null => root.querySelector<HTMLElement>('.ground');
  const show = (): void => {
    if (!host.isConnected) return;
    const below = ground();
    const isBelow = !below || below.matches(':popover-open');
    if (isBelow && host.matches(':popover-open')) return;
    try {
      // The one that is shown first lies under the other.
      if (host.matches(':popover-open')) host.hidePopover();
      if (!isBelow) below.showPopover();
      host.showPopover();
    } catch {
      // A document that cannot have popovers still shows it, under what is in its top layer.
    }
  };
  const hide = (): void => {
    for (const each of [host, ground()]) if (each?.matches(':popover-open')) each.hidePopover();
  };

  const isPossible = !isBareXml(document);
  dress();
  if (isPossible) page.append(host);
  show();
  signal.addEventListener('abort', () => host.remove());

  return {
    host,
    root,
    isPossible,
    raise() {
      const active = root.activeElement;
      const home = modal() ?? rootElement(document) ?? page;
      if (host.parentNode !== home) home.append(host);
      else hide();
      show();
      if (active instanceof HTMLElement && active !== root.activeElement)
        active.focus({ preventScroll: true });
    },
    isWhole: () =>
      host.isConnected &&
      host.getAttribute('popover') === 'manual' &&
      host.getAttribute('style') === dressed &&
      !host.hasAttribute('inert') &&
      !host.hasAttribute('hidden'),
    mend() {
      for (const { name } of Array.from(host.attributes)) {
        if (name !== mark && name !== 'popover') host.removeAttribute(name);
      }
      dress();
      if (!host.isConnected) (modal() ?? rootElement(document) ?? page).append(host);
      show();
    },
  };
}
