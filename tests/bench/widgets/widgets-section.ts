import { kit, type Aim, type Section, type Table } from '../section.ts';
import { medianOf } from '../statistics.ts';
import { blank, contests, type Contest } from './contenders.ts';
import { paces, type FirstLoad, type Pace } from './first-load.ts';
import type { Loaded, Weight } from './widgets.ts';

/** The most CPU that each widget may need over a blank page, in milliseconds, in the order of the contests. */
const mostCpu: readonly (number | null)[] = [35, 25, 25, null];

const shortNames = ['self-check', 'carousel', 'form', 'star'];

type Figure = (load: FirstLoad) => number;

/** The figures of all widgets as tables, and whether the aims hold. */
export function widgetsSection(
  loaded: readonly Loaded[],
  weights: readonly Weight[],
  repeats: number,
): Section {
  const [full, slow] = paces as [Pace, Pace];

  const valuesOf = (contest: Contest | null, name: string, pace: Pace, figure: Figure): readonly number[] => {
    const wanted = contest === null ? blank : contest.contenders.find((each) => each.name === name);
    return loaded
      .filter((each) => each.page.contender === wanted && each.pace === pace)
      .flatMap(({ loads }) => loads.map(figure));
  };
  const overBlank = (contest: Contest, name: string, pace: Pace, figure: Figure): readonly number[] => {
    const none = medianOf(valuesOf(null, blank.name, pace, figure));
    return valuesOf(contest, name, pace, figure).map((value) => value - none);
  };
  const weightOf = (contest: Contest, name: string): Weight | undefined =>
    weights.find(({ page }) => contest.contenders.includes(page.contender) && page.contender.name === name);

  const tables = contests.map((contest): Table => {
    const columns = contest.contenders.map(({ name }) => name);
    const line = (what: string, values: (name: string) => readonly number[]) => ({
      what,
      cells: Object.fromEntries(columns.map((name) => [name, values(name)])),
    });
    return {
      title: contest.what,
      unit: 'each line in its own',
      digits: 1,
      columns,
      lines: [
        line('Over the wire until usable, KiB', (name) => present(weightOf(contest, name)?.kib)),
        line('Over the wire in all, KiB', (name) => present(weightOf(contest, name)?.kibInAll)),
        line('Requests until usable', (name) => present(weightOf(contest, name)?.requests)),
        ...[full, slow].flatMap((pace) => [
          line(`Usable after, ms, ${pace.name}`, (name) =>
            valuesOf(contest, name, pace, ({ usable }) => usable),
          ),
          line(`Total blocking time, ms, ${pace.name}`, (name) =>
            valuesOf(contest, name, pace, ({ blocked }) => blocked),
          ),
        ]),
        line('CPU over a blank page, ms', (name) => overBlank(contest, name, full, ({ cpu }) => cpu)),
        line('Layout shift, thousandths', (name) =>
          valuesOf(contest, name, full, ({ shift }) => shift * 1_000),
        ),
        line('Heap over a blank page, MiB', (name) => overBlank(contest, name, full, ({ heap }) => heap)),
      ],
    };
  });

  return {
    program: 'widgets',
    repeats,
    versions: Object.fromEntries(
      contests.flatMap(({ contenders }) => contenders.map(({ name, version }) => [name, version])),
    ),
    aims: contests.flatMap((contest, at) => aimsOf(contest, at)),
    tables,
    notes: [
      `The blank page: usable after ${inWords(full)} at full speed and ${inWords(slow)} at a quarter of it on slow 4G.`,
      'Every page has the same frame and says the same; what a peer lacks (the flow of a check, buttons) is added in the few lines that its documents suggest.',
      'Bytes are of the page’s HTML and every file that it fetches, compressed by brotli at its best level, over HTTP/1.1 from this machine. In all: with what is fetched later without being asked for.',
      'Blocking time is told by the clock, so that on a busy machine it holds the time of others too.',
    ],
  };

  function inWords(pace: Pace): string {
    return `${medianOf(valuesOf(null, blank.name, pace, ({ usable }) => usable)).toFixed(0)} ms`;
  }

  function aimsOf(contest: Contest, at: number): readonly Aim[] {
    const peers = contest.contenders.map(({ name }) => name).filter((name) => name !== kit);
    const compare = (what: string, unit: string, digits: number, figure: (name: string) => number): Aim => {
      const [best] = peers
        .map((name) => ({ name, value: figure(name) }))
        .toSorted((a, b) => a.value - b.value);
      const own = figure(kit);
      return {
        aim: `${what} of its row: ${shortNames[at]}`,
        measured: `${own.toFixed(digits)} ${unit}; ${best!.name} ${best!.value.toFixed(digits)}`,
        holds: own <= best!.value,
      };
    };
    const most = mostCpu[at] ?? null;
    const cpu = medianOf(overBlank(contest, kit, full, (load) => load.cpu));
    const shift = medianOf(valuesOf(contest, kit, full, (load) => load.shift));
    const blocked = medianOf(valuesOf(contest, kit, full, (load) => load.blocked));
    return [
      compare('Smallest', 'KiB', 1, (name) => weightOf(contest, name)?.kib ?? Number.NaN),
      compare('First usable at full speed', 'ms', 0, (name) =>
        medianOf(valuesOf(contest, name, full, ({ usable }) => usable)),
      ),
      compare('First usable on slow 4G', 'ms', 0, (name) =>
        medianOf(valuesOf(contest, name, slow, ({ usable }) => usable)),
      ),
      { aim: `No layout shift: ${shortNames[at]}`, measured: shift.toFixed(3), holds: shift < 0.001 },
      {
        aim: `No blocking at full speed: ${shortNames[at]}`,
        measured: `${blocked.toFixed(0)} ms`,
        holds: blocked < 0.5,
      },
      ...(most === null
        ? []
        : [
            {
              aim: `At most ${most} ms CPU over a blank page: ${shortNames[at]}`,
              measured: `${cpu.toFixed(0)} ms`,
              holds: cpu <= most,
            },
          ]),
    ];
  }
}

const present = (value: number | undefined): readonly number[] => (value === undefined ? [] : [value]);
