import { spawnSync } from 'node:child_process';
import { fetchedBrowsers, findBrowser, type BrowserName } from './browsers.ts';

const debianPackages: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Finds each browser, or fetches it: on Debian and Ubuntu as the administrator by the system's own packages,
 * elsewhere from the makers' download sites into node_modules. Nothing is changed outside node_modules
 * unless the user is the administrator.
 * @throws Error when there is no Chromium in the end. Firefox may be missing: its tests are then reported as not run.
 */
export async function installBrowsers(): Promise<Readonly<Record<BrowserName, string | null>>> {
  const found = { chromium: await findBrowser('chromium'), firefox: await findBrowser('firefox') };
  for (const name of ['chromium', 'firefox'] as const) {
    found[name] ??= installDebian(name) ? await findBrowser(name) : null;
    found[name] ??= await fetchBrowser(name);
  }
  if (found.chromium === null) {
    throw new Error(
      'No Chrome or Chromium was found, and none could be fetched. Install one, or set CHROME_PATH to its program.',
    );
  }
  return found;
}

function installDebian(name: BrowserName): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing ${debianPackages[name]} with apt-get (once) …`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () =>
    apt('install', '-y', '-qq', '--no-install-recommends', debianPackages[name], 'fonts-liberation');
  return (apt('update', '-qq') && install()) || install();
}

async function fetchBrowser(name: BrowserName): Promise<string | null> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  console.log(`Fetching ${name === 'chromium' ? 'Chrome' : 'Firefox'} from its makers (once) …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({ browser, buildId, platform, cacheDir: fetchedBrowsers });
    return executablePath;
  } catch (error) {
    console.error(`It could not be fetched: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
