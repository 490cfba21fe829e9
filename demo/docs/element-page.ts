import { snippet, type Placing } from '#core/embed/snippet';
import { tagOf, type WidgetName } from '#core/embed/widgets';
import { readSource } from './book.ts';
import { examplesOf, type Example } from './examples.ts';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** Where the demo serves the folder `cdn`. */
const base = '/coproduction-star/';

/** The page of an element, in Markdown: what it is, examples that run, and all that its manifest says. */
export function elementPage(widget: WidgetName): string {
  const element = declarationOf(widget);
  const { members = [] } = element;
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `# \`<${tagOf(widget)}>\``,
    element.description.replaceAll('\n', ' '),
    '## Examples',
    ...examplesOf[widget].map((example) => showExample(widget, example)),
    ...table(
      'Attributes',
      ['Attribute', 'Value', 'Without it', 'What it does'],
      element.attributes,
      (each) => [codeOf(each.name), valuesOf(each.type?.text), withoutIt(each.default), each.description],
    ),
    ...table('Properties for scripts', ['Property', 'Type', 'What it is'], fields, (each) => [
      codeOf(each.name),
      codeOf(each.type?.text),
      each.description,
    ]),
    ...table('Methods', ['Method', 'What it does'], methods, (each) => [
      codeOf(`${each.name}(${(each.parameters ?? []).map(({ name }) => name).join(', ')})`),
      each.description,
    ]),
    ...table('Events', ['Event', 'When'], element.events, (each) => [codeOf(each.name), each.description]),
    ...table('Slots', ['Slot', 'What goes there'], element.slots, (each) => [
      each.name === '' ? 'between the tags' : codeOf(each.name),
      each.description,
    ]),
    ...table('Parts', ['Part, for `::part()`', 'What it is'], element.cssParts, (each) => [
      codeOf(each.name),
      each.description,
    ]),
    ...table(
      'Custom properties',
      ['Property', 'Without it', 'What it sets'],
      element.cssProperties,
      (each) => [codeOf(each.name), codeOf(each.default), each.description],
    ),
  ].join('\n\n');
}

/** The page that shows the ways in beside each other, in Markdown. */
export function waysInPage(): string {
  const placing: Placing = {
    way: 'element',
    widget: 'case-carousel',
    locale: 'en',
    base,
    attributes: { limit: '2', 'heading-level': '3' },
    fallback: '<p><a href="/what-changed">What changed when people worked together</a></p>',
    title: 'Stories of working together',
    height: 900,
  };
  const shown = (way: Placing['way'], label: string) =>
    both(snippet({ ...placing, way, attributes: { label, ...placing.attributes } }));
  return [
    '# Four ways in',
    'The same widget, put on the page in each way. What you see below each snippet comes from that snippet.',
    '## The element',
    'One script tag, and the element where it should be seen. Use this where you can.',
    shown('element', 'Stories, by an element'),
    '## A `<div>`',
    'For editors that take out tags that they do not know. One script in the page template finds every such `<div>`.',
    shown('div', 'Stories, by a div'),
    '## A frame',
    'For editors that take out scripts. Its height follows what is in it where the page may run `frame-host.js`; else it stays as written.',
    shown('frame', 'Stories, in a frame'),
    '## npm',
    'For websites that bundle their scripts. The types of React, Vue and other JSX are in the package.',
    fenced(snippet({ ...placing, way: 'npm' }), 'sh'),
    '[Your CMS](cms/) has the steps for nine of them.',
  ].join('\n\n');
}

const declarationOf = (widget: WidgetName): Declaration =>
  (
    JSON.parse(readSource('custom-elements.json')) as {
      modules: readonly { declarations: readonly Declaration[] }[];
    }
  ).modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tagOf(widget))!;

const showExample = (widget: WidgetName, { title, about, ...placing }: Example): string =>
  [`### ${title}`, about, both(snippet({ way: 'element', widget, locale: 'en', base, ...placing }))].join(
    '\n\n',
  );

/** A snippet as code and live, from the same text. */
const both = (code: string): string => `${fenced(code, 'html')}\n\n<div class="live">\n${code}\n</div>`;

const fenced = (code: string, language: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

function table(
  title: string,
  heads: readonly string[],
  entries: readonly Entry[] = [],
  row: (entry: Entry) => readonly (string | undefined)[],
): readonly string[] {
  if (entries.length === 0) return [];
  const line = (cells: readonly (string | undefined)[]) =>
    `| ${cells.map((cell = '') => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `## ${title}`,
    [line(heads), line(heads.map(() => '---')), ...entries.map((each) => line(row(each)))].join('\n'),
  ];
}

const codeOf = (text: string | undefined): string => (text ? `\`${text}\`` : '');

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'there, or not',
};

/** What may be written in an attribute: each text of a choice, or what kind of thing it is. */
const valuesOf = (type = ''): string =>
  type
    .split(' | ')
    .filter((each) => each !== 'null' && each !== "''")
    .map((each) => words[each] ?? codeOf(each.replaceAll("'", '')))
    .join(', ');

const withoutIt = (value = ''): string =>
  ['null', 'false', "''"].includes(value) ? '' : codeOf(value.replaceAll("'", ''));
