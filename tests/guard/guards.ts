import { reviews } from './guards/reviews.ts';
import { cases } from './guards/cases.ts';
import { imports } from './guards/imports.ts';
import { journeys } from './guards/journeys.ts';
import { loss } from './guards/loss.ts';
import { reports } from './guards/reports.ts';
import { widgets } from './guards/widgets.ts';
import { receiver } from './guards/receiver.ts';
import { build } from './guards/build.ts';
import { reading } from './guards/reading.ts';
import { anchors } from './guards/anchors.ts';
import type { Guard } from './guards/guard.ts';

/**
 * Every guard on which SECURITY.md and docs/threat-model.md rely. `npm run guards` takes each out of a copy of the
 * kit and expects that a test fails. Who adds a guard adds its line.
 */
export const guards: readonly Guard[] = [
  ...reviews,
  ...cases,
  ...journeys,
  ...imports,
  ...loss,
  ...reports,
  ...widgets,
  ...receiver,
  ...build,
  ...reading,
  ...anchors,
  {
    keeps: 'the words of a case from being markup',
    file: 'widgets/case-carousel/card.ts',
    find: '<p><b>${card.problem}</b><br />${study.problem}</p>',
    replace: '<p .innerHTML=${`<b>${card.problem}</b><br />${study.problem}`}></p>',
    test: 'tests/guard/injection.test.ts',
    name: 'chromium > is text in every field of every widget',
  },
  {
    keeps: 'messages that wait from being markup',
    file: 'widgets/contact-form/outbox-panel.ts',
    find: '<p class="text">${text}</p>',
    replace: '<p class="text" .innerHTML=${text}></p>',
    test: 'tests/guard/injection.test.ts',
    name: 'chromium > is text in every field of every widget',
  },
  {
    keeps: 'scripts out of the links of widgets',
    file: 'widgets/shared/web-address.ts',
    find: "  return protocol === 'https:' || protocol === 'http:' ? whole : null;",
    replace: "  return protocol === '' ? null : whole;",
    test: 'tests/guard/injection.test.ts',
    name: 'chromium > is text in every field of every widget',
  },
  {
    keeps: 'a widget whole when an attribute is taken away',
    file: 'widgets/case-carousel/choose-cases.ts',
    find: "(ids ?? '')",
    replace: 'ids!',
    test: 'tests/guard/injection.test.ts',
    name: 'chromium > is text in every field of every widget',
  },
  {
    keeps: 'headers and addresses out of emails',
    file: 'widgets/contact-form/write-email.ts',
    find: "  encodeURIComponent(text.replace(/\\p{Cs}/gu, '\\ufffd').replace(/\\r\\n?|\\n/g, '\\r\\n'));",
    replace: "  text.replace(/\\r\\n?|\\n/g, '\\r\\n');",
    test: 'tests/guard/injection.test.ts',
    name: 'chromium > is text in every field of every widget',
  },
  {
    keeps: 'the names of saved results free of paths and devices',
    file: 'widgets/star-check/export.ts',
    find: "    .replace(/[^\\p{L}\\p{N}]+/gu, '-')\n",
    replace: '',
    test: 'tests/guard/file-names.test.ts',
  },
  {
    keeps: 'a feed that is not of cases from being shown',
    file: 'core/case-studies/read-feed.ts',
    find: '    return problems.length > 0 ? failed(problems) : readCases(list);',
    replace: '    return problems.length > 99 ? failed(problems) : { ok: true, cases: list as never };',
    test: 'tests/guard/feeds.test.ts',
    name: 'chromium > a hostile feed',
  },
  {
    keeps: 'a message that was to be kept on the device',
    file: 'widgets/contact-form/outbox.ts',
    find: '    await changing(shelf, (store) => store.put(letter));',
    replace: '    shelf.close();',
    test: 'tests/guard/delivery.test.ts',
    name: 'chromium > arrives once, or is kept',
  },
  {
    keeps: 'a message the same when it is sent again',
    file: 'widgets/contact-form/written-form.ts',
    find: '      if (written?.signature === signature) return written.letter;\n',
    replace: '',
    test: 'tests/guard/delivery.test.ts',
    name: 'chromium > arrives once, or is kept',
  },
  {
    keeps: 'a form from waiting for ever for an answer',
    file: 'widgets/contact-form/send.ts',
    find: '      signal: AbortSignal.timeout(timeLimit),\n',
    replace: '',
    test: 'tests/guard/delivery.test.ts',
    name: 'chromium > arrives once, or is kept',
  },
  {
    keeps: 'two tabs from sending the same message at once',
    file: 'widgets/contact-form/outbox.ts',
    find: "if ('locks' in navigator) await navigator.locks.request(`${outboxName}-${what}`, work);",
    replace: "if (what === 'send' || what === 'store') await work();",
    test: 'tests/guard/delivery.test.ts',
    name: 'chromium > arrives once when two tabs',
  },
  {
    keeps: 'a person from waiting for a database that another page holds',
    file: 'widgets/shared/opened-in-time.ts',
    find: 'return await Promise.race([opening, tooLong]);',
    replace: 'return await Promise.race([opening]);',
    test: 'tests/guard/storage.test.ts',
    name: 'chromium > in a page that holds our databases',
  },
  {
    keeps: 'a stray error out of sandboxed pages',
    file: 'widgets/contact-form/outbox-name.ts',
    find: "origin !== 'null' && ",
    replace: '',
    test: 'tests/guard/storage.test.ts',
    name: 'chromium > in a sandboxed page',
  },
  {
    keeps: 'traps on an element in the console',
    file: 'widgets/shared/widget.ts',
    find: '      // A page may have put traps on its elements.\n      this.#fail(error);',
    replace: '      throw error;',
    test: 'tests/guard/host-pages.test.ts',
    name: 'chromium > on a hostile page each widget',
  },
  {
    keeps: 'a clock that is put back from shutting people out',
    file: 'demo/receiver/rate-limit.ts',
    find: 'known - time > limit.seconds * 1000 ? time : Math.max(known, time)',
    replace: 'Math.max(known, time)',
    test: 'tests/guard/receiver.test.ts',
    name: 'a clock that goes back',
  },
  {
    keeps: 'broken bodies from counting as faults of the receiver',
    file: 'demo/receiver/app.ts',
    find: "    if (c.req.raw.signal.aborted) return refuse(c, 400, 'unreadable');\n",
    replace: '',
    test: 'tests/guard/receiver.test.ts',
    name: 'rx-045',
  },
  {
    keeps: 'enquiries that could not be written from being acknowledged',
    file: 'demo/receiver/receive.ts',
    find: "      return refuse(c, 503, 'not-stored', {}, language);",
    replace: "      return thank(c, 201, 'CS-0000-00', enquiry.id, thanks[language]);",
    test: 'tests/guard/receiver-killed.test.ts',
    name: 'a full disk',
  },
];
