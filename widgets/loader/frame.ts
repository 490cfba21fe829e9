// cdn/frame.js: what frame.html does. One widget, as the address asks for it.
import { tagOf } from '#core/embed/widgets';
import { isFitted, type FrameMessage } from './frame-message.ts';
import { readFrameSettings } from './frame-settings.ts';
import { frameWords } from './frame-words.ts';
import { loadWidget } from './load-widget.ts';

const main = document.querySelector('main')!;
const settings = readFrameSettings(new URL(location.href));
tellHeight();
if (settings === null) {
  console.error('frame.html: name a widget in the address, as in frame.html?widget=star-check&lang=en');
  main.textContent = frameWords.en.none;
} else {
  const { widget, locale, attributes, refused } = settings;
  const words = frameWords[locale];
  for (const each of refused) console.error(`frame.html: ${each}`);
  document.documentElement.lang = locale;
  document.title = words.titles[widget];
  const element = document.createElement(tagOf(widget));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (!('heading-level' in attributes)) element.setAttribute('heading-level', '1');
  element.append(words.waiting);
  main.replaceChildren(element);
  loadWidget(widget, locale === 'cy', import.meta.url).catch((error: unknown) => {
    console.error('frame.html: a file could not be loaded. Are all files beside frame.js?', error);
    element.textContent = words.failed;
  });
}

/** Tells the page around this one how high it is, whenever that changes. */
function tellHeight(): void {
  if (window.parent === window) return;
  const root = document.documentElement;
  const tell = () => {
    // In a hidden tab of the page a frame has no width, and every word its own line.
    if (innerWidth < 100) return;
    const message: FrameMessage = {
      coprod: 'height',
      height: Math.ceil(main.getBoundingClientRect().bottom + scrollY),
    };
    // Any page may frame this one, and a height is no secret.
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ data, source }) => {
    if (source === window.parent && isFitted(data)) root.classList.add('fitted');
  });
}
