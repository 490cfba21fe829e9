import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The extension's own pages may load nothing but themselves. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** axe-core goes along as its makers ship it, with its licences: it is put into a page only when a person asks. */
const axeFiles = ['axe.min.js', 'LICENSE', 'LICENSE-3RD-PARTY.txt'].map((name) => ({
  absoluteSrc: fileURLToPath(new URL(`node_modules/axe-core/${name}`, import.meta.url)),
  relativeDest: `axe-core/${name}`,
}));

/** The licences of all code of others that is in the bundles. */
const licences = {
  absoluteSrc: fileURLToPath(new URL('docs/licences.md', import.meta.url)),
  relativeDest: 'licences.md',
};

/** Takes a file of the panel in the place of one of the widgets. */
const standIn = (widgets: string, panel: string): Readonly<Record<string, string>> => ({
  [widgets]: fileURLToPath(new URL(`extension/sidepanel/${panel}`, import.meta.url)),
});

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...axeFiles, licences),
  },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    // The builds for tests are those for people, but for one flag: Lit in its production form too.
    resolve: {
      conditions: ['module', 'browser', 'production'],
      alias: {
        ...standIn('#widgets/shared/import-part', 'import-part.ts'),
        // What fetches a feed or a council's own words stays out of the extension.
        ...standIn('#widgets/group-star/fetch-collection', 'no-feed.ts'),
        ...standIn('#widgets/shared/wishes', 'no-wishes.ts'),
      },
    },
    // What it warns of stands in packages, not here.
    logLevel: 'error',
    // No browser that takes the extension needs the polyfill, which would be the one place that calls fetch.
    build: { modulePreload: { polyfill: false }, rollupOptions: { onwarn: () => undefined } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    action: { default_title: '__MSG_review__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    content_security_policy: { extension_pages: policy },
    // From here on there is light-dark() in style sheets.
    minimum_chrome_version: '123',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'coproduction-star@coproduction-star.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // From here on Firefox for Android knows the line above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});
