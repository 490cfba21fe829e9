import { html, render } from 'lit';
import { borrowAttributes } from './borrowed-attributes.ts';
import { fieldSelector } from './field-selector.ts';
import type { Control } from './fields.ts';
import type { Fault } from './faults.ts';
import type { SendingWords } from './later-words.ts';
import { markTitle } from './mark-title.ts';

let made = 0;

/**
 * Shows what has to be put right the way GOV.UK does: one summary at the top of the form with a link for each
 * fault, the same words and a bar at each field, and a word in the title of the page. Returns the summary, to be focused, and the way to take all of it away.
 */
export function showFaults(
  form: HTMLFormElement,
  faults: readonly Fault[],
  words: SendingWords,
  { level, lang }: { readonly level: number; readonly lang: string },
): { readonly summary: HTMLElement; readonly clear: () => void } {
  const attributes = borrowAttributes();
  const summary = document.createElement('div');
  summary.className = 'coprod-summary';
  summary.lang = lang;
  const messages = faults.map(({ text, controls }) => {
    const message = document.createElement('p');
    message.id = `coprod-error-${(made += 1)}`;
    message.className = 'coprod-error';
    message.lang = lang;
    const hidden = document.createElement('span');
    hidden.className = 'coprod-hidden';
    hidden.textContent = words.error;
    message.append(hidden, ` ${text}`);
    for (const control of controls) markFault(control, message.id, attributes.set);
    const place = placeFor(controls, form);
    place.before(message);
    for (const element of barred(message, place, controls, form))
      attributes.set(element, 'data-coprod-wrong', '');
    return message;
  });
  const go = (control: Control) => (event: Event) => {
    event.preventDefault();
    (control.closest('fieldset')?.querySelector('legend') ?? control.labels?.[0] ?? control).scrollIntoView();
    control.focus({ preventScroll: true });
  };
  render(
    html`<div role="alert">
      <div role="heading" aria-level=${level} class="coprod-summary-title">${words.problem}</div>
      <ul>
        ${faults.map(
          ({ text, controls: [control] }) =>
            html`<li><a href="#${control!.id}" @click=${go(control!)}>${text}</a></li>`,
        )}
      </ul>
    </div>`,
    summary,
  );
  form.prepend(summary);
  const unmarkTitle = markTitle(words.error);
  const clear = () => {
    unmarkTitle();
    for (const element of [summary, ...messages]) element.remove();
    attributes.restore();
  };
  return { summary, clear };
}

function markFault(
  control: Control,
  id: string,
  set: (e: Element, name: string, value: string) => void,
): void {
  if (!control.id) set(control, 'id', `coprod-field-${(made += 1)}`);
  // A radio button is never invalid by itself: what is said about it belongs to its group.
  const group = control.type === 'radio' ? control.closest('fieldset') : null;
  if (control.type !== 'radio') set(control, 'aria-invalid', 'true');
  const described = (group ?? control).getAttribute('aria-describedby');
  if (described?.split(' ').includes(id)) return;
  set(group ?? control, 'aria-describedby', described ? `${described} ${id}` : id);
}

/** Before which element a message stands: within the group and under its legend, or right above the control. */
function placeFor([first]: readonly Control[], form: HTMLFormElement): Element {
  let place: Element = first!;
  const choice = first!.matches('[type=radio], [type=checkbox]');
  const group = choice ? first!.closest('fieldset') : null;
  const top = group && form.contains(group) ? group : form;
  const alone = (parent: Element) =>
    parent.localName === 'label' ||
    (choice && (top === group || parent.querySelectorAll('[name]').length === 1));
  for (
    let parent = place.parentElement;
    parent && parent !== top && alone(parent);
    parent = place.parentElement
  )
    place = parent;
  return place;
}

/** What gets a bar at its side: the group that holds the field and no other, or else the message and what it stands before. */
function barred(
  message: Element,
  place: Element,
  controls: readonly Control[],
  form: HTMLFormElement,
): readonly Element[] {
  const group = message.parentElement!;
  const others = Array.from(group.querySelectorAll(fieldSelector), (each) => each as Control);
  if (group !== form && others.every((each) => controls.includes(each))) return [group];
  return controls.includes(place as Control) ? [message] : [message, place];
}
