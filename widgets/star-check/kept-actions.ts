import { encodeResult } from '#core/star/result-code';
import { importPart } from '#widgets/shared/import-part';
import type { Doing } from './doing.ts';
import * as flow from './flow.ts';
import type * as keepModule from './keep.ts';
import { answersOf, type KeptResult } from './kept-result.ts';
import type { Row } from './state.ts';
import type { KeptActions } from './view.ts';

/** The actions on kept results. Nothing of the database is loaded or opened before one of them is asked for. */
export const keptActions = (check: Doing): KeptActions => ({
  keep: () => keep(check),
  forget: (id) => forget(check, id),
  forgetAll: () => forget(check, null),
  openShelf: () =>
    onDevice(check, 'shelf', async ({ keptResults }) => {
      check.shelf = { kept: await keptResults(), comparedWith: null };
      check.say(null, '#kept-title');
    }),
  closeShelf() {
    check.shelf = null;
    check.say(null, '#open-shelf');
  },
  openKept(kept) {
    const set = answersOf(kept);
    if (set === null) return;
    check.shelf = null;
    const { service, keptAt } = kept;
    check.go(flow.withOpened(check.state, { set, from: 'kept', service, keptAt }, kept.id));
  },
  compareWith(kept) {
    check.shelf = check.shelf && { ...check.shelf, comparedWith: kept };
    check.say(null, '#comparison-title');
  },
});

function keep(check: Doing): Promise<void> {
  const keptAt = new Date().toISOString();
  const code = encodeResult(check.shown);
  const kept: KeptResult = { id: `${keptAt} ${code}`, code, service: check.service, keptAt };
  return onDevice(check, 'main', async ({ keepResult, keptResults }) => {
    await keepResult(kept);
    // The person may have gone on meanwhile: then what is shown is not what was kept.
    const keptId = encodeResult(check.shown) === code ? kept.id : check.state.keptId;
    check.state = { ...check.state, keptId };
    check.say({ about: 'kept', under: 'main' });
    if (check.shelf) check.shelf = { ...check.shelf, kept: await keptResults() };
    check.emit('coprod-keep', { kept: true });
  });
}

/** Forgets one kept result, or all of them where there is no id. */
function forget(check: Doing, id: string | null): Promise<void> {
  const under: Row = check.shelf ? 'shelf' : 'main';
  const isGone = (each: string | null | undefined) => id === null || each === id;
  return onDevice(check, under, async ({ forgetResult, forgetAllResults, keptResults }) => {
    await (id === null ? forgetAllResults() : forgetResult(id));
    if (isGone(check.state.keptId)) check.state = { ...check.state, keptId: null };
    if (check.shelf) {
      const { comparedWith } = check.shelf;
      const kept = await keptResults();
      check.shelf = { ...check.shelf, kept, comparedWith: isGone(comparedWith?.id) ? null : comparedWith };
    }
    check.say(
      { about: id === null ? 'all-forgotten' : 'forgotten', under },
      check.shelf ? '#kept-title' : undefined,
    );
    check.emit('coprod-keep', { kept: false });
  });
}

type Keep = typeof keepModule;

/** A browser that lets nothing be kept is no fault of the page: the person is told what else they can do. */
async function onDevice(check: Doing, under: Row, task: (kept: Keep) => Promise<void>): Promise<void> {
  try {
    const kept = await importPart(() => import('./keep.ts'), 'keepResult');
    await task(kept).catch(() => check.say({ about: 'blocked', under }));
  } catch (error) {
    check.failed(error, under);
  }
}
