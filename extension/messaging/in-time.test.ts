import { expect } from '@esm-bundle/chai';
import { inTime, type Comings } from './in-time.ts';
import { postAgain, type Post } from './post-again.ts';

/** What no browser ever answers. */
const never = (): Promise<unknown> => new Promise(() => {});

const shown = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

/** What a message that is sent came to: its answer, or the words of why there is none. */
const outcome = (sent: Promise<unknown>): Promise<unknown> =>
  sent.catch((error: unknown) => (error as Error).message);

describe('an answer that is waited for', () => {
  const window = new EventTarget();
  const view = window as unknown as Comings;

  it('is given on, and so is a refusal', async () => {
    const send = inTime(async (message) => `${String(message)}!`, view);
    expect(await outcome(send('saved'))).to.equal('saved!');
    const refuse = inTime(() => Promise.reject(new Error('Full.')), view);
    expect(await outcome(refuse('note'))).to.equal('Full.');
  });

  it('is not waited for any more when the page was left and comes back', async () => {
    const sent = outcome(inTime(never, view, { isReal: () => true })('note'));
    window.dispatchEvent(shown(true));
    expect(await sent).to.equal('No answer came in time.');
  });

  it('is waited for where only the page says that it has come back', async () => {
    let answer: (value: unknown) => void = () => {};
    const sent = outcome(inTime(() => new Promise((resolve) => (answer = resolve)), view)('note'));
    window.dispatchEvent(shown(true));
    answer('saved');
    expect(await sent).to.equal('saved');
  });

  it('is waited for while a page is only shown for the first time', async () => {
    let answer: (value: unknown) => void = () => {};
    const sent = outcome(
      inTime(() => new Promise((resolve) => (answer = resolve)), view, { isReal: () => true })('note'),
    );
    window.dispatchEvent(shown(false));
    answer('saved');
    expect(await sent).to.equal('saved');
  });

  it('is not waited for for ever, and asked for once more', async () => {
    const answers = [never(), Promise.resolve('saved')];
    const post: Post<{ readonly coprod: string }> = () => answers.shift()!;
    expect(await outcome(postAgain(inTime(post, view, { time: 1 }))({ coprod: 'decide' }))).to.equal('saved');
  });
});
