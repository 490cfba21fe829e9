import { expect } from '@esm-bundle/chai';
import { defaultSettings } from '#core/audit/default-settings';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, settled, show, tooWide } from '../../tests/panel-place.ts';
import { keys, sampleAround, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import { MessageError } from '../messaging/messenger.ts';
import { countAudit, leftToAsk } from './count-audit.ts';
import { openDrafts } from './drafts.ts';
import { nextThing } from './next-thing.ts';
import { rules } from '#core/prompts/rules';
import { viewNames } from './place.ts';

const tag = 'coprod-panel';

describe('the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`says where the reviewer is, what comes next and what is saved, in each of its parts (${lang})`, async () => {
      const { element, text, press } = await show(tag, { lang });
      expect(text()).to.contain(
        lang === 'en' ? 'Ask for help at home: page 1 of 2' : 'Ask for help at home: tudalen 1 o 2',
      );
      expect(text()).to.contain(lang === 'en' ? 'All is saved on this device.' : 'Mae popeth wedi’i gadw');
      const names = [...element.renderRoot.querySelectorAll('nav button')].map((each) =>
        each.textContent!.trim(),
      );
      expect(names).to.have.length(viewNames.length);
      for (const name of names) {
        await press(name);
        expect(element.renderRoot.querySelector('nav [aria-current]')!.textContent!.trim()).to.equal(name);
        expect(focused()?.localName).to.equal('main');
        expect(tooWide(), name).to.deep.equal([]);
        await expectNoAxeViolations(element);
      }
    });
  }

  it('waits for what the browser knows, though its words are here', async () => {
    const { element, text } = await show(tag, { around: undefined });
    expect(text().trim()).to.equal('');
    element.around = sampleAround();
    await settled();
    expect(text()).to.contain('Ask for help at home: page 1 of 2');
  });

  it('scrolls in its middle, and never as a whole', async () => {
    const { element, press } = await show(tag);
    for (const name of ['This page', 'Journey', 'People', 'Settings']) {
      await press(name);
      const bottom = element.getBoundingClientRect().bottom + scrollY;
      expect(document.documentElement.scrollHeight, name).to.be.lessThan(bottom + 20);
    }
  });

  it('leads to the next thing', async () => {
    const { press, element, give } = await show(tag);
    await press('Settings');
    await press('Next: decide on 3 questions on this page.');
    expect(element.renderRoot.querySelector('coprod-page-view')).not.to.equal(null);
    await give({ ...sampleState(), tab: { overlay: null, problem: null, url: null } });
    await press('Next: ask people about 1 question.');
    expect(element.renderRoot.querySelector('coprod-journey-view')).not.to.equal(null);
  });

  it('says that nothing is saved yet, what to do, and tries again', async () => {
    const faults: Record<string, unknown> = { decide: new MessageError('The disk is full.', 'disk-full') };
    const { element, press, text, asked } = await show(tag, { answers: faults });
    await press('Phone number first');
    await press('Later');
    expect(text()).to.contain('Not saved. What you wrote is still here.');
    expect(text()).to.contain('The disk of this device is full.');
    await expectNoAxeViolations(element);
    faults['decide'] = undefined;
    await press('Try again');
    expect(asked.filter(([name]) => name === 'decide')).to.have.length(2);
    expect(text()).to.contain('Decided: Later');
    await press('Undo');
    expect(asked.at(-1)![1]).to.deep.include({ keys: [keys.phone], decision: null });
    expect(text()).to.contain('It is as it was before.');
  });

  it('passes on a reason that nobody has words for', async () => {
    const { press, text } = await show(tag, { answers: { decide: new MessageError('Strange things.') } });
    await press('Phone number first');
    await press('Later');
    expect(text()).to.contain('The browser says: Strange things.');
  });

  it('goes from a question to the conversation and back to a page of the journey', async () => {
    const { element, press, text } = await show(tag);
    await press('Nothing about cost');
    await press('Write down what people said');
    await settled();
    expect(focused()?.id).to.equal('prompt');
    expect(text()).to.contain('What did you fear it would cost?');
    await press('Journey');
    await press('Look at its questions Contact us');
    expect(text()).to.contain('This page is not the one in your tab.');
    await press('Back to the page in my tab');
    expect(text()).not.to.contain('This page is not the one in your tab.');
    expect(element.renderRoot.querySelectorAll('coprod-page-view')).to.have.length(1);
  });

  it('teaches in each part when there is nothing yet', async () => {
    const { element, press, text } = await show(tag, { state: nothing });
    expect(text()).to.contain('No review yet');
    for (const name of ['Journey', 'People', 'Star', 'Case', 'Files', 'Settings']) {
      await press(name);
      await expectNoAxeViolations(element);
      expect(tooWide(), name).to.deep.equal([]);
    }
  });
});

describe('what comes next', () => {
  const state = sampleState();
  const away = { ...state, tab: { overlay: null, problem: null, url: null } };
  const audit = { ...sampleAudit, checks: [] };

  it('is a page, then its questions, then people, then the whole service, then the case, then the next page', () => {
    const decided = {
      ...audit,
      pages: [{ ...audit.pages[0]!, findings: [], decisions: {} }],
    };
    expect(nextThing(nothing, rules)).to.deep.include({ step: 'open' });
    expect(nextThing(state, rules)).to.deep.include({ step: 'decide', n: 3 });
    expect(nextThing(away, rules)).to.deep.include({ step: 'ask', n: 1 });
    expect(nextThing({ ...away, audit: decided }, rules)).to.deep.include({ step: 'check' });
    const checked = { ...decided, checks: sampleAudit.checks };
    expect(nextThing({ ...away, audit: checked }, rules)).to.deep.include({ step: 'goOn' });
    const withoutCase = { ...checked, businessCases: [] };
    expect(nextThing({ ...away, audit: withoutCase }, rules)).to.deep.include({ step: 'case' });
    const unasked = { ...withoutCase, conversations: [] };
    expect(nextThing({ ...away, audit: unasked }, rules)).to.deep.include({ step: 'goOn' });
  });

  it('counts what is in a review', () => {
    expect(countAudit(sampleAudit, rules, defaultSettings)).to.deep.equal({
      pages: 2,
      decided: 3,
      of: 6,
      notes: 2,
      conversations: 1,
      people: 3,
      changes: 1,
    });
    expect(leftToAsk(sampleAudit)).to.deep.equal([
      { prompt: 'missing-next-steps', pageId: sampleAudit.pages[0]!.id },
    ]);
  });
});

describe('drafts', () => {
  it('are there again when the panel is opened again, and gone when they are saved', async () => {
    const stored: Record<string, unknown> = {};
    const storage = {
      get: async (key: string) => ({ [key]: stored[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
    };
    const drafts = await openDrafts(storage);
    drafts.write('note', 'Half a');
    expect((await openDrafts(storage)).read('note')).to.equal('Half a');
    drafts.write('note', null);
    expect((await openDrafts(storage)).read('note')).to.equal(null);
  });

  it('stay in the panel where the browser cannot keep them', async () => {
    const broken = { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')) };
    const drafts = await openDrafts(broken);
    drafts.write('note', 'Half a');
    expect(drafts.read('note')).to.equal('Half a');
  });
});
