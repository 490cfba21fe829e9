import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, nothing, settled, show, tooWide } from '../../tests/panel-place.ts';
import { id, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import type { StarCheck } from '#widgets/star-check/star-check';

const tag = 'coprod-check-view';

const reach = (element: Element, code: string) =>
  element.dispatchEvent(
    new CustomEvent('coprod-result', { detail: { code } as never, bubbles: true, composed: true }),
  );

describe('the star check in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`shows the latest result as star and table, and names one that cannot be read (${lang})`, async () => {
      const { element, text } = await show(tag, { lang });
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      expect(text()).to.contain('67');
      expect(text()).to.contain('ZZZZ');
      expect(element.renderRoot.querySelector('.star-table')).not.to.equal(null);
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });
  }

  it('takes the check for the service under review, and keeps a result only when asked', async () => {
    const { element, press, asked, text, give } = await show(tag);
    await press('Take it again');
    await customElements.whenDefined('coprod-star-check');
    await settled();
    const check = element.renderRoot.querySelector<StarCheck>('coprod-star-check')!;
    expect([check.mode, check.voice, check.service]).to.deep.equal(['full', 'team', 'Ask for help at home']);
    await expectNoAxeViolations(element);
    const { code } = check;
    reach(check, code);
    await settled();
    expect(asked).to.deep.equal([]);
    await press('Keep it in the review');
    const kept = { code, takenOn: '2026-03-04' };
    expect(asked).to.deep.equal([['addCheck', { auditId: id(1), check: kept }]]);
    await give({ ...sampleState(), audit: { ...sampleAudit, checks: [...sampleAudit.checks, kept] } });
    expect(text()).to.contain('This result is kept in the review.');
    await press('Close the star check');
    expect(text()).to.contain('Result of 4 March 2026');
  });

  it('says that a review comes first', async () => {
    const { element, text, press } = await show(tag, { state: nothing });
    expect(text()).to.contain('Start a review first.');
    await expectNoAxeViolations(element);
    await press('Take the star check');
    reach(element.renderRoot.querySelector('coprod-star-check')!, 'anything');
    await settled();
    expect(text()).not.to.contain('Keep it in the review');
  });
});
