import type { Guard } from './guard.ts';

/** What guards what is built and installed. */
export const build: readonly Guard[] = [
  {
    keeps: 'permissions few',
    file: 'wxt.config.ts',
    find: "      'unlimitedStorage',\n",
    replace: "      'unlimitedStorage',\n      'tabs',\n",
    test: 'tests/extension.test.ts',
    name: 'chrome-mv3 > asks for',
    build: ['wxt', 'build', '--level', 'error', '-b', 'chrome'],
  },
  {
    keeps: 'the extension’s own pages from loading anything',
    file: 'wxt.config.ts',
    find: "default-src 'none'; script-src",
    replace: 'script-src',
    test: 'tests/extension.test.ts',
    name: 'chrome-mv3 > lets its own pages',
    build: ['wxt', 'build', '--level', 'error', '-b', 'chrome'],
  },
  {
    keeps: 'the extension without means to fetch',
    file: 'wxt.config.ts',
    find: 'modulePreload: { polyfill: false }, ',
    replace: '',
    test: 'tests/extension.test.ts',
    name: 'chrome-mv3 > runs no code from elsewhere',
    build: ['wxt', 'build', '--level', 'error', '-b', 'chrome'],
  },
  {
    keeps: 'install scripts of packages from running unseen',
    file: 'package.json',
    find: ',\n    "spawn-sync": false',
    replace: '',
    test: 'tests/dependencies.test.ts',
    name: 'install scripts',
  },
];
