import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { attributesOf, sharedAttributes, tagOf, widgetNames } from '../core/embed/widgets.ts';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Entry[];
  readonly members: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const json = (path: string) => JSON.parse(read(path)) as never;

const { modules } = json('custom-elements.json') as {
  modules: readonly { declarations: readonly Element[] }[];
};
const elements = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);

const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;
const names = (entries: readonly Entry[]): readonly string[] => entries.map(({ name }) => name);

describe.each(widgetNames)('the manifest about %s', (widget) => {
  const element = elements.get(tagOf(widget))!;
  const source = globSync(`widgets/{${widget},shared}/*.ts`, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => read(path))
    .join('\n');
  const own = globSync(`widgets/${widget}/*.ts`, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => read(path))
    .join('\n');

  test.each(kinds)('has a sentence on each of its %s', (kind) => {
    for (const { name, description } of element[kind])
      expect(description?.trim(), `${kind}: ${name} of ${element.tagName}`).toMatch(/\S.*[.!?”"]$/s);
  });

  test('has a type for each attribute, member and event', () => {
    for (const { name, kind, type } of [...element.attributes, ...element.members, ...element.events])
      if (kind !== 'method') expect(type?.text, `${name} of ${element.tagName}`).toBeTruthy();
  });

  test('writes out choices, so that editors can offer them', () => {
    const known = /^('[^']*'|string|number|boolean|null|[A-Z]\w*\['[^']+'\])$/;
    for (const { name, type } of element.attributes)
      for (const part of type!.text.split(' | ')) expect(part, `${name}: ${type!.text}`).toMatch(known);
  });

  test('has every property that the code makes reactive', () => {
    const made = Array.from(own.matchAll(/@property\([^)]*\)\s*(?:get )?(\w+)/g), ([, name]) => name!);
    expect(made.length).toBeGreaterThan(0);
    expect(names(element.members)).toEqual(expect.arrayContaining(made));
  });

  test('has every attribute that snippets and frames take', () => {
    expect(names(element.attributes)).toEqual(
      expect.arrayContaining([...attributesOf[widget], ...sharedAttributes]),
    );
  });

  test('has every part, slot, event and custom property that the code has', () => {
    const found = (pattern: RegExp): readonly string[] => [
      ...new Set(Array.from(source.matchAll(pattern), ([, name]) => name!)),
    ];
    const ofOwn = (pattern: RegExp): readonly string[] => [
      ...new Set(Array.from(own.matchAll(pattern), ([, name]) => name!)),
    ];
    const parts = ofOwn(/\bpart="([\w -]+)"/g).flatMap((text) => text.split(' '));
    expect(names(element.cssParts)).toEqual(expect.arrayContaining(parts));
    expect(names(element.slots)).toEqual(expect.arrayContaining([...ofOwn(/<slot name="([\w-]+)"/g)]));
    expect(names(element.events)).toEqual(expect.arrayContaining([...ofOwn(/\bemit\(\s*'([\w-]+)'/g)]));
    expect(names(element.cssProperties)).toEqual(
      expect.arrayContaining(found(/var\(\s*(--coprod-[\w-]*\w)\b/g).filter((name) => ofWidget(name, own))),
    );
  });

  test('says what holds where a page sets no colour', () => {
    for (const { name, default: value } of element.cssProperties)
      expect(value, `${name} of ${element.tagName}`).toBeTruthy();
  });
});

/** What the shared styles offer is offered by all; the rest by those that name it. */
const ofWidget = (name: string, own: string): boolean =>
  own.includes(name) || read('widgets/shared/host.styles.ts').includes(name);

describe('editors', () => {
  test('VS Code offers each tag, its attributes and their values', () => {
    const { tags } = json('dist/vscode.html-custom-data.json') as {
      tags: readonly {
        name: string;
        attributes: readonly { name: string; values: readonly { name: string }[] }[];
      }[];
    };
    expect(tags.map(({ name }) => name).toSorted()).toEqual([...elements.keys()].toSorted());
    for (const { name, attributes } of tags)
      expect(names(attributes as never)).toEqual(names(elements.get(name)!.attributes));
    const mode = tags
      .find(({ name }) => name === 'coprod-star-check')!
      .attributes.find(({ name }) => name === 'mode')!;
    expect(names(mode.values)).toEqual(['quick', 'full']);
  });

  test('VS Code offers each custom property', () => {
    const { properties } = json('dist/vscode.css-custom-data.json') as { properties: readonly Entry[] };
    expect(names(properties)).toEqual(
      expect.arrayContaining([...elements.values()].flatMap(({ cssProperties }) => names(cssProperties))),
    );
  });

  test('JetBrains offers each tag, and finds its source', () => {
    const { contributions, version } = json('dist/web-types.json') as {
      version: string;
      contributions: { html: { elements: readonly { name: string; source?: { module?: string } }[] } };
    };
    expect(version).toBe((json('package.json') as { version: string }).version);
    expect(names(contributions.html.elements).toSorted()).toEqual([...elements.keys()].toSorted());
  });
});
