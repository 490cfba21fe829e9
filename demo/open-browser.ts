import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether there is a person with a screen in front of this machine, as far as one can tell. */
export const hasScreen = (environment: Environment, platform: NodeJS.Platform): boolean =>
  !environment['CI'] &&
  !environment['SSH_CONNECTION'] &&
  (platform === 'darwin' ||
    platform === 'win32' ||
    Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']));

/** Opens an address in the person's browser. Where that fails nothing happens: the address is printed too. */
export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...words]: [string, ...string[]] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const opening = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  opening.on('error', () => {});
  opening.unref();
}
