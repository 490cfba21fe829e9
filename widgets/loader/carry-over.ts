import type { WidgetName } from '#core/embed/widgets';
import { answerChoices, type Answer } from '#core/star/answers';

type Until = (isTrue: () => boolean) => Promise<void>;

/** Called when the still is about to go. Returns what is left to do once the living element is in view. */
export type Leave = () => () => Promise<void>;

interface CheckElement extends HTMLElement {
  answers: Readonly<Record<string, Answer>>;
  layout: 'one' | 'all';
  voice: string | null;
  readonly updateComplete: Promise<unknown>;
  start(): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Gives a living element what a person did in the still: answers, words, the focus. Fulfilled, still out of sight, when
 * the element shows the screen that the person is on.
 */
export async function carryOver(
  name: WidgetName,
  still: ShadowRoot,
  element: HTMLElement,
  until: Until,
): Promise<Leave> {
  if (name === 'star-check') return carryAnswers(still, element as CheckElement, until);
  if (name === 'contact-form') return () => carryFields(still, element);
  return () => async () => {};
}

async function carryAnswers(still: ShadowRoot, element: CheckElement, until: Until): Promise<Leave> {
  const root = element.shadowRoot!;
  const voices = [...still.querySelectorAll<HTMLInputElement>('.voices input')];
  if (voices.some((each) => each.checked !== each.defaultChecked))
    element.voice = ['resident', 'team'][voices.findIndex(({ checked }) => checked)] ?? null;
  if (still.querySelector('details.all')?.hasAttribute('open')) {
    element.layout = 'all';
    element.start();
    await until(() => root.querySelector('form.whole') !== null);
  }
  return () => {
    const answers = answersIn(still);
    const focused = still.activeElement as HTMLInputElement | null;
    const nth = focused ? sameName(still, focused).indexOf(focused) : -1;
    const read = questionInView(still, focused);
    return async () => {
      if (Object.keys(answers).length > 0) element.answers = answers;
      await element.updateComplete;
      const place = read && root.getElementById(read.id);
      if (place) scrollBy({ top: place.getBoundingClientRect().top - read.top, behavior: 'instant' });
      if (focused?.name) sameName(root, focused)[nth]?.focus({ preventScroll: true });
    };
  };
}

function answersIn(still: ShadowRoot): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const question of still.querySelectorAll('.whole fieldset')) {
    const inputs = [...question.querySelectorAll('input')];
    const answer = answerChoices[inputs.findIndex(({ checked }) => checked)];
    if (answer !== undefined) answers[question.id.replace('question-', '')] = answer;
  }
  return answers;
}

const sameName = (root: ParentNode, { name }: HTMLInputElement): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`),
];

/** The question that a person is at, or the first one in view, and where on the screen it stands; null where none is. */
function questionInView(still: ShadowRoot, focused: Element | null): { id: string; top: number } | null {
  const questions = [...still.querySelectorAll('.whole fieldset')];
  const topOf = (each: Element) => each.getBoundingClientRect().top;
  const at =
    focused?.closest('fieldset') ?? questions.find((each) => each.getBoundingClientRect().bottom > 0);
  return at && questions.includes(at) && topOf(at) < innerHeight ? { id: at.id, top: topOf(at) } : null;
}

function carryFields(still: ShadowRoot, element: HTMLElement): () => Promise<void> {
  const fields = (root: ParentNode) => [...root.querySelectorAll<Field>('input, textarea')];
  const twin = (field: Field) =>
    fields(element).find(
      ({ name, type, value }) => name === field.name && (type !== 'radio' || value === field.value),
    );
  const focused = still.activeElement as Field | null;
  for (const field of fields(still)) {
    const own = twin(field);
    if (own === undefined || field.type === 'hidden') continue;
    if (own instanceof HTMLInputElement && own.type === 'radio')
      own.checked = (field as HTMLInputElement).checked;
    else if (field.value !== '') own.value = field.value;
  }
  return async () => {
    const own = focused && twin(focused);
    if (!own) return;
    const { selectionStart: from, selectionEnd: to } = focused;
    own.focus({ preventScroll: true });
    if (from !== null && own.type !== 'email') own.setSelectionRange(from, to);
  };
}
