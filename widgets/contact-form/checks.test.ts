import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { readEnquiry } from '#core/enquiry/problems';
import { checkDraft } from './checks.ts';
import { readDraft } from './draft.ts';

const names = ['reason', 'name', 'email', 'phone', 'organisation', 'message', 'consent', 'ward'] as const;

function formOf(values: Readonly<Record<string, string>>): HTMLFormElement {
  const form = document.createElement('form');
  for (const name of names) {
    const control = document.createElement(name === 'message' || name === 'ward' ? 'textarea' : 'input');
    control.name = name;
    control.value = values[name] ?? '';
    if (control instanceof HTMLInputElement && name === 'consent') {
      control.type = 'checkbox';
      control.checked = values[name] === 'yes';
    }
    form.append(control);
  }
  return form;
}

const sorted = (problems: readonly { readonly field: string; readonly problem: string }[]) =>
  problems.map(({ field, problem }) => `${field}: ${problem}`).toSorted();

/** What the schema says of the same form. Where a form has a box to consent, it has to be ticked. */
function bySchema(form: HTMLFormElement): readonly string[] {
  const draft = readDraft(form);
  const read = readEnquiry({
    version: 1,
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    language: 'en',
    ...draft,
    consent: draft.consent ?? false,
  });
  return sorted(read.ok ? [] : read.problems);
}

const byForm = (form: HTMLFormElement) => sorted(checkDraft(readDraft(form), names));

describe('the checks of the contact form', () => {
  it('say the same as the schema of an enquiry, whatever is filled in', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        'lab',
        'Not A Slug',
        'jo@example.org',
        'jo@example',
        'siân@bücher.example',
        '029 2000 0000',
        '12',
        'a\u2028b',
        'a\u0007b',
        '\ud800',
        'x'.repeat(64),
        'x'.repeat(121),
        'x'.repeat(161),
        'x'.repeat(255),
        'e\u0301'.repeat(120),
      ),
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
    );
    const text = fc.oneof(line, fc.constantFrom('x'.repeat(1001), 'x'.repeat(5001), ' \r\n', 'a\r\nb\u0000'));
    const values = fc.record({
      reason: line,
      name: line,
      email: line,
      phone: line,
      organisation: line,
      message: text,
      ward: text,
      consent: fc.constantFrom('yes', 'no'),
    });
    fc.assert(
      fc.property(values, (filled) => {
        const form = formOf(filled);
        expect(byForm(form)).to.deep.equal(bySchema(form));
      }),
      { numRuns: 400 },
    );
  });

  it('find nothing in a form that is filled in', () => {
    const form = formOf({
      reason: 'lab',
      name: 'Siân',
      phone: '029 2000 0000',
      message: 'One\ntwo',
      consent: 'yes',
      ward: 'North',
    });
    expect(byForm(form)).to.deep.equal([]);
    expect(bySchema(form)).to.deep.equal([]);
  });

  it('judge only what the form has', () => {
    expect(checkDraft({}, ['message'])).to.deep.equal([{ field: 'message', problem: 'missing' }]);
  });
});
