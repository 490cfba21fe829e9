import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, settled, show, tooWide, type Shown } from '../../tests/panel-place.ts';
import { figure, sampleCase, workedCase } from '../../tests/sample-case.ts';
import { id, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import type { BusinessCase } from '#core/business-case/business-case';
import { MessageError } from '../messaging/messenger.ts';
import type { PanelState } from './panel-state.ts';

const tag = 'coprod-case-view';
const auditId = id(1);

const stateWith = (...businessCases: readonly BusinessCase[]): PanelState => ({
  ...sampleState(),
  audit: { ...sampleAudit, businessCases: [...businessCases] },
});

const without = stateWith();

/** The last case that was sent to be kept. */
const sent = ({ asked }: Shown): BusinessCase =>
  (asked.findLast(([name]) => name === 'writeBusinessCase')![1] as { businessCase: BusinessCase })
    .businessCase;

const words = {
  en: {
    begin: 'Begin a case',
    open: 'Open',
    steps: [
      'What it is about',
      'How many people get in touch',
      'How you took the sample',
      'What people said',
      'How much the change prevents',
      'What the change costs',
      'Pay for people who take part',
      'What it costs each year',
      'What a web visit costs',
      'What it means for people',
      'What leaves a budget',
    ],
    back: 'Back to the case',
    add: 'Add a way to get in touch',
    save: 'Save',
    problem: 'There is a problem',
  },
  cy: {
    begin: 'Dechrau achos',
    open: 'Agor',
    steps: [
      'Am beth mae’r achos',
      'Faint o bobl sy’n cysylltu',
      'Sut cymeroch chi’r sampl',
      'Beth ddywedodd pobl',
      'Faint mae’r newid yn ei atal',
      'Beth yw cost y newid',
      'Tâl i bobl sy’n cymryd rhan',
      'Beth mae’n ei gostio bob blwyddyn',
      'Beth yw cost ymweliad gwe',
      'Beth mae’n ei olygu i bobl',
      'Beth sy’n gadael cyllideb',
    ],
    back: 'Yn ôl at yr achos',
    add: 'Ychwanegu ffordd o gysylltu',
    save: 'Cadw',
    problem: 'Mae problem',
  },
} as const;

describe('the case in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy'] as const) {
    const say = words[lang];

    it(`lists cases with what each comes to, and opens one (${lang})`, async () => {
      const { element, press, text, all } = await show(tag, { lang });
      expect(text()).to.contain('£1,230');
      await expectNoAxeViolations(element);
      await press(`${say.open} `);
      expect(text()).to.contain('Paying for care');
      expect(all('.steps .tag.done')).to.have.length(11);
      expect(all('.swings tbody tr')).to.have.length(9);
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });

    it(`has each step as a form that fits and that axe has nothing against (${lang})`, async () => {
      const { element, press, text } = await show(tag, { lang });
      await press(`${say.open} `);
      for (const step of say.steps) {
        await press(step);
        expect(text()).to.contain(step);
        await expectNoAxeViolations(element);
        expect(tooWide(), step).to.deep.equal([]);
        await press(say.back);
      }
    });

    it(`names what is missing in a count of contacts (${lang})`, async () => {
      const { element, press, all, asked, text } = await show(tag, {
        lang,
        state: stateWith({ ...workedCase, contacts: [] }),
      });
      await press(`${say.open} `);
      await press(say.steps[1]);
      await press(say.add);
      await press(say.save);
      expect(asked).to.deep.equal([]);
      expect(focused()?.id).to.equal('summary');
      expect(text()).to.contain(say.problem);
      expect(all('.error').map((each) => each.id)).to.deep.equal([
        'count-error',
        'count-from-error',
        'count-on-error',
        'count-basis-error',
        'from-error',
        'to-error',
      ]);
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });
  }

  it('begins a case with a topic, and opens it', async () => {
    const shown = await show(tag, { state: without });
    await shown.press('Begin a case');
    await shown.press('Save');
    expect(shown.asked).to.deep.equal([]);
    expect(shown.text()).to.contain('What do people get in touch about? Write an answer.');
    await shown.type('What do people get in touch about?', ' Bins ');
    await shown.type('Which page is it about?', id(11));
    await shown.press('Save');
    const written = sent(shown);
    expect(written).to.deep.include({
      id: id(99),
      topic: 'Bins',
      pageId: id(11),
      contacts: [],
      change: null,
    });
    await shown.give(stateWith(written));
    expect(shown.text()).to.contain('Fill it in, step by step');
    expect(shown.text()).to.contain('There is no sum yet, because this is missing:');
    expect(shown.kept.size).to.equal(0);
  });

  it('keeps a figure with its range and where it comes from', async () => {
    const shown = await show(tag, { state: stateWith({ ...workedCase, prevented: null }) });
    await shown.press('Open');
    await shown.press('How much the change prevents');
    await shown.type('Best figure', '40%');
    await shown.type('Lowest it could be', '20');
    await shown.type('Highest it could be', '60');
    await shown.type('Where does it come from?', 'Three conversations');
    await shown.type('It was true on', '2026-03-01');
    await shown.type('How do you know?', 'assumed');
    await shown.press('Save');
    expect(sent(shown).prevented).to.deep.equal({
      low: 0.2,
      central: 0.4,
      high: 0.6,
      source: { from: 'Three conversations', on: '2026-03-01', basis: 'assumed' },
    });
    expect(focused()?.id).to.equal('step-prevented');
  });

  it('says which end of a range is wrong', async () => {
    const shown = await show(tag, { state: stateWith(workedCase) });
    await shown.press('Open');
    await shown.press('What the change costs');
    await shown.type('Lowest it could be', '15,000');
    await shown.type('Highest it could be', 'many');
    await shown.type('It was true on', '2030-01-01');
    await shown.press('Save');
    expect(shown.asked).to.deep.equal([]);
    expect(shown.all('.error').map((each) => each.id)).to.deep.equal([
      'change-low-error',
      'change-high-error',
      'change-on-error',
    ]);
    await shown.press('The lowest must be a number');
    expect(focused()?.id).to.equal('change-low');
  });

  it('takes no cost that is not the council’s own', async () => {
    const contacts = workedCase.contacts.map((each) => ({ ...each, cost: null }));
    const shown = await show(tag, {
      state: {
        ...stateWith({ ...workedCase, contacts }),
        settings: sampleState({ unitCosts: { phone: 2.83, web: 0.15, on: '2026-01-31' } }).settings,
      },
    });
    await shown.press('Open');
    await shown.press('How many people get in touch');
    expect(shown.text()).to.contain('The cost is missing');
    await shown.press('Change (Phone)');
    expect(shown.text()).to.contain('In Settings it says £2.83, true on 31 January 2026.');
    const [, best] = shown.all('fieldset.figure input[inputmode]:not([id*="-"])') as HTMLInputElement[];
    expect(best!.id).to.equal('cost');
    const put = async (selector: string, value: string, event = 'input') => {
      const field = shown.all(selector)[0] as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
      await settled();
    };
    await put('#cost', '2.83');
    await put('#cost-from', 'Socitm 2012');
    await put('#cost-on', '2026-01-31');
    await put('#cost-basis', 'measured', 'change');
    await shown.press('Save');
    expect(shown.asked).to.deep.equal([]);
    expect(shown.text()).to.contain('This is a figure for all councils, and an old one.');
    await put('#cost-from', 'Finance team');
    await shown.press('Save');
    expect(shown.asked).to.deep.equal([]);
    expect(shown.text()).to.contain('Tick the box if it is your own council’s figure.');
    await shown.press('This is our own council’s figure');
    await shown.press('Save');
    expect(sent(shown).contacts[0]!.cost).to.deep.equal({
      ...figure(2.83),
      source: { from: 'Finance team', on: '2026-01-31', basis: 'measured' },
      own: true,
    });
  });

  it('claims no cash without a reason, and none at all when the step is emptied', async () => {
    const shown = await show(tag, { state: stateWith(sampleCase) });
    await shown.press('Open');
    await shown.press('What leaves a budget');
    await shown.type('Why does it leave the budget?', '');
    await shown.press('Save');
    expect(shown.text()).to.contain('Why does it leave the budget? Write an answer.');
    for (const label of [
      'Best figure',
      'Lowest',
      'Highest',
      'Where does it',
      'It was true',
      'How do you know',
    ])
      await shown.type(label, '');
    await shown.press('Save');
    expect(sent(shown).cashable).to.equal(null);
  });

  it('keeps what was typed when it cannot be saved, and when the panel closes', async () => {
    const closed = new MessageError('No answer', 'closed');
    const state = stateWith(workedCase);
    const first = await show(tag, { state, answers: { writeBusinessCase: closed } });
    await first.press('Open');
    await first.press('What it costs each year');
    await first.type('Best figure', '250');
    await first.press('Save');
    expect(first.savings.at(-1)).to.deep.include({ now: 'failed', trouble: 'closed' });
    const again = await show(tag, { state, kept: Object.fromEntries(first.kept) });
    await again.press('Open');
    await again.press('What it costs each year');
    expect(again.field('Best figure').value).to.equal('250');
    await again.press('Throw it away');
    expect(again.kept.size).to.equal(0);
    await again.press('What it costs each year');
    expect(again.field('Best figure').value).to.equal('0');
  });

  it('deletes a case and brings it back', async () => {
    const { press, asked, savings } = await show(tag, { state: stateWith(workedCase) });
    await press('Delete the case about Paying for care');
    expect(asked[0]).to.deep.equal(['deleteBusinessCase', { auditId, businessCaseId: workedCase.id }]);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(asked[1]).to.deep.equal(['writeBusinessCase', { auditId, businessCase: workedCase }]);
  });

  it('teaches how a case is made, and that a review comes first', async () => {
    const first = await show(tag, { state: without });
    expect(first.text()).to.contain('Ask your finance team what a contact costs.');
    await expectNoAxeViolations(first.element);
    const none = await show(tag, { state: nothing });
    await none.press('Start a review');
    expect(none.went).to.deep.equal([{ view: 'journey' }]);
  });
});
