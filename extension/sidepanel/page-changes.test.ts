import { expect } from '@esm-bundle/chai';
import type { AuditedPage, Reading } from '#core/audit/audit';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, show, tooWide } from '../../tests/panel-place.ts';
import { id, keys, sampleAudit, sampleState } from '../../tests/sample-panel.ts';

const tag = 'coprod-page-changes';
const ref = { auditId: id(1), pageId: id(10) };
const page: AuditedPage = sampleAudit.pages[0]!;
const findings = page.findings.slice(0, 2);

/** Before, there was a date that is gone, and no price was missing. */
const before: Reading = {
  readAt: '2026-01-05T10:00:00.000Z',
  findings: [
    ...findings,
    { key: 'past-dates:z:0', rule: 'past-dates', anchor: null, evidence: { quote: '1 April 2019' } },
  ],
};
const after = { ...page, findings: [...findings, page.findings.find(({ key }) => key === keys.cost)!] };

describe('a page that has changed, in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`asks whether the earlier review is to be kept (${lang})`, async () => {
      const shown = await show(tag, { lang, page: { ...after, previous: before } });
      expect(tooWide()).to.deep.equal([]);
      await expectNoAxeViolations(shown.element);
      await shown.press(
        lang === 'en'
          ? 'This page has changed: keep the earlier review'
          : 'Mae’r dudalen wedi newid: cadw’r adolygiad cynharach',
      );
      expect(shown.asked).to.deep.equal([['answerChange', { ...ref, keep: true }]]);
    });

    it(`shows what went, stayed and is new, with the evidence side by side (${lang})`, async () => {
      const { element, all, text } = await show(tag, { lang, page: { ...after, earlier: [before] } });
      for (const details of all('details') as HTMLDetailsElement[]) details.open = true;
      expect(all('.items .tag').map((each) => each.textContent)).to.deep.equal(
        lang === 'en'
          ? ['Went', 'Stayed', 'Stayed', 'New']
          : ['Wedi mynd', 'Wedi aros', 'Wedi aros', 'Newydd'],
      );
      expect(text()).to.contain('1 April 2019');
      expect(text()).to.contain(lang === 'en' ? '1 went, 2 stayed, 1 new.' : 'Wedi mynd: 1. Wedi aros: 2.');
      expect(tooWide()).to.deep.equal([]);
      await expectNoAxeViolations(element);
    });
  }

  it('lets the earlier review go', async () => {
    const { press, asked } = await show(tag, { page: { ...after, previous: before } });
    await press('It has not: let it go');
    expect(asked).to.deep.equal([['answerChange', { ...ref, keep: false }]]);
  });

  it('asks nothing where all that differs is a question that is turned off', async () => {
    const state = sampleState({ offRules: ['past-dates', 'missing-cost'] });
    const { text } = await show(tag, { state, page: { ...after, previous: before } });
    expect(text().trim()).to.equal('');
  });

  it('deletes an earlier review only after a second press', async () => {
    const { all, press, asked, text } = await show(tag, { page: { ...after, earlier: [before] } });
    for (const details of all('details') as HTMLDetailsElement[]) details.open = true;
    await press('Delete this earlier review');
    expect(asked).to.deep.equal([]);
    expect(focused()?.id).to.equal('sure');
    expect(text()).to.contain('Delete the review of 5 January 2026');
    await press('Yes, delete it');
    expect(asked).to.deep.equal([['deleteEarlier', { ...ref, readAt: before.readAt }]]);
  });
});
