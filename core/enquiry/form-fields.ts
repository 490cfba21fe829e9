import { enquiryFields } from './limits.ts';

const ofEnquiry: ReadonlySet<string> = new Set(enquiryFields.filter((name) => name !== 'extra'));

/** A ticked box sends whatever its `value` is. Some frameworks add a hidden field that says no for an unticked one. */
const unticked: ReadonlySet<string> = new Set(['false', 'off', 'no', '0']);

/**
 * An enquiry from the fields of a form that a browser sent by itself (`application/x-www-form-urlencoded`),
 * still to be read by `readEnquiry`. Fields that are not of an enquiry are the council's own; a name that
 * begins with `_` belongs to the page's framework and is left out.
 */
export function fromFormFields(fields: Iterable<readonly [string, string]>): Record<string, unknown> {
  const known = new Map<string, unknown>([
    ['version', '1'],
    ['language', 'en'],
  ]);
  const extra = new Map<string, string>();
  for (const [name, value] of fields) {
    if (name.startsWith('_') || value.trim() === '') continue;
    if (name === 'consent')
      known.set(name, known.get(name) === true || !unticked.has(value.trim().toLowerCase()));
    else if (ofEnquiry.has(name)) known.set(name, value);
    else {
      const own = name.replace(/^extra\./, '');
      extra.set(own, extra.has(own) ? `${extra.get(own)}, ${value}` : value);
    }
  }
  for (const name of ['version', 'sentAfter']) {
    const text = known.get(name);
    if (typeof text === 'string') known.set(name, /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : text);
  }
  if (extra.size > 0) known.set('extra', Object.fromEntries(extra));
  return Object.fromEntries(known);
}
