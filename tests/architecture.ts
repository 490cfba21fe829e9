/** What the sources of one part of the tree may import. Of two rows that fit a file, the longer path counts. */
interface Row {
  /** A folder, or one file without its ending. */
  readonly part: string;
  /** Folders or files of ours; its own part is always allowed. */
  readonly from?: readonly string[];
  /** What only types may come from. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for all that Node has built in. */
  readonly packages?: readonly string[];
  /** Run by hand and never shipped: only tests may import it. */
  readonly tool?: true;
}

/**
 * Who may import whom. When a line of yours is refused, the code is in the wrong folder, or a value should be
 * handed in: move it. A new row needs a new folder with a reason; a wider row needs a better one.
 */
const table: readonly Row[] = [
  { part: 'core/text' },
  { part: 'core/star' },
  { part: 'core/page', from: ['core/text'], packages: ['zod'] },
  { part: 'core/prompts', from: ['core/text', 'core/star', 'core/page'], packages: ['zod'] },
  // Prompts about what axe-core finds: axe-core itself runs in extension/axe.
  { part: 'core/axe', from: ['core/prompts'] },
  { part: 'core/groups', from: ['core/star'] },
  { part: 'core/business-case', from: ['core/prompts/rule'], packages: ['zod'] },
  {
    part: 'core/collection',
    from: ['core/star', 'core/groups', 'core/case-studies/json-break'],
    packages: ['zod'],
  },
  {
    part: 'core/i18n',
    from: ['core/star', 'core/page', 'core/prompts', 'core/axe', 'core/enquiry/limits'],
    types: ['core/business-case', 'core/collection', 'core/groups'],
  },
  { part: 'core/i18n/review', from: ['core/i18n'], packages: ['node:'], tool: true },
  // What a council pastes: the names of the widgets and their settings, and the text of a snippet.
  { part: 'core/embed', types: ['core/i18n'] },
  { part: 'core/case-studies', from: ['core/star', 'core/i18n'], packages: ['zod'] },
  { part: 'core/enquiry', from: ['core/star', 'core/i18n'], packages: ['zod'] },
  {
    part: 'core/audit',
    from: [
      'core/star',
      'core/page',
      'core/prompts',
      'core/axe',
      'core/business-case',
      'core/i18n',
      'core/case-studies/json-break',
    ],
    packages: ['zod'],
  },
  {
    part: 'core/report',
    from: [
      'core/star',
      'core/prompts',
      'core/axe',
      'core/audit',
      'core/business-case',
      'core/groups',
      'core/i18n',
      'core/case-studies',
    ],
  },
  { part: 'core/dom', from: ['core/page', 'core/text'] },
  { part: 'widgets/shared', from: ['core/i18n'], packages: ['lit'] },
  {
    part: 'widgets',
    from: [
      'core/star',
      'core/groups',
      'core/collection',
      'core/i18n',
      'core/case-studies',
      'core/embed',
      'core/enquiry/limits',
      'core/enquiry/form-fields',
      'core/enquiry/reply-address',
    ],
    // The rest of enquiry is zod's, which a form must not ship.
    types: ['core/enquiry/problems'],
    // uqr is for one file, which is fetched when somebody asks for a QR code.
    packages: ['lit', 'uqr'],
  },
  // The command that writes widgets where there is no browser.
  {
    part: 'widgets/render',
    from: ['core/star', 'core/i18n', 'core/case-studies', 'core/embed', 'widgets'],
    packages: ['lit', 'node:'],
  },
  { part: 'extension/messaging', from: ['core'], packages: ['wxt'] },
  {
    part: 'extension/overlay',
    from: [
      'core/dom',
      'core/page',
      'core/prompts',
      'core/axe',
      'core/text',
      'core/star',
      'core/i18n',
      'core/case-studies/studies',
      'core/audit/default-settings',
      'extension/messaging',
      // The names of what can go wrong, and no database.
      'extension/store/trouble',
    ],
    // The schemas themselves are zod's, which stays out of pages.
    types: ['core/audit'],
    packages: ['lit', '@floating-ui/dom'],
  },
  {
    part: 'extension/axe',
    from: ['core/axe', 'core/dom', 'core/page', 'core/prompts', 'extension/messaging'],
    packages: ['axe-core', 'wxt'],
  },
  { part: 'extension/store', from: ['core/audit'], packages: ['idb'] },
  {
    part: 'extension/background',
    from: [
      'core/audit',
      'core/business-case',
      'core/i18n',
      'core/page',
      'core/prompts',
      'core/axe',
      'extension/messaging',
      'extension/store',
    ],
    packages: ['wxt', 'zod'],
  },
  {
    part: 'extension/sidepanel',
    // It reads the store, and writes to it by messages only.
    from: [
      'core/audit',
      'core/axe',
      'core/business-case',
      'core/case-studies',
      'core/groups',
      'core/i18n',
      'core/page',
      'core/prompts',
      'core/report',
      'core/star',
      'extension/axe/check-tab',
      'extension/messaging',
      'extension/store',
      'widgets',
    ],
    packages: ['lit', 'wxt'],
  },
  { part: 'extension/welcome', from: ['core/i18n', 'extension/messaging', 'widgets'], packages: ['lit'] },
  {
    part: 'extension/entrypoints',
    from: [
      'extension/axe',
      'extension/background',
      'extension/overlay',
      'extension/sidepanel',
      'extension/welcome',
    ],
    packages: ['wxt'],
  },
  {
    part: 'demo',
    from: ['core/star', 'core/i18n', 'core/case-studies', 'core/embed'],
    packages: ['hono', '@hono/node-server', 'node:'],
  },
  {
    part: 'demo/catalogue',
    from: ['demo', 'core/star', 'core/i18n', 'core/prompts'],
    packages: ['hono', 'node:'],
  },
  { part: 'demo/builder-scripts', packages: ['esbuild', 'node:'] },
  // The builder and the checker, which run in the browser.
  { part: 'demo/builder', from: ['core/i18n', 'core/case-studies', 'core/embed'], packages: ['lit'] },
  // The docs site, made by a generator from READMEs and the manifest.
  {
    part: 'demo/docs',
    from: ['core/embed', 'core/star'],
    packages: ['hono', 'marked', 'node:'],
  },
  {
    part: 'demo/receiver',
    from: ['core/star', 'core/i18n', 'core/enquiry'],
    packages: ['hono', '@hono/node-server', 'nodemailer', 'node:'],
  },
];

