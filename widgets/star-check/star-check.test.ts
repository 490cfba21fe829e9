import { expect } from '@esm-bundle/chai';
import type { Answer } from '#core/star/answers';
import type { Locale } from '#core/i18n/locale';
import { encodeResult } from '#core/star/result-code';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { walkCheck, type Walk } from '../../tests/walk-check.ts';
import './define.ts';
import { resultWords } from './result-words.ts';
import { words as questionWords } from './words.ts';

const nine: readonly Answer[] = [3, 1, 'not-sure', 2, 3, 0, 4, 2, 1];
const twentyTwo: readonly Answer[] = [
  3,
  4,
  'not-sure',
  1,
  0,
  2,
  0,
  0,
  0,
  2,
  2,
  2,
  1,
  'not-sure',
  4,
  2,
  3,
  1,
  0,
  2,
  3,
  1,
];

describe('the self-check', () => {
  let place: HTMLElement;
  let walk: Walk;
  let heard: [type: string, detail: unknown][];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'en';
    heard = [];
    for (const type of ['coprod-answer', 'coprod-result', 'coprod-talk', 'coprod-error'] as const) {
      place.addEventListener(type, (event) => heard.push([type, event.detail]));
    }
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const put = async (attributes: Record<string, string> = {}) => (walk = await walkCheck(place, attributes));
  const details = (type: string) => heard.filter(([each]) => each === type).map(([, detail]) => detail);
  const axe = () => expectNoAxeViolations(walk.check);

  async function result(attributes: Record<string, string> = {}, answers = nine): Promise<void> {
    await put(attributes);
    await walk.press('Start');
    await walk.answerAll(answers);
    await walk.press('See the result');
    await walk.until(() => walk.find('.cases'));
  }

  it('begins with what it is, how long it takes, and that nothing is kept or sent', async () => {
    await put({ service: 'home care' });
    expect(walk.words()).to.contain('Think about home care over the last 12 months.');
    expect(walk.words()).to.contain('There are 9 questions. They take about 2 minutes.');
    expect(walk.words()).to.contain('Nothing is kept or sent unless you ask.');
    await axe();
  });

  it('tells a team how long the full check takes alone, and that it takes longer together', async () => {
    await put({ mode: 'full' });
    expect(walk.words()).to.contain(
      'There are 22 questions. They take about 8 minutes on your own, longer together.',
    );
    await walk.press('I use this service');
    expect(walk.words()).to.contain('They take about 8 minutes. There');
    place.lang = 'cy';
    walk.check.mode = 'quick';
    await walk.until(() => walk.words().includes('Maen nhw’n cymryd tua 2 funud.'));
  });

  it('lets a team name its service, and keeps the name with the result and no longer', async () => {
    await put({ mode: 'full' });
    const field = walk.find<HTMLInputElement>('#service');
    expect(field.labels![0]!.textContent).to.contain('(optional)');
    expect(field.maxLength).to.equal(80);
    await axe();
    field.value = ' Home care ';
    field.dispatchEvent(new Event('change'));
    await walk.press('Start');
    await walk.answerAll(twentyTwo);
    await walk.press('See the result');
    await walk.until(() => walk.words().includes('Service: Home care'));
    await walk.press('Start again');
    await walk.press('Yes, start again');
    expect(walk.find<HTMLInputElement>('#service').value).to.equal('');
  });

  it('asks for no service where the page has named it, nor a resident', async () => {
    await put({ mode: 'full', service: 'Home care' });
    expect(walk.find('#service')).to.equal(null);
    walk.check.remove();
    await put();
    expect(walk.find('#service')).to.equal(null);
    await walk.press('I work here');
    expect(walk.find('#service')).not.to.equal(null);
  });

  it('asks before the page is left while that would lose answers, and only then', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await put();
    await walk.press('Start');
    expect(asks(), 'before the first answer').to.equal(false);
    await walk.answerAll(nine.slice(0, 2));
    expect(asks(), 'in the middle').to.equal(true);
    await walk.press('Back');
    walk.check.remove();
    expect(asks(), 'once it is gone').to.equal(false);
    place.append(walk.check);
    expect(asks(), 'once it is back').to.equal(true);
    history.replaceState(null, '', `#coprod-result=${walk.check.code}`);
    expect(asks(), 'with the answers in the address').to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
    await walk.press('Next');
    await walk.answerAll(nine.slice(2));
    expect(asks(), 'before the result').to.equal(true);
    await walk.press('See the result');
    await walk.until(() => walk.words().includes('Your result'));
    expect(asks(), 'at the result').to.equal(false);
  });

  it('creates no database before a person asks to keep or to open something', async () => {
    await result();
    await walk.press('Change your answers');
    if (!('databases' in indexedDB)) return;
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.contain('coprod-results');
  });

  it('asks one question at a time, says where one is, and moves the focus to the question', async () => {
    await put();
    await walk.press('Start');
    expect(walk.focused()).to.equal('Question 1 of 9 People like me help decide which needs come first.');
    await axe();
    await walk.choose(2);
    await walk.press('Next');
    expect(walk.focused()).to.contain('Question 2 of 9');
    expect(details('coprod-answer')).to.deep.equal([{ id: 'CC1', answer: 2, answered: 1, of: 9 }]);
  });

  it('keeps answers while one goes back', async () => {
    await put();
    await walk.press('Start');
    await walk.answerAll([2, 'not-sure']);
    await walk.press('Back');
    expect(walk.find<HTMLInputElement>('.choices label:last-of-type input').checked).to.equal(true);
    await walk.press('Back');
    await walk.press('Back');
    expect(walk.focused()).to.equal('Co-production self-check');
    await walk.press('Carry on');
    expect(walk.focused()).to.contain('Question 3 of 9');
  });

  it('says what is missing when "Next" is pressed without an answer, and lets one skip', async () => {
    await put();
    await walk.press('Start');
    await walk.press('Next');
    expect(walk.root.activeElement!.id).to.equal('problem');
    expect(walk.words()).to.contain('There is a problem');
    await axe();
    await walk.press('Choose an answer');
    expect(walk.root.activeElement!.localName).to.equal('input');
    expect(location.hash).to.equal('');
    await walk.choose(1);
    expect(walk.find('#problem')).to.equal(null);
    await walk.press('Next');
    await walk.press('Next');
    await walk.press('Skip this question');
    expect(walk.focused()).to.contain('Question 3 of 9');
    expect(walk.check.answers).to.deep.equal({ CC1: 1 });
  });

  it('shows all answers before the result, and changes one', async () => {
    await put();
    await walk.press('Start');
    await walk.answerAll(nine);
    await walk.until(() => walk.focused() === 'Check your answers');
    await axe();
    walk.find('#change-FOC1').click();
    await walk.check.updateComplete;
    expect(walk.focused()).to.contain('Question 6 of 9');
    await walk.choose(4);
    await walk.press('Next');
    expect(walk.focused()).to.equal('Check your answers');
    expect(walk.check.answers.FOC1).to.equal(4);
  });

  it('ends a quick check with words to a person, and with no number', async () => {
    await result({ 'show-numbers': '' });
    expect(walk.focused()).to.equal('Your result');
    const words = walk.words();
    const order = [
      'Your result',
      'From what you see',
      'What already happens',
      'The next step',
      'The star',
      'What would you like',
    ];
    expect(order.map((each) => words.indexOf(each))).to.deep.equal(
      order.map((each) => words.indexOf(each)).toSorted((a, b) => a - b),
    );
    expect(words).to.contain('one question for each part of the star');
    expect(words).to.contain('Focus it! Choose the few things that will make most difference.');
    expect(words).not.to.contain('Show numbers');
    expect(walk.find('.cases').textContent).to.match(/About: (Focus it!|Co-\w+)/);
    expect(walk.find('.star-figure').textContent).not.to.match(/\d{2}/);
    expect(words).to.contain('Based on the Co-Production Star by Governance International.');
    expect((details('coprod-result')[0] as { code: string }).code).to.equal(walk.check.code);
    await axe();
  });

  it('shows numbers in the full check only when asked, and invites an example for what is firm', async () => {
    await result({ mode: 'full' }, twentyTwo);
    expect(walk.words()).to.contain('You have real examples.');
    expect(walk.find('.star-figure').textContent).to.contain('Everyday');
    expect(walk.find('.star-figure').textContent).not.to.contain('88');
    expect(walk.find('[part=numbers]').nextElementSibling!.className, 'beside the star').to.equal(
      'star-figure',
    );
    await walk.press('Show numbers');
    expect(walk.find('.star-figure').textContent).to.contain('88');
    for (const each of walk.root.querySelectorAll('details')) each.open = true;
    expect(walk.words()).to.contain(
      'Write down one example of this: “People who use this service help decide which needs come first.”',
    );
    expect(walk.words()).to.contain('Based on one answer');
    await axe();
  });

  it('begins with finding out where many answers are "not sure"', async () => {
    await result({}, ['not-sure', 'not-sure', 'not-sure', 4, 4, 4, 4, 4, 4]);
    expect(walk.find('[part=next]').textContent).to.contain('So first find out what already happens.');
    expect(walk.words()).to.contain('There are not enough answers yet');
    expect(walk.words()).to.contain(
      'With more answers you would also see: Co-commission, Co-design, Co-deliver.',
    );
  });

  it('gives a kind result where every question was skipped', async () => {
    await put({ layout: 'all' });
    await walk.press('Start');
    await walk.press('See the result');
    await walk.press('See the result all the same');
    await walk.until(() => walk.words().includes('The next step'));
    expect(walk.words()).to.contain('Your answers do not show this yet.');
    await axe();
  });

  it('keeps the answers when the wording is switched, and when the language is', async () => {
    await put();
    await walk.press('Start');
    await walk.answerAll([2, 4]);
    await walk.press('I work here');
    expect(walk.words()).to.contain('People who use this service have real roles in running it');
    place.lang = 'cy';
    await walk.until(() => walk.words().includes('Cwestiwn 3 o 9'));
    expect(walk.check.answers).to.deep.equal({ CC1: 2, CD1: 4 });
    await axe();
    await walk.answerAll([2, 2, 2, 2, 2, 2, 2], 'Nesaf');
    await walk.press('Gweld y canlyniad');
    await walk.until(() => walk.find('.cases'));
    await walk.until(() => walk.words().includes('Eich canlyniad'));
    await axe();
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(walk.words()));
    watch.observe(walk.root, { childList: true, characterData: true, attributes: true, subtree: true });
    place.lang = 'en';
    await walk.until(() => walk.words().includes('What would you like to do now?'));
    watch.disconnect();
    expect(walk.words()).not.to.contain('Eich');
    const mixed = seen.filter((each) => each.includes('The star') && each.includes('Y cam nesaf'));
    expect(mixed).to.deep.equal([]);
  });

  it('shows a language once all of its words are here, and never two at once', async () => {
    await put();
    await walk.press('Start');
    await walk.answerAll(nine);
    await walk.press('See the result');
    await walk.until(() => walk.find('.cases'));
    const peek = resultWords.peek;
    const load = resultWords.load;
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    Object.assign(resultWords, {
      peek: (locale: Locale) => (locale === 'cy' ? undefined : peek(locale)),
      load: async (locale: Locale) => {
        await held;
        Object.assign(resultWords, { peek, load });
        return load(locale);
      },
    });
    place.lang = 'cy';
    await questionWords.load('cy');
    await walk.check.updateComplete;
    expect(walk.words()).to.contain('Your result');
    expect(walk.words()).to.contain('Map it!');
    expect(walk.find('[part=base]').lang).to.equal('en');
    arrive();
    await walk.until(() => walk.words().includes('Eich canlyniad'));
    expect(walk.words()).not.to.contain('The next step');
    expect(walk.find('[part=base]').lang).to.equal('cy');
  });

  it('shows the whole page, grouped by part, and lists at once what is missing', async () => {
    await put({ layout: 'all', mode: 'full' });
    await walk.press('Start');
    await walk.until(() => walk.find('.whole'));
    await axe();
    for (let nth = 0; nth < 22; nth += 1) if (nth !== 4 && nth !== 20) await walk.choose(2, nth);
    await walk.press('See the result');
    expect(walk.root.activeElement!.id).to.equal('problem');
    expect(walk.words()).to.contain('You have not answered 2 questions.');
    await axe();
    await walk.press('We test new web pages');
    expect(walk.root.activeElement!.closest('fieldset')!.id).to.equal('question-CD2');
    await walk.choose(2, 4);
    await walk.choose('not-sure', 20);
    await walk.press('See the result');
    await walk.until(() => walk.words().includes('Your result'));
    await walk.press('Change your answers');
    expect(walk.root.querySelectorAll('.choices input:checked')).to.have.length(22);
  });

  it('asks before answers are thrown away', async () => {
    await result();
    await walk.press('Start again');
    expect(walk.focused()).to.contain('throw these answers away');
    await axe();
    await walk.press('No, go back');
    expect(walk.focused()).to.equal('Start again');
    await walk.press('Start again');
    await walk.press('Yes, start again');
    expect(walk.check.answers).to.deep.equal({});
    expect(walk.focused()).to.equal('Co-production self-check');
  });

  it('copies a link, or gives it to be copied by hand', async () => {
    await result();
    const write = navigator.clipboard?.writeText;
    let copied = '';
    const clipboard = { writeText: async (text: string) => void (copied = text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await walk.press('Copy a link');
    await walk.until(() => walk.words().includes('The link is copied. The link holds the answers.'));
    expect(copied).to.match(new RegExp(`#coprod-result=${walk.check.code}$`));
    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    await walk.press('Copy a link');
    await walk.until(() => walk.root.activeElement?.id === 'link');
    expect(walk.find<HTMLInputElement>('#link').value).to.equal(copied);
    await axe();
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(navigator.clipboard?.writeText).to.equal(write);
  });

  it('says what came of a press right under the row that was pressed, in view and in one place', async () => {
    await result();
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async () => undefined },
      configurable: true,
    });
    const says = () => [...walk.root.querySelectorAll('.status')].filter((each) => each.textContent!.trim());
    const press = async (label: string) => {
      const button = [...walk.root.querySelectorAll('button')].find((each) =>
        each.textContent!.trim().startsWith(label),
      )!;
      button.scrollIntoView({ block: 'end' });
      const row = button.closest('.row')!;
      const before = says()[0]?.textContent;
      button.click();
      await walk.until(() => says().length > 0 && says()[0]!.textContent !== before);
      expect(says()).to.deep.equal([row.nextElementSibling]);
      const { top, bottom } = says()[0]!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom, label).to.be.at.most(innerHeight + 1);
    };
    await press('Copy a link');
    await press('Keep on this device');
    await press('Forget it');
    await walk.press('Download');
    await press('Answers for');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  describe('talking to us', () => {
    it('has no button where there is nobody to talk to', async () => {
      await result();
      expect(walk.words()).not.to.contain('Talk to us');
      walk.check.contactHref = 'javascript:alert(1)';
      await walk.check.updateComplete;
      expect(walk.words()).not.to.contain('Talk to us');
    });

    it('leads to the contact page with the code in the fragment, unless the page takes over', async () => {
      await result({ 'contact-href': '/contact' });
      const link = walk.find<HTMLAnchorElement>('[part=talk]');
      expect(link.href).to.equal(`${location.origin}/contact#coprod-result=${walk.check.code}`);
      walk.check.addEventListener('coprod-talk', (event) => event.preventDefault());
      await walk.press('Talk to us');
      expect(details('coprod-talk')).to.deep.equal([
        { code: walk.check.code, mode: 'quick', voice: 'resident' },
      ]);
    });

    it('offers the result to a contact form on the page', async () => {
      const form = place.appendChild(document.createElement('coprod-contact-form'));
      const offered: string[] = [];
      Object.assign(form, { offerResult: (code: string) => offered.push(code) });
      await result();
      await walk.press('Talk to us');
      expect(offered).to.deep.equal([walk.check.code]);
    });
  });

  it('prints itself alone, and puts the page back', async () => {
    await result();
    const { print } = window;
    let alone = false;
    window.print = () => {
      alone = walk.check.hasAttribute('data-coprod-printing') && document.adoptedStyleSheets.length === 1;
    };
    await walk.press('Print');
    expect(alone).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(walk.check.hasAttribute('data-coprod-printing')).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.length(0);
    window.print = print;
  });

  it('saves files under safe names with the day', async () => {
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) names.push(this.download);
      else click.call(this);
    };
    await result({ service: '../Care & “Réablement”' });
    await walk.press('Download');
    await axe();
    for (const kind of [
      'Answers for',
      'Answers as',
      'Picture of the star (SVG',
      'Picture of the star (PNG',
    ]) {
      const before = names.length;
      await walk.press(kind);
      await walk.until(() => names.length > before);
    }
    HTMLAnchorElement.prototype.click = click;
    const day = /^co-production-self-check-care-reablement-\d{4}-\d\d-\d\d\.(csv|json|svg|png)$/;
    for (const name of names) expect(name).to.match(day);
    expect(names).to.have.length(4);
  });

  it('works with the keyboard alone', async () => {
    await put();
    walk.find('button.primary').focus();
    await walk.press('Start');
    const radio = walk.find<HTMLInputElement>('.choices input');
    radio.focus();
    radio.click();
    radio.form!.requestSubmit();
    await walk.check.updateComplete;
    expect(walk.focused()).to.contain('Question 2 of 9');
  });

  it('takes answers from the page, and leaves out what is none', async () => {
    await put();
    walk.check.answers = { CC1: 3, CD1: 9, '<img>': 1 } as never;
    expect(walk.check.answers).to.deep.equal({ CC1: 3 });
    expect(walk.check.code).to.equal(
      encodeResult({ version: 1, mode: 'quick', voice: 'resident', answers: { CC1: 3 } }),
    );
    walk.check.start();
    await walk.until(() => walk.words().includes('Question 2 of 9'));
  });

  it('takes attributes that make no sense as their defaults', async () => {
    await put({ mode: 'huge', layout: 'x', voice: 'y' });
    await walk.press('Start');
    expect(walk.words()).to.contain('Question 1 of 9 People like me');
    walk.check.mode = 'full';
    await walk.until(() => walk.words().includes('of 22'));
  });

  afterEach(() => expect(details('coprod-error')).to.deep.equal([]));
});
