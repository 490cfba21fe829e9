import { readdirSync, readFileSync } from 'node:fs';
import { cdn } from '../built-files.ts';
import type { ServedPage } from './serve-pages.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
};

/** The built files as a council serves them, under `cdn/`, to other websites and to frames without an origin too. */
export function cdnPages(headers: ServedPage['headers'] = {}): Readonly<Record<string, ServedPage>> {
  const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return Object.fromEntries(
    files
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => [
        `cdn/${file}`,
        {
          body: readFileSync(new URL(file, cdn), 'utf8'),
          type: types[file.split('.').at(-1)!] ?? 'text/plain',
          headers: { 'access-control-allow-origin': '*', ...headers },
        },
      ]),
  );
}

/** A page of a council with some HTML in it. */
export const pageWith = (body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`;
