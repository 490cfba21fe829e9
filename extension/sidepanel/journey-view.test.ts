import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, settled, show, tooWide } from '../../tests/panel-place.ts';
import { id, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import { MessageError } from '../messaging/messenger.ts';

const tag = 'coprod-journey-view';
const auditId = id(1);

describe('the journey in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`shows pages in order, what is decided, and what is left to ask (${lang})`, async () => {
      const { element, text, all } = await show(tag, { lang });
      const pages = all('.numbered > li .name');
      expect(pages.map((page) => page.textContent!.trim().split(/\s{2,}/)[0])).to.deep.equal([
        'Adult social care',
        'Contact us',
      ]);
      if (lang === 'en') {
        expect(text()).to.contain('3 of 6 questions decided');
        expect(text()).to.contain('After you press send, what do you expect, and from whom?');
        expect(text()).to.contain('Ask people ( 2 )');
        expect(text()).to.contain('Not here ( 1 )');
        expect(text()).to.contain('Move house');
        // It was asked about already.
        expect(text()).not.to.contain('What did you fear it would cost?');
      }
      for (const details of all('details') as HTMLDetailsElement[]) details.open = true;
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });

    it(`teaches where there is no review, and starts one (${lang})`, async () => {
      const { element, press, type, asked, text, kept } = await show(tag, {
        lang,
        state: nothing,
        answers: { startAudit: { auditId } },
      });
      expect(tooWide()).to.deep.equal([]);
      await press(lang === 'en' ? 'Start a review' : 'Dechrau adolygiad');
      expect(asked).to.deep.equal([]);
      expect(focused()?.id).to.equal('new-name');
      expect(text()).to.contain(lang === 'en' ? 'Give the review a name.' : 'Rhowch enw ar yr adolygiad.');
      await expectNoAxeViolations(element);
      await type(lang === 'en' ? 'Name of the review' : 'Enw’r adolygiad', ' Ask for help at home ');
      expect(kept.get('start')).to.equal(' Ask for help at home ');
      await press(lang === 'en' ? 'Start a review' : 'Dechrau adolygiad');
      expect(asked).to.deep.equal([['startAudit', { auditId: id(99), name: 'Ask for help at home' }]]);
      expect(kept.size).to.equal(0);
    });
  }

  it('moves a page, says where it is now, and keeps the focus on it', async () => {
    const { element, press, asked, text, give } = await show(tag);
    await press('Move down Adult social care');
    expect(asked).to.deep.equal([['movePage', { auditId, pageId: id(10), to: 1 }]]);
    await give({ ...sampleState(), audit: { ...sampleAudit, pages: sampleAudit.pages.toReversed() } });
    expect(text()).to.contain('“Adult social care” is now page 2 of 2.');
    expect(focused()?.id).to.equal(`up-${id(10)}`);
    await expectNoAxeViolations(element);
  });

  for (const lang of ['en', 'cy']) {
    it(`says whom the journey is for (${lang})`, async () => {
      const { element, press, type, asked, kept } = await show(tag, { lang });
      await press(lang === 'en' ? 'Change who it is for' : 'Newid ar gyfer pwy y mae hi');
      expect(focused()?.id).to.equal('audience');
      await type(lang === 'en' ? 'Who it is for' : 'Ar gyfer pwy y mae hi', ' carers ');
      expect([...kept.values()]).to.deep.equal([' carers ']);
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
      await press(lang === 'en' ? 'Save' : 'Cadw');
      const said = { auditId, audience: 'carers', purpose: 'find out if mum can get help' };
      expect(asked).to.deep.equal([['describeJourney', said]]);
      expect(kept.size).to.equal(0);
      expect(focused()?.id).to.equal('write');
    });

    it(`names a page and says what kind it is (${lang})`, async () => {
      const { element, press, type, asked } = await show(tag, { lang });
      await press(lang === 'en' ? 'Name and kind Contact us' : 'Enw a math Contact us');
      expect(focused()?.id).to.equal('page-name');
      await type(lang === 'en' ? 'Your name for this page' : 'Eich enw chi ar y dudalen hon', 'The form');
      await type(lang === 'en' ? 'What kind of page is it?' : 'Pa fath o dudalen yw hi?', 'form');
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
      await press(lang === 'en' ? 'Save the page' : 'Cadw’r dudalen');
      const described = { auditId, pageId: id(11), name: 'The form', kind: 'form' };
      expect(asked).to.deep.equal([['describePage', described]]);
      expect(focused()?.id).to.equal(`describe-${id(11)}`);
    });
  }

  it('removes a page only after a second press', async () => {
    const { element, press, asked, text } = await show(tag);
    await press('Remove Contact us');
    expect(asked).to.deep.equal([]);
    expect(text()).to.contain('What people said stays.');
    expect(focused()?.id).to.equal('sure');
    await expectNoAxeViolations(element);
    await press('No, keep it');
    expect(focused()?.id).to.equal(`remove-${id(11)}`);
    await press('Remove Contact us');
    await press('Yes, remove it');
    expect(asked).to.deep.equal([['removePage', { auditId, pageId: id(11) }]]);
  });

  it('deletes a review only after a second press, and can bring it back whole', async () => {
    const { element, press, asked, savings } = await show(tag);
    await press('Delete this review');
    await expectNoAxeViolations(element);
    await press('Yes, delete it');
    expect(asked).to.deep.equal([['deleteAudit', { auditId }]]);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    expect(last.words).to.equal('The review “Ask for help at home” is deleted.');
    await last.undo();
    expect(asked.slice(1)).to.deep.equal([
      ['importAudits', { audits: [sampleAudit] }],
      ['openAudit', { auditId }],
    ]);
  });

  it('renames a review, and keeps the new name in its field when that fails', async () => {
    const gone = new MessageError('It is gone.', 'gone');
    const { press, type, field, asked, savings } = await show(tag, { answers: { renameAudit: gone } });
    await press('Change the name');
    expect(focused()?.id).to.equal('new-name');
    await type('Name of the review', 'Get help at home');
    await press('Save the name');
    expect(asked).to.deep.equal([['renameAudit', { auditId, name: 'Get help at home' }]]);
    expect(savings.at(-1)).to.deep.include({ now: 'failed', trouble: 'gone' });
    expect(field('Name of the review').value).to.equal('Get help at home');
  });

  it('opens a page, its questions, or another review', async () => {
    const { press, asked, went } = await show(tag);
    await press('Open the page Contact us');
    expect(asked).to.deep.equal([['openAddress', 'https://brynafon.example/contact']]);
    await press('Look at its questions Contact us');
    expect(went).to.deep.equal([{ view: 'page', pageId: id(11) }]);
    await press('Open the review “Move house”');
    expect(asked.at(-1)).to.deep.equal(['openAudit', { auditId: id(2) }]);
  });

  it('begins another review, with a draft that was left', async () => {
    const { element, field, press, text } = await show(tag, { kept: { start: 'Pay a' } });
    expect(field('Name of the review').value).to.equal('Pay a');
    await expectNoAxeViolations(element);
    await press('Cancel');
    await settled();
    expect(text()).to.contain('Start another review');
    expect(focused()?.id).to.equal('start');
  });
});
