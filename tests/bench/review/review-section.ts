import { kit, type Aim, type Line, type Section, type Table } from '../section.ts';
import { growthOf, medianOf } from '../statistics.ts';
import type { ThreadTime } from '../thread-time.ts';
import type { Reviewed } from './review.ts';
import { reviewTools } from './tools.ts';

const tools = reviewTools.map(({ name }) => name);
const drawing = reviewTools.filter(({ draws }) => draws).map(({ name }) => name);
const peers = tools.filter((name) => name !== kit);

type Figure = (time: ThreadTime) => number | null;

const figures = {
  cpu: ({ cpu }: ThreadTime) => cpu,
  cpuToPins: ({ cpuToPins }: ThreadTime) => cpuToPins,
  wall: ({ wallToPins }: ThreadTime) => wallToPins,
  task: ({ longestCpu }: ThreadTime) => longestCpu,
} satisfies Record<string, Figure>;

/** The figures of all pages as tables, and whether the aims hold. */
export function reviewSection(found: readonly Reviewed[], repeats: number): Section {
  const pages = [...new Set(found.map(({ page }) => page))];
  const small = pages.filter(({ size }) => size === null);
  const large = pages.filter(({ size }) => size !== null);

  const valuesOn = (page: (typeof pages)[number], tool: string, figure: Figure): readonly number[] =>
    found
      .filter((each) => each.page === page && each.tool === tool)
      .flatMap(({ times }) => times.map(figure))
      .filter((value) => value !== null);
  /** One figure for each page: so the range tells how pages differ. */
  const medians = (some: typeof pages, tool: string, figure: Figure): readonly number[] =>
    some.map((page) => medianOf(valuesOn(page, tool, figure))).filter(Number.isFinite);

  const lines = (figure: Figure): readonly Line[] => [
    { what: `median page of ${pages.length}`, cells: cellsOf((tool) => medians(pages, tool, figure)) },
    {
      what: `median page of ${small.length} as councils have them`,
      cells: cellsOf((tool) => medians(small, tool, figure)),
    },
    ...large.map((page) => ({ what: page.name, cells: cellsOf((tool) => valuesOn(page, tool, figure)) })),
  ];
  const table = (title: string, figure: Figure, columns = tools): Table => ({
    title,
    unit: 'ms',
    digits: 0,
    columns,
    lines: lines(figure),
  });

  return {
    program: 'review',
    repeats,
    versions: Object.fromEntries(reviewTools.map(({ name, version }) => [name, version])),
    aims: aimsOf(),
    tables: [
      table('Main-thread CPU of the whole, until all is quiet again', figures.cpu),
      table('Main-thread CPU until the result is there: pins drawn, or the list made', figures.cpuToPins),
      table(
        'From the click, or the start of the script, until the result is there, by the clock',
        figures.wall,
      ),
      table('Longest task, CPU', figures.task),
    ],
    notes: [
      `${drawing.join(' and ')} show on the page what they found; ${tools.filter((each) => !drawing.includes(each)).join(' and ')} only make a list.`,
      ...failures(),
      'The ranges of the median pages tell how pages differ, those of single pages how repeats differ.',
      'A tool that needs more than 4 seconds for a page is measured on it once.',
    ],
  };

  function failures(): readonly string[] {
    return tools.flatMap((tool) => {
      const failed = found.filter((each) => each.tool === tool && each.failure !== null);
      const [first] = failed;
      return first
        ? [`${tool} gave up on ${failed.length} pages, which count for the others only: “${first.failure}”.`]
        : [];
    });
  }

  function cellsOf(values: (tool: string) => readonly number[]): Record<string, readonly number[]> {
    return Object.fromEntries(tools.map((tool) => [tool, values(tool)]));
  }

  function aimsOf(): readonly Aim[] {
    const median = (tool: string): number => medianOf(medians(pages, tool, figures.cpuToPins));
    const [fastest] = peers.map((who) => ({ who, cpu: median(who) })).toSorted((a, b) => a.cpu - b.cpu);
    const own = median(kit);
    const growth = growthOf(
      large
        .filter(({ path }) => /\d$/.test(path))
        .map((page) => [page.size!, medianOf(valuesOn(page, kit, figures.cpu))] as const),
    );
    const tasks = pages
      .map((page) => ({ page, longest: medianOf(valuesOn(page, kit, figures.task)) }))
      .toSorted((a, b) => b.longest - a.longest);
    const [worst] = tasks;
    const over = tasks.filter(({ longest }) => longest > 50).length;
    return [
      {
        aim: 'At most a quarter of the fastest peer’s CPU at the median page, until the result is there',
        measured: `${own.toFixed(0)} ms, ${(own / fastest!.cpu).toFixed(2)} of ${fastest!.who} (${fastest!.cpu.toFixed(0)} ms)`,
        holds: own <= fastest!.cpu / 4,
      },
      {
        aim: 'CPU grows no faster than the page, from 1,000 to 50,000 elements',
        measured: growth === null ? 'not measured' : `with the power ${growth.toFixed(2)} of the size`,
        holds: growth !== null && growth <= 1.05,
      },
      {
        aim: 'No task over 50 ms on any page',
        measured: `${over} of ${pages.length} pages; the longest ${worst!.longest.toFixed(0)} ms (${worst!.page.name})`,
        holds: over === 0,
      },
    ];
  }
}
