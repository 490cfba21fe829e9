import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, settled, show, tooWide } from '../../tests/panel-place.ts';
import { axeCheck, axeFindings, checkedState } from '../../tests/sample-axe.ts';
import { id, sampleState } from '../../tests/sample-panel.ts';
import type { AxeOutcome } from '../axe/check-tab.ts';
import type { AxeRun } from './axe-run.ts';

const ref = { auditId: id(1), pageId: id(10) };
const view = 'coprod-page-view';

describe('the check by axe-core in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`is offered, and says what it does (${lang})`, async () => {
      const { element, text } = await show(view, { lang });
      expect(text()).to.contain('axe-core');
      expect(text()).to.contain(lang === 'en' ? 'sends nothing' : 'nid yw’n anfon dim byd');
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });

    it(`shows what it found as questions of the same form, marked as its own (${lang})`, async () => {
      const { element, text, press } = await show(view, { lang, state: checkedState() });
      expect(text()).to.contain('axe-core 4.14.1');
      await press(lang === 'en' ? 'Text that is hard to see' : 'Testun sy’n anodd ei weld');
      expect(text()).to.contain('“Elements must meet minimum color contrast ratio thresholds”');
      expect(text()).to.contain(
        lang === 'en'
          ? 'It found 120 places; you see 2 of them here.'
          : 'Daeth o hyd i 120 lle; gwelwch 2 ohonyn nhw yma.',
      );
      expect(text()).to.contain(
        lang === 'en'
          ? 'Try it together with someone who does not see well.'
          : 'Rhowch gynnig arno gyda rhywun nad yw’n gweld yn dda.',
      );
      expect(text()).to.contain('dequeuniversity.com');
      await press(lang === 'en' ? '1 of its checks was not made' : 'Chafodd 1 o’i wiriadau mo’i wneud');
      expect(text()).to.contain(
        lang === 'en' ? 'Buttons or links that are small' : 'Botymau neu ddolenni sy’n fach',
      );
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });
  }

  it('takes no place from the first five questions, and counts with the others', async () => {
    const { text, element } = await show(view, { state: checkedState() });
    expect(text()).to.contain('3 of 8 questions decided');
    const cards = [...element.renderRoot.querySelectorAll('coprod-prompt-card')];
    expect(cards.map((card) => card.prompt.id).slice(5)).to.deep.equal(['axe-label', 'axe-color-contrast']);
  });

  it('is not offered for a page that is not in the tab', async () => {
    const { text } = await show(view, { chosen: id(11) });
    expect(text()).to.contain('To check this page, open it in your tab');
    expect(text()).not.to.contain('This can take a minute');
  });

  it('shows how far it is, and leaves the focus at hand when it ends', async () => {
    const running: AxeRun = { page: ref, share: 0.4, end: null };
    const { element, text, control } = await show(view, { run: running });
    expect(text()).to.contain('Checking the page: 40%');
    await expectNoAxeViolations(element);
    control('Stop the check').focus();
    Object.assign(element, { run: { page: ref, share: null, end: 'too-long' } });
    await settled();
    expect(text()).to.contain('ended after a minute');
    expect(focused()?.id).to.equal('run');
  });

  for (const end of ['no-permission', 'browser-page', 'failed', 'left', 'stopped', 'whole'] as const) {
    it(`says how it ended: ${end}`, async () => {
      const { element, text } = await show(view, { run: { page: ref, share: null, end } });
      expect(text()).to.match(/button in the toolbar|cannot check|stopped|is done/);
      await expectNoAxeViolations(element);
    });
  }

  it('says that its page was left, beside the page that came instead', async () => {
    const run: AxeRun = { page: ref, share: null, end: 'left' };
    const state = { ...sampleState(), tab: { overlay: null, problem: null, url: null } };
    const { text } = await show(view, { run, state });
    expect(text()).to.contain('The page was left or loaded again');
  });
});

describe('the panel while axe-core checks', () => {
  afterEach(clear);

  it('saves what was found, once, with what was left out', async () => {
    const outcome: AxeOutcome = {
      ok: true,
      end: 'whole',
      version: '4.14.1',
      found: axeFindings,
      left: ['target-size'],
    };
    const { press, asked, text } = await show('coprod-panel', { answers: { checkAxe: outcome } });
    await press('Check for faults that shut people out');
    expect(asked).to.deep.equal([
      [
        'axeChecked',
        { ...ref, check: { ...axeCheck, checkedAt: '2026-03-04T09:30:00.000Z' }, found: axeFindings },
      ],
    ]);
    expect(text()).to.contain('The check is done.');
    expect(text()).to.contain('Saved.');
  });

  it('goes on while another part is looked at, and can be stopped', async () => {
    const { press, asked, text } = await show('coprod-panel');
    await press('Check for faults that shut people out');
    await press('Journey');
    await press('This page');
    expect(text()).to.contain('Checking the page: 40%');
    await press('Stop the check');
    expect(text()).to.contain('You stopped the check.');
    expect(asked).to.deep.equal([]);
  });

  it('says why it could not be made, and saves nothing', async () => {
    const outcome: AxeOutcome = { ok: false, problem: 'no-permission' };
    const { press, asked, text } = await show('coprod-panel', { answers: { checkAxe: outcome } });
    await press('Check for faults that shut people out');
    expect(text()).to.contain('The browser no longer lets us look at this page.');
    expect(asked).to.deep.equal([]);
  });

  it('runs no rule that is turned off', async () => {
    let rules: readonly string[] = [];
    const { element, press } = await show('coprod-panel', {
      state: sampleState({ offRules: ['axe-label'] }),
    });
    element.around = {
      ...element.around,
      checkAxe: async (wanted) => {
        rules = wanted;
        return { ok: false, problem: 'failed' };
      },
    };
    await press('Check for faults that shut people out');
    expect(rules).to.include('button-name');
    expect(rules).not.to.include('label');
  });
});
