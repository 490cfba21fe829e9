import type { Answer } from '#core/star/answers';
import type { StarCheck } from '#widgets/star-check/star-check';

/** Uses a self-check as a person does: by the words on its controls. */
export interface Walk {
  readonly check: StarCheck;
  readonly root: ShadowRoot;
  /** All text that is shown, with single spaces. */
  words(): string;
  find<Found extends HTMLElement>(selector: string): Found;
  /** Presses the first button, link or summary whose text begins with these words. */
  press(words: string): Promise<void>;
  /** Chooses an answer to the question that is shown, or to the nth on the whole page. */
  choose(answer: Answer, nth?: number): Promise<void>;
  /** Answers one question after the other and presses "Next" (in the language of the page) each time. */
  answerAll(answers: readonly Answer[], next?: string): Promise<void>;
  until(holds: () => unknown): Promise<void>;
  /** The text of what has the focus. */
  focused(): string;
}

/** Puts a self-check into a place and waits until it is awake. */
export async function walkCheck(place: HTMLElement, attributes: Record<string, string> = {}): Promise<Walk> {
  const check = document.createElement('coprod-star-check');
  for (const [name, value] of Object.entries(attributes)) check.setAttribute(name, value);
  place.append(check);
  const walk = walkOf(check);
  await walk.until(() => check.hasAttribute('ready'));
  return walk;
}

/** Walks through a self-check that is on a page already, also on the page of a frame. */
export function walkOf(check: StarCheck): Walk {
  const root = check.shadowRoot!;
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

  async function until(holds: () => unknown): Promise<void> {
    for (const start = Date.now(); !holds();) {
      if (Date.now() - start > 10_000) throw new Error(`It did not come about: ${holds}\n${walk.words()}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await check.updateComplete;
  }

  const walk: Walk = {
    check,
    root,
    until,
    words: () => plain([...root.children].map((each) => (each as HTMLElement).innerText).join(' ')),
    find: <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector)!,
    focused: () => plain((root.activeElement as HTMLElement | null)?.textContent),
    async press(words) {
      const control = () =>
        [...root.querySelectorAll<HTMLElement>('button, a, summary, label')].find(
          (each) => isShown(each) && plain(each.textContent).startsWith(words),
        );
      await until(control);
      control()!.click();
      await check.updateComplete;
    },
    async choose(answer, nth = 0) {
      const choices = root.querySelectorAll('.choices')[nth]!.querySelectorAll('input');
      choices[answer === 'not-sure' ? 5 : answer]!.click();
      await check.updateComplete;
    },
    async answerAll(answers, next = 'Next') {
      for (const answer of answers) {
        await walk.choose(answer);
        await walk.press(next);
      }
    },
  };
  return walk;
}
