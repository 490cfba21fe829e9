import { expect } from '@esm-bundle/chai';
import { rules } from '#core/prompts/rules';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, settled, show, tooWide } from '../../tests/panel-place.ts';
import { id, keys, sampleAudit, sampleOverlay, sampleState } from '../../tests/sample-panel.ts';
import { MessageError } from '../messaging/messenger.ts';
import { promptsOf } from './page-prompts.ts';
import { defaultSettings } from '#core/audit/default-settings';

const tag = 'coprod-page-view';
const ref = { auditId: id(1), pageId: id(10) };
const withTab = (tab: object) => ({ ...sampleState(), tab: { ...sampleState().tab, ...tab } });

describe('the page in the panel', () => {
  afterEach(clear);

  it('shows at most five questions by cause, and the rest on request', async () => {
    const { element, text, press } = await show(tag);
    expect(text()).to.contain('3 of 6 questions decided');
    const cards = () => element.renderRoot.querySelectorAll('coprod-prompt-card');
    expect(cards()).to.have.length(5);
    await press('1 more question');
    expect(cards()).to.have.length(6);
    expect(text()).to.contain('An older question: old-rule');
    expect(text()).to.contain('Could not find it');
    await press('Show fewer');
    expect(cards()).to.have.length(5);
    await expectNoAxeViolations(element);
    expect(tooWide()).to.deep.equal([]);
  });

  it('says what was seen, the question, why it matters and where that comes from', async () => {
    const { element, text, press } = await show(tag);
    await press('Nothing about cost');
    expect(text()).to.contain('Help with the cost of care');
    expect(text()).to.contain('What did you fear it would cost?');
    expect(text()).to.contain('Where this comes from:');
    await expectNoAxeViolations(element);
    expect(tooWide()).to.deep.equal([]);
    await press('Phone number first');
    expect(text(), 'one card is open at a time').not.to.contain('What did you fear it would cost?');
  });

  it('saves a decision for all places of a question, and can take it back', async () => {
    const { press, asked, savings } = await show(tag);
    await press('Long sentences');
    await press('Fix it now');
    expect(asked).to.deep.equal([
      [
        'decide',
        {
          ...ref,
          keys: [keys.sentence, keys.sentence2],
          decision: { choice: 'fix', decidedAt: '2026-03-04T09:30:00.000Z' },
        },
      ],
    ]);
    expect(savings.map(({ now }) => now)).to.deep.equal(['saving', 'saved']);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(asked.at(-1)).to.deep.equal([
      'decide',
      { ...ref, keys: [keys.sentence, keys.sentence2], decision: null },
    ]);
  });

  it('decides only on the places that are ticked', async () => {
    const { press, asked, field, text } = await show(tag);
    await press('Long sentences');
    field('This sentence has 44 words').click();
    await settled();
    await press('Later');
    expect(asked.at(-1)![1]).to.deep.include({ keys: [keys.sentence] });
    field('This sentence has 68 words').click();
    await settled();
    await press('Later');
    expect(asked).to.have.length(1);
    expect(text()).to.contain('Tick at least one place first.');
  });

  it('says when places were decided in different ways', async () => {
    const decisions = {
      ...sampleAudit.pages[0]!.decisions,
      [keys.sentence]: { choice: 'fix' as const, decidedAt: '2026-03-03T10:00:00.000Z' },
    };
    const pages = [{ ...sampleAudit.pages[0]!, decisions }, sampleAudit.pages[1]!];
    const { text, press, element } = await show(tag, {
      state: { ...sampleState(), audit: { ...sampleAudit, pages } },
    });
    expect(text()).to.contain('Decided in different ways');
    await press('Long sentences');
    await expectNoAxeViolations(element);
  });

  it('asks why a question does not fit, and keeps what was typed when saving fails', async () => {
    const full = new MessageError('The disk is full.', 'disk-full');
    const { element, press, type, field, asked, savings, text, kept } = await show(tag, {
      answers: { decide: full },
    });
    await press('Phone number first');
    await press('Not here');
    expect(asked).to.deep.equal([]);
    expect(focused()?.id).to.equal('reason');
    await press('Save “Not here”');
    expect(text()).to.contain('Write in a few words why it does not fit here.');
    expect(focused()?.id).to.equal('reason');
    await expectNoAxeViolations(element);
    await type('Why does it not fit here?', 'It is the number for emergencies.');
    await press('Save “Not here”');
    expect(savings.at(-1)).to.deep.include({ now: 'failed', trouble: 'disk-full' });
    expect(field('Why does it not fit here?').value).to.equal('It is the number for emergencies.');
    expect([...kept.values()]).to.deep.equal(['It is the number for emergencies.']);
  });

  it('offers a reason again that was begun before the panel closed', async () => {
    const { press, field } = await show(tag, {
      kept: { [`reason:${id(10)}:phone-number-first`]: 'Because' },
    });
    await press('Phone number first');
    expect(field('Why does it not fit here?').value).to.equal('Because');
  });

  it('leads from a question to a conversation about it', async () => {
    const { press, went } = await show(tag);
    await press('Nothing about cost');
    await press('Write down what people said');
    expect(went).to.deep.equal([
      { view: 'people', conversation: { prompt: 'missing-cost', pageId: id(10) } },
    ]);
  });

  it('shows a place on the page, or says that it could not be found', async () => {
    const found = await show(tag, { answers: { show: { found: true } } });
    await found.press('Phone number first');
    await found.press('Show on the page');
    expect(found.asked).to.deep.equal([['show', { key: keys.phone }]]);
    const lost = await show(tag, { answers: { show: { found: false } } });
    await lost.press('Phone number first');
    await lost.press('Show on the page');
    expect(lost.text()).to.contain('We could not find this place');
  });

  it('opens the question whose card was opened on the page', async () => {
    const { give, text } = await show(tag);
    await give(withTab({ overlay: { ...sampleOverlay, showing: keys.cost } }));
    expect(text()).to.contain('What did you fear it would cost?');
  });

  it('shows only what is to be decided, or only one cause', async () => {
    const { element, press, type, text } = await show(tag);
    await press('Choose what is shown');
    await type('Which questions', 'open');
    const titles = () => element.renderRoot.querySelectorAll('coprod-prompt-card').length;
    expect(titles()).to.equal(3);
    await type('Why people get in touch', 'out-of-date');
    expect(titles()).to.equal(0);
    expect(text()).to.contain('No question fits this choice.');
    await expectNoAxeViolations(element);
    await press('Show all questions');
    expect(titles()).to.equal(5);
  });

  it('hides what is turned off, and rough hints until they are asked for', () => {
    const [page] = sampleAudit.pages;
    const all = rules.map((rule) => (rule.id === 'past-dates' ? { ...rule, strength: 1 as const } : rule));
    const off = promptsOf(page!, all, { ...defaultSettings, offRules: ['long-sentences'] });
    expect([...off.first, ...off.rest].map(({ id: rule }) => rule)).not.to.include('long-sentences');
    expect(off.hidden).to.equal(1);
    const on = promptsOf(page!, all, { ...defaultSettings, roughHints: true });
    expect(on.hidden).to.equal(0);
    expect(on.first.map(({ id: rule }) => rule)).not.to.include('past-dates');
  });

  it('tells what others did, where there is a case', async () => {
    const { element, text, press, control } = await show(tag);
    await press('Phone number first');
    expect(text()).to.contain('What others did');
    expect(control('Stockport').getAttribute('href')).to.match(/^https:/);
    await expectNoAxeViolations(element);
    await press('Long sentences');
    expect(text()).not.to.contain('What others did');
  });

  it('does not ask a question again where that is wanted, and takes it back', async () => {
    const { text, press, asked, savings } = await show(tag);
    await press('Long sentences');
    await press('Do not ask this again');
    expect(asked).to.deep.equal([['saveSettings', { ...defaultSettings, offRules: ['long-sentences'] }]]);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    expect(last.words).to.contain('“Long sentences” is not asked any more.');
    await last.undo();
    expect(asked.at(-1)).to.deep.equal(['saveSettings', defaultSettings]);
    expect(text()).to.contain('Long sentences');
  });

  it('closes what was open when another page comes', async () => {
    const { element, text, press } = await show(tag);
    await press('Phone number first');
    Object.assign(element, { chosen: id(11) });
    await settled();
    Object.assign(element, { chosen: null });
    await settled();
    expect(text()).not.to.contain('Before people rang');
  });

  const [hint] = rules.filter(({ strength }) => strength === 1);
  const withHint = (roughHints: boolean) => {
    const state = sampleState({ roughHints });
    const finding = { key: `${hint!.id}:a:0`, rule: hint!.id, anchor: null, evidence: { quote: 'Hint' } };
    const [first, ...others] = state.audit!.pages;
    const pages = [{ ...first!, findings: [...first!.findings, finding] }, ...others];
    return { ...state, audit: { ...state.audit!, pages } };
  };

  it('shows rough hints on request only, in the list itself, and marks them', async () => {
    const { element, text, press, asked, give } = await show(tag, { state: withHint(false) });
    expect(text()).to.contain('1 rough hint is hidden.');
    expect(element.renderRoot.querySelectorAll('coprod-prompt-card')).to.have.length(5);
    await press('Show rough hints too');
    expect(asked).to.deep.equal([['saveSettings', { ...defaultSettings, roughHints: true }]]);
    await give(withHint(true));
    const last = [...element.renderRoot.querySelectorAll('coprod-prompt-card')].at(-2)!;
    expect(last.prompt.id).to.equal(hint!.id);
    expect(last.renderRoot.textContent).to.contain('Rough hint');
    await expectNoAxeViolations(element);
    await press('Hide rough hints');
    expect(asked.at(-1)).to.deep.equal(['saveSettings', defaultSettings]);
  });

  for (const lang of ['en', 'cy']) {
    for (const problem of ['browser-page', 'no-permission', 'failed'] as const) {
      it(`says why nothing can be shown on the page (${problem}, ${lang})`, async () => {
        const { element, press, asked } = await show(tag, {
          lang,
          state: withTab({ overlay: null, problem }),
        });
        await press(lang === 'en' ? 'Show them on the page' : 'Eu dangos ar y dudalen');
        expect(asked).to.deep.equal([['toggle', undefined]]);
        await expectNoAxeViolations(element);
      });
    }
  }

  it('does the work when the page does not let anything be shown, and says why', async () => {
    const { element, text, press, asked } = await show(tag, {
      state: withTab({
        overlay: { ...sampleOverlay, blocked: 'removed', unread: 2, failures: ['past-dates: too deep'] },
      }),
    });
    expect(text()).to.contain('This page takes away what is added to it.');
    expect(text()).to.contain('2 parts of this page could not be read.');
    await press('1 check failed on this page.');
    expect(text()).to.contain('A date that has passed: too deep');
    await press('Phone number first');
    expect(text()).not.to.contain('Show on the page');
    await press('Later');
    expect(asked.at(-1)![0]).to.equal('decide');
    await expectNoAxeViolations(element);
  });

  it('teaches when there is no page yet', async () => {
    const { element, text } = await show(tag, { state: nothing });
    expect(text()).to.contain('No page is being reviewed here yet');
    await expectNoAxeViolations(element);
    expect(tooWide()).to.deep.equal([]);
  });

  it('says that nothing was found on a page, and still offers two questions', async () => {
    const { element, text } = await show(tag, { chosen: id(11) });
    expect(text()).to.contain('No questions on this page');
    expect(text()).to.contain('This page is not the one in your tab.');
    expect(text()).to.contain('What did you do next?');
    await expectNoAxeViolations(element);
  });

  it('opens the review in which the page is kept', async () => {
    const overlay = { ...sampleOverlay, page: { auditId: id(2), pageId: id(50) } };
    const { element, text, press, asked } = await show(tag, { state: withTab({ overlay }) });
    expect(text()).to.contain('This page is kept in another review: Move house.');
    await expectNoAxeViolations(element);
    await press('Open that review');
    expect(asked).to.deep.equal([['openAudit', { auditId: id(2) }]]);
  });

  it('is whole in Welsh', async () => {
    const { element, text, press } = await show(tag, { lang: 'cy' });
    expect(text()).to.contain('3 o 6 chwestiwn');
    await press('1 cwestiwn arall');
    await press('Dewis beth sy’n cael ei ddangos');
    await expectNoAxeViolations(element);
    expect(tooWide()).to.deep.equal([]);
  });
});

