import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, settled, show, tooWide } from '../../tests/panel-place.ts';
import { conversation, id, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import { MessageError } from '../messaging/messenger.ts';

const tag = 'coprod-people-view';
const auditId = id(1);
const without = { ...sampleState(), audit: { ...sampleAudit, conversations: [] } };

describe('people in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`lists conversations: kind and number, what they said, what changed (${lang})`, async () => {
      const { element, text } = await show(tag, { lang });
      expect(text()).to.contain('We thought we would have to pay for everything.');
      expect(text()).to.contain('The page now says first that the check is free.');
      expect(text()).to.contain(lang === 'en' ? 'carers, 3 people' : 'carers, 3 o bobl');
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });

    it(`has a form that names what is missing (${lang})`, async () => {
      const { element, press, type, asked, text } = await show(tag, { lang, state: without });
      await press(lang === 'en' ? 'Write down a conversation' : 'Ysgrifennu sgwrs');
      expect(focused()?.id).to.equal('prompt');
      await type(lang === 'en' ? 'How many people?' : 'Faint o bobl?', '0');
      await type(lang === 'en' ? 'When did you talk?' : 'Pryd wnaethoch chi siarad?', '2026-03-05');
      await press(lang === 'en' ? 'Save the conversation' : 'Cadw’r sgwrs');
      expect(asked).to.deep.equal([]);
      expect(focused()?.id).to.equal('summary');
      expect(
        element.renderRoot.querySelector('coprod-conversation-form')!.shadowRoot!.querySelectorAll('.error'),
      ).to.have.length(4);
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
      await press(lang === 'en' ? 'Write what they said.' : 'Ysgrifennwch beth ddywedon nhw.');
      expect(focused()?.id).to.equal('said');
      expect(text()).to.contain('1');
    });
  }

  it('saves a conversation about a question and page that were chosen before', async () => {
    const { element, type, press, asked, kept } = await show(tag, {
      begin: { prompt: 'missing-next-steps', pageId: id(10) },
    });
    await settled();
    await type('Who did you talk to?', 'people new to the area');
    await type('How many people?', '2');
    await type('What did they say?', 'We did not know if it had arrived.');
    expect(JSON.parse(kept.get('conversation')!)).to.deep.include({ who: 'people new to the area' });
    await expectNoAxeViolations(element);
    await press('Save the conversation');
    expect(asked).to.deep.equal([
      [
        'writeConversation',
        {
          auditId,
          conversation: {
            id: id(99),
            prompt: 'missing-next-steps',
            pageId: id(10),
            who: 'people new to the area',
            howMany: 2,
            said: 'We did not know if it had arrived.',
            changed: '',
            heldOn: '2026-03-04',
          },
        },
      ],
    ]);
    expect(kept.size).to.equal(0);
    expect(focused()?.id).to.equal('add');
  });

  it('warns gently of what could point to one person, and saves all the same', async () => {
    const { element, press, type, text, asked } = await show(tag, { state: without });
    await press('Write down a conversation');
    await type('Who did you talk to?', 'Gwen Prys');
    await type(
      'What did they say?',
      'Ring me on 01632 960001, said Mrs Jones of CF10 1AA, or write to g@example.org.',
    );
    for (const part of [
      'name in it: Gwen Prys',
      'number in it: 01632 960001',
      'Mrs Jones',
      'CF10 1AA',
      'g@example.org',
    ]) {
      expect(text()).to.contain(part);
    }
    await expectNoAxeViolations(element);
    await press('Save the conversation');
    expect(asked).to.have.length(1);
  });

  it('keeps what was typed when it cannot be saved, and when the panel closes', async () => {
    const closed = new MessageError('No answer', 'closed');
    const first = await show(tag, { state: without, answers: { writeConversation: closed } });
    await first.press('Write down a conversation');
    await first.type('Who did you talk to?', 'carers');
    await first.type('What did they say?', 'It is hard.');
    await first.press('Save the conversation');
    expect(first.savings.at(-1)).to.deep.include({ now: 'failed', trouble: 'closed' });
    expect(first.field('What did they say?').value).to.equal('It is hard.');
    const again = await show(tag, { state: without, kept: Object.fromEntries(first.kept) });
    await settled();
    expect(again.field('What did they say?').value).to.equal('It is hard.');
    await again.press('Throw it away');
    expect(again.kept.size).to.equal(0);
    expect(again.text()).not.to.contain('Save the conversation');
  });

  it('changes and deletes a conversation, and brings it back', async () => {
    const { element, press, type, asked, savings } = await show(tag);
    await press('Change the conversation with carers on 20 February 2026');
    await settled();
    await type('What has changed', 'We wrote it again.');
    await expectNoAxeViolations(element);
    await press('Save the conversation');
    expect(asked[0]![1]).to.deep.equal({
      auditId,
      conversation: { ...conversation, changed: 'We wrote it again.' },
    });
    await press('Delete the conversation with carers on 20 February 2026');
    expect(asked[1]).to.deep.equal(['deleteConversation', { auditId, conversationId: conversation.id }]);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(asked[2]).to.deep.equal(['writeConversation', { auditId, conversation }]);
  });

  it('teaches how to talk with people, and that a review comes first', async () => {
    const first = await show(tag, { state: without });
    expect(first.text()).to.contain('Talk to people one at a time, where they are.');
    await expectNoAxeViolations(first.element);
    const none = await show(tag, { state: nothing });
    await none.press('Start a review');
    expect(none.went).to.deep.equal([{ view: 'journey' }]);
    await expectNoAxeViolations(none.element);
  });
});
