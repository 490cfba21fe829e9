import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { untar } from '../untar.ts';

/** A page that makes life hard for whatever is put into it. */
export interface HostilePage {
  readonly id: string;
  readonly attacks: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Manifest {
  readonly pages: readonly (Omit<HostilePage, 'body'> & { readonly file: string })[];
}

/** All pages of tests/hostile/pages.tar.gz, in their order. */
export function hostilePages(): readonly HostilePage[] {
  const packed = readFileSync(new URL('../hostile/pages.tar.gz', import.meta.url));
  const files = untar(gunzipSync(packed));
  const { pages } = JSON.parse(files.get('hostile-pages/manifest.json')!) as Manifest;
  return pages.map(({ file, ...page }) => ({ ...page, body: files.get(`hostile-pages/${file}`)! }));
}

/** The pages of HTML into which a council could put a widget. Left out: what is too big for any script, and a page that leaves by itself. */
export const pagesForWidgets = (): readonly HostilePage[] =>
  hostilePages().filter(({ id }) => !/^(69|7[3-9]|85|86|87|88|89|90)-/.test(id));
