import { escapeHtml } from '#core/embed/escape-html';
import { scriptTag, type Integrity } from '#core/embed/snippet';
import type { WidgetName } from '#core/embed/widgets';
import { themeStyles } from '#widgets/shared/themes.styles';
import { stillCarousel } from './still-carousel.ts';
import { stillCheck } from './still-check.ts';
import { stillForm } from './still-form.ts';
import { stillStar } from './still-star.ts';
import { stillStyles } from './still.styles.ts';
import type { MakeStill, StillSettings } from './still.ts';

/** What a widget is written with. */
export interface Rendering extends StillSettings {
  readonly widget: RenderedWidget;
  /** Where the folder `cdn` is on the website, with a slash at its end. */
  readonly base: string;
  /** The address of a style sheet that holds the styles; null to have them in the HTML. */
  readonly stylesheet: string | null;
  /** Whether the script that wakes the widget up is written with it. */
  readonly script: boolean;
  /** The sums of the files, where they are known. */
  readonly integrity?: Integrity;
}

const stills = {
  star: stillStar,
  'star-check': stillCheck,
  'case-carousel': stillCarousel,
  'contact-form': stillForm,
} satisfies Partial<Record<WidgetName, MakeStill>>;

/** A widget that can be written without a browser: those for visitors. */
export type RenderedWidget = keyof typeof stills;

/** The widgets that can be written. */
export const renderedWidgets = Object.keys(stills) as readonly RenderedWidget[];

/** A widget as HTML that is of use without a script, with the styles apart. */
export interface RenderedHtml {
  readonly html: string;
  readonly css: string;
}

/** Writes a widget as HTML with a declarative shadow root. `embed.js` puts the living one in its place. */
export async function renderWidget(rendering: Rendering): Promise<RenderedHtml> {
  const { widget, locale, attributes, stylesheet, script } = rendering;
  const { styles, body } = await stills[widget](rendering);
  const sheets = [...styles, stillStyles].map(({ cssText }) => cssText.trim());
  // The still stands in a <div>, whose theme is in a data attribute.
  if (attributes['theme']) sheets.push(themeStyles.cssText.trim().replaceAll('[theme', '[data-theme'));
  const css = sheets.join('\n');
  const settings: Readonly<Record<string, string>> = { lang: locale, ...attributes };
  const data = Object.entries(settings).map(
    ([name, value]) => ` data-${name}${value === '' ? '' : `="${escapeHtml(value)}"`}`,
  );
  const looks =
    stylesheet === null
      ? `<style>${css}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  const html = `<div data-coprod="${widget}"${data.join('')}>
<template shadowrootmode="open">
${looks}
<div part="base" lang="${locale}">${body}</div>
</template>
</div>
${script ? `${scriptTag('embed.js', rendering)}\n` : ''}`;
  return { html, css };
}
