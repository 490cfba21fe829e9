import { tagOf, type WidgetName } from '#core/embed/widgets';

/**
 * Fetches a widget from beside this script, unless the page has it already, in whatever version: the first one wins.
 * The page's own file in another language is no reason to fetch one more.
 */
export async function loadWidget(name: WidgetName, welsh: boolean, script: string): Promise<void> {
  if (customElements.get(tagOf(name))) return;
  const file = `${name}${welsh ? '.cy' : ''}.js`;
  await import(/* @vite-ignore */ /* webpackIgnore: true */ new URL(file, script).href);
}
