// Three builds of the same sources:
//   cdn/                       for script tags: Lit inside, one file a widget and language, shared chunks
//   cdn/coproduction-star.js   for one script tag: everything that every page needs in a single file
//   dist/                      for bundlers: one file a module, and lit, idb and zod left outside
// Type declarations in dist/types come from `tsc -b`, custom-elements.json from the manifest analyzer.
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import esbuild from 'rollup-plugin-esbuild';

const widgets = ['star', 'star-check', 'case-carousel', 'contact-form'];
const target = 'es2022';
const typescript = esbuild({ target, tsconfig: 'widgets/tsconfig.json' });
const minify = [
  literalsHtmlCssMinifier(),
  terser({ module: true, ecma: 2022, compress: { passes: 2, unsafe_arrows: true }, mangle: { properties: { regex: /^#/ } } }),
];

/** Finds #core/… and packages, in the builds of packages that are meant for production. */
const resolve = nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'], exportConditions: ['production'] });

const entries = Object.fromEntries(
  widgets.flatMap((name) => [
    [name, `widgets/${name}/define.ts`],
    [`${name}.cy`, `widgets/${name}/define.cy.ts`],
  ]),
);

/** Declarations and the manifest are made beside the bundles, so that a build is one command. */
const declarations = {
  name: 'declarations',
  writeBundle() {
    for (const [command, ...words] of [
      ['tsc', '-b', 'core', 'widgets'],
      ['custom-elements-manifest', 'analyze', '--config', 'widgets/manifest.config.mjs', '--quiet'],
    ]) {
      const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
      if (status !== 0) this.error(`${command} ${words.join(' ')} failed`);
    }
  },
};

for (const folder of ['cdn', 'dist']) rmSync(folder, { recursive: true, force: true });

export default [
  {
    input: entries,
    plugins: [resolve, typescript, ...minify],
    output: { dir: 'cdn', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', hoistTransitiveImports: true },
  },
  {
    input: 'widgets/all.ts',
    plugins: [resolve, typescript, ...minify],
    output: { file: 'cdn/coproduction-star.js', format: 'es', inlineDynamicImports: true },
  },
  {
    input: [
      ...widgets.flatMap((name) => [`widgets/${name}/define.ts`, `widgets/${name}/define.cy.ts`]),
      'widgets/all.ts',
      ...globSync('core/{star,case-studies,enquiry,i18n}/*.ts').filter((file) => !file.endsWith('.test.ts')),
    ],
    external: [/^lit(\/|$)/, /^@lit\//, /^idb(\/|$)/, /^zod(\/|$)/],
    plugins: [resolve, typescript, declarations],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.', sourcemap: false },
  },
];
