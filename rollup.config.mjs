// Three builds of the same sources:
//   cdn/    for script tags, Lit inside:
//             star-check.js and so on, one file a widget and language, with shared chunks;
//             coproduction-star.js, all four in one file, and beside it only what is needed later, if at all;
//             coproduction-star.complete.js, all four and everything in a single file
//             embed.js, which puts widgets into <div data-coprod>; frame.html with its files, and frame-host.js for the
//             page around it; integrity.json, the sum of each file
//   dist/   for bundlers: one file a module, and lit, idb, zod and uqr left outside;
//             coproduction-star.js, the command, with all that it needs
// Type declarations in dist/types come from `tsc -b`, custom-elements.json from the manifest analyzer, and from that the
// data for editors and the types for templates.
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify as shortenNames } from 'rollup-plugin-esbuild';
import { fetchTogether } from './rollup.fetch-together.mjs';
import { sumFiles } from './rollup.sum-files.mjs';
import { writeEditorData } from './rollup.editor-data.mjs';
import { minifyTemplates } from './rollup.minify-templates.mjs';
import { shareDecorate } from './rollup.share-decorate.mjs';
import { sharedFiles } from './rollup.shared-files.mjs';

/** The source of each widget's file for script tags, without the language. */
const widgets = {
  star: 'star/define',
  'star-check': 'star-check/define',
  'case-carousel': 'case-carousel/begin',
  'contact-form': 'contact-form/define',
  'group-star': 'group-star/define',
};
const target = 'es2022';
const typescript = esbuild({ target, tsconfig: 'widgets/tsconfig.json' });
const minify = [
  shareDecorate(),
  minifyTemplates(),
  // terser leaves #private names long, and esbuild leaves more code: together they are the smallest.
  shortenNames({ target, legalComments: 'none' }),
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: false },
  }),
];

/** Finds #core/… and packages, in the builds of packages that are meant for production. */
const resolve = nodeResolve({
  browser: true,
  extensions: ['.ts', '.mjs', '.js'],
  exportConditions: ['production'],
});

/** Words are called by their language as well, so that a folder does not hold two files for "advice". */
const chunkName = (hash) => (chunk) => {
  const last = chunk.moduleIds.at(-1) ?? '';
  const language = /\/core\/i18n\/(en|cy)\/|\/card-words\.(en|cy)\.ts$/.exec(last)?.slice(1).find(Boolean);
  return `chunks/${chunk.name}${language && !chunk.name.endsWith(language) ? `.${language}` : ''}-[hash:${hash}].js`;
};

/** Welsh pages load files of their own, so that they load no English. */
const languages = ['', '.cy'];

/** Bundles are made here and then take the place of the old ones at once: a demo that is running never misses a file. */
const making = 'cdn.new';

/** Declarations and the manifest are made beside the bundles, so that a build is one command. */
const finish = {
  name: 'finish',
  writeBundle() {
    for (const [command, ...words] of [
      ['tsc', '-b', 'core', 'widgets'],
      ['custom-elements-manifest', 'analyze', '--config', 'widgets/manifest.config.mjs', '--quiet'],
    ]) {
      const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
      if (status !== 0) this.error(`${command} ${words.join(' ')} failed`);
    }
    writeEditorData('dist');
    copyFileSync('docs/licences.md', `${making}/licences.txt`);
    for (const file of ['frame.html', 'frame.css'])
      copyFileSync(`widgets/loader/${file}`, `${making}/${file}`);
    for (const name of ['star', 'star-check', 'case-carousel', 'contact-form']) {
      const words = [
        'dist/coproduction-star.js',
        'render',
        name,
        '--css',
        '--mailto',
        'nobody@council.example',
      ];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
      if (status !== 0) this.error(`${words.join(' ')} failed: ${stderr}`);
      writeFileSync(`${making}/${name}.css`, stdout);
    }
    sumFiles(making);
    rmSync('cdn', { recursive: true, force: true });
    renameSync(making, 'cdn');
  },
};

for (const folder of [making, 'dist']) rmSync(folder, { recursive: true, force: true });

export default [
  ...languages.map((language) => ({
    input: Object.fromEntries(
      Object.entries(widgets).map(([name, source]) => [
        `${name}${language}`,
        `widgets/${source}${language}.ts`,
      ]),
    ),
    plugins: [resolve, typescript, fetchTogether(), ...minify],
    output: {
      dir: making,
      format: 'es',
      // From 64 files on, rollup wants more than six characters to tell them apart.
      chunkFileNames: chunkName(7),
      manualChunks: sharedFiles(language === '' ? 'en' : 'cy'),
      onlyExplicitManualChunks: true,
    },
  })),
  ...languages.map((language) => ({
    input: { [`coproduction-star${language}`]: `widgets/all${language}.ts` },
    plugins: [resolve, typescript, ...minify],
    output: { dir: making, format: 'es', chunkFileNames: chunkName(6) },
  })),
  {
    input: 'widgets/complete.ts',
    plugins: [resolve, typescript, ...minify],
    output: { file: `${making}/coproduction-star.complete.js`, format: 'es', inlineDynamicImports: true },
  },
  // Each in one request, and none shares a piece with another.
  ...['embed', 'frame', 'frame-host'].map((name) => ({
    input: { [name]: `widgets/loader/${name}.ts` },
    plugins: [resolve, typescript, ...minify],
    output: { dir: making, format: 'es', chunkFileNames: chunkName(7) },
  })),
  {
    input: 'widgets/render/coproduction-star.ts',
    external: [/^node:/],
    // Templates as short as those of the widgets, so that a still takes the same room.
    plugins: [
      nodeResolve({ extensions: ['.ts', '.mjs', '.js'], exportConditions: ['node', 'production'] }),
      typescript,
      minifyTemplates(),
    ],
    output: {
      file: 'dist/coproduction-star.js',
      format: 'es',
      inlineDynamicImports: true,
      banner: '#!/usr/bin/env node',
    },
  },
  {
    input: [
      ...globSync('widgets/{*/define,all}{,.cy}.ts'),
      ...globSync('core/{star,groups,collection,case-studies,embed,enquiry,i18n}/*.ts').filter(
        (file) => !/\.test\.ts$|i18n\/review\.ts$/.test(file),
      ),
    ],
    external: [/^lit(\/|$)/, /^@lit\//, /^idb(\/|$)/, /^zod(\/|$)/, /^uqr$/],
    plugins: [resolve, typescript, finish],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.', sourcemap: false },
  },
];
