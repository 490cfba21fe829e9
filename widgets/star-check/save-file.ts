import { writeDay } from '#core/i18n/write-day';
import { scoreStar } from '#core/star/score';
import { download } from '#widgets/shared/download';
import { importPart } from '#widgets/shared/import-part';
import { fileName, resultCsv, resultJson, type ResultFacts } from './export.ts';
import { figureOptions } from './figure-options.ts';
import type { ResultView, FileKind } from './view.ts';

/** Saves the shown result as a file and returns the name of the file. */
export async function saveFile(kind: FileKind, view: ResultView, now: Date): Promise<string> {
  const { words, shown, service, state } = view;
  const date = state.opened ? state.opened.keptAt : state.madeAt;
  const facts: ResultFacts = { set: shown, service, date };
  const first = fileName(words.fileName, service, date === null ? now : new Date(date));
  const name = `${first}.${kind}`;
  if (kind === 'csv') download(name, 'text/csv;charset=utf-8', resultCsv(facts, words));
  else if (kind === 'json') download(name, 'application/json', resultJson(facts));
  else {
    const { savePicture } = await importPart(() => import('#widgets/star/save-picture'), 'savePicture');
    await savePicture(kind, {
      ...figureOptions(view, scoreStar(shown.answers, shown.mode)),
      title: [service || words.star.name, date && writeDay(date, words.days)].filter(Boolean).join(', '),
      fileName: first,
    });
  }
  return name;
}
