import { fieldSelector } from './field-selector.ts';

/** Something that a person fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that people fill in, by name, in the order of the page. Radios of a group share a name. */
export function fieldsOf(form: HTMLFormElement): ReadonlyMap<string, readonly Control[]> {
  const fields = new Map<string, Control[]>();
  for (const element of form.elements) {
    if (!element.matches(fieldSelector) || element.matches(':disabled')) continue;
    const control = element as Control;
    const together = fields.get(control.name);
    if (together) together.push(control);
    else fields.set(control.name, [control]);
  }
  return fields;
}

/** The text at a field: the legend of a group of radios or boxes, else the label. */
export function labelOf(controls: readonly Control[]): string {
  const [first] = controls;
  if (!first) return '';
  const legend = controls.length > 1 ? first.closest('fieldset')?.querySelector('legend') : null;
  const named = first.getAttribute('aria-label');
  return textOf(legend ?? first.labels?.[0] ?? null) || named || first.name;
}

/** The answer that was given in a field, in the words of the page. */
export const answerOf = (controls: readonly Control[]): string =>
  controls
    .map((control) => {
      if (control instanceof HTMLSelectElement)
        return Array.from(control.selectedOptions, (option) => (option.value ? option.text : '')).join(', ');
      if (!control.matches('[type=radio], [type=checkbox]')) return control.value.trim();
      return control.matches(':checked') ? textOf(control.labels?.[0] ?? null) || control.value : '';
    })
    .filter(Boolean)
    .join(', ');

/** A label may hold its own control, and a list has its choices as text. */
function textOf(label: Element | null): string {
  const copy = label?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('select, textarea').forEach((control) => control.remove());
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
