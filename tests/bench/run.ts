/**
 * Measures the kit and its peers on the same pages, in the same browser, in turn, and writes the figures to
 * docs/performance.md: `npm run bench`. `--only review` runs one program, `--repeats 5` measures each thing so often.
 * Nothing fails because of a time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { installBrowsers } from '../install-browsers.ts';
import { takeBuilds, type Builds } from './builds.ts';
import { chromiumPath } from './chromium.ts';
import { readCommand, usage } from './command.ts';
import { loadNow, machineNow, versionOf } from './machine.ts';
import { installPeers } from './peers.ts';
import { programs, type Program, type Section } from './section.ts';
import { withFigures, writeSection } from './write-section.ts';

type Run = (builds: Builds, repeats: number, say: (line: string) => void) => Promise<Section>;

/** How often each program measures, so that all of them together end within twenty minutes. */
const usual: Readonly<Record<Program, number>> = {
  review: 2,
  pins: 3,
  widgets: 5,
  scale: 3,
  packages: 5,
  firefox: 2,
};

/** Programs are loaded when they are run: they read the peers, which may have to be installed first. */
const runs: Readonly<Record<Program, () => Promise<Run>>> = {
  review: async () => (await import('./review/review.ts')).review,
  pins: async () => (await import('./pins/pins.ts')).pins,
  widgets: async () => (await import('./widgets/widgets.ts')).widgets,
  scale: async () => (await import('./scale/scale.ts')).scale,
  packages: async () => (await import('./packages/packages.ts')).packages,
  firefox: async () => (await import('./firefox/firefox.ts')).firefox,
};

const say = (line: string): void => console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`);

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  console.error(`${command}\n${usage}`);
  process.exit(2);
}

const document = new URL('../../docs/performance.md', import.meta.url);
installPeers();
await installBrowsers();
const builds = takeBuilds(command.build);
for (const program of programs.filter((each) => command.only.includes(each))) {
  const repeats = command.repeats ?? usual[program];
  say(`${program}: begins, ${repeats} repeats`);
  const load = loadNow();
  const run = await runs[program]();
  const section = await run(builds, repeats, say).catch((error: unknown) => {
    // The others can still be measured.
    console.error(`${program} could not be measured to its end.`, error);
    process.exitCode = 1;
    return null;
  });
  if (section === null) continue;
  const busy =
    load > cpus().length / 2 ? ' Other programs were at work on the machine too: clocks tell less.' : '';
  const how = `npm run bench -- --only ${program}${command.repeats === null ? '' : ` --repeats ${repeats}`}`;
  const figures = writeSection(
    section,
    `Measured on ${machineNow()}, Chromium ${versionOf(await chromiumPath())}, by \`${how}\`; load before it ${load.toFixed(1)}.${busy}`,
  );
  console.log(`\n${figures}\n`);
  if (command.write) {
    // Read anew: the run took a while.
    const written = withFigures(readFileSync(document, 'utf8'), program, figures);
    const style = await resolveConfig(document);
    writeFileSync(document, await format(written, { ...style, parser: 'markdown' }));
  }
}
