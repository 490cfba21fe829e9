import { expect } from '@esm-bundle/chai';
import { defaultSettings } from '#core/audit/default-settings';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, focused, settled, show, tooWide } from '../../tests/panel-place.ts';
import { sampleState } from '../../tests/sample-panel.ts';
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
    await press('14 of 14 are on');
    field('Long sentences').click();
    field('Show rough hints').click();
    await type('Reading age', '11');
    await type('Words and short forms', 'BCP\n Oyster card \n\nBCP');
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
  });
});
