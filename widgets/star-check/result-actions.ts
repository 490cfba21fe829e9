import { encodeResult } from '#core/star/result-code';
import { scoreStar } from '#core/star/score';
import { importPart } from '#widgets/shared/import-part';
import { copyText } from './copy-text.ts';
import type { Doing } from './doing.ts';
import * as flow from './flow.ts';
import { holdInView } from './hold-in-view.ts';
import { printResult } from './print-result.ts';
import { dropCode, shareLink } from './share-link.ts';
import { beginning } from './state.ts';
import { contactForm } from './talk-target.ts';
import type { ResultActions } from './view.ts';

/** What a person can do with a result. */
export const resultActions = (check: Doing): ResultActions => ({
  finish() {
    check.go(flow.finished(check.state, new Date()));
    const set = check.shown;
    check.emit('coprod-result', { set, score: scoreStar(set.answers, set.mode), code: encodeResult(set) });
  },
  review: () => check.go(flow.reviewed(check.state, check.layout)),
  askAgain: () => check.go({ ...check.state, asked: 'again' }, '#again-title'),
  startAgain() {
    check.shelf = null;
    check.go(beginning);
    dropCode();
  },
  closeOpened() {
    check.go(flow.closed(check.state, check.mode, check.layout));
    dropCode();
  },
  showNumbers: (numbers) => check.setNumbers(numbers),
  async holdInView() {
    await check.element.updateComplete;
    holdInView(check.element);
  },
  async copyLink() {
    const copied = await copyText(shareLink(location.href, encodeResult(check.shown)));
    if (copied) check.say({ about: 'copied', under: 'main' });
    else check.say({ about: 'copy-by-hand', under: 'main' }, '#link');
  },
  async save(kind) {
    const view = check.resultView;
    if (view === null) return;
    try {
      const { saveFile } = await importPart(() => import('./save-file.ts'), 'saveFile');
      check.say({ about: 'saved', name: await saveFile(kind, view, new Date()), under: 'files' });
    } catch (error) {
      check.failed(error, 'files');
    }
  },
  print: () => printResult(check.element),
  talk(event) {
    const { mode, voice } = check.shown;
    const code = encodeResult(check.shown);
    const form = contactForm();
    const isFree = check.emit('coprod-talk', { code, mode, voice }, true);
    if (!isFree || form) event.preventDefault();
    if (isFree) form?.offerResult(code);
  },
});
