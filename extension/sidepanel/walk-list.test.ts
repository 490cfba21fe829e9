import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, settled, show, tooWide } from '../../tests/panel-place.ts';
import { id, sampleAudit } from '../../tests/sample-panel.ts';

const tag = 'coprod-walk-list';
const auditId = id(1);
const [walk] = sampleAudit.walkThroughs;

describe('walk-throughs in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy'] as const) {
    const w = {
      en: {
        add: 'Write down a walk-through',
        save: 'Save the walk-through',
        who: 'What kind of person was it?',
        step: 'Step 1: where were they?',
        did: 'Step 1: what did they do or say?',
        addStep: 'Add a step',
        remove: 'Remove step 2',
        stopped: 'No, they stopped',
        where: 'Where they stopped',
        yes: 'Yes',
      },
      cy: {
        add: 'Ysgrifennu taith gyda pherson',
        save: 'Cadw’r daith',
        who: 'Pa fath o berson oedd e?',
        step: 'Cam 1: ble oedden nhw?',
        did: 'Cam 1: beth wnaethon nhw neu ei ddweud?',
        addStep: 'Ychwanegu cam',
        remove: 'Tynnu cam 2',
        stopped: 'Naddo, stopion nhw',
        where: 'Ble stopion nhw',
        yes: 'Bydden',
      },
    }[lang];

    it(`are written down step by step, without a name (${lang})`, async () => {
      const { element, press, type, asked, all, text, kept } = await show(tag, { lang });
      expect(text()).to.contain('I would have given up here.');
      await expectNoAxeViolations(element);
      await press(w.add);
      expect(focused()?.id).to.equal('who');
      await press(w.save);
      expect(asked).to.deep.equal([]);
      expect(focused()?.id).to.equal('summary');
      expect(all('.error')).to.have.length(2);
      await expectNoAxeViolations(element);
      await type(w.who, lang === 'en' ? 'Mrs Jones' : 'Mrs Jones');
      expect(all('.box').some((box) => box.textContent!.includes('Mrs Jones'))).to.equal(true);
      await type(w.who, 'a carer');
      await type(w.step, id(10));
      await type(w.did, 'Looked for a price');
      await press(w.addStep);
      expect(focused()?.id).to.equal('step-1');
      await press(w.remove);
      expect(focused()?.id).to.equal('add-step');
      await choose(all, 'end', 'stopped');
      await choose(all, 'wouldPhone', 'yes');
      await type(w.where, 'At the number');
      expect(tooWide()).to.deep.equal([]);
      await expectNoAxeViolations(element);
      expect(JSON.parse(kept.get('walk')!)).to.deep.include({ who: 'a carer', end: 'stopped' });
      await press(w.save);
      expect(asked).to.deep.equal([
        [
          'writeWalkThrough',
          {
            auditId,
            walkThrough: {
              id: id(99),
              who: 'a carer',
              task: 'find out if mum can get help',
              start: '',
              steps: [{ pageId: id(10), did: 'Looked for a price' }],
              stopped: 'At the number',
              wouldPhone: 'yes',
              words: '',
              heldOn: '2026-03-04',
            },
          },
        ],
      ]);
      expect(kept.has('walk')).to.equal(false);
      expect(focused()?.id).to.equal('add-walk');
    });
  }

  it('is changed in its place, with all that was there', async () => {
    const { press, asked, field } = await show(tag);
    await press('Change the walk-through with a carer on 21 February 2026');
    expect(field('Step 2: what did they do or say?').value).to.equal('Rang her sister.');
    await press('Save the walk-through');
    expect(asked).to.deep.equal([['writeWalkThrough', { auditId, walkThrough: walk }]]);
    expect(focused()?.id).to.equal(`edit-${id(40)}`);
  });

  it('is deleted, and can be brought back', async () => {
    const { press, asked, savings } = await show(tag);
    await press('Delete the walk-through with a carer on 21 February 2026');
    expect(asked).to.deep.equal([['deleteWalkThrough', { auditId, walkThroughId: id(40) }]]);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(asked.at(-1)).to.deep.equal(['writeWalkThrough', { auditId, walkThrough: walk }]);
  });

  it('that was begun is there again', async () => {
    const draft = { who: 'a neighbour', steps: [{ pageId: id(11), did: 'Read it' }], end: 'reached' };
    const { field } = await show(tag, { kept: { walk: JSON.stringify(draft) } });
    expect(field('What kind of person was it?').value).to.equal('a neighbour');
    expect(field('Step 1: where were they?').value).to.equal(id(11));
  });
});

async function choose(all: (selector: string) => HTMLElement[], name: string, value: string): Promise<void> {
  (all(`input[name=${name}][value=${value}]`)[0] as HTMLInputElement).click();
  await settled();
}
