import { render } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import { defaultFormStyles } from './default-form.styles.ts';
import { defaultForm, usualReasons, type Reason } from './default-form.ts';
import type { FormWords } from './form-words.ts';

let made = 0;

/** How the form that the element builds is to be written. */
export interface Writing {
  readonly words: FormWords;
  readonly lang: string;
  /** The council's reasons, or null where it has set none. */
  readonly reasons: readonly Reason[] | null;
  readonly privacyHref: string | null;
}

/** The form that stands where the page has written none. */
export interface BuiltForm {
  readonly form: HTMLFormElement;
  /** Writes it in other words. What was typed stays. */
  write(writing: Writing): void;
  remove(): void;
}

/** Builds a form in an element, beside what the page has there. */
export function buildForm(element: HTMLElement, writing: Writing): BuiltForm {
  const place = document.createElement('div');
  place.slot = 'form';
  const prefix = `coprod-${(made += 1)}`;
  const consent = copyOf(element.querySelector(':scope > [slot="consent"]'));
  const listed = Array.from(element.querySelectorAll<HTMLOptionElement>(':scope > option'), (option) => ({
    id: option.value,
    label: option.text,
  }));
  const write = ({ words, lang, reasons, privacyHref }: Writing) => {
    const offered = reasons ?? (listed.length > 0 ? listed : usualReasons(words));
    place.lang = lang;
    render(defaultForm(words, { prefix, reasons: offered, consent, privacyHref }), place);
  };
  write(writing);
  element.append(place);
  const undoStyles = adoptStyles(element, defaultFormStyles.styleSheet!);
  const remove = () => {
    place.remove();
    undoStyles();
  };
  return { form: place.querySelector('form')!, write, remove };
}

/** A copy, so that the council's text is still in its place when the form goes. */
function copyOf(element: Element | null): Node | null {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.removeAttribute('slot');
  copy?.removeAttribute('id');
  return copy ?? null;
}
