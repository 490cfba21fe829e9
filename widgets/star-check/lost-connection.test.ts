import { expect } from '@esm-bundle/chai';
import { walkOf, type Walk } from '../../tests/walk-check.ts';
import type { StarCheck } from './star-check.ts';

const nine = [3, 1, 'not-sure', 2, 3, 0, 4, 2, 1] as const;

/** Axe checks only what is on its own page, so that of the frame gets one too. */
async function expectNoAxeViolationsIn(view: Window, check: Element): Promise<void> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    view.document.head.append(script);
  });
  const { axe } = view as Window & { axe?: { run(of: Element): Promise<{ violations: unknown[] }> } };
  expect((await axe!.run(check)).violations).to.deep.equal([]);
}

describe('a self-check whose connection drops', () => {
  let frame: HTMLIFrameElement;
  let opened = 0;

  const lose = (...files: readonly string[]) =>
    fetch(`/lost-connection?files=${files.join()}`, { method: 'POST' });
  afterEach(async () => {
    await lose();
    frame.remove();
  });

  async function open(): Promise<Walk> {
    frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '800';
    frame.height = '900';
    opened += 1;
    frame.src = `/lost-connection/${opened}/page`;
    return awake(null);
  }

  async function awake(before: StarCheck | null): Promise<Walk> {
    for (const start = Date.now(); ;) {
      const check = frame.contentDocument?.querySelector('coprod-star-check');
      if (check?.hasAttribute('ready') && check !== before) {
        return walkOf(check as StarCheck);
      }
      if (Date.now() - start > 15_000) throw new Error(frame.contentDocument?.body.innerHTML);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  async function answerAll(): Promise<Walk> {
    const walk = await open();
    await walk.press('Start');
    await walk.answerAll(nine);
    await walk.until(() => walk.words().includes('That did not work.'));
    return walk;
  }

  for (const file of ['result-part.ts', 'result-words.en.ts']) {
    it(`shows the result once the connection is back, though ${file} failed before`, async () => {
      await lose(file);
      const walk = await answerAll();
      expect(walk.focused()).to.contain('Question 9 of 9');
      await lose();
      await walk.press('Next');
      await walk.until(() => walk.focused() === 'Check your answers');
      await walk.press('See the result');
      await walk.until(() => walk.words().includes('The next step'));
      expect(walk.focused()).to.equal('Your result');
    });
  }

  it('carries the answers through a reload where a browser never tries again', async () => {
    await lose('result-part.ts', 'print-result.ts');
    const walk = await answerAll();
    expect(walk.words()).to.contain('The answers come along in its address.');
    await expectNoAxeViolationsIn(frame.contentWindow!, walk.check);
    const { code } = walk.check;
    await lose();
    // Firefox has not even asked for the second file: now it fails, and is kept as failed.
    await lose('print-result.ts');
    await walk.press('Next');
    await walk.until(() => !walk.words().includes('That did not work.'));
    await walk.until(() => walk.words().includes('That did not work.'));
    await lose();
    await walk.press('Load the page again');
    const again = await awake(walk.check);
    await again.until(() => again.words().includes('This result came by a link.'));
    expect(again.check.code).to.equal(code);
  });
});
