import { overlay as en } from '../../../core/i18n/en/overlay.ts';
import type { Chromium, Tab } from '../chromium.ts';
import { peerVersion } from '../peers.ts';
import { inWorld, pressButton, shadow, type ExtensionWorld } from '../review/start-overlay.ts';
import { startTool } from '../review/start-tool.ts';
import { sa11y } from '../review/tools.ts';
import { kit } from '../section.ts';
import { clickBox, costOf, soon, type Box } from './act.ts';

/** A tool that is at work on a page. */
export interface Marking {
  /** How many marks it keeps on the page. */
  count(): Promise<number>;
  /** What a person can do, and what it costs: null where the tool has no such thing. */
  readonly acts: Readonly<Record<Act, (() => Promise<number>) | null>>;
}

/** What is done to a finding. */
export type Act = 'answer' | 'note' | 'dismissal';

/** A tool that puts marks on a page. */
export interface MarkingTool {
  readonly name: string;
  readonly version: string;
  start(tab: Tab, chromium: Chromium): Promise<Marking>;
}

/** No tool at all. */
export const noTool: MarkingTool = {
  name: 'no tool',
  version: '',
  start: async () => ({ count: async () => 0, acts: { answer: null, note: null, dismissal: null } }),
};

const boxOf = (element: string): string =>
  `(() => { const box = (${element})?.getBoundingClientRect(); return box?.height ? box.toJSON() : null; })()`;

/** The kit: decisions and notes as a person makes them, through the card. */
const overlay: MarkingTool = {
  name: kit,
  version: 'as built',
  async start(tab, chromium) {
    const world = await pressButton(tab, chromium);
    const { page, session } = tab;
    const ask = <Answer>(script: string): Promise<Answer> => inWorld(session, world, script);
    await soon(() => isJudged(tab, world), 'The first pin');
    const press = async (words: string): Promise<void> => {
      const button = `Array.from(${shadow}.querySelectorAll('button')).find((each) => each.textContent.trim().startsWith(${JSON.stringify(words)}) && each.checkVisibility())`;
      await clickBox(page, await soon(() => ask<Box | null>(boxOf(button)), `The button “${words}”`));
    };
    const openNext = async (): Promise<void> => {
      await press(en.next);
      await soon(() => ask<boolean | null>(`${shadow}.querySelector('.choices') ? true : null`), 'The card');
    };
    const type = async (text: string): Promise<void> => {
      const field = await soon(
        () => ask<Box | null>(boxOf(`${shadow}.querySelector('textarea')`)),
        'The field',
      );
      await clickBox(page, field);
      await page.keyboard.type(text);
    };
    const saved = (): Promise<unknown> =>
      soon(
        () =>
          ask<boolean | null>(`${shadow}.textContent.includes(${JSON.stringify(en.saved)}) ? true : null`),
        'The word that it was saved',
      );
    return {
      count: () => ask<number>(`${shadow}.querySelectorAll('.pin').length`),
      acts: {
        async answer() {
          await openNext();
          return costOf(tab, async () => {
            await press(en.choices.ask);
            await saved();
          });
        },
        async note() {
          await page.keyboard.press('Escape');
          await press(en.addNote);
          await page.mouse.move(300, 60);
          await page.mouse.click(300, 60);
          await type('Nobody knows what this means.');
          return costOf(tab, async () => {
            await press(en.saveNote);
            await saved();
          });
        },
        async dismissal() {
          await openNext();
          await press(en.choices['not-here']);
          await type('It is the name of the team.');
          return costOf(tab, async () => {
            await press(en.keepReason);
            await saved();
          });
        },
      },
    };
  },
};

const isJudged = async ({ session }: Tab, world: ExtensionWorld): Promise<true | null> =>
  (await inWorld<boolean>(
    session,
    world,
    `document.querySelector('[data-coprod-overlay]') ? ${shadow}.querySelector('.pin') !== null : false`,
  )) || null;

/** Sa11y has no answers and no notes; warnings can be dismissed. */
const sa11yMarks: MarkingTool = {
  name: 'Sa11y',
  version: peerVersion('sa11y'),
  async start(tab, chromium) {
    await startTool(sa11y, tab, chromium);
    const { page } = tab;
    const ask = <Answer>(script: string): Promise<Answer> => page.evaluate(script) as Promise<Answer>;
    const warning = `Array.from(document.querySelectorAll('sa11y-annotation')).flatMap(({ shadowRoot }) => shadowRoot.querySelector('.warning-btn') ?? [])[0]`;
    const dismiss = `document.querySelector('sa11y-tooltips')?.shadowRoot.querySelector('[data-sa11y-dismiss]')`;
    return {
      count: () => ask<number>(`document.querySelectorAll('sa11y-annotation').length`),
      acts: {
        answer: null,
        note: null,
        async dismissal() {
          // Marks lie on each other: a click of the mouse would open the one on top, which may be no warning.
          await ask(
            `(() => { const mark = ${warning}; mark.scrollIntoView({ block: 'center' }); mark.click(); })()`,
          );
          const box = await soon(() => ask<Box | null>(boxOf(dismiss)), 'The button of Sa11y to dismiss');
          return costOf(tab, () => clickBox(page, box));
        },
      },
    };
  },
};

/** Everybody who puts marks on pages. */
export const markingTools: readonly MarkingTool[] = [noTool, overlay, sa11yMarks];
