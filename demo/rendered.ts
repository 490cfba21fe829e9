import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const written = new Map<string, string>();

/**
 * Puts what the kit's command prints in the place of each `<!-- rendered star-check --lang en -->` of a page. Where the
 * command is not built, what stands before `<!-- /rendered -->` stays.
 */
export function withRendered(body: string, command: string): string {
  return body.replace(
    /<!-- rendered (.*?) -->([\s\S]*?)<!-- \/rendered -->/g,
    (_, words: string, otherwise: string) => (existsSync(command) ? render(command, words) : otherwise),
  );
}

function render(command: string, words: string): string {
  const key = `${words} ${statSync(command).mtimeMs}`;
  const html =
    written.get(key) ??
    execFileSync(process.execPath, [command, 'render', ...words.split(' ')], { encoding: 'utf8' });
  written.set(key, html);
  return html;
}
