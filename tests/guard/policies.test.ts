import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdn } from '../built-files.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { serveSite, type Site, type SitePage } from './serve-site.ts';
import { startBrowser, watch } from './start-browser.ts';
import { widgetStates } from './widgets-on-page.ts';

const own = 'The council’s own words';

const widgets: Readonly<Record<string, string>> = {
  star: `<coprod-star data-widget>${own}</coprod-star>`,
  'star-check': `<coprod-star-check data-widget>${own}</coprod-star-check>`,
  'case-carousel': `<coprod-case-carousel data-widget>${own}</coprod-case-carousel>`,
  'group-star': `<coprod-group-star data-widget>${own}</coprod-group-star>`,
  'contact-form': `<coprod-contact-form data-widget>${own}<form method="post" action="/enquiries"><label>Message
    <textarea name="message"></textarea></label><button>Send</button></form></coprod-contact-form>`,
};

/** The files that a widget can come from: its own, and that of all which visitors meet. */
const filesOf = (widget: string): readonly string[] =>
  widget === 'group-star' ? [widget] : [widget, 'coproduction-star'];

interface Policy {
  readonly policy: string;
  /** Whether the widgets can run under it; else the council's own text is to stay. */
  readonly runs: boolean;
}

const policies: Readonly<Record<string, Policy>> = {
  'that README asks for': {
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
    runs: true,
  },
  'that README asks for, with Trusted Types': {
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    runs: true,
  },
  'with a nonce and strict-dynamic': {
    policy:
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; object-src 'none'; base-uri 'none'",
    runs: true,
  },
  'that allows no policy of Trusted Types': {
    policy: "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    runs: false,
  },
  'that allows nothing': { policy: "default-src 'none'", runs: false },
};

const names = Object.keys(policies);

let site: Site;
beforeAll(async () => {
  // The files that a council gets, and not the sources: what a build does to them counts here.
  const files = readdirSync(cdn, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const pages = new Map<string, SitePage>(
    files.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`.slice(cdn.pathname.length).replace(/^\//, '');
      const type = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/plain';
      return [
        `/cdn/${path}`,
        { body: readFileSync(`${parentPath}/${name}`, 'utf8'), headers: { 'content-type': type } },
      ];
    }),
  );
  for (const [at, name] of names.entries()) {
    const headers = { 'content-security-policy': policies[name]!.policy };
    for (const [widget, markup] of Object.entries(widgets))
      for (const file of filesOf(widget))
        pages.set(`/${at}/${widget}/${file}`, {
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
            <script type="module" nonce="abc" src="/cdn/${basename(file)}.js"></script>${markup}</html>`,
          headers,
        });
    pages.set(`/${at}/naive`, {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><p style="color: red">x</p>
        <script>document.body.innerHTML = '<b onclick="alert(1)">x</b>';</script></html>`,
      headers,
    });
  }
  site = await serveSite(pages, new Map());
});
afterAll(() => site?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);

  async function open(path: string) {
    const page = await browser!.newPage();
    const seen = watch(page);
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
    return {
      page,
      seen,
      violations: () => page.evaluate(() => (window as unknown as { violations: string[] }).violations),
    };
  }

  attempt.each(names)('under a policy %s', async (policy) => {
    const at = names.indexOf(policy);
    const { runs } = policies[policy]!;
    for (const widget of Object.keys(widgets)) {
      // In the short form each file is tried in one of the browsers.
      const files = filesOf(widget);
      for (const file of isLong ? files : [name === 'firefox' ? files.at(-1)! : widget]) {
        const { page, seen, violations } = await open(`/${at}/${widget}/${file}`);
        if (runs) await page.waitForSelector('[data-widget][ready]');
        else await new Promise((resolve) => setTimeout(resolve, 300));
        const where = `${widget} from ${file}.js`;
        expect(await widgetStates(page), where).toEqual([
          { tag: `coprod-${widget}`, is: runs ? 'works' : 'council’s own text' },
        ]);
        // Firefox looks for an icon that no page has named.
        const said = [...(await violations()), ...seen.errors].filter(
          (each) => !each.includes('favicon.ico'),
        );
        if (runs) expect(said, where).toEqual([]);
        await page.close();
        recordFigure(`policies of pages (${name})`, 1, 0);
      }
    }
  });

  attempt('a naive widget breaks the policy, and that is seen', async () => {
    const { page, violations } = await open('/0/naive');
    expect((await violations()).length).toBeGreaterThan(0);
    await page.close();
  });
});
