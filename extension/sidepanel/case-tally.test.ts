import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, settled, show, tooWide } from '../../tests/panel-place.ts';
import { tallied, workedCase } from '../../tests/sample-case.ts';
import { id, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import type { BusinessCase } from '#core/business-case/business-case';

const tag = 'coprod-case-view';
const auditId = id(1);

describe('the tally sheet', () => {
  afterEach(clear);

  const sheet = async (tally: BusinessCase['tally'], lang = 'en') => {
    const shown = await show(tag, {
      lang,
      state: { ...sampleState(), audit: { ...sampleAudit, businessCases: [{ ...workedCase, tally }] } },
    });
    await shown.press(lang === 'en' ? 'Open' : 'Agor');
    await shown.press(lang === 'en' ? 'What people said' : 'Beth ddywedodd pobl');
    return shown;
  };
  const of = { auditId, businessCaseId: workedCase.id };

  it('takes contacts one after the other from the keyboard', async () => {
    const shown = await sheet([]);
    await shown.type('What did the person say?', ' Do I qualify? ');
    await shown.type('What was it for?', 'for-me');
    expect(focused()?.id).to.equal('code');
    focused()!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }),
    );
    await settled();
    const contact = { id: id(99), words: 'Do I qualify?', first: 'for-me', second: null, settled: null };
    expect(shown.asked).to.deep.equal([['tallyContact', { ...of, contact }]]);
    expect(focused()?.id).to.equal('words');
    expect(shown.field('What did the person say?').value).to.equal('');
    expect(shown.field('What was it for?').value).to.equal('');
    expect(shown.kept.size).to.equal(0);
  });

  it('says what is missing, and warns of what could point to one person', async () => {
    const shown = await sheet([]);
    await shown.press('Add it');
    expect(shown.asked).to.deep.equal([]);
    expect(focused()?.id).to.equal('summary');
    expect(shown.all('.error')).to.have.length(2);
    await expectNoAxeViolations(shown.element);
    await shown.type('What did the person say?', 'Mrs Jones here, on 01632 960001');
    expect(shown.text()).to.contain('Mrs Jones');
  });

  it('has the number of a code before it, so that the keyboard finds it', async () => {
    const shown = await sheet([]);
    const options = [...shown.field('What was it for?').options].map(({ text }) => text.split(' ')[0]);
    expect(options.slice(1)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '0']);
  });

  for (const lang of ['en', 'cy'] as const) {
    it(`shows the second reader nothing of what the first one chose (${lang})`, async () => {
      const [contact] = tallied(1);
      const open = { ...contact!, second: null };
      const shown = await sheet([open], lang);
      await shown.press(lang === 'en' ? 'Second reader' : 'Ail ddarllenydd');
      expect(shown.text()).to.contain(open.words);
      expect(shown.text()).not.to.contain(lang === 'en' ? 'First reader' : 'Darllenydd cyntaf');
      const code = lang === 'en' ? 'What was it for?' : 'Ar gyfer beth oedd e?';
      expect(shown.field(code).value).to.equal('');
      await expectNoAxeViolations(shown.element);
      expect(tooWide()).to.deep.equal([]);
      await shown.type(code, 'needed');
      await shown.press(lang === 'en' ? 'Save and go on' : 'Cadw a mynd ymlaen');
      expect(shown.asked).to.deep.equal([
        ['tallyContact', { ...of, contact: { ...open, second: 'needed' } }],
      ]);
    });
  }

  it('lets two people settle where they differ, and shows how far they agree', async () => {
    const tally = tallied(8);
    const differs = tally[3]!;
    const shown = await sheet(tally);
    expect(shown.text()).to.contain('gave the same code to 4. Cohen’s kappa is 0.49');
    await shown.press('Settle');
    expect(shown.text()).to.contain('First reader: 3 What happens next');
    expect(shown.text()).to.contain('Second reader: 2 Did not understand it');
    await shown.type('What was it for?', 'what-next');
    await expectNoAxeViolations(shown.element);
    await shown.press('Save and go on');
    expect(shown.asked[0]).to.deep.equal([
      'tallyContact',
      { ...of, contact: { ...differs, settled: 'what-next' } },
    ]);
  });

  it('puts a contact right; what was settled before is open again', async () => {
    const tally = tallied(3);
    const wrong = tally[1]!;
    expect(wrong.settled).to.equal('not-understood');
    const shown = await sheet(tally);
    await shown.press('All contacts');
    await shown.press(`Change the contact “${wrong.words}”`);
    expect(focused()?.id).to.equal('words');
    await shown.type('What did the person say?', ' ');
    await shown.press('Save');
    expect(shown.asked).to.deep.equal([]);
    expect(focused()?.id).to.equal('summary');
    await expectNoAxeViolations(shown.element);
    await shown.type('What did the person say?', 'What is a self-funder?');
    await shown.type('What did the second reader', 'needed');
    await shown.press('Save');
    const contact = { ...wrong, words: 'What is a self-funder?', second: 'needed', settled: null };
    expect(shown.asked).to.deep.equal([['tallyContact', { ...of, contact }]]);
    expect(focused()?.id).to.equal(`edit-${wrong.id}`);
    expect(tooWide()).to.deep.equal([]);
  });

  it('shows all contacts, and deletes one and brings it back', async () => {
    const tally = tallied(3);
    const shown = await sheet(tally);
    await shown.press('All contacts');
    await expectNoAxeViolations(shown.element);
    await shown.press(`Delete the contact “${tally[1]!.words}”`);
    expect(shown.asked[0]).to.deep.equal(['deleteTalliedContact', { ...of, contactId: tally[1]!.id }]);
    const last = shown.savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(shown.asked[1]).to.deep.equal(['tallyContact', { ...of, contact: tally[1] }]);
  });
});
