import { decodeResult } from '#core/star/result-code';
import type { Doing } from './doing.ts';
import { isBusy, withOpened } from './flow.ts';
import { goLate } from './go-late.ts';
import { isFor } from './is-for.ts';
import { codeInFragment } from './share-link.ts';
import type { Opened } from './state.ts';

/**
 * Opens the result in the fragment of the page's address, if there is one for this self-check, or says why it
 * cannot be opened. A person who is busy with their own answers is asked first.
 */
export async function openLink(check: Doing): Promise<void> {
  const code = codeInFragment(location.hash);
  if (code === null) return;
  const read = decodeResult(code);
  if (!isFor(check.element, read.ok ? read.set.mode : null)) return;
  const show = async (asked: Opened | null, linkProblem: typeof check.state.linkProblem, id: string) => {
    const late = await check.loadResult();
    check.go({ ...check.state, asked, linkProblem }, `#${id}`);
    late.holdInView();
  };
  if (!read.ok) return show(null, read.problem, 'link-problem');
  const opened: Opened = { set: read.set, from: 'link', service: '', keptAt: null };
  if (isBusy(check.state)) return show(opened, null, 'ask-title');
  await goLate(check, withOpened(check.state, opened));
  (await check.loadResult()).holdInView();
}
