import { borrowAttributes } from './borrowed-attributes.ts';
import type { BuiltForm, Writing } from './build-form.ts';
import { fieldSelector } from './field-selector.ts';
import type { gatherFields } from './gather-fields.ts';

/** A form that the element looks after, until it is released. */
export interface TakenForm {
  readonly form: HTMLFormElement;
  /** Writes in other words what the element has built, if it has. */
  readonly write: ((writing: Writing) => void) | null;
  /** Aborted when the form is released. */
  readonly signal: AbortSignal;
  /** Does something with the form as if we were not there. */
  aside(work: () => void): void;
  /** Leaves everything as it was found. */
  release(): void;
}

/** What happens in a form, and how there comes to be one. */
export interface FormListener {
  submitted(event: SubmitEvent): void;
  /** The person has begun to fill it in. */
  begun(): void;
  /** Makes a form where the page has none, or around its fields. */
  build(): BuiltForm;
  gather(): ReturnType<typeof gatherFields>;
}

/** The form that the page has written inside an element, or its fields if they have none, or nothing. */
export function pageForm(element: HTMLElement): HTMLFormElement | 'fields' | null {
  const own = (found: Element) => !found.closest('[slot="form"]');
  const form = Array.from(element.querySelectorAll('form')).find(own);
  return form ?? (Array.from(element.querySelectorAll(fieldSelector)).some(own) ? 'fields' : null);
}

/** Takes over the form of the page, or makes one around its fields, or has one built. */
export function takeForm(element: HTMLElement, listener: FormListener): TakenForm {
  const found = pageForm(element);
  const gathered = found === 'fields' ? listener.gather() : null;
  const built = found === null ? listener.build() : null;
  const form = found instanceof HTMLFormElement ? found : (gathered ?? built)!.form;
  const attributes = borrowAttributes();
  const ending = new AbortController();
  const { signal } = ending;
  const attend = () => {
    attributes.set(form, 'novalidate', '');
    form.addEventListener('submit', listener.submitted, { signal });
  };
  attend();
  form.addEventListener('focusin', listener.begun, { signal, once: true });
  if (element.closest('form')) keepEventsIn(form, signal);
  return {
    form,
    write: built?.write ?? null,
    signal,
    aside(work) {
      form.removeEventListener('submit', listener.submitted);
      attributes.restore();
      try {
        work();
      } finally {
        if (!signal.aborted) attend();
      }
    },
    release() {
      ending.abort();
      attributes.restore();
      gathered?.undo();
      built?.remove();
    },
  };
}

/** The page's own form around this one listens for Enter and for submit, and would send itself. */
function keepEventsIn(form: HTMLFormElement, signal: AbortSignal): void {
  const keepIn = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key === 'Enter') event.stopPropagation();
  };
  for (const type of ['submit', 'keydown', 'keypress']) form.addEventListener(type, keepIn, { signal });
}
