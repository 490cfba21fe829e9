import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Engine } from 'php-parser';
import { describe, expect, test } from 'vitest';
import { attributesOf, isWidgetName, sharedAttributes, widgetNames } from '../core/embed/widgets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}demo/cms/${path}`, 'utf8');
const files = globSync('**/*.*', { cwd: `${root}demo/cms` }).map((path) => path.replaceAll('\\', '/'));

/** Attributes of the elements that an address of a frame may not have. */
const onlyOnElements = ['lang', 'mailto'];

const known = (widget: string): readonly string[] =>
  isWidgetName(widget) ? [...attributesOf[widget], ...sharedAttributes, ...onlyOnElements] : [];

/** Every place in the text where a widget is put on a page, with its settings. */
function placings(text: string): readonly { widget: string; attributes: readonly string[] }[] {
  const names = (attributes: string, pattern: RegExp) =>
    Array.from(attributes.matchAll(pattern), ([, name]) => name!);
  return [
    ...Array.from(
      text.matchAll(/<coprod-([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g),
      ([, widget, rest]) => ({
        widget: widget!,
        attributes: names(rest!, /([a-z-]+)(?:="[^"]*")?/g),
      }),
    ),
    ...Array.from(text.matchAll(/<div data-coprod="([^"]*)"([^>]*)>/g), ([, widget, rest]) => ({
      widget: widget!,
      attributes: names(rest!, /data-([a-z-]+)=/g),
    })),
    ...Array.from(text.matchAll(/frame\.html\?([^"\s`]+)/g), ([, query]) => {
      const asked = new URLSearchParams(query!.replaceAll('&amp;', '&'));
      return {
        widget: asked.get('widget')!,
        attributes: [...asked.keys()].filter((name) => name !== 'widget'),
      };
    }),
  ];
}

describe.each(files.filter((path) => /\.(html|md)$/.test(path)))('%s', (path) => {
  test('names widgets, attributes and files that exist', () => {
    const text = read(path);
    for (const { widget, attributes } of placings(text)) {
      expect(widgetNames, path).toContain(widget);
      for (const name of attributes) expect(known(widget), `${path}: ${widget}`).toContain(name);
    }
    for (const [, file] of text.matchAll(/\/coproduction-star\/([\w.-]+\.(?:js|html))/g))
      expect(existsSync(`${root}cdn/${file}`), `${path}: ${file}`).toBe(true);
  });
});

test.each(files.filter((path) => path.endsWith('.php')))('%s can be read by PHP 8', (path) => {
  const engine = new Engine({ parser: { version: 803, extractDoc: true }, ast: { withPositions: true } });
  expect(() => engine.parseCode(read(path), path)).not.toThrow();
});

/** The settings of each widget as a file of another language lists them. */
const lists: readonly (readonly [path: string, entry: (widget: string) => RegExp, name: RegExp])[] = [
  [
    'localgov-drupal/coproduction_star/src/Plugin/Block/WidgetBlock.php',
    (widget) => new RegExp(`'${widget}' => \\[([^\\]]*)\\]`),
    /'([a-z-]+)'/g,
  ],
  [
    'wordpress/coproduction-star/block/render.php',
    (widget) => new RegExp(`'${widget}'\\s+=> array\\(([^)]*)\\)`),
    /'([a-z-]+)'\s*=>/g,
  ],
  [
    'umbraco/coproductionStar.cshtml',
    (widget) => new RegExp(`\\["${widget}"\\] = ([^;]*?)(?:},|\\(\\),)`),
    /\("([a-z-]+)"/g,
  ],
];

describe.each(lists)('%s', (path, entry, name) => {
  test.each(widgetNames)('knows %s, and only attributes that it has', (widget) => {
    const list = entry(widget).exec(read(path))?.[1];
    expect(list, `${path} has no list for ${widget}`).toBeDefined();
    const listed = Array.from(list!.matchAll(name), ([, each]) => each!);
    for (const each of listed) expect(known(widget)).toContain(each);
    if (widget === 'star-check') expect(listed).toEqual(expect.arrayContaining(['mode', 'voice', 'service']));
  });
});

test('the module for Drupal has a library for each widget and language, with a file that exists', () => {
  const text = read('localgov-drupal/coproduction_star/coproduction_star.libraries.yml');
  const libraries = new Map(
    Array.from(
      text.matchAll(/^([\w-]+\.\w+):\n {2}js:\n {4}\/libraries\/coproduction-star\/([\w.-]+):/gm),
      ([, name, file]) => [name!, file!],
    ),
  );
  expect([...libraries.keys()].toSorted()).toEqual(
    widgetNames.flatMap((widget) => [`${widget}.en`, `${widget}.cy`]).toSorted(),
  );
  for (const [name, file] of libraries) {
    expect(file).toBe(`${name.replace(/\.en$/, '')}.js`);
    expect(existsSync(`${root}cdn/${file}`)).toBe(true);
  }
});

test('the module for Drupal describes each of its settings', () => {
  const schema = read('localgov-drupal/coproduction_star/config/schema/coproduction_star.schema.yml');
  const block = read('localgov-drupal/coproduction_star/src/Plugin/Block/WidgetBlock.php');
  const form = block.slice(block.indexOf('function fields()'), block.indexOf('function whenOneOf('));
  const fields = Array.from(form.matchAll(/^ {6}'([a-z-]+)' => \[/gm), ([, name]) => name!);
  expect(fields).toContain('heading-level');
  for (const field of fields) expect(schema, field).toMatch(new RegExp(`^ {8}${field}:$`, 'm'));
});

test('the plugin for WordPress has a setting and a field for each attribute that it writes', () => {
  const { attributes } = JSON.parse(read('wordpress/coproduction-star/block/block.json')) as {
    attributes: Record<string, { enum?: readonly string[] }>;
  };
  const editor = read('wordpress/coproduction-star/block/editor.js');
  const written = Array.from(
    read('wordpress/coproduction-star/block/render.php').matchAll(/'[a-z-]+'\s*=> '(\w+)'/g),
    ([, key]) => key!,
  );
  expect(written.length).toBeGreaterThan(5);
  for (const key of written) {
    expect(Object.keys(attributes)).toContain(key);
    expect(editor).toContain(`'${key}'`);
  }
  expect(attributes['widget']!.enum!.toSorted()).toEqual([...widgetNames].toSorted());
  for (const widget of widgetNames) expect(editor).toContain(`value: '${widget}'`);
});

test('each says whether it was run here, and the table agrees', () => {
  const table = read('README.md');
  for (const path of files.filter((each) => /^[\w-]+\/README\.md$/.test(each))) {
    const folder = path.split('/')[0]!;
    const isRun = /\*\*Run here:\*\*/.test(read(path));
    expect(isRun || /\*\*Not run here[.:]?\*\*/.test(read(path)), path).toBe(true);
    const row = table.split('\n').find((line) => line.includes(`](${path})`));
    expect(row, `demo/cms/README.md has no row for ${folder}`).toBeDefined();
    expect(/\| run in Chromium and Firefox/.test(row!), row).toBe(isRun);
  }
});
