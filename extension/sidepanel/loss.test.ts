import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, nothing, show, tooWide } from '../../tests/panel-place.ts';
import { id, sampleAround, sampleState } from '../../tests/sample-panel.ts';
import { troubles } from '../store/trouble.ts';

const tag = 'coprod-panel';

const lost = {
  ...sampleState(),
  losses: [
    { id: id(7), name: 'Blue badge', how: 'missing' as const },
    { id: id(1), name: 'Ask for help at home', how: 'older' as const },
    { id: id(8), name: 'Bins', how: 'unread' as const },
    { id: id(9), name: '', how: 'unread' as const },
  ],
};

describe('the panel where something was lost', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`says in every part which reviews the browser has lost (${lang})`, async () => {
      const { element, text, press } = await show(tag, { lang, state: lost });
      const names = [...element.renderRoot.querySelectorAll('nav button')].map((each) =>
        each.textContent!.trim(),
      );
      for (const name of names) {
        await press(name);
        for (const { name: review } of lost.losses) expect(text(), name).to.contain(review);
        expect(text()).not.to.match(/All is saved|Mae popeth wedi’i gadw/);
        expect(tooWide(), name).to.deep.equal([]);
      }
      await expectNoAxeViolations(element);
      expect(element.renderRoot.querySelectorAll('coprod-loss-notice')).to.have.length(1);
    });

    for (const trouble of troubles) {
      it(`shows no empty list, but what is wrong and what to do (${trouble}, ${lang})`, async () => {
        const { element, text, press } = await show(tag, { lang, state: { ...nothing, trouble } });
        expect(text()).to.contain(
          lang === 'en' ? 'Your reviews cannot be shown' : 'Does dim modd dangos eich adolygiadau',
        );
        expect(text()).not.to.match(/No review yet|Dim adolygiad eto/);
        expect(element.renderRoot.querySelector('coprod-page-view')).to.equal(null);
        expect(tooWide()).to.deep.equal([]);
        await expectNoAxeViolations(element);
        const settings = [...element.renderRoot.querySelectorAll('nav button')].at(-1)!;
        await press(settings.textContent!.trim());
        expect(element.renderRoot.querySelector('coprod-settings-view')).not.to.equal(null);
      });
    }
  }

  it('leads to backups, and is silent once the person knows', async () => {
    const { press, asked, text, give, element } = await show(tag, { state: lost });
    await press('Go to backups');
    expect(element.renderRoot.querySelector('coprod-files-view')).not.to.equal(null);
    await press('Do not show this again');
    expect(asked.map(([name]) => name)).to.deep.equal(['acceptLoss', 'lookAgain']);
    // What cannot be read is still so, and is not told twice.
    await give({ ...lost, losses: lost.losses.filter(({ how }) => how === 'unread') });
    expect(text()).not.to.contain('The browser has lost something');
  });

  it('looks again when it is asked, and says if nothing is better', async () => {
    const { press, asked, text } = await show(tag, { state: { ...nothing, trouble: 'blocked' } });
    await press('Try again');
    expect(asked).to.deep.equal([['lookAgain', undefined]]);
    expect(text()).to.contain('They still cannot be shown.');
  });

  it('gives up what cannot be opened only after a second question', async () => {
    const { press, asked, element } = await show(tag, { state: { ...nothing, trouble: 'unopened' } });
    await press('Start again without them');
    expect(focused()?.id).to.equal('sure');
    await press('No, keep it');
    expect(focused()?.id).to.equal('start');
    expect(asked).to.deep.equal([]);
    await press('Start again without them');
    await expectNoAxeViolations(element);
    await press('Delete them and start again');
    expect(asked.map(([name]) => name)).to.deep.equal(['startAfresh', 'lookAgain']);
  });

  it('says what helps where the browser will not even delete', async () => {
    const { press, text, element } = await show(tag, {
      state: { ...nothing, trouble: 'unopened' },
      answers: { startAfresh: new Error('Internal error.') },
    });
    await press('Start again without them');
    await press('Delete them and start again');
    expect(text()).to.contain('The browser cannot delete them either. Remove this extension');
    await expectNoAxeViolations(element);
  });

  it('says in a private window that reviews are kept all the same', async () => {
    const { text } = await show(tag, { around: { ...sampleAround(), isPrivate: true } });
    expect(text()).to.contain('This is a private window. Reviews are kept on this device all the same.');
  });

  it('offers to give up nothing that is safe', async () => {
    for (const trouble of ['newer', 'blocked'] as const) {
      const { text } = await show(tag, { state: { ...nothing, trouble } });
      expect(text()).not.to.contain('Start again without them');
    }
  });
});
