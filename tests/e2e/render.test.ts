import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdnPages, pageWith } from './cdn-pages.ts';
import { textOf } from './find.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

const command = fileURLToPath(new URL('../../dist/coproduction-star.js', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the command of the package prints. */
const render = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [command, 'render', ...words, '--base', '/cdn/'], { encoding: 'utf8' });

const renderings: Readonly<Record<string, readonly string[]>> = {
  star: ['star'],
  'star-check': ['star-check'],
  'star-check-full': ['star-check', '--mode', 'full'],
  'case-carousel': ['case-carousel'],
  'contact-form': ['contact-form', '--endpoint', '/enquiries', '--privacy-href', '/privacy'],
};
const names = Object.keys(renderings);
const below = '<p id="below">What stands below.</p>';

const pages: Record<string, ServedPage> = { ...cdnPages() };
let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  for (const [name, words] of Object.entries(renderings))
    for (const lang of ['en', 'cy']) {
      const still = render(...words, '--lang', lang, '--no-script', '--heading-level', '2');
      pages[`${name}-${lang}`] = { body: pageWith(`${still}${below}`, '', lang) };
      // As it looks without scripts, on a page where the test's own can run: axe needs them.
      const plain = still.replaceAll(/\(scripting:\s*none\)/g, '(min-width: 1px)');
      pages[`${name}-${lang}-plain`] = { body: pageWith(`${plain}${below}`, '', lang) };
    }
  pages['awake'] = { body: pageWith(`${render('star-check')}${below}`) };
  const css = render('star-check', '--css');
  const sum = render('star-check', '--csp').trim();
  const policy = (styles: string) =>
    `default-src 'none'; script-src 'self'; style-src ${styles}; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  pages['check.css'] = { body: css, type: 'text/css' };
  pages['with-sum'] = {
    body: pageWith(render('star-check')),
    headers: { 'content-security-policy': policy(sum) },
  };
  pages['with-sheet'] = {
    body: pageWith(render('star-check', '--stylesheet', '/check.css')),
    headers: { 'content-security-policy': policy("'self'") },
  };
  served = await servePages(pages);
});
afterAll(() => served.close());

/** Puts the script on the page, as if it had arrived only now, and waits for the living widget. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(() => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/cdn/embed.js' });
    document.head.append(script);
  });
  await page.waitForSelector('[data-coprod-is="placed"]');
  await page.waitForFunction(
    `!document.querySelector('[data-coprod]').shadowRoot.querySelector('[part=base]')`,
  );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const topOf = (page: Page, selector: string): Promise<number> =>
  page.$eval(selector, (each) => Math.round(each.getBoundingClientRect().top + scrollY));

/** Counts what moves without the person's doing, from the first paint on. */
function countShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('the command', () => {
  const fails = (...words: readonly string[]): string => {
    try {
      execFileSync(process.execPath, [command, ...words], { encoding: 'utf8', stdio: 'pipe' });
      return 'It did not fail.';
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };

  test('says what is wrong and what there is', () => {
    expect(fails('paint')).toContain('Usage: coproduction-star render');
    expect(fails('render', 'star-chekc')).toContain(
      'There are: star, star-check, case-carousel, contact-form.',
    );
    expect(fails('render', 'star', '--lang', 'fr')).toContain('The kit speaks en and cy.');
    expect(fails('render', 'star', '--colour', 'red')).toContain('star has no attribute "colour"');
    expect(fails('render', 'contact-form')).toContain('needs --endpoint or --mailto');
    expect(fails('render', 'case-carousel', '--ids', 'nowhere')).toContain('There is no case to show.');
    expect(fails('render', 'case-carousel', '--src', '/cases.json')).toContain('by --cases');
  });

  test('writes what the settings ask for, and escapes what is written', () => {
    const team = render('star-check', '--mode', 'full', '--voice', 'team', '--service', '"Bins" & <bags>');
    expect(team).toContain('data-service="&quot;Bins&quot; &amp; &lt;bags&gt;"');
    expect(team).toContain('Think about &quot;Bins&quot; &amp; &lt;bags&gt; over the last 12 months.');
    expect(team.match(/<fieldset id="question-/g)).toHaveLength(22);
    expect(render('case-carousel', '--limit', '2').match(/class="card"/g)).toHaveLength(2);
    expect(render('star', '--lang', 'cy')).toContain('Y Seren Gydgynhyrchu');
    expect(render('star')).toMatch(
      /<script type="module" src="\/cdn\/embed.js" integrity="sha384-[\w+/]{64}">/,
    );
  });

  test('names no page that is not there', () => {
    for (const words of Object.values(renderings))
      expect(render(...words)).not.toMatch(/\.invalid|undefined|\[object/);
  });
});

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser = await openBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);

  const open = async (path: string, width = 1024) => {
    const address = `http://127.0.0.1:${served.port}`;
    const watched = await openPage(browser!, address, width);
    await watched.page.evaluateOnNewDocument(countShifts);
    await watched.page.goto(`${address}/${path}`, { waitUntil: 'load' });
    return watched;
  };

  attempt.each(names)('%s is complete and accessible without any script', async (widget) => {
    for (const lang of ['en', 'cy']) {
      const { page, faults } = await open(`${widget}-${lang}-plain`, lang === 'en' ? 1024 : 360);
      const found = (await page.evaluate(
        `${axe}; axe.run(document, { rules: { region: { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
      )) as readonly string[];
      expect(found, lang).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${lang}: nothing is wider than the page`).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  attempt('the self-check can be filled in and printed without any script', async () => {
    const page = await browser!.newPage();
    // Firefox cannot be told so by a test; there is no script on this page anyway.
    if (name === 'chromium') await page.setJavaScriptEnabled(false);
    await page.goto(`http://127.0.0.1:${served.port}/star-check-en-plain`, { waitUntil: 'load' });
    const { root, press } = still(page);
    expect(await root('.choice input', 'visible')).toBe(0);
    await press('.start');
    expect(await root('.choice input', 'visible')).toBe(54);
    await press('#question-CC1 .choice:nth-of-type(2)');
    await press('#question-GRO1 .choice:nth-of-type(5)');
    expect(await root('.whole :checked', 'all')).toBe(2);
    // Two answers to one question cannot be.
    await press('#question-CC1 .choice:nth-of-type(3)');
    expect(await root('.whole :checked', 'all')).toBe(2);
    await page.close();
  });

  attempt('on paper all questions are there with their scale, opened or not', async () => {
    const { page } = await open('star-check-en');
    const printed = await page.pdf();
    // Firefox packs its pages, so that they cannot be counted without a reader.
    const counted = Buffer.from(printed)
      .toString('latin1')
      .match(/\/Type ?\/Page\b/g)?.length;
    if (name === 'chromium') expect(counted).toBeGreaterThanOrEqual(3);
    await page.emulateMediaType('print').catch(() => undefined);
    if (name === 'chromium') expect(await still(page).root('.choice input', 'visible')).toBe(54);
    await page.close();
  });

  attempt.each(names)('%s comes to life without moving anything', async (widget) => {
    for (const [lang, width] of [
      ['en', 1024],
      ['cy', 360],
    ] as const) {
      const { page, faults } = await open(`${widget}-${lang}`, width);
      const before = await topOf(page, '#below');
      await wake(page);
      expect(await topOf(page, '#below'), `${lang} at ${width}`).toBe(before);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  attempt.each(['star', 'case-carousel', 'contact-form'])(
    '%s says before it wakes what it says after',
    async (widget) => {
      const { page } = await open(`${widget}-en`);
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      const before = words(
        await page.$eval(
          '[data-coprod]',
          (each) => each.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText,
        ),
      );
      await wake(page);
      const after = words(await textOf(page, `coprod-${widget}`));
      expect(before.length).toBeGreaterThan(200);
      const position = /Case 1[^.]*?of \d+|Cases? [\d ,to–-]+ of \d+/g;
      expect(after.replace(position, '')).toBe(before.replace(position, ''));
      await page.close();
    },
  );

  attempt(
    'a script that comes late finds the answers, the focus, and the question where it was',
    async () => {
      const { page, faults } = await open('star-check-en');
      const { press } = still(page);
      await press('.start');
      await press('#question-CC1 .choice:nth-of-type(2)');
      await press('#question-PEO1 .choice:nth-of-type(4)');
      const top = (host: string) =>
        page.evaluate(
          `document.querySelector(${JSON.stringify(host)}).shadowRoot.querySelector('#question-PEO1').getBoundingClientRect().top`,
        ) as Promise<number>;
      const before = await top('[data-coprod]');
      await wake(page);
      expect(
        await page.$eval('coprod-star-check', (each) => (each as unknown as { answers: object }).answers),
      ).toEqual({
        CC1: 1,
        PEO1: 3,
      });
      expect(Math.abs((await top('coprod-star-check')) - before)).toBeLessThan(2);
      const focused = await page.$eval('coprod-star-check', (each) => {
        const input = each.shadowRoot!.activeElement as HTMLInputElement | null;
        return [input?.name, input?.checked];
      });
      expect(focused).toEqual(['PEO1', true]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  attempt('a script that comes late finds what was written in the form', async () => {
    const { page, faults } = await open('contact-form-en');
    const { press } = still(page);
    await press('[name=message]');
    await page.keyboard.type('The bins were missed');
    await press('[name=reason][value=other] + label');
    await press('[name=message]');
    await wake(page);
    await page.keyboard.type(' again.');
    const values = await page.$eval('coprod-contact-form', (each) => [
      each.querySelector<HTMLTextAreaElement>('[name=message]')!.value,
      each.querySelector<HTMLInputElement>('[name=reason]:checked')?.value,
    ]);
    expect(values).toEqual(['The bins were missed again.', 'other']);
    expect(faults).toEqual([]);
    await page.close();
  });

  attempt.each(['with-sum', 'with-sheet'])('breaks no strict policy %s of the styles', async (path) => {
    const { page, faults } = await open(path);
    await page.waitForSelector('[data-coprod-is="placed"]');
    await page.waitForSelector('coprod-star-check[ready]');
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Looks into a still and uses it, by the mouse alone: the page has no script. */
const still = (page: Page) => ({
  root: (selector: string, which: 'visible' | 'all') =>
    page.evaluate(
      `[...document.querySelector('[data-coprod]').shadowRoot.querySelectorAll(${JSON.stringify(selector)})].filter((each) => ${which === 'all'} || each.checkVisibility()).length`,
    ) as Promise<number>,
  press: async (selector: string) => {
    const found = await page.evaluateHandle(
      `document.querySelector('[data-coprod]').shadowRoot.querySelector(${JSON.stringify(selector)})`,
    );
    const element = found.asElement() as ElementHandle<HTMLElement>;
    await element.scrollIntoView();
    await element.click();
  },
});
