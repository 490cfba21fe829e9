import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { localeOf } from '#core/i18n/locale';
import { builderScript, builderScripts } from './builder-scripts.ts';
import { readChoice } from './catalogue/choice.ts';
import type { CataloguedRule } from './catalogue/prompts.ts';
import { showPrompts } from './catalogue/show-prompts.ts';
import { withIntegrity } from './integrity.ts';
import { layout } from './layout.ts';
import { notFoundId, readPages, type Page, type Pages } from './page.ts';
import { isReference } from './receiver/reference.ts';
import { withRendered } from './rendered.ts';
import { sizesIn } from './widget-size.ts';

/** Where the council's website finds what it serves. */
export interface SiteOptions {
  /** The folder with the built widgets. It may be empty, as long as only pages are asked for. */
  readonly cdn: string;
  /** The folder with the docs site, served at `/docs/`; without it there is none. */
  readonly docs?: string;
  /** What the page with the questions of the review lists. */
  readonly prompts: readonly CataloguedRule[];
  /** The pages, if they are not those of `demo/pages`. */
  readonly pages?: Pages;
}

/** What a council may safely allow on every page: the widgets need no more than this. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const folder = (name: string): string => fileURLToPath(new URL(`pages/${name}`, import.meta.url));

/** The website of the made-up council: its pages in both languages, its looks, and the built widgets. */
export function createSite({ cdn, docs, prompts, pages = readPages() }: SiteOptions): Hono {
  const site = new Hono();
  const all = [...pages.values()].flatMap((pair) => [pair.en, pair.cy]);

  site.use(securityHeaders, etag());
  for (const page of all.filter(({ id }) => id !== notFoundId))
    site.get(page.path, (context) => {
      context.header('Content-Language', page.locale);
      context.header('Cache-Control', 'no-cache');
      const filled = {
        ...page,
        body: withPrompts(fromBuild(withReference(page.body, context.req.query('reference')), cdn), () =>
          showPrompts(prompts, readChoice(context.req.query()), page),
        ),
      };
      return context.html(layout(filled, pages));
    });

  site.get('/sitemap.xml', (context) => {
    context.header('Content-Type', 'application/xml; charset=utf-8');
    return context.body(sitemap(all, new URL(context.req.url).origin));
  });
  site.get('/robots.txt', (context) =>
    context.text(`User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', context.req.url).href}\n`),
  );

  site.use('/assets/*', cacheFor('max-age=300'), serveStatic({ root: folder('') }));
  site.use('/documents/*', cacheFor('max-age=300'), serveStatic({ root: folder('') }));
  for (const name of builderScripts)
    site.get(`/builder/${name}.js`, async (context) => {
      context.header('Content-Type', 'text/javascript; charset=utf-8');
      context.header('Cache-Control', 'no-cache');
      return context.body(await builderScript(name));
    });
  // Without a folder there, serveStatic complains on the console.
  if (existsSync(cdn))
    site.use(
      '/coproduction-star/*',
      forOtherSites,
      serveStatic({
        root: cdn,
        rewriteRequestPath: (path) => path.replace(/^\/coproduction-star/, ''),
      }),
    );
  if (docs !== undefined && existsSync(docs)) {
    site.get('/docs', (context) => context.redirect('/docs/', 301));
    site.use(
      '/docs/*',
      cacheFor('no-cache'),
      serveStatic({ root: docs, rewriteRequestPath: (path) => path.replace(/^\/docs/, '') }),
    );
  }

  site.notFound((context) => {
    const { pathname, search } = new URL(context.req.url);
    const shorter = pathname.replace(/\/+$/, '');
    const known = all.find(({ path }) => path === shorter || path === `${pathname}/`);
    if (known && known.path !== pathname) return context.redirect(known.path + search, 301);
    const missing = pages.get(notFoundId)![localeOf(pathname.split('/')[1] ?? '') ?? 'en'];
    context.header('Content-Language', missing.locale);
    context.header('Cache-Control', 'no-cache');
    return context.html(layout(missing, pages), 404);
  });
  return site;
}

const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', contentSecurityPolicy);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
};

const cacheFor =
  (value: string): MiddlewareHandler =>
  async (context, next) => {
    await next();
    if (context.res.ok) context.header('Cache-Control', value);
  };

/** Other websites may load the widgets. A file whose name holds a hash of its content never changes. */
const forOtherSites: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.ok) return;
  const hashed = /-[\w-]{6,8}\.js(\.map)?$/.test(context.req.path);
  context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Cross-Origin-Resource-Policy', 'cross-origin');
};

/** The thank-you page names the reference it was given, or leaves out the paragraph that would. */
function withReference(body: string, given: string | undefined): string {
  return given !== undefined && isReference(given)
    ? body.replaceAll('[reference]', given)
    : body.replace(/<p class="reference">[\s\S]*?<\/p>\n?/, '');
}

/** What only the build knows: how big each file is, its sum, and what the command of the kit prints. */
const fromBuild = (body: string, cdn: string): string =>
  withIntegrity(withRendered(sizesIn(body, cdn), join(cdn, '../dist/coproduction-star.js')), cdn);

/** The list of questions stands in the page where its file has a comment for it. */
const withPrompts = (body: string, show: () => string): string =>
  body.replace('<!-- prompts -->', () => show());

function sitemap(all: readonly Page[], origin: string): string {
  const entries = all
    .filter(({ listed }) => listed)
    .map(({ path }) => `  <url><loc>${origin}${path}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
