import { programs, type Program } from './section.ts';

/** What was asked for on the command line. */
export interface Command {
  readonly only: readonly Program[];
  /** How often each thing is measured; null for what each program thinks right. */
  readonly repeats: number | null;
  /** Builds the kit before; otherwise what was built last is measured. */
  readonly build: boolean;
  /** Writes the figures into docs/performance.md. */
  readonly write: boolean;
}

/** How to use it. */
export const usage = `npm run bench -- [--only ${programs.join('|')}] [--repeats N] [--no-build] [--no-write]`;

/** Reads the words of the command line, or answers with what is wrong with them. */
export function readCommand(words: readonly string[]): Command | string {
  let command: Command = { only: programs, repeats: null, build: true, write: true };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === '--no-build') command = { ...command, build: false };
    else if (word === '--no-write') command = { ...command, write: false };
    else if (word === '--only') {
      const names = (words[(at += 1)] ?? '').split(/[|,]/);
      const wrong = names.find((name) => !programs.some((each) => each === name));
      if (wrong !== undefined) return `There is no program "${wrong}". There are: ${programs.join(', ')}.`;
      command = { ...command, only: programs.filter((each) => names.includes(each)) };
    } else if (word === '--repeats') {
      const repeats = Number(words[(at += 1)]);
      if (!Number.isInteger(repeats) || repeats < 1) return '--repeats needs a whole number from 1.';
      command = { ...command, repeats };
    } else return `"${word}" means nothing here.`;
  }
  return command;
}
