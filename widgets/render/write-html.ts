import { escapeHtml } from '#core/embed/escape-html';
import { nothing, type TemplateResult } from 'lit';
import type { Directive, DirectiveResult, PartInfo } from 'lit/directive.js';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';

/** A template that cannot be written without a browser: which part of it, and what to do. */
export class WriteError extends Error {
  override name = 'WriteError';
}

/**
 * Writes what a template of Lit shows, as HTML that stands alone: without the marks that Lit would leave for itself,
 * and without listeners. A button that only a listener gives its meaning is written as disabled.
 */
export function writeHtml(value: unknown): string {
  const shown = resolve(value);
  if (shown === nothing || shown === null || shown === undefined) return '';
  if (isTemplateResult(shown)) return writeTemplate(shown as TemplateResult);
  if (typeof shown === 'string') return escapeHtml(shown);
  if (typeof shown === 'object' && Symbol.iterator in shown)
    return Array.from(shown as Iterable<unknown>, writeHtml).join('');
  return escapeHtml(String(shown));
}

/** The beginning of an attribute that the next value goes on with: its name, its quote, and what stands before the value. */
const begunAttribute = /\s([.?@]?[\w:-]+)=(["']?)([^"']*)$/;

function writeTemplate({ strings, values }: TemplateResult): string {
  let written = '';
  /** What the template itself says, without values: only there do signs have their meaning in HTML. */
  let markup = '';
  let rest = strings[0]!;
  for (let at = 0; at < values.length;) {
    written += rest;
    markup += rest;
    const isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
    const [begun, name, quote, before] = (isInTag && begunAttribute.exec(markup)) || [];
    if (!isInTag) {
      written += writeHtml(values[at]);
      rest = strings[(at += 1)]!;
      continue;
    }
    if (begun === undefined)
      throw new WriteError(`A directive on an element cannot be written: ${markup.slice(-60)}`);
    written = written.slice(0, -begun.length);
    markup = markup.slice(0, -begun.length);
    const parts: unknown[] = [before, values[at]];
    rest = strings[(at += 1)]!;
    if (quote) {
      for (; !rest.includes(quote); rest = strings[at]!) {
        parts.push(rest, values[at]);
        at += 1;
      }
      const end = rest.indexOf(quote);
      parts.push(rest.slice(0, end));
      rest = rest.slice(end + 1);
    }
    written += writeAttribute(name!, parts, /<([\w-]+)[^<]*$/.exec(markup)![1]!);
  }
  return written + rest;
}

function writeAttribute(name: string, parts: readonly unknown[], tag: string): string {
  const values = parts.map(resolve).filter((part) => part !== '');
  const [first] = values;
  switch (name[0]) {
    case '@':
      return tag === 'button' && first !== nothing ? ' disabled' : '';
    case '?':
      return first ? ` ${name.slice(1)}` : '';
    case '.':
      return writeProperty(name.slice(1), first, tag);
  }
  if (values.includes(nothing)) return '';
  return ` ${name}="${escapeHtml(values.map((value) => String(value ?? '')).join(''))}"`;
}

/** Few properties can be said in HTML. */
function writeProperty(name: string, value: unknown, tag: string): string {
  if (name === 'checked' || name === 'selected') return value ? ` ${name}` : '';
  if (!value) return '';
  if (name === 'value' && tag === 'input') return ` value="${escapeHtml(String(value))}"`;
  throw new WriteError(`The property "${name}" of <${tag}> cannot be written as HTML. Use an attribute.`);
}

/** What a directive shows at first. */
function resolve(value: unknown): unknown {
  const Shown = getDirectiveClass(value) as (new (part: PartInfo) => Directive) | undefined;
  if (Shown === undefined) return value;
  const { values } = value as DirectiveResult & { readonly values: readonly unknown[] };
  return resolve(new Shown({ type: 2 }).render(...values));
}
