import { expect } from '@esm-bundle/chai';
import { defaultSettings } from '#core/audit/default-settings';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, settled, show, tooWide } from '../../tests/panel-place.ts';
import { sampleState } from '../../tests/sample-panel.ts';
import { everyRule } from './every-rule.ts';
import { fieldsOf, settingsIn } from './settings-fields.ts';

const tag = 'coprod-settings-view';
const today = '2026-03-04';

describe('settings in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`shows every setting and the keys (${lang})`, async () => {
      const { element, text } = await show(tag, { lang });
      for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
      await settled();
      expect(text()).to.contain('Alt+Shift+C');
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
    });

    it(`names what cannot be saved (${lang})`, async () => {
      const { element, type, press, asked } = await show(tag, { lang });
      await type(lang === 'en' ? 'Reading age' : 'Yr oedran darllen', '99');
      await type(lang === 'en' ? 'A phone call' : 'Galwad ffôn', 'two pounds');
      await press(lang === 'en' ? 'Save the settings' : 'Cadw’r gosodiadau');
      expect(asked).to.deep.equal([]);
      expect(focused()?.id).to.equal('summary');
      await expectNoAxeViolations(element);
    });
  }

  it('saves all of them at once, and can undo it', async () => {
    const { field, type, press, asked, savings, kept } = await show(tag);
    field('Cymraeg').click();
    await press('Did not understand it');
    field('Long sentences').click();
    field('Show rough hints').click();
    await type('Reading age', '11');
    await type('Words and short forms', 'BCP\n Oyster card \n\nBCP');
    await type('Office words', 'liaise = talk to\n  commissioned service=care that we pay for\n');
    await type('Names of your teams', 'Adult Access Point\n\nAdult Access Point');
    await type('A phone call', '£2.83');
    await type('A visit to the website', '0.15');
    await type('This was true on', '2026-01-31');
    expect(kept.size).to.equal(1);
    await press('Save the settings');
    expect(asked).to.deep.equal([
      [
        'saveSettings',
        {
          locale: 'cy',
          offRules: ['long-sentences'],
          knownWords: ['BCP', 'Oyster card'],
          ownWords: [
            { word: 'liaise', plain: 'talk to' },
            { word: 'commissioned service', plain: 'care that we pay for' },
          ],
          teamNames: ['Adult Access Point'],
          readingAge: 11,
          roughHints: true,
          unitCosts: { phone: 2.83, web: 0.15, on: '2026-01-31' },
        },
      ],
    ]);
    expect(kept.size).to.equal(0);
    const last = savings.at(-1)!;
    if (last.now !== 'saved' || !last.undo) throw new Error('It cannot be undone.');
    await last.undo();
    expect(asked.at(-1)).to.deep.equal(['saveSettings', defaultSettings]);
  });

  it('offers what was typed before the panel closed', async () => {
    const draft = { ...fieldsOf(sampleState().settings), knownWords: 'ASC' };
    const { field } = await show(tag, { kept: { settings: JSON.stringify(draft) } });
    expect(field('Words and short forms').value).to.equal('ASC');
    const { ownWords: _, teamNames: __, ...older } = draft;
    const old = await show(tag, { kept: { settings: JSON.stringify(older) } });
    expect(old.field('Words and short forms').value).to.equal('ASC');
    expect(old.field('Names of your teams').value).to.equal('');
    const broken = await show(tag, { kept: { settings: '{' } });
    expect(broken.field('Words and short forms').value).to.equal('');
  });

  it('reads what people write', () => {
    const fields = fieldsOf(defaultSettings);
    expect(settingsIn(fields, today)).to.deep.equal({ ok: true, settings: defaultSettings });
    const costs = (phone: string, web: string, on: string) =>
      settingsIn({ ...fields, phone, web, on }, today);
    expect(costs('1,200.50', '0', today)).to.deep.nested.include({ 'settings.unitCosts.phone': 1200.5 });
    for (const wrong of [
      costs('2', '', today),
      costs('2', '1', ''),
      costs('2', '1', '2026-03-05'),
      costs('-2', '1', today),
      costs('1e3', '1', today),
    ]) {
      expect(wrong).to.deep.equal({ ok: false, faults: ['costs'] });
    }
    expect(settingsIn({ ...fields, readingAge: '9.5', knownWords: 'x'.repeat(61) }, today)).to.deep.equal({
      ok: false,
      faults: ['readingAge', 'knownWords'],
    });
    for (const ownWords of ['liaise', 'liaise =', '= talk to', `${'x'.repeat(61)} = y`]) {
      expect(settingsIn({ ...fields, ownWords }, today)).to.deep.equal({ ok: false, faults: ['ownWords'] });
    }
    expect(settingsIn({ ...fields, teamNames: 'x'.repeat(101) }, today)).to.deep.equal({
      ok: false,
      faults: ['teamNames'],
    });
  });

  for (const lang of ['en', 'cy']) {
    it(`finds a question by its name, and turns it off (${lang})`, async () => {
      const { element, text, type, field, press, asked } = await show(tag, { lang });
      await type(
        lang === 'en' ? 'Find a question' : 'Dod o hyd i gwestiwn',
        lang === 'en' ? 'CAPTIONS' : 'HEB gapsiynau',
      );
      expect(text()).to.contain(lang === 'en' ? 'has this in its name.' : 'hyn yn ei enw.');
      await expectNoAxeViolations(element);
      expect(tooWide()).to.deep.equal([]);
      field(lang === 'en' ? 'A video without captions' : 'Fideo heb gapsiynau').click();
      await settled();
      await press(lang === 'en' ? 'Save the settings' : 'Cadw’r gosodiadau');
      expect(asked[0]![1]).to.deep.include({ offRules: ['axe-video-caption'] });
    });
  }

  it('lists every question once', async () => {
    const { element } = await show(tag);
    const list = element.renderRoot.querySelector('coprod-rule-list')!;
    const ids = [...list.renderRoot.querySelectorAll<HTMLInputElement>('[name=rule]')].map(
      ({ value }) => value,
    );
    expect(ids.toSorted()).to.deep.equal(everyRule.map(({ id }) => id).toSorted());
  });
});
