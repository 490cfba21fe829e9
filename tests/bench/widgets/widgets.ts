import type { Builds } from '../builds.ts';
import { steadyChromium } from '../steady-chromium.ts';
import type { Section } from '../section.ts';
import { buildPages, type BuiltPage } from './build-pages.ts';
import { firstLoad, paces, type FirstLoad, type Pace } from './first-load.ts';
import { serveCompressed } from './serve-compressed.ts';
import { widgetsSection } from './widgets-section.ts';

/** What the first load of one page needed at one pace, once for each repeat. */
export interface Loaded {
  readonly page: BuiltPage;
  readonly pace: Pace;
  readonly loads: readonly FirstLoad[];
}

/** What a page has fetched until it could be used, and in all. */
export interface Weight {
  readonly page: BuiltPage;
  readonly kib: number;
  readonly requests: number;
  readonly kibInAll: number;
}

/** Measures the first load of every widget and its peers, in turn. */
export async function widgets(
  builds: Builds,
  repeats: number,
  say: (line: string) => void,
): Promise<Section> {
  const { files, pages } = await buildPages(builds);
  const served = await serveCompressed(files);
  const chromium = steadyChromium(null);
  const loads = new Map(pages.flatMap((page) => paces.map((pace) => [keyOf(page, pace), [] as FirstLoad[]])));
  const weights: Weight[] = [];
  const loadOnce = ({ path, contender }: BuiltPage, pace: Pace): Promise<FirstLoad> =>
    chromium.use(({ browser }) => firstLoad(browser, served.address + path, contender.usable, pace));
  try {
    for (const page of pages) {
      served.fetched.length = 0;
      const { needed } = await loadOnce(page, paces[0]!);
      const kibOf = (paths: readonly string[]): number =>
        paths.reduce((sum, path) => sum + (files.get(path)?.body.length ?? 0), 0) / 1_024;
      const requests = needed.filter((path) => files.has(path)).length;
      weights.push({ page, kib: kibOf(needed), requests, kibInAll: kibOf(served.fetched) });
    }
    for (const pace of paces) {
      for (let repeat = 0; repeat < Math.ceil(repeats * pace.share); repeat += 1) {
        for (const page of pages) {
          const load = await loadOnce(page, pace);
          loads.get(keyOf(page, pace))!.push(load);
        }
      }
      say(`first loads at ${pace.name}: done`);
    }
  } finally {
    await chromium.close();
    await served.close();
  }
  const loaded = pages.flatMap((page) =>
    paces.map((pace) => ({ page, pace, loads: loads.get(keyOf(page, pace))! })),
  );
  return widgetsSection(loaded, weights, repeats);
}

const keyOf = ({ path }: BuiltPage, { name }: Pace): string => `${path} at ${name}`;