describe('notes in the panel', () => {
  afterEach(clear);

  it('writes a note about the whole page, and keeps it while it is written', async () => {
    const { element, press, type, asked, kept, text } = await show(tag);
    await press('Write a note about the whole page');
    expect(focused()?.id).to.equal('note');
    await press('Save the note');
    expect(text()).to.contain('Write something first.');
    await type('Note', 'Nobody knows what SPoA is.');
    expect([...kept.values()]).to.deep.equal(['Nobody knows what SPoA is.']);
    await expectNoAxeViolations(element);
    await press('Save the note');
    expect(asked).to.deep.equal([
      [
        'writeNote',
        {
          ...ref,
          note: {
            id: id(99),
            anchor: null,
            quote: '',
            text: 'Nobody knows what SPoA is.',
            writtenAt: '2026-03-04T09:30:00.000Z',
            changedAt: '2026-03-04T09:30:00.000Z',
          },
        },
      ],
    ]);
    expect(kept.size).to.equal(0);
    expect(focused()?.id).to.equal('write');
  });

  it('keeps a draft for each page', async () => {
    const { element, text, press, field } = await show(tag, {
      kept: { [`note:${id(11)}:new`]: 'Half a thought' },
    });
    expect(text()).not.to.contain('Save the note');
    Object.assign(element, { chosen: id(11) });
    await settled();
    expect(field('Note').value).to.equal('Half a thought');
    await press('Cancel');
    Object.assign(element, { chosen: null });
    await settled();
    expect(text()).not.to.contain('Save the note');
  });

  it('changes and deletes a note, and brings it back', async () => {
    const { press, type, asked, savings } = await show(tag);
    await press('Change the note: It reads like a letter.');
    await type('Note', 'It reads like a summons.');
    await press('Save the note');
    expect(asked[0]![1]).to.deep.nested.include({
      'note.id': id(21),
      'note.text': 'It reads like a summons.',
    });
    await press('Delete the note: It reads like a letter.');
    expect(asked[1]).to.deep.equal(['deleteNote', { ...ref, noteId: id(21) }]);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(asked[2]![1]).to.deep.nested.include({ 'note.text': 'It reads like a letter.' });
  });

  it('lists a note whose place is gone, with its text', async () => {
    const { text, element } = await show(tag, {
      state: withTab({ overlay: { ...sampleOverlay, missing: [id(20)] } }),
    });
    expect(text()).to.contain('Its place is not on the page any more.');
    expect(text()).to.contain('Nobody outside knows this name.');
    await expectNoAxeViolations(element);
  });

  it('lets the reviewer choose a place on the page', async () => {
    const { press, asked, text } = await show(tag);
    await press('Pin a note to a place on the page');
    expect(asked).to.deep.equal([['startNote', undefined]]);
    expect(text()).to.contain('Now choose the place on the page.');
  });
});
