import { expect } from '@esm-bundle/chai';
import type { Note } from '#core/audit/audit';
import { defaultSettings } from '#core/audit/default-settings';
import type { KeptDraft } from '../../extension/messaging/protocol.ts';
import { MessageError } from '../../extension/messaging/messenger.ts';
import { expectNoAxeViolations } from '../axe.ts';
import { onPage, settled, soon, write, type OnPage, type Otherwise } from './overlay-on-page.ts';

describe('a note that is not saved yet', () => {
  let page: HTMLElement;
  let on: OnPage;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
    page.innerHTML = `<h1>Bins</h1>
      <p id="first">We collect bins each week. This sentence is unclear to many.</p>
      <p id="second">Put them out by seven.</p>`;
  });
  afterEach(() => {
    on?.overlay.close();
    page.remove();
    getSelection()?.removeAllRanges();
  });

  const start = async (otherwise?: Otherwise): Promise<void> => void (on = await onPage(otherwise));
  const lastDraft = () =>
    (on.named('keepDraft').at(-1)?.payload as { url: string; draft: KeptDraft | null } | undefined) ?? null;

  const begin = async (text: string): Promise<void> => {
    const words = document.getElementById('second')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 8);
    await soon(() => on.root.textContent!.includes('Add a note on the chosen words'));
    on.button('Add a note on the chosen words').click();
    await settled();
    write(on.one<HTMLTextAreaElement>('#note'), text);
  };

  it('is kept while it is written, and let go when it is saved', async () => {
    await start();
    await begin('Seven in the morning?');
    await soon(() => lastDraft()?.draft?.text === 'Seven in the morning?');
    expect(lastDraft()!.draft!.quote).to.contain('Put them');
    expect(lastDraft()!.draft!.anchor).to.have.property('selectors');
    on.button('Save the note').click();
    await soon(() => lastDraft()?.draft === null);
    expect(on.named('writeNote')).to.have.length(1);
  });

  it('is let go when it is thrown away', async () => {
    await start();
    await begin('Not this.');
    await soon(() => lastDraft()?.draft !== undefined && lastDraft()!.draft !== null);
    on.button('Cancel').click();
    await soon(() => lastDraft()?.draft === null);
  });

  it('is told at once when the review is closed in the middle of a word', async () => {
    await start();
    await begin('Half a wor');
    on.overlay.close();
    expect(lastDraft()!.draft!.text).to.equal('Half a wor');
  });

  for (const [lang, words] of [
    ['en', 'You had not saved this note yet. Here it is again.'],
    ['cy', 'Nid oedd y nodyn hwn wedi’i gadw eto. Dyma fe eto.'],
  ] as const) {
    it(`is there again when the page was loaded anew, at its place, and can be saved (${lang})`, async () => {
      await start();
      await begin('Seven in the morning?');
      await soon(() => lastDraft()?.draft?.text === 'Seven in the morning?');
      const kept = lastDraft()!.draft!;
      on.overlay.close();
      await start({ kept, settings: { ...defaultSettings, locale: lang } });
      await soon(() => on.one('#note') !== null);
      expect(on.one<HTMLTextAreaElement>('#note').value).to.equal('Seven in the morning?');
      expect(on.text('.card')).to.contain(words);
      expect(on.text('blockquote')).to.contain('Put them');
      await expectNoAxeViolations(on.host);
      on.one('.card .primary').click();
      await soon(() => on.named('writeNote').length === 1);
      const { note } = on.named('writeNote')[0]!.payload as { note: Note };
      expect(note.text).to.equal('Seven in the morning?');
      expect(note.anchor).to.deep.equal(kept.anchor);
    });
  }

  it('goes into the review again when its page was taken out meanwhile', async () => {
    let gone = true;
    await start({
      refuse: (name) => (gone && name === 'writeNote' ? new MessageError('Gone.', 'gone') : null),
    });
    const before = on.named('pageReviewed').length;
    await begin('Still wanted.');
    on.button('Save the note').click();
    await soon(() => on.named('writeNote').length === 1);
    gone = false;
    await soon(() => on.text('.card').includes('Saved'));
    expect(on.named('pageReviewed').length).to.be.greaterThan(before);
  });

  it('says why it could not be saved, and what to do', async () => {
    await start({ refuse: (name) => (name === 'writeNote' ? new MessageError('Full.', 'disk-full') : null) });
    await begin('Too much.');
    on.button('Save the note').click();
    await soon(() => on.text('.card .error').includes('the disk of this device is full'));
    expect(on.one<HTMLTextAreaElement>('#note').value).to.equal('Too much.');
    await expectNoAxeViolations(on.host);
  });
});
