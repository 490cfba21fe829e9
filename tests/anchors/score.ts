/**
 * Says how well places are found again after changes to a page: `npm run anchors:score`. With `--list` it names each
 * place that was given up or found wrongly.
 */
import { measureCorpus, measureDemo, type Measured } from './measure.ts';
import { isWrong, tally } from './tally.ts';

/**
 * The half of the pages that the weights were first set by. What went wrong on the other half, and on the demo pages,
 * led to further rules later: that links are told by where they lead, and places with the same words by what differs.
 */
const tunedOn = new Set([
  'a-z',
  'arabic-info',
  'council-tax-bands',
  'gwastraff',
  'missed-bin',
  'planning-application',
]);

const corpus = await measureCorpus();
print('Corpus, by change', byChange(corpus));
print('Corpus, by half', [
  ['pages the weights were first set by', corpus.filter(({ page }) => tunedOn.has(page))],
  ['the other pages', corpus.filter(({ page }) => !tunedOn.has(page))],
  ['all', corpus],
]);
const demo = await measureDemo();
print('Pages of the demo council, by changes of our own', [...byChange(demo), ['all', demo]]);
if (process.argv.includes('--list')) list([...corpus, ...demo]);

function byChange(all: readonly Measured[]): [string, readonly Measured[]][] {
  const changes = new Set(all.map(({ change }) => change));
  return Array.from(changes, (name) => [name, all.filter(({ change }) => change === name)]);
}

function print(title: string, rows: readonly (readonly [string, readonly Measured[]])[]): void {
  console.log(`\n${title}\n`);
  console.log('| | places | found | % | given up | wrong | gone | found though gone | longest anchor |');
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const [name, measured] of rows) {
    const { places, present, found, missed, wrong, gone, falsely, bytes } = tally(
      measured.flatMap(({ verdicts }) => verdicts),
    );
    const share = present === 0 ? '' : ((100 * found) / present).toFixed(1);
    console.log(
      `| ${name} | ${places} | ${found} of ${present} | ${share} | ${missed} | ${wrong} | ${gone} | ${falsely} | ${bytes} bytes |`,
    );
  }
}

function list(all: readonly Measured[]): void {
  for (const { page, change, verdicts } of all) {
    for (const verdict of verdicts) {
      const word = isWrong(verdict)
        ? 'WRONG'
        : verdict.expect === 'found' && verdict.got === 'none'
          ? 'given up'
          : '';
      if (word) console.log(`${word}\t${page}\t${change}\t${verdict.id}\t${verdict.story}`);
    }
  }
}