/** idb is for what a person asked to keep on the device, and there only for these files. */
const keepsOnDevice = /^widgets\/.+\/(keep|outbox)[^/]*\.ts$/;

const badFolder = /^(utils?|helpers?|common|misc|lib|shared)$/;

/** The browser, the clock and chance come into core as arguments. */
const fromOutside =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|(?<![\w.$'’-])(?:document|window|localStorage)(?=[.[])/g;

/** The sources of the project: paths from its root, with `/` between the parts, and what stands in each. */
export type Sources = ReadonlyMap<string, string>;

/** Everything in the sources that breaks the architecture, each as a sentence that says where and what to do. */
export function faultsIn(sources: Sources): readonly string[] {
  const ours = [...sources.keys()].filter((path) => !isTest(path));
  return [
    ...ours.flatMap((path) => [...faultsOfPlace(path), ...faultsOfSource(path, sources)]),
    ...cyclesIn(sources),
  ];
}

const isTest = (path: string): boolean => path.startsWith('tests/') || /[.-]test\.ts$/.test(path);

const isForTests = (path: string): boolean => isTest(path) || rowOf(path)?.tool === true;

const within = (path: string, part: string): boolean => path.startsWith(`${part}/`) || path === `${part}.ts`;

const rowOf = (path: string): Row | undefined =>
  table.filter(({ part }) => within(path, part)).toSorted((a, b) => b.part.length - a.part.length)[0];

function faultsOfPlace(path: string): readonly string[] {
  const faults: string[] = [];
  const folders = path.split('/').slice(0, -1);
  const bad = folders.find(
    (folder, at) => badFolder.test(folder) && folders.slice(0, at + 1).join('/') !== 'widgets/shared',
  );
  if (bad !== undefined) {
    faults.push(
      `${path}: no folder is called "${bad}". Put the code beside its user, or name the folder after what it knows.`,
    );
  }
  if (/\/index\.\w+$/.test(path) && !path.startsWith('extension/entrypoints/')) {
    faults.push(
      `${path}: there is no index file here. Name the file after its idea, and import from the file that owns the name.`,
    );
  }
  if (rowOf(path) === undefined) {
    faults.push(
      `${path}: this folder is in nobody's row. Move the file to a known folder, or add a row to tests/architecture.ts.`,
    );
  }
  return faults;
}

function faultsOfSource(path: string, sources: Sources): readonly string[] {
  const source = sources.get(path)!;
  const row = rowOf(path);
  const faults = importsOf(path, source).flatMap((each) => {
    if (row === undefined || isAllowed(path, each, row)) return [];
    const start = `${path} imports ${each.target}: `;
    if (isForTests(each.target)) return [`${start}only tests may import tests and tools.`];
    const types = (row.types ?? []).map((part) => `types of ${part}`);
    const allowed = [row.part, ...(row.from ?? []), ...types, ...(row.packages ?? [])].join(', ');
    return [`${start}${row.part} may import ${allowed}. Move the code, or hand the value in.`];
  });
  if (!path.startsWith('core/') || within(path, 'core/dom')) return faults;
  const outside = withoutWords(source).match(fromOutside) ?? [];
  return [
    ...faults,
    ...outside.map(
      (name) => `${path} uses ${name}: in core, take the browser, the clock and chance as arguments.`,
    ),
  ];
}

function isAllowed(path: string, { target, typeOnly }: Import, row: Row): boolean {
  if (isForTests(target)) return false;
  if (target === 'idb' && keepsOnDevice.test(path)) return true;
  if (!target.endsWith('.ts')) return (row.packages ?? []).includes(target);
  const parts = [row.part, ...(row.from ?? []), ...(typeOnly ? (row.types ?? []) : [])];
  return parts.some((part) => within(target, part));
}

interface Import {
  /** A path of ours (ending in .ts) or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const importsOf = (path: string, source: string): readonly Import[] => [
  ...importedAtOnce(path, source),
  ...Array.from(withoutComments(source).matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g), ([, specifier]) => ({
    target: targetOf(path, specifier!),
    typeOnly: false,
  })),
];

const importedAtOnce = (path: string, source: string): readonly Import[] =>
  Array.from(
    withoutComments(source).matchAll(
      /(?:^|;)\s*(?:(?:import|export)\b(\s+type\b)?[^'"`;]*?\bfrom|import)\s*['"]([^'"]+)['"]/gm,
    ),
    ([, type, specifier]) => ({ target: targetOf(path, specifier!), typeOnly: type !== undefined }),
  );

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return `${specifier.slice(1).replace(/\.ts$/, '')}.ts`;
  if (specifier.startsWith('.')) return new URL(specifier, `file:///${path}`).pathname.slice(1);
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

const withoutComments = (source: string): string =>
  source.replace(/('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '$1');

const withoutWords = (source: string): string =>
  withoutComments(source).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

/**
 * Each circle of imports, types included, as one sentence. A file that is fetched later may import from
 * the one that fetches it: words.en.ts takes its type from words.ts.
 */
function cyclesIn(sources: Sources): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      const circle = [...way.slice(way.indexOf(path)), path].join(' → ');
      cycles.push(
        `${circle}: these import each other in a circle. Move what they share into a file of its own.`,
      );
      return;
    }
    if (done.has(path)) return;
    for (const { target } of importedAtOnce(path, sources.get(path)!)) {
      if (sources.has(target)) follow(target, [...way, path]);
    }
    done.add(path);
  };
  for (const path of sources.keys()) follow(path, []);
  return cycles;
}
