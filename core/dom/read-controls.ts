import type { Field, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { all, around, attribute, has, holds, rootOf } from './read-node.ts';
import { readText } from './read-text.ts';
import { idsIn, namedBy, textByIds } from './text-by-ids.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** These are not filled in by anybody. */
const notFilledIn = /^(hidden|submit|button|reset|image)$/;

const longestLabel = 300;
const longestHint = 400;

/** What a search box of a site is called in its address. */
const searchName = /^(q|query|search\w{0,20}|keywords?|terms?)$/i;

/** What stands round one field and no other: its label, hint and error. */
const ownGroup = '.form-group, .field, .form-item, .govuk-form-group, p, li, td, div';

/** A field as it was read, and what that hangs on. */
export interface FieldReading {
  /** Without what is only known of the form: whether that searches too. */
  readonly said: Omit<Field, keyof Placed | 'form'>;
  /** The form that it belongs to, wherever that stands. */
  readonly owner: Element | null;
  /** The elements that say something of it: its label, its group, what describes it. */
  readonly sayers: readonly Element[];
  /** Whatever has one of these ids, or is a label for one, says something of it too. */
  readonly ids: readonly string[];
}

/** Whether people fill in an element that has this tag and type. */
export const isFilledIn = (tag: string, type: string): boolean =>
  (tag === 'input' || tag === 'select' || tag === 'textarea') && !notFilledIn.test(type);

/** The type of a control, or its tag where it has none. */
export const typeOf = (element: Element, tag: string): string =>
  tag === 'input' ? (attribute(element, 'type') ?? 'text').toLowerCase() : tag;

/** Reads fields. What somebody typed or chose is never looked at. */
export function fieldReader(): (element: Element, type: string) => FieldReading {
  const said = rememberedTexts();
  return (element, type) => {
    const control = element as Control;
    const sayers: Element[] = [];
    const label = said.label(control, sayers);
    const name = attribute(control, 'name') ?? attribute(control, 'id') ?? '';
    const owner = control.form;
    // A form around it goes nowhere without it.
    if (owner !== null && !holds(owner, control)) sayers.push(owner);
    return {
      said: {
        name,
        label,
        group: said.group(control, sayers),
        placeholder: fold(attribute(control, 'placeholder') ?? ''),
        hint: said.hint(control, label, sayers),
        autocomplete: attribute(control, 'autocomplete') ?? '',
        required: has(control, 'required') || attribute(control, 'aria-required') === 'true',
        type,
        search:
          type === 'search' || searchName.test(name) || around(element, '[role="search"], search') !== null,
      },
      owner,
      sayers,
      ids: [
        ...idsIn(control, 'id'),
        ...idsIn(control, 'form'),
        ...idsIn(control, 'aria-labelledby'),
        ...idsIn(control, 'aria-describedby'),
        ...sayers.flatMap((each) => [...idsIn(each, 'aria-labelledby'), ...idsIn(each, 'aria-describedby')]),
      ],
    };
  };
}

/** Whether a form only searches. One round the whole page, as some systems make it, is not one for its search box. */
export function isSearch(form: Element): boolean {
  if (attribute(form, 'role') === 'search') return true;
  const fields = all(form, 'input, select, textarea').filter(
    (field) => !notFilledIn.test((attribute(field, 'type') ?? '').toLowerCase()),
  );
  if (fields.length === 0 || fields.length > 3) return false;
  return (
    /search|find/i.test(attribute(form, 'action') ?? '') ||
    fields.some(
      (field) => attribute(field, 'type') === 'search' || searchName.test(attribute(field, 'name') ?? ''),
    )
  );
}

/**
 * What is said round fields, each element read once however many fields it holds. `control.labels` is not used:
 * it looks through the whole document for each field.
 */
function rememberedTexts() {
  const labels = new Map<Node, Map<string, Element[]>>();
  const texts = new Map<Element, string>();

  const textOf = (element: Element, longest: number): string => {
    const known = texts.get(element);
    if (known !== undefined) return known;
    const text = readText(element, longest);
    texts.set(element, text);
    return text;
  };

  const labelsFor = (control: Control): readonly Element[] => {
    const id = attribute(control, 'id');
    if (!id) return [];
    const root = rootOf(control);
    let byId = labels.get(root);
    if (byId === undefined) {
      byId = new Map();
      for (const label of all(root, 'label[for]')) {
        const target = attribute(label, 'for')!;
        const others = byId.get(target);
        if (others) others.push(label);
        else byId.set(target, [label]);
      }
      labels.set(root, byId);
    }
    return (byId.get(id) ?? []).slice(0, 5);
  };

  const beside = (control: Control): string => {
    const group = around(control, ownGroup);
    if (group === null) return '';
    const known = texts.get(group);
    if (known !== undefined) return known;
    // Of a group with many fields nobody knows which words belong to which.
    const own = all(group, 'input, select, textarea').length <= 2;
    const text = own ? readText(group, longestHint) : '';
    texts.set(group, text);
    return text;
  };

  return {
    /** The label of a field, by whatever way it is tied to it. */
    label(control: Control, sayers: Element[]): string {
      sayers.push(...namedBy(control, 'aria-labelledby'));
      const named = textByIds(control, 'aria-labelledby') || fold(attribute(control, 'aria-label') ?? '');
      if (named) return named.slice(0, longestLabel);
      const wrapping = around(control, 'label');
      const tied = [...labelsFor(control)];
      // A label that names another field with `for` is not this one's.
      if (wrapping !== null && !has(wrapping, 'for')) tied.push(wrapping);
      sayers.push(...tied);
      const text = tied.map((label) => textOf(label, longestLabel)).join(' ');
      return fold(text).slice(0, longestLabel) || fold(attribute(control, 'title') ?? '');
    },
    /** The heading of the group that a field is in. */
    group(control: Control, sayers: Element[]): string {
      const group = around(control, 'fieldset, [role="radiogroup"], [role="group"]');
      if (group === null) return '';
      sayers.push(group, ...namedBy(group, 'aria-labelledby'));
      const legend = all(group, 'legend')[0];
      if (legend) return textOf(legend, longestLabel);
      return textByIds(group, 'aria-labelledby') || fold(attribute(group, 'aria-label') ?? '');
    },
    /** What describes a field, and what else is said in its own group. */
    hint(control: Control, label: string, sayers: Element[]): string {
      const fieldset = around(control, 'fieldset');
      const own = around(control, ownGroup);
      sayers.push(...namedBy(control, 'aria-describedby'));
      if (fieldset !== null) sayers.push(fieldset, ...namedBy(fieldset, 'aria-describedby'));
      if (own !== null) sayers.push(own);
      const described = [
        textByIds(control, 'aria-describedby'),
        fieldset === null ? '' : textByIds(fieldset, 'aria-describedby'),
        label === '' ? beside(control) : beside(control).replace(label, ''),
      ];
      return fold(described.join(' ')).slice(0, longestHint);
    },
  };
}
