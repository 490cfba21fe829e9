import { expect } from '@esm-bundle/chai';
import type { WebExtension } from '../messaging/web-extension.ts';
import { axeCheckName, mostPlaces, type AxeFault, type AxeStep, type FrameCheck } from './axe-fault.ts';
import { checkTab, type AxeWish } from './check-tab.ts';

const fault = (what: string, rule: AxeFault['rule'] = 'label'): AxeFault => ({
  rule,
  quote: '',
  what,
  where: 'form > input',
  help: 'Form elements must have labels',
  anchor: null,
});

const step = (part: Partial<AxeStep>): AxeStep => ({
  version: '4.14.1',
  faults: [],
  counts: {},
  finished: [],
  share: 1,
  done: true,
  ...part,
});

/** A browser whose tab has frames that take these steps; what it is asked is done here. */
function browserWith(frames: readonly (readonly AxeStep[])[], refuse?: string) {
  const listeners = new Set<(id: number, change: { status?: string }) => void>();
  const turns = frames.map((steps) => [...steps]);
  const world = globalThis as Record<symbol, unknown>;
  let ended = 0;
  let isLeft = false;
  const browser = {
    scripting: {
      async executeScript({ files, func, args }: { files?: string[]; func?: Function; args?: unknown[] }) {
        if (refuse !== undefined) throw new Error(refuse);
        if (files || func!.name === 'beginInFrame') return [{ frameId: 0 }];
        // Each frame has a world of its own; here they share one, and take turns.
        const results: { frameId: number; result: unknown }[] = [];
        for (const [frameId, turn] of turns.entries()) {
          const check: FrameCheck = {
            step: async () => turn.shift() ?? new Promise<AxeStep>(() => {}),
            end: () => void (ended += 1),
          };
          if (isLeft) delete world[Symbol.for(axeCheckName)];
          else world[Symbol.for(axeCheckName)] = check;
          results.push({ frameId, result: (await func!(...args!)) as unknown });
        }
        return results;
      },
    },
    tabs: {
      onUpdated: {
        addListener: (listen: (id: number, change: { status?: string }) => void) => listeners.add(listen),
        removeListener: (listen: (id: number, change: { status?: string }) => void) =>
          listeners.delete(listen),
      },
    },
  };
  return {
    browser: browser as unknown as WebExtension,
    listeners,
    ended: () => ended,
    load() {
      isLeft = true;
      for (const listen of listeners) listen(7, { status: 'loading' });
    },
  };
}

const wish = (more: Partial<AxeWish> = {}): AxeWish => ({
  rules: ['label', 'color-contrast'],
  signal: new AbortController().signal,
  progress: () => {},
  now: () => 0,
  ...more,
});

describe('a check of a tab', () => {
  afterEach(() => {
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(axeCheckName)];
  });

  it('puts the frames and their steps together, and names each place the same the next time', async () => {
    const shares: number[] = [];
    const top = [
      step({
        faults: [fault('<input name="a">')],
        counts: { label: 1 },
        finished: ['label'],
        share: 0.5,
        done: false,
      }),
      step({ finished: ['color-contrast'] }),
    ];
    const frame = [
      step({
        faults: [fault('<input name="a">')],
        counts: { label: 1 },
        finished: ['label'],
        share: 0.2,
        done: false,
      }),
      step({ finished: ['color-contrast'] }),
    ];
    const { browser, listeners, ended } = browserWith([top, frame]);
    const outcome = await checkTab(browser, 7, wish({ progress: (share) => shares.push(share) }));
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome).to.include({ end: 'whole', version: '4.14.1' });
    expect(outcome.left).to.deep.equal([]);
    const keys = outcome.found.map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
    expect(keys.every((key) => /^axe-label:[0-9a-z]+:[01]$/.test(key))).to.equal(true);
    expect(outcome.found[0]!.evidence.values).to.include({ places: 2, version: '4.14.1' });
    expect(shares).to.deep.equal([0.2, 1]);
    expect(listeners.size).to.equal(0);
    await Promise.resolve();
    expect(ended()).to.be.greaterThan(0);
  });

  it('keeps no more places of a rule than fit, and says how many there were', async () => {
    const faults = Array.from({ length: mostPlaces }, (_, at) => fault(`<input name="${at}">`));
    const steps = [step({ faults, counts: { label: 300 }, finished: ['label'] })];
    const { browser } = browserWith([steps, steps]);
    const outcome = await checkTab(browser, 7, wish());
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.found).to.have.length(mostPlaces);
    expect(outcome.found[0]!.evidence.values!['places']).to.equal(600);
    expect(outcome.left).to.deep.equal(['color-contrast']);
  });

  it('ends after a minute, and says which rules were left out', async () => {
    let time = 0;
    const slow = Array.from({ length: 9 }, () => step({ finished: ['label'], done: false, share: 0.1 }));
    const { browser } = browserWith([slow]);
    const outcome = await checkTab(browser, 7, wish({ now: () => (time += 25_000) }));
    expect(outcome).to.deep.include({ ok: true, end: 'too-long', left: ['color-contrast'] });
  });

  it('can be stopped, also where the page no longer answers', async () => {
    const stop = new AbortController();
    const { browser } = browserWith([[step({ finished: ['label'], done: false })]]);
    const outcome = checkTab(
      browser,
      7,
      wish({ signal: stop.signal, progress: () => setTimeout(() => stop.abort(), 20) }),
    );
    expect(await outcome).to.deep.include({ ok: true, end: 'stopped', left: ['color-contrast'] });
    const early = new AbortController();
    early.abort();
    expect(await checkTab(browserWith([[]]).browser, 7, wish({ signal: early.signal }))).to.deep.equal({
      ok: false,
      problem: 'stopped',
    });
  });

  it('notices that the page is left', async () => {
    const { browser, load } = browserWith([[step({ done: false })]]);
    const outcome = checkTab(browser, 7, wish({ progress: () => setTimeout(load, 20) }));
    expect(await outcome).to.deep.equal({ ok: false, problem: 'left' });
  });

  for (const [message, problem] of [
    ['Cannot access contents of the page. Extension manifest must request permission', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Something else', 'failed'],
  ] as const) {
    it(`says why a browser refuses: ${problem}`, async () => {
      const { browser } = browserWith([], message);
      expect(await checkTab(browser, 7, wish())).to.deep.equal({ ok: false, problem });
    });
  }
});
