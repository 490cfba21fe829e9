import { expect } from '@esm-bundle/chai';
import { expectNoAxeViolations } from '../axe.ts';
import {
  onPage,
  pause,
  press,
  settled,
  soon,
  write,
  type OnPage,
  type Otherwise,
} from './overlay-on-page.ts';

describe('the overlay', () => {
  let page: HTMLElement;
  let on: OnPage;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
    page.style.cssText = 'max-width: 500px; margin: 0 auto; font: 16px/1.5 sans-serif';
    page.innerHTML = `<h1>Bins</h1>
      <p id="first">We collect bins each week. This sentence is unclear to many.</p>
      <p id="second">Put them out by seven.</p>
      <p id="third">Another unclear sentence is here. <a id="link" href="#x">Ask us</a></p>`;
  });
  afterEach(() => {
    on?.overlay.close();
    page.remove();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });

  const start = async (otherwise?: Otherwise): Promise<void> => void (on = await onPage(otherwise));
  const state = () => on.overlay.handlers.state(undefined, null) as unknown as Record<string, unknown>;
  const alt = (code: string) => press('.', { altKey: true, code });
  const first = () => document.getElementById('first')!;

  it('says how many questions there are, and pins each place', async () => {
    await start();
    expect(on.text('.status')).to.equal('1 question to ask people');
    expect(on.all('.pin').filter((pin) => pin.style.display !== 'none')).to.have.length(2);
    const sent = on.named('pageReviewed')[0]!.payload as {
      findings: { anchor: unknown; evidence: object }[];
    };
    expect(sent.findings.map(({ evidence }) => evidence)).to.deep.equal([
      { quote: 'This sentence is unclear to many.', values: { words: 41 } },
      { quote: 'Another unclear sentence is here.', values: { words: 41 } },
    ]);
    expect(sent.findings[0]!.anchor).to.have.property('selectors');
    await expectNoAxeViolations(on.host);
  });

  it('walks through the places by keyboard, and gives the focus back', async () => {
    document.getElementById('link')!.focus();
    await start();
    alt('Period');
    expect(on.text('.card h2')).to.equal('Long sentences');
    expect(on.text('.card .evidence')).to.contain('This sentence is unclear to many.');
    expect(on.text('.card footer')).to.contain('1 of 2 places');
    expect(on.root.activeElement).to.equal(on.one('#title'));
    expect(state()['showing']).to.match(/^long-sentences:/);
    await expectNoAxeViolations(on.host);
    alt('Period');
    expect(on.text('.card .evidence')).to.contain('Another unclear sentence');
    alt('Comma');
    alt('Comma');
    expect(on.text('.card footer')).to.contain('2 of 2 places');
    press('Escape');
    expect(on.one('.card')).to.equal(null);
    expect(document.activeElement).to.equal(document.getElementById('link'));
  });

  it('opens a card from its pin, beside what it is about and not over it', async () => {
    await start();
    on.all('.pin')[0]!.focus();
    on.all('.pin')[0]!.click();
    await settled();
    const card = on.one('.card').getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(first());
    for (const line of range.getClientRects()) {
      const isApart =
        card.right <= line.left ||
        card.left >= line.right ||
        card.bottom <= line.top ||
        card.top >= line.bottom;
      expect(isApart, 'the card covers the words').to.equal(true);
    }
    const outline = on.one('.outline').getBoundingClientRect();
    const box = first().getBoundingClientRect();
    expect(Math.abs(outline.left + 4 - box.left)).to.be.below(2);
    expect(Math.abs(outline.top + 4 - box.top)).to.be.below(2);
    press('Escape');
    expect(on.root.activeElement).to.equal(on.all('.pin')[0]);
  });

  it('says "Saved" when the background has answered, and not before', async () => {
    await start();
    alt('Period');
    on.button('Fix it now').click();
    expect(on.text('.saving')).to.equal('Saving…');
    await soon(() => on.text('.saving') === 'Saved');
    expect(on.named('decide')[0]!.payload).to.deep.include({
      decision: { choice: 'fix', decidedAt: '2026-11-24T12:00:00.000Z' },
    });
    expect((on.named('decide')[0]!.payload as { keys: unknown[] }).keys).to.have.length(2);
    expect(on.all('.pin.done')).to.have.length(2);
    expect(on.button('Fix it now').getAttribute('aria-pressed')).to.equal('true');
    expect(on.named('pageReviewed'), 'a decision does not read the page again').to.have.length(1);
  });

  it('keeps a decision for one place where that is asked for', async () => {
    await start();
    alt('Period');
    on.one<HTMLInputElement>('.check input').click();
    on.button('Later').click();
    await soon(() => on.text('.saving') === 'Saved');
    expect((on.named('decide')[0]!.payload as { keys: unknown[] }).keys).to.have.length(1);
    on.button('Later').click();
    await soon(() => on.named('decide').length === 2 && on.text('.saving') === 'Saved');
    expect(on.named('decide')[1]!.payload, 'a second press takes it back').to.deep.include({
      decision: null,
    });
  });

  it('asks why a question does not fit here', async () => {
    await start();
    alt('Period');
    on.button('Not here').click();
    on.button('Save the reason').click();
    expect(on.text('.card .error')).to.equal('Write why it does not fit, so that others can follow.');
    expect(on.root.activeElement).to.equal(on.one('#reason'));
    await expectNoAxeViolations(on.host);
    write(on.one('#reason'), 'It is a quotation.');
    on.button('Save the reason').click();
    await soon(() => on.all('.pin').length === 0);
    expect(on.named('decide')[0]!.payload).to.have.nested.property('decision.reason', 'It is a quotation.');
  });

  it('says it when something was not saved, and tries again', async () => {
    await start();
    alt('Period');
    on.fail = true;
    on.button('Ask people').click();
    await soon(() => on.text('.card .error') !== '');
    expect(on.text('.card .error')).to.contain('Not saved: the extension did not answer.');
    expect(on.button('Ask people').getAttribute('aria-pressed')).to.equal('false');
    on.fail = false;
    on.button('Try again').click();
    await soon(() => on.text('.saving') === 'Saved');
    expect(on.button('Ask people').getAttribute('aria-pressed')).to.equal('true');
  });

  it('writes, changes, deletes and brings back a note on a place that was clicked', async () => {
    let heard = 0;
    first().addEventListener('click', () => (heard += 1));
    await start();
    on.button('Add a note').click();
    const { x, y } = first().getBoundingClientRect();
    const at = { clientX: x + 30, clientY: y + 10, bubbles: true, composed: true };
    on.one('.catcher').dispatchEvent(new PointerEvent('pointermove', at));
    expect(on.text('.marked')).to.contain('Paragraph: We collect bins');
    await expectNoAxeViolations(on.host);
    on.one('.catcher').dispatchEvent(new MouseEvent('click', at));
    expect(heard, 'the page hears nothing of it').to.equal(0);
    expect(on.root.activeElement).to.equal(on.one('#note'));
    on.button('Save the note').click();
    expect(on.text('.card .error')).to.equal('Write something first.');
    write(on.one('#note'), 'Say when.');
    await expectNoAxeViolations(on.host);
    on.button('Save the note').click();
    await soon(() => on.text('.written') === 'Say when.');
    expect(on.text('.saving')).to.equal('Saved');
    const { note } = on.named('writeNote')[0]!.payload as { note: Record<string, unknown> };
    expect(note).to.include({ text: 'Say when.', writtenAt: '2026-11-24T12:00:00.000Z' });
    expect(note['quote']).to.contain('We collect bins each week.');
    await expectNoAxeViolations(on.host);

    on.button('Change').click();
    write(on.one('#note'), 'Say on which day.');
    on.button('Save the note').click();
    await soon(() => on.text('.written') === 'Say on which day.');
    expect((on.named('writeNote')[1]!.payload as { note: object }).note).to.include({ id: note['id'] });

    on.button('Delete').click();
    expect(on.named('deleteNote'), 'one press does not delete').to.have.length(0);
    on.button('Delete for good?').click();
    await soon(() => on.text('.card h2') === 'Note deleted.');
    on.button('Undo').click();
    await soon(() => on.text('.written') === 'Say on which day.');
  });

  it('lets a place be chosen by keyboard', async () => {
    await start();
    document.getElementById('link')!.focus();
    on.button('Add a note').click();
    expect(on.root.activeElement).to.equal(on.one('.catcher'));
    expect(on.text('.marked')).to.contain('Link: Ask us');
    press('ArrowUp');
    expect(on.text('.marked')).to.contain('Paragraph: Another unclear');
    press('ArrowLeft');
    expect(on.text('.marked')).to.contain('Paragraph: Put them out');
    press('ArrowRight');
    press('ArrowDown');
    expect(on.text('.marked')).to.contain('Link: Ask us');
    press('Enter');
    expect(on.text('.card blockquote')).to.equal('Ask us');
    on.button('Cancel').click();
    on.button('Add a note').click();
    press('Escape');
    expect(on.one('.catcher')).to.equal(null);
  });

  it('takes words that are chosen on the page, and never what people write into it', async () => {
    const field = page.appendChild(document.createElement('div'));
    field.contentEditable = 'true';
    field.textContent = 'My private text';
    await start();
    getSelection()!.selectAllChildren(field);
    await pause(50);
    expect(on.button('Add a note').textContent!.trim()).to.equal('Add a note');
    const words = document.getElementById('second')!.firstChild!;
    getSelection()!.setBaseAndExtent(words, 0, words, 12);
    await soon(() => on.root.textContent!.includes('Add a note on the chosen words'));
    on.button('Add a note on').click();
    expect(on.text('.card blockquote')).to.equal('Put them out');
    write(on.one('#note'), 'Where?');
    on.button('Save the note').click();
    await soon(() => on.text('.written') === 'Where?');
    expect(JSON.stringify(on.sent)).not.to.contain('private');
  });

  it('keeps a draft, and lets it be copied, when the extension has gone', async () => {
    await start();
    getSelection()!.selectAllChildren(document.getElementById('second')!);
    await pause(50);
    on.button('Add a note').click();
    write(on.one('#note'), 'Half a thought');
    on.alive = false;
    on.button('Save the note').click();
    await soon(() => on.text('.card .error').startsWith('The extension was updated'));
    expect(on.one<HTMLTextAreaElement>('#note').value).to.equal('Half a thought');
    expect(on.button('Copy the text')).to.be.instanceOf(HTMLButtonElement);
    press('Escape');
    on.button('Add a note').click();
    expect(on.one<HTMLTextAreaElement>('#note').value).to.equal('Half a thought');
  });

  it('shows a note in no place rather than in a wrong one', async () => {
    await start();
    getSelection()!.selectAllChildren(document.getElementById('second')!);
    await pause(50);
    on.button('Add a note').click();
    write(on.one('#note'), 'Which seven?');
    on.button('Save the note').click();
    await soon(() => on.text('.written') === 'Which seven?');
    const { note } = on.named('writeNote')[0]!.payload as { note: { id: string } };
    expect(state()['missing']).to.deep.equal([]);
    document.getElementById('second')!.remove();
    await soon(() => (state()['missing'] as string[]).includes(note.id));
    expect(on.all('.pin')).to.have.length(2);
  });

  it('shows what the panel asks for, and tells it what it shows', async () => {
    await start();
    const { findings } = on.named('pageReviewed')[0]!.payload as { findings: { key: string }[] };
    expect(on.overlay.handlers.show({ key: findings[1]!.key }, null)).to.deep.equal({ found: true });
    expect(on.text('.card .evidence')).to.contain('Another unclear');
    expect(on.named('overlayChanged').at(-1)!.payload).to.include({ open: true, showing: findings[1]!.key });
    expect(on.overlay.handlers.show({ key: 'nothing' }, null)).to.deep.equal({ found: false });
  });

  it('speaks Welsh', async () => {
    await start();
    on.button('Cymraeg').click();
    expect(on.text('.status')).to.equal('1 cwestiwn i’w ofyn i bobl');
    expect(on.one('.layer').lang).to.equal('cy');
    expect(on.named('chooseLanguage').map(({ payload }) => payload)).to.deep.equal([{ locale: 'cy' }]);
    alt('Period');
    await expectNoAxeViolations(on.host);
  });

  it('lists every question and note', async () => {
    await start();
    on.button('Show all').click();
    expect(on.text('.list')).to.contain('Long sentences 2 places');
    expect(on.root.activeElement).to.equal(on.one('#list-title'));
    await expectNoAxeViolations(on.host);
    on.button('Close the list').click();
    expect(on.one('.list')).to.equal(null);
  });

  it('does nothing on events that a page has made', async () => {
    await start({ isByPerson: (event) => event.isTrusted });
    on.button('Next').click();
    on.all('.pin')[0]!.click();
    press('.', { altKey: true, code: 'Period' });
    on.button('Close the review').click();
    expect(on.one('.card')).to.equal(null);
    expect(on.host.isConnected).to.equal(true);
  });
});
