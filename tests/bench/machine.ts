import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** The machine and the moment of a measurement, in a sentence. */
export function machineNow(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpu?.model.trim() ?? 'an unknown processor';
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, ${memory} GiB, ${platform()} ${release().split('-')[0]}, Node ${process.versions.node}`;
}

/** How many tasks want a processor, over the last minute: above the number of processors, clocks tell less. */
export const loadNow = (): number => loadavg()[0]!;

/** What a browser says of its version. */
export function versionOf(program: string): string {
  const said = execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(?:\.\d+)+\w*/.exec(said)?.[0] ?? said.trim();
}
