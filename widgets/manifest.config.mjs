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
  for (const declaration of module.declarations) {
    declaration.members = declaration.members?.filter(({ privacy }) => privacy === undefined);
    // The base class sends events under a name that it is given: that is no event of its own.
    declaration.events = declaration.events?.filter(({ name }) => name !== 'type');
    const [, folder] = /^widgets\/([\w-]+)\/\1\.ts$/.exec(module.path) ?? [];
    if (folder === undefined || declaration.kind !== 'class') continue;
    Object.assign(declaration, { tagName: `coprod-${folder}`, customElement: true });
    const owner = { name: declaration.name, module: module.path };
    module.exports.push({ kind: 'custom-element-definition', name: `coprod-${folder}`, declaration: owner });
  }
}
