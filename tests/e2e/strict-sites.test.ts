import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdnPages, pageWith } from './cdn-pages.ts';
import { openBrowser } from './open-browser.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

const own = 'Ring us on 01632 960 000.';

const widgets: Readonly<Record<string, string>> = {
  star: '',
  'star-check': '',
  'case-carousel': 'limit="3"',
  'contact-form': 'endpoint="/enquiries"',
  'group-star': '',
};

/** Policies of sites, from the usual to the strictest, and whether widgets can run under each. */
const policies: Readonly<Record<string, { readonly policy: string; readonly runs: boolean }>> = {
  'scripts of the site and nothing else': { policy: "default-src 'none'; script-src 'self'", runs: true },
  'no style at all, and Trusted Types': {
    policy:
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    runs: true,
  },
  // A sum lets in one file and nothing that it would fetch later: so it is the file that has everything.
  'scripts only by their sum': { policy: '', runs: true },
  'no policy of Trusted Types allowed': {
    policy: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    runs: false,
  },
};

/** How a page is kept from storing anything. */
const blocks: Readonly<Record<string, string>> = {
  'storage that throws': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`,
  'storage that is not there': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { value: undefined });`,
  'storage that opens and fails': `IDBFactory.prototype.open = function () { throw new DOMException('no', 'InvalidStateError'); };
    Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };`,
  'cookies that throw': `Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError'); }, set() { throw new DOMException('no', 'SecurityError'); } });`,
};

const markup = (name: string) =>
  name === 'contact-form'
    ? `<coprod-contact-form ${widgets[name]} data-widget><p>${own}</p><form method="post" action="/enquiries"><label>Message <textarea name="message"></textarea></label><button>Send</button></form></coprod-contact-form>`
    : `<coprod-${name} ${widgets[name]} data-widget><p>${own}</p></coprod-${name}>`;

const kit = cdnPages();
const sumOf = (file: string): string =>
  (JSON.parse(kit['cdn/integrity.json']!.body) as { files: Record<string, string> }).files[file]!;

const pages: Record<string, ServedPage> = { ...kit };
for (const [at, { policy }] of Object.values(policies).entries())
  for (const name of Object.keys(widgets)) {
    const file = policy === '' ? 'coproduction-star.complete.js' : `${name}.js`;
    const sum = sumOf(file);
    const script = `<script type="module" src="/cdn/${file}" integrity="${sum}"></script>`;
    const page = pageWith(markup(name), script);
    pages[`${at}/${name}`] = {
      // Even the icon of the page would be against such a policy.
      body: page.replace('<link rel="icon" href="data:,">', ''),
      headers: {
        'content-security-policy': policy || `default-src 'none'; script-src '${sum}'`,
      },
    };
  }
for (const [at, block] of Object.values(blocks).entries()) {
  pages[`block-${at}.js`] = { body: block, type: 'text/javascript' };
  for (const name of Object.keys(widgets))
    pages[`blocked/${at}/${name}`] = {
      body: pageWith(
        markup(name),
        `<script src="/block-${at}.js"></script><script type="module" src="/cdn/${name}.js"></script>`,
      ),
    };
}
pages['wrong-sum'] = {
  body: pageWith(
    markup('star'),
    `<script type="module" src="/cdn/star.js" integrity="${sumOf('star-check.js')}"></script>`,
  ),
};

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  served = await servePages(pages);
});
afterAll(() => served.close());

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser = await openBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);

  async function open(path: string) {
    const page = await browser!.newPage();
    const faults: string[] = [];
    // Browsers ask for an icon that no page names.
    page.on('pageerror', (error) => String(error).includes('favicon') || faults.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        violations.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await page.goto(`http://127.0.0.1:${served.port}/${path}`, { waitUntil: 'load' });
    const violations = async () =>
      (await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).filter(
        (each) => !each.includes('favicon'),
      );
    return { page, faults, violations };
  }

  const shown = (page: Page) =>
    page.$eval('[data-widget]', (each) => ({
      ready: each.hasAttribute('ready'),
      own: each.querySelector('p')!.checkVisibility(),
      text: each.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.innerText.length ?? 0,
    }));

  attempt.each(Object.keys(policies))('under a policy with %s', async (policy) => {
    const at = Object.keys(policies).indexOf(policy);
    const { runs } = policies[policy]!;
    // The group star is not in that file.
    const tried = Object.keys(widgets).filter(
      (each) => policies[policy]!.policy !== '' || each !== 'group-star',
    );
    for (const widget of tried) {
      const { page, faults, violations } = await open(`${at}/${widget}`);
      if (runs) await page.waitForSelector('[data-widget][ready]');
      else await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const { ready, own: ownShown } = await shown(page);
      expect(ready, widget).toBe(runs);
      if (runs) {
        expect(await violations(), widget).toEqual([]);
        expect(faults, widget).toEqual([]);
      } else {
        expect(ownShown, `${widget}: the council’s own words stay, with the way on`).toBe(true);
      }
      await page.close();
    }
  });

  attempt.each(Object.keys(blocks))('with %s each widget works', async (block) => {
    const at = Object.keys(blocks).indexOf(block);
    for (const widget of Object.keys(widgets)) {
      const { page, faults } = await open(`blocked/${at}/${widget}`);
      await page.waitForSelector('[data-widget][ready]');
      expect((await shown(page)).ready, widget).toBe(true);
      expect(faults, widget).toEqual([]);
      await page.close();
    }
  });

  attempt.each(Object.keys(blocks).slice(0, 3))(
    'with %s the self-check says that it cannot keep',
    async (block) => {
      const { page, faults } = await open(`blocked/${Object.keys(blocks).indexOf(block)}/star-check`);
      await page.waitForSelector('[data-widget][ready]');
      await page.$eval('[data-widget]', (each) =>
        each.shadowRoot!.querySelector<HTMLElement>('#open-shelf')!.click(),
      );
      await page.waitForFunction(
        `document.querySelector('[data-widget]').shadowRoot.textContent.includes('does not let this website keep anything')`,
        { polling: 50 },
      );
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  attempt('a file that somebody has changed is refused, and the council’s own words stay', async () => {
    const { page } = await open('wrong-sum');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await shown(page)).toMatchObject({ ready: false, own: true });
    await page.close();
  });
});
