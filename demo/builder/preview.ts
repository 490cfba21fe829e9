// The page inside the frame of a preview: one widget, as the page around it asks.
import { fileOf } from '#core/embed/snippet';
import { isWidgetName, tagOf } from '#core/embed/widgets';
import type { Show, Told } from './preview-message.ts';

const main = document.querySelector('main')!;
const root = document.documentElement;
const tell = (told: Told) => window.parent.postMessage(told, location.origin);

addEventListener('message', ({ data, source, origin }) => {
  if (source !== window.parent || origin !== location.origin) return;
  const asked = data as Show;
  if (asked?.coprod === 'show' && isWidgetName(asked.widget)) void show(asked);
});
addEventListener('coprod-error', ({ detail }) => tell({ coprod: 'fault', message: detail.message }));
tell({ coprod: 'ready' });

async function show({ widget, locale, attributes, properties, scheme, cases }: Show): Promise<void> {
  root.lang = locale;
  root.style.colorScheme = scheme;
  for (const name of Array.from(root.style))
    if (name.startsWith('--coprod-')) root.style.removeProperty(name);
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  const element = document.createElement(tagOf(widget));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // A page by itself begins at the first level, unless the council asks for another.
  if (!('heading-level' in attributes)) element.setAttribute('heading-level', '1');
  if (cases !== undefined) Object.assign(element, { cases });
  main.replaceChildren(element);
  try {
    await import(/* @vite-ignore */ `/coproduction-star/${fileOf(widget, locale)}`);
  } catch (error) {
    tell({ coprod: 'fault', message: `The files of the widget could not be loaded: ${String(error)}` });
  }
}

declare global {
  interface WindowEventMap {
    'coprod-error': CustomEvent<{ readonly message: string }>;
  }
}
