import type { Builds } from '../builds.ts';
import { quiet, type Tab } from '../chromium.ts';
import { steadyChromium } from '../steady-chromium.ts';
import { generatedPage } from '../review/generated-page.ts';
import { serve } from '../review/serve.ts';
import { kit, type Aim, type Line, type Section } from '../section.ts';
import { medianOf } from '../statistics.ts';
import { costOf, costOfFrame, costOfRest } from './act.ts';
import { boxSelector, markedPage } from './marked-page.ts';
import { markingTools, noTool, type Act, type Marking, type MarkingTool } from './marking-tools.ts';

const markCounts = [200, 500];

/** The size of the page on which something is done. */
const actSize = 20_000;

/** One figure. */
interface Measured {
  readonly what: string;
  readonly who: string;
  readonly value: number;
}

type Measure = Parameters<typeof withTool>[3];

/** Figures by what was measured and by tool. */
type Figures = Map<string, Map<string, number[]>>;

/** Measures what marks cost while a page is scrolled and changed, and what doing something to one costs. */
export async function pins(builds: Builds, repeats: number, say: (line: string) => void): Promise<Section> {
  const served = await serve(
    new Map([
      ...markCounts.map((marks) => [`/marks/${marks}`, markedPage(marks)] as const),
      ['/acts', generatedPage(actSize)] as const,
    ]),
  );
  const figures: Figures = new Map();
  const note = (measured: readonly Measured[]): void => {
    for (const { what, who, value } of measured) {
      const row = figures.get(what) ?? figures.set(what, new Map()).get(what)!;
      (row.get(who) ?? row.set(who, []).get(who)!).push(value);
    }
  };
  try {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (const marks of markCounts) {
        for (const tool of markingTools) {
          note(await withTool(builds, `${served.address}/marks/${marks}`, tool, ofMarks(marks)));
        }
      }
      for (const tool of markingTools) note(await withTool(builds, `${served.address}/acts`, tool, ofActs));
      say(`pins: ${repeat + 1} of ${repeats}`);
    }
  } finally {
    await served.close();
  }
  return sectionOf(figures, repeats);
}

const acts: readonly Act[] = ['answer', 'note', 'dismissal'];

const actNames: Readonly<Record<Act, string>> = {
  answer: 'One answer',
  note: 'One note',
  dismissal: 'One dismissal',
};

/** What happens to a page under its marks. */
const changes: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  'A banner of 300 px appears above': ({ page }) =>
    page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '300px';
      document.body.prepend(banner);
    }),
  'A box scrolls by 150 px': ({ page }) =>
    page.evaluate((selector) => void document.querySelector(selector)!.scrollBy(0, 150), boxSelector),
  'The window gets narrower': ({ page }) => page.setViewport({ width: 900, height: 800 }),
};

/** What so many marks cost while the page is scrolled, left alone, and changed. */
const ofMarks =
  (marks: number): Measure =>
  async (tab, marking, note) => {
    const on = (what: string): string => `${what}, ${marks} marks`;
    note(on('Marks on the page'), await marking.count());
    note(on('Scrolling, CPU for each frame'), await costOfFrame(tab));
    await tab.page.evaluate(() => scrollTo(0, 0));
    note(on('A second of doing nothing'), await costOfRest(tab));
    for (const [what, change] of Object.entries(changes)) {
      note(on(what), await costOf(tab, () => change(tab)));
    }
  };

/** What it costs to do something to a mark. */
const ofActs: Measure = async (tab, marking, note) => {
  note(`A second of doing nothing, ${actSize.toLocaleString('en')} elements`, await costOfRest(tab));
  for (const act of acts) {
    const cost = await marking.acts[act]?.();
    if (cost !== undefined) note(actNames[act], cost);
  }
};

/** Opens a page in a browser of its own, starts a tool on it, and answers with what was measured. */
async function withTool(
  { extension }: Builds,
  address: string,
  tool: MarkingTool,
  measure: (tab: Tab, marking: Marking, note: (what: string, value: number) => void) => Promise<void>,
): Promise<readonly Measured[]> {
  const steady = steadyChromium(extension);
  try {
    return await steady.use(async (chromium) => {
      const measured: Measured[] = [];
      const tab = await chromium.open(address);
      await quiet(tab, 2, 80);
      const marking = await tool.start(tab, chromium);
      // Nothing of the review itself may be left to do.
      await quiet(tab, 6, 150, 120_000);
      await measure(tab, marking, (what, value) => void measured.push({ what, who: tool.name, value }));
      return measured;
    });
  } finally {
    await steady.close();
  }
}

function sectionOf(figures: Figures, repeats: number): Section {
  const columns = [kit, ...markingTools.map(({ name }) => name).filter((name) => name !== kit)];
  const lines = (match: (what: string) => boolean): readonly Line[] =>
    Array.from(figures)
      .filter(([what]) => match(what))
      .map(([what, row]) => ({ what, cells: Object.fromEntries(row) }));
  const median = (what: string, who: string): number => medianOf(figures.get(what)?.get(who) ?? []);
  const isAct = (what: string): boolean => Object.values(actNames).includes(what);
  const apart = [noTool.name];
  return {
    program: 'pins',
    repeats,
    versions: Object.fromEntries(
      markingTools.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]),
    ),
    aims: [
      ...markCounts.map((marks): Aim => {
        const what = `Scrolling, CPU for each frame, ${marks} marks`;
        const more = median(what, kit) - median(what, noTool.name);
        return {
          aim: `Scrolling with ${marks} pins costs at most 0.3 ms a frame more than no tool`,
          measured: `${more.toFixed(2)} ms more`,
          holds: more <= 0.3,
        };
      }),
      ...acts.map((act): Aim => {
        const cost = median(actNames[act], kit);
        return {
          aim: `${actNames[act]} under 20 ms CPU at 20,000 elements`,
          measured: `${cost.toFixed(1)} ms`,
          holds: cost < 20,
        };
      }),
    ],
    tables: [
      {
        title: 'How many marks there are',
        unit: '',
        digits: 0,
        columns,
        apart: columns.slice(1),
        lines: lines((what) => what.startsWith('Marks')),
      },
      {
        title: 'Scrolling',
        unit: 'ms of main-thread CPU for each frame',
        digits: 2,
        columns,
        apart,
        lines: lines((what) => what.startsWith('Scrolling')),
      },
      {
        title: 'The page changes under its marks',
        unit: 'ms of main-thread CPU until all is quiet',
        digits: 0,
        columns,
        apart,
        lines: lines((what) => !isAct(what) && !/^(Marks|Scrolling)/.test(what)),
      },
      {
        title: 'Something is done to one mark, on a page of 20,000 elements',
        unit: 'ms of main-thread CPU, from the click until it is saved and all is quiet',
        digits: 0,
        columns: columns.filter((name) => name !== noTool.name),
        lines: lines(isAct),
      },
    ],
    notes: [
      'What doing nothing costs for as long is taken off what a change or an act costs; it has lines of its own.',
      'Sa11y has no answers and no notes. What is not the main thread (raster, compositor, the background) is not counted.',
    ],
  };
}
