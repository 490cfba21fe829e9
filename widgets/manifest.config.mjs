import { globSync, readFileSync } from 'node:fs';

const elements = ['star', 'star-check', 'case-carousel', 'contact-form', 'group-star'];

/** Where the build puts a source file: what people who use the package import. */
const published = (path) => `dist/${path.replace(/^\.?\//, '').replace(/\.ts$/, '.js')}`;

const rewrite = (value, key) => {
  if (typeof value === 'string') {
    return (key === 'path' || key === 'module') && value.endsWith('.ts') ? published(value) : value;
  }
  if (Array.isArray(value)) return value.map((each) => rewrite(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewrite(each, name)]));
};

/** What goes into custom-elements.json: the elements and their base, under the names that are published. */
export default {
  globs: ['widgets/shared/widget.ts', ...elements.map((name) => `widgets/${name}/${name}.ts`)],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'published-elements',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) publishElement(module);
        customElementsManifest.modules = rewrite(customElementsManifest.modules);
      },
    },
  ],
};

/** Names the tag (each folder is one), and leaves out what is nobody's business outside the class. */
function publishElement(module) {
  module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
  module.exports = module.exports.filter(({ kind, name }) => kind !== 'js' || isDeclared(module, name));
  for (const declaration of module.declarations) {
    declaration.members = declaration.members?.filter(({ privacy }) => privacy === undefined);
    for (const each of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) writeOut(each);
    // The base class sends events under a name that it is given: that is no event of its own.
    declaration.events = declaration.events?.filter(({ name }) => name !== 'type');
    for (const event of declaration.events ?? [])
      event.type = { text: `HTMLElementEventMap['${event.name}']` };
    for (const each of declaration.cssProperties ?? []) each.default ??= fallbackOf(each.name);
    const [, folder] = /^widgets\/([\w-]+)\/\1\.ts$/.exec(module.path) ?? [];
    if (folder === undefined) continue;
    Object.assign(declaration, { tagName: `coprod-${folder}`, customElement: true });
    const owner = { name: declaration.name, module: module.path };
    module.exports.push({ kind: 'custom-element-definition', name: `coprod-${folder}`, declaration: owner });
  }
}

const isDeclared = ({ declarations }, name) => declarations.some((each) => each.name === name);

const sources = globSync(['core/{star,groups}/*.ts', 'widgets/*/*.ts'], {
  exclude: (path) => path.endsWith('.test.ts'),
})
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The texts of a list that a type is made from: `(typeof approaches)[number]`. */
const listed = (name) =>
  new RegExp(`export const ${name} = \\[([^\\]]*)\\] as const`).exec(sources)?.[1].match(/'[^']+'/g) ?? [];

/** Types that are a choice of texts, by their names, each written out. */
const choices = new Map([
  ...Array.from(sources.matchAll(/export type (\w+) =((?:\s*\|?\s*'[^']+')+);/g), ([, name, texts]) => [
    name,
    texts.match(/'[^']+'/g).join(' | '),
  ]),
  ...Array.from(sources.matchAll(/export type (\w+) = \(typeof (\w+)\)\[number\];/g), ([, name, list]) => [
    name,
    listed(list).join(' | '),
  ]),
]);

/** Editors offer the texts of a choice and show a default, and know neither a type nor a constant by its name. */
function writeOut(each) {
  const constant = new RegExp(`export const ${each.default} = ([\\d.]+);`).exec(sources)?.[1];
  if (constant !== undefined) each.default = constant;
  if (each.type === undefined && /^[\d.]+$/.test(each.default ?? '')) each.type = { text: 'number' };
  if (each.type === undefined) return;
  each.type.text = each.type.text.replace(/(?<!['"\w-])(?:\w+\.)?(\w+)(?!['"\w-])/g, (whole, name) =>
    choices.get(name) ? choices.get(name) : whole,
  );
}

/** What holds where a page sets nothing: the second part of `var(--coprod-ink, …)`. */
function fallbackOf(property) {
  const start = sources.indexOf(`var(${property},`);
  if (start < 0) return undefined;
  const from = start + `var(${property},`.length;
  let depth = 1;
  let end = from;
  for (; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[sources[end]] ?? 0;
  return sources.slice(from, end - 1).trim();
}
