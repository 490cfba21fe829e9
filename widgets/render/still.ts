import type { CaseStudy } from '#core/case-studies/case-study';
import type { Locale } from '#core/i18n/locale';
import type { CSSResult } from 'lit';

/** What is asked of a widget that stands still: one that is written before there is a page. */
export interface StillSettings {
  readonly locale: Locale;
  /** By the names of the widget's attributes; an empty text for one that is only there or not. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A council's own cases, or null for the kit's. */
  readonly cases: readonly CaseStudy[] | null;
}

/** A widget as it is seen at first, with all that makes it of use without a script. */
export interface Still {
  readonly styles: readonly CSSResult[];
  /** What stands inside the base, as HTML. */
  readonly body: string;
}

/** Writes one sort of widget as a still. */
export type MakeStill = (settings: StillSettings) => Promise<Still>;

interface SettableElement {
  attributeChangedCallback(name: string, before: string | null, value: string | null): void;
}

/** An element that is on no page, with its attributes. Lit reads them by the names that its class observes. */
export function offPage<Element extends SettableElement>(
  Class: (new () => Element) & { readonly observedAttributes: readonly string[] },
  attributes: StillSettings['attributes'],
): Element {
  const known = Class.observedAttributes;
  const element = new Class();
  for (const [name, value] of Object.entries(attributes))
    if (known.includes(name)) element.attributeChangedCallback(name, null, value);
  return element;
}
