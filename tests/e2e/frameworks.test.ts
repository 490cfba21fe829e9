import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileScript, parse } from 'vue/compiler-sfc';
import { installBeside, type OtherProject } from '../as-installed.ts';
import { cdnPages, pageWith } from './cdn-pages.ts';
import { press, saysSoon, textOf } from './find.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const example = (path: string): string =>
  readFileSync(new URL(`../../demo/cms/${path}`, import.meta.url), 'utf8');

/** Vue's own compiler, as its plugin for Vite calls it. */
const singleFileComponents: Plugin = {
  name: 'single-file-components',
  setup(bundler) {
    bundler.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const { content } = compileScript(descriptor, {
        id: 'page',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('coprod-') } },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};

/** The example as a council's own tools would bundle it, from the package. */
async function bundle(project: OtherProject, entry: string): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    absWorkingDir: project.folder,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    minify: true,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [singleFileComponents],
    logLevel: 'silent',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [
      path.replaceAll('\\', '/').slice(path.replaceAll('\\', '/').lastIndexOf('/out/') + 1),
      text,
    ]),
  );
}

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'",
};

let server: Awaited<ReturnType<typeof servePages>>;
const projects: OtherProject[] = [];
beforeAll(async () => {
  const react = installBeside('demo/cms/react', ['react', 'react-dom']);
  const vue = installBeside('demo/cms/vue', ['vue']);
  projects.push(react, vue);
  const scripts = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(files).map(([path, body]) => [`${folder}/${path}`, { body, type: 'text/javascript' }]),
    );
  const app = pageWith('<div id="app"></div>', '<script type="module" src="out/main.js"></script>')
    .replace('<main><h1>A page</h1>', '')
    .replace('</main>', '');
  const cdn = Object.entries(cdnPages()).map(([path, page]) => [
    path.replace(/^cdn\//, 'coproduction-star/'),
    page,
  ]);
  server = await servePages({
    ...Object.fromEntries(cdn),
    ...scripts('react', await bundle(react, 'main.tsx')),
    ...scripts('vue', await bundle(vue, 'main.ts')),
    'react/page': { body: app, headers: strict },
    'vue/page': { body: app, headers: strict },
    'favicon.ico': { body: '' },
    'plain/page.html': { body: example('plain-html/page.html'), headers: strict },
    'plain/tudalen.html': { body: example('plain-html/tudalen.html'), headers: strict },
  });
});
afterAll(async () => {
  await server?.close();
  for (const project of projects) project.remove();
});

describe.each(['chromium', 'firefox'] as const)('the examples of demo/cms in %s', async (name) => {
  const browser: Browser | null = await openBrowser(name);
  afterAll(() => browser?.close());
  const walk = test.skipIf(browser === null);

  async function open(path: string) {
    const address = `http://127.0.0.1:${server.port}`;
    const watched = await openPage(browser!, address);
    await watched.page.goto(`${address}/${path}`);
    return watched;
  }

  walk.each(['react', 'vue'])(
    '%s: the service is named, and a result is shown as a star',
    async (framework) => {
      const { page, faults, strangers } = await open(`${framework}/page`);
      await saysSoon(page, 'coprod-star-check', 'Libraries');
      await press(page, 'coprod-star-check', 'Start');
      await saysSoon(page, 'coprod-star-check', 'Not sure');
      expect(await page.$('coprod-star')).toBeNull();
      const answered = await page.$eval('coprod-star-check', (check) => {
        const choices = [
          ...check.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~=question] input[type=radio]'),
        ];
        const first = new Map(choices.toReversed().map((choice) => [choice.name, choice]));
        for (const choice of first.values()) choice.click();
        return first.size;
      });
      expect(answered).toBe(9);
      await press(page, 'coprod-star-check', 'See the result');
      await page.waitForSelector('coprod-star[ready]');
      expect(await textOf(page, 'coprod-star')).toContain('Co-commission');
      expect(faults).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );

  walk('plain HTML: the element, the div and the frame are there, and axe finds no fault', async () => {
    const { page, faults, strangers } = await open('plain/page.html');
    await saysSoon(page, 'coprod-star-check', 'Libraries');
    await saysSoon(page, 'coprod-case-carousel', 'of 3');
    const frame = await page.waitForFrame((each) => each.url().includes('frame.html'));
    await frame.waitForSelector('coprod-star[ready]');
    await page.waitForFunction(() => {
      const { height } = document.querySelector('iframe')!.getBoundingClientRect();
      return Math.abs(height - 900) > 1;
    });
    if (name === 'chromium') {
      await page.setBypassCSP(true);
      await page.reload();
      await page.waitForSelector('coprod-star-check[ready]');
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run(document)')) as {
        violations: { id: string }[];
      };
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    expect(faults).toEqual([]);
    expect(strangers).toEqual([]);
  });

  walk('plain HTML in Welsh: it speaks Welsh, and loads no English', async () => {
    const { page, faults } = await open('plain/tudalen.html');
    await saysSoon(page, 'coprod-star-check', 'Llyfrgelloedd');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((each) => each.name),
    );
    expect(loaded.filter((each) => /\.en-|\/star-check\.js/.test(each))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
