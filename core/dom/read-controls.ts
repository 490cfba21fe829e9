import type { Field, Form, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import type { Place } from './regions.ts';
import { textByIds } from './text-by-ids.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** These are not filled in by anybody. */
const notFilledIn = /^(hidden|submit|button|reset|image)$/;

/** The longest hint that is kept. */
const longest = 400;

/** Gathers forms and fields of a walk. What somebody typed or chose is never looked at. */
export function controlsOf() {
  const forms: Form[] = [];
  const fields: Field[] = [];
  const indexes = new Map<Element, number>();
  return {
    forms,
    fields,
    /** Returns whether the element is a field: there is nothing to read inside it. */
    read(element: Element, placed: (element: Element, place: Place) => Placed, place: Place): boolean {
      const tag = element.localName;
      if (tag === 'form') {
        indexes.set(element, forms.length);
        forms.push({ ...placed(element, place), search: isSearch(element) });
      }
      if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') return false;
      const control = element as Control;
      const type = tag === 'input' ? (element.getAttribute('type') ?? 'text').toLowerCase() : tag;
      if (notFilledIn.test(type)) return true;
      const form = control.form ? (indexes.get(control.form) ?? -1) : -1;
      fields.push({ ...placed(element, place), ...describeField(control), type, form });
      return true;
    },
  };
}

const isSearch = (form: Element): boolean =>
  form.getAttribute('role') === 'search' || form.querySelector('input[type="search"]') !== null;

function describeField(control: Control): Omit<Field, keyof Placed | 'type' | 'form'> {
  const label = labelOf(control);
  return {
    name: control.getAttribute('name') ?? control.id,
    label,
    placeholder: fold(control.getAttribute('placeholder') ?? ''),
    hint: hintOf(control, label),
    autocomplete: control.getAttribute('autocomplete') ?? '',
    required: control.hasAttribute('required') || control.getAttribute('aria-required') === 'true',
  };
}

function labelOf(control: Control): string {
  const label = textByIds(control, 'aria-labelledby') || fold(control.getAttribute('aria-label') ?? '');
  if (label) return label;
  const labels = Array.from(control.labels ?? [], (each) => textBeside(each));
  return fold(labels.join(' ')) || fold(control.getAttribute('title') ?? '');
}

/** What is said beside a field: what describes it, its group's heading, and the text of its own group. */
function hintOf(control: Control, label: string): string {
  const group = control.closest('fieldset');
  const legend = group?.querySelector('legend')?.textContent ?? '';
  const around = control.closest('.form-group, .field, .form-item, p, li, td, div');
  const beside =
    around && around.querySelectorAll('input, select, textarea').length <= 2 ? textBeside(around) : '';
  const said = [textByIds(control, 'aria-describedby'), legend, beside.replace(label, '')];
  return fold(said.join(' ').replace(/\s+/g, ' ')).slice(0, longest);
}

/** The text of an element without that of the fields in it: a list of choices is no label. */
function textBeside(element: Element): string {
  const parts: string[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 3) parts.push((child as Text).data);
    if (child.nodeType !== 1 || /^(select|textarea|option|script|style)$/.test((child as Element).localName))
      continue;
    parts.push(textBeside(child as Element));
  }
  return fold(parts.join(' ').replace(/\s+/g, ' '));
}
