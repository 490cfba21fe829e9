import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, findBrowser } from './browsers.ts';
import { countReporter } from './count-reporter.ts';
import { lostConnection } from './lost-connection.mjs';
import { testEndpoint } from './test-endpoint.mjs';

const root = new URL('..', import.meta.url).pathname;
const chromium = await findBrowser('chromium');
const firefox = process.env.TEST_QUICK ? null : await findBrowser('firefox');

/** The launcher for Chromium speaks WebDriver BiDi too, so that it starts a stock Firefox. */
function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } });
  launcher.name = 'Firefox';
  return launcher;
}

/** Widgets are tested in real browsers: Chromium always, Firefox where there is one. */
export default {
  rootDir: root,
  files: [
    'widgets/**/*.test.ts',
    'extension/**/*.test.ts',
    'tests/browser/**/*.test.ts',
    // The longest: `npm run check` leaves it out.
    ...(process.env.TEST_QUICK ? ['!tests/browser/anchors.test.ts'] : []),
  ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrentBrowsers: 1,
  // A browser gives the focus, and what is in view, only to the page in front.
  concurrency: 1,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), countReporter()],
  testFramework: { config: { timeout: 20_000 } },
  middleware: [testEndpoint, lostConnection],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}widgets/tsconfig.json` })],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumArguments } }),
    ...(firefox ? [firefoxLauncher(firefox)] : []),
  ],
};
