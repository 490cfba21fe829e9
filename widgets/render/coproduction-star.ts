// The command of the package: `npx coproduction-star render star-check --lang cy`.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CaseStudy } from '#core/case-studies/case-study';
import { readFeedText } from '#core/case-studies/read-feed';
import type { Integrity } from '#core/embed/snippet';
import { readWords, usage, WordsError } from './read-words.ts';
import { renderWidget } from './render-widget.ts';

const words = process.argv.slice(2);
const printed = words.length === 0 || words.includes('--help') ? Promise.resolve(usage) : run(words);
// Not awaited: in the one file that ships, what is imported later stands below this.
void printed.then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof WordsError ? 2 : 1;
  },
);

async function run(typed: readonly string[]): Promise<string> {
  const { casesFile, print, ...rendering } = readWords(typed);
  const cases = casesFile === null ? null : readCases(casesFile);
  const integrity = readIntegrity();
  const { html, css } = await renderWidget({ ...rendering, cases, ...(integrity ? { integrity } : {}) });
  if (print === 'css') return `${css}\n`;
  if (print === 'csp') return `'sha256-${createHash('sha256').update(css).digest('base64')}'\n`;
  return html;
}

function readCases(file: string): readonly CaseStudy[] {
  const reading = readFeedText(readFileSync(file, 'utf8'));
  if (reading.ok) return reading.cases;
  const lines = reading.problems.map(({ message }) => `- ${message}`);
  throw new Error([`There is a fault in ${file}.`, ...lines].join('\n'));
}

/** The sums of the files that came with this command. */
function readIntegrity(): Integrity | null {
  const file = new URL('../cdn/integrity.json', import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Integrity) : null;
}
