/** Draws the extension's icons from extension/icon.svg, in a real browser: `npx node tests/draw-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { chromiumArguments, findBrowser } from './browsers.ts';

const folder = new URL('../extension/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');
const executablePath = await findBrowser('chromium');
if (executablePath === null) throw new Error('Drawing the icons needs Chromium. Run: npm test');
const browser = await launch({ executablePath, args: [...chromiumArguments] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`public/icon/${size}.png`, folder), picture);
}
await browser.close();
