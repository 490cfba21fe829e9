/**
 * Says how well the prompts do on judged pages: `npm run prompts:score` on those of `tests/pages`, with `--set unseen`
 * on those of `tests/pages-unseen`. It prints precision and recall for each rule and over all, with `--list` also each
 * page on which a rule was wrong or missed something, and with `--write` puts the table in its place in
 * `docs/prompts.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCorpus } from './measure.ts';
import { errorsOf, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'pages' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.set !== 'pages' && values.set !== 'unseen') {
  throw new Error(`There is no set of pages "${values.set}". Write --set pages or --set unseen.`);
}

const pages = await measureCorpus(values.set === 'unseen' ? 'pages-unseen' : 'pages');
const table = tableOf(pages);
console.log(table);

const failures = pages.flatMap(({ page, failures: some }) =>
  some.map(({ rule, message }) => `${page}: ${rule}: ${message}`),
);
if (failures.length > 0) console.log(`\nRules that failed:\n${failures.join('\n')}`);
if (values.list) console.log(errorsOf(pages).join('\n'));

if (values.write) {
  const paper = new URL('../../docs/prompts.md', import.meta.url);
  const [begin, end] = [`<!-- table ${values.set} -->`, `<!-- end ${values.set} -->`];
  const text = readFileSync(paper, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/prompts.md has no place between ${begin} and ${end}.`);
  writeFileSync(paper, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
