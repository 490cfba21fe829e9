import { extraName, maximumExtraFields, reasonId } from '#core/enquiry/limits';
import { fromFormFields } from '#core/enquiry/form-fields';
import { webAddress } from '#widgets/shared/web-address';
import { fieldsOf } from './fields.ts';

/** What a web team should mend in its form, in whole sentences. Visitors never see them. */
export function adviceOn(form: HTMLFormElement, encoding: 'json' | 'form'): readonly string[] {
  const fields = fieldsOf(form);
  const advice: string[] = [];
  const missing = ['reason', 'name', 'message'].filter((name) => !fields.has(name));
  if (!fields.has('email') && !fields.has('phone')) missing.push('email (or phone)');
  if (missing.length > 0)
    advice.push(`The form has no field with the name ${missing.join(', ')}. The receiver asks for it.`);
  const reasons = (fields.get('reason') ?? []).flatMap((control) =>
    control instanceof HTMLSelectElement
      ? Array.from(control.options, ({ value }) => value)
      : [control.value],
  );
  const odd = reasons.filter((reason) => reason !== '' && !reasonId.test(reason));
  if (odd.length > 0)
    advice.push(
      `The value "${odd[0]}" of a reason should be lower-case words joined by hyphens, as in "adult-care".`,
    );
  if (encoding === 'form') return advice;
  const names = [...fields.keys()];
  const own = Object.keys((fromFormFields(names.map((name) => [name, 'x']))['extra'] ?? {}) as object);
  const unsendable = own.filter((name) => !extraName.test(name));
  if (unsendable.length > 0)
    advice.push(
      `The field "${unsendable[0]}" is not sent: its name must be a letter, then letters, digits, "_", "." or "-".`,
    );
  if (own.length > maximumExtraFields)
    advice.push(`Only ${maximumExtraFields} fields of your own are sent; the form has ${own.length}.`);
  const files = names.filter((name) => fields.get(name)!.some(({ type }) => type === 'file'));
  if (files.length > 0) advice.push(`The field "${files[0]}" is not sent: this form takes no files.`);
  return advice;
}

/** What a web team should mend about the form that the element has built. */
export function adviceOnBuilt(element: Element): readonly string[] {
  const href = element.getAttribute('privacy-href');
  return !href || webAddress(href)
    ? []
    : [`"privacy-href" must be a web address. It is "${href}", so there is no link to it.`];
}
