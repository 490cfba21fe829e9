import { expect } from '@esm-bundle/chai';
import type { Answer } from '#core/star/answers';
import { encodeResult } from '#core/star/result-code';
import { statementsOf, type Mode, type StatementId, type Voice } from '#core/star/statements';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import './define.cy.ts';
import './define.ts';
import type { GroupResults } from './group-events.ts';
import type { GroupStar } from './group-star.ts';

const codeOf = (answer: Answer, differs: Answer, mode: Mode = 'quick', voice: Voice = 'resident') => {
  const answers: Partial<Record<StatementId, Answer>> = {};
  for (const { id } of statementsOf(mode)) answers[id] = id === 'GRO1' ? differs : answer;
  return encodeResult({ version: 1, mode, voice, answers });
};
/** People of an audience, one a line: all see the same, but for one statement. */
const lines = (who: string, answer: Answer, count = 5, first = 0, voice: Voice = 'resident') =>
  Array.from(
    { length: count },
    (_, at) => `${who}: ${codeOf(answer, ((first + at) % 5) as Answer, 'quick', voice)}`,
  ).join('\n');
const residents = lines('residents', 1);
const staff = lines('staff', 3, 5, 0, 'team');

describe('<coprod-group-star>', () => {
  let place: HTMLElement;
  let element: GroupStar;
  let shown: GroupResults[];

  const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const one = <Found extends HTMLElement>(selector: string) =>
    element.shadowRoot!.querySelector<Found>(selector)!;
  const text = (of: Element | null | undefined) => of?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const says = () => text(one('[part=base]'));
  const until = async (test: () => unknown, what = String(test)) => {
    for (let tries = 0; !test(); tries += 1) {
      if (tries > 500) throw new Error(`It never came: ${what}. It says: ${says().slice(0, 1500)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await element.updateComplete;
  };
  const button = (words: string) => all('button').find((each) => text(each).startsWith(words))!;
  const press = async (words: string) => {
    await until(() => button(words), `a button "${words}"`);
    button(words).click();
    await element.updateComplete;
  };
  const group = (words: string) => all('.groups li').find((each) => text(each).startsWith(words));
  const focused = () => element.shadowRoot!.activeElement;

  async function show(attributes: Record<string, string> = {}, lang = 'en'): Promise<void> {
    place.lang = lang;
    element = document.createElement('coprod-group-star');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = 'Ring us';
    place.append(element);
    await until(() => element.hasAttribute('ready'));
  }
  async function paste(codes: string): Promise<void> {
    const box = one<HTMLTextAreaElement>('#codes');
    box.value = codes;
    box.dispatchEvent(new Event('input'));
    one('form button[type=submit]').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
  }
  async function results(): Promise<void> {
    await press('Show results');
    await until(() => one('[part=figure]'), 'the results');
  }
  const open = async (...files: readonly File[]) => {
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    one('.drop').dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const file = (name: string, content: BlobPart) => new File([content], name);
  /** What a press on "Save" puts into the file. */
  async function saved(): Promise<string> {
    const real = URL.createObjectURL.bind(URL);
    let content: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => real((content = blob));
    // The browser of a test is not asked for a place to save to.
    place.ownerDocument.addEventListener('click', (event) => event.preventDefault(), { once: true });
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    await press('Save this collection');
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = real;
    return content!.text();
  }

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    shown = [];
    place.addEventListener('coprod-group-results', (event) => shown.push(event.detail));
  });
  afterEach(() => place.remove());

  it('shows the gap between five residents and five staff, and keeps nothing', async () => {
    await show({ service: 'Home care' });
    const collected: number[] = [];
    place.addEventListener('coprod-collected', (event) => collected.push(event.detail.people));
    await paste(`${residents}\n${staff}`);
    expect(text(group('People who use services'))).to.include('5 people.');
    expect(text(group('Frontline staff'))).to.include('It can be shown.');
    expect(collected).to.deep.equal([10]);
    await expectNoAxeViolations(element);
    await results();
    expect(text(focused())).to.equal('Who sees what: Home care');
    expect(text(one('[part=lead]'))).to.equal(
      'The widest gap is in “Co-commission”. People who use services: “First steps”. Frontline staff: “Everyday”.',
    );
    expect(text(one('[part=gaps] li'))).to.match(/^Co-commission People who use services see least/);
    expect(text(one('[part=next]'))).to.include('Map it!');
    // One row that names the part, and one for each group.
    expect(all('tbody tr')).to.have.length(9 * 3);
    expect(all('tbody .gap.wide')).to.have.length(8);
    expect(says(), 'words first').not.to.match(/about \d|\d%/);
    expect(shown).to.have.length(1);
    expect(shown[0]!.groups.map(({ people }) => people)).to.deep.equal([5, 5]);
    expect(JSON.stringify(shown)).not.to.include(codeOf(1, 0));
    await expectNoAxeViolations(element);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(location.href).not.to.include('coprod');
  });

  it('shows numbers when they are asked for', async () => {
    await show();
    await paste(`${residents}\n${staff}`);
    await results();
    one('.check input').click();
    await element.updateComplete;
    expect(says()).to.include('First steps, about 25');
    expect(says()).to.include('About 50 points of 100 lie between them.');
  });

  it('brings a group out, and puts it back', async () => {
    await show();
    await paste(`${residents}\n${staff}`);
    await results();
    const [first] = all('.legend button');
    first!.click();
    await element.updateComplete;
    expect(first!.getAttribute('aria-pressed')).to.equal('true');
    expect(all('g.faint')).to.have.length(3);
    first!.click();
    await element.updateComplete;
    expect(all('g.faint')).to.have.length(0);
  });

  it('shows no group of four, and says what is missing', async () => {
    await show();
    await paste(lines('councillors', 2, 4));
    expect(text(group('Councillors'))).to.include('1 more person is needed.');
    await press('Show results');
    await until(() => says().includes('No group can be shown yet.'));
    expect(shown).to.have.length(0);
    await paste(staff);
    await results();
    expect(text(one('[part=hidden]'))).to.include('Councillors and politicians');
    expect(text(one('[part=table]'))).not.to.include('Councillors');
    expect(text(one('[part=lead]'))).to.include('Only one group can be shown.');
  });

  it('can be asked for larger groups, never for smaller ones', async () => {
    await show({ 'min-group': '2' });
    await paste(lines('staff', 2, 4));
    expect(text(group('Frontline'))).to.include('1 more person');
    element.minGroup = 8;
    await element.updateComplete;
    expect(text(group('Frontline'))).to.include('4 more people');
  });

  it('lets those who come later wait, and closes a group that somebody was taken out of', async () => {
    await show();
    await paste(staff);
    await results();
    const before = text(one('[part=table]'));
    await press('Back to the answers');
    await paste(lines('staff', 0, 1, 1, 'team'));
    expect(text(group('Frontline'))).to.include('1 person came later');
    await press('Show results again');
    await until(() => shown.length === 2);
    await element.updateComplete;
    expect(text(one('[part=table]')), 'the one who came changes nothing').to.equal(before);
    expect(text(one('[part=hidden]'))).to.include('1 person came later');
    await press('Back to the answers');
    await press('Take out');
    await paste(lines('staff', 3, 4, 0, 'team'));
    await paste(lines('staff', 0, 1, 1, 'team'));
    expect(text(group('Frontline'))).to.include('It stays hidden.');
    await expectNoAxeViolations(element);
  });

  it('puts back what was taken out', async () => {
    await show();
    await paste(staff);
    await press('Take out');
    expect(text(focused())).to.equal('What is here');
    expect(says()).to.include('5 people were taken out.');
    await press('Put them back');
    expect(text(group('Frontline'))).to.include('5 people.');
    await press('Start again');
    await press('No, go back');
    expect(text(focused())).to.equal('Start again');
    await press('Start again');
    await press('Yes, start again');
    expect(says()).to.include('There are no answers here yet.');
  });

  it('keeps the lines in the box that could not be read, and names them', async () => {
    await show();
    await paste(`${staff}\nplumbers: ${codeOf(1, 1)}\n\nstaff: nonsense!\n`);
    expect(focused()?.id).to.equal('problem');
    expect(one<HTMLTextAreaElement>('#codes').value).to.equal(`plumbers: ${codeOf(1, 1)}\nstaff: nonsense!`);
    const problems = all('.error-summary li li').map(text);
    expect(problems[0]).to.match(
      /^Line 1: “plumbers” is none of the six groups\. Write one of these: People/,
    );
    expect(problems[1]).to.match(/^Line 2: there is no code in it/);
    expect(text(group('Frontline'))).to.include('5 people.');
    await expectNoAxeViolations(element);
    one('.error-summary a').click();
    await element.updateComplete;
    expect(focused()?.id).to.equal('codes');
  });

  it('asks for what is missing in the form', async () => {
    await show();
    one<HTMLInputElement>('#day').value = '';
    one('#day').dispatchEvent(new Event('change'));
    await paste('');
    expect(all('.error-summary li').map(text)).to.deep.equal([
      'Choose the day of the round.',
      'Paste at least one code or link.',
    ]);
    expect(one('#codes').getAttribute('aria-invalid')).to.equal('true');
    one<HTMLInputElement>('#day').value = '2026-11-24';
    one('#day').dispatchEvent(new Event('change'));
    await paste(codeOf(1, 1));
    expect(all('.error-summary li').map(text)).to.deep.equal(['Choose whose answers these are.']);
    expect(one<HTMLTextAreaElement>('#codes').value).to.equal(codeOf(1, 1));
    one<HTMLSelectElement>('#who').value = 'politicians';
    one('#who').dispatchEvent(new Event('change'));
    await paste(codeOf(1, 1));
    expect(text(group('Councillors'))).to.include('1 person.');
  });

  it('asks before the same list is added again', async () => {
    await show();
    await paste(staff);
    await paste(staff);
    expect(text(one('.ask'))).to.include('All 5 of these answers are here already.');
    expect(focused()?.id).to.equal('ask');
    await expectNoAxeViolations(element);
    await press('Leave them out');
    expect(text(group('Frontline'))).to.include('5 people.');
    await paste(staff);
    await press('Add them too');
    expect(text(group('Frontline'))).to.include('10 people.');
    await press('Take back what was added last');
    expect(text(group('Frontline'))).to.include('5 people.');
  });

  it('opens tables and results, and says what is wrong in one', async () => {
    await show();
    const table = ['Name,Audience,Code', ...staff.split('\n').map((line) => `Siân,staff,${line.slice(7)}`)];
    const result = JSON.stringify({ kind: 'coproduction-star-result', code: codeOf(2, 2) });
    await open(
      file('staff.csv', table.join('\r\n')),
      file('result.json', result),
      file('old.csv', new Uint8Array([0x61, 0x2c, 0x63, 0x6f, 0x64, 0x65, 0x0a, 0xe9, 0x2c, 0x78])),
      file('cut.json', '{"people": ['),
    );
    await until(() => group('Frontline'));
    expect(text(group('Frontline'))).to.include('5 people.');
    expect(says()).to.include('These columns were left out: Name.');
    const faults = all('.error-summary > ul > li').map(text);
    expect(faults[0]).to.match(
      /^Nothing was added from “result.json”.*Entry 1, field “audience”: it does not say/,
    );
    expect(faults[1]).to.match(/^Nothing was added from “old.csv”.*Line 2: it does not say whose/);
    expect(faults[2]).to.include('“cut.json” cannot be read from line 1, column 13 on.');
    await expectNoAxeViolations(element);
  });

  it('saves a collection, and remembers in it who was shown', async () => {
    await show();
    await paste(staff);
    await results();
    await press('Back to the answers');
    const content = await saved();
    expect(says()).to.match(/The file is being saved: who-sees-what-\d{4}-\d\d-\d\d\.json/);
    element.remove();
    await show();
    await open(file('collection.json', content));
    await until(() => group('Frontline'));
    expect(says()).to.include('5 people were added.');
    await paste(lines('staff', 0, 1, 1, 'team'));
    expect(text(group('Frontline'))).to.include('1 person came later');
    await open(file('collection.json', content));
    await until(() => says().includes('5 people in the file were here already.'));
    expect(text(group('Frontline'))).to.include('6 people.');
  });

  it('takes in answers from paper', async () => {
    await show();
    await press('Type in answers from paper');
    await until(() => one('.paper'));
    expect(text(focused())).to.equal('Answers from paper');
    await press('Add this person');
    expect(all('.error-summary li').map(text)).to.deep.equal([
      'Choose whose answers these are.',
      'Choose at least one answer.',
    ]);
    await expectNoAxeViolations(element);
    one<HTMLSelectElement>('#who').value = 'communities';
    one('#who').dispatchEvent(new Event('change'));
    one<HTMLSelectElement>('#paper-CC1').value = '3';
    one<HTMLSelectElement>('#paper-CD1').value = 'not-sure';
    await press('Add this person');
    expect(text(group('Communities'))).to.include('1 person.');
    expect(one<HTMLSelectElement>('#paper-CC1').value).to.equal('');
    expect(focused()?.id).to.equal('paper-CC1');
    one<HTMLSelectElement>('#paper-mode').value = 'full';
    one('#paper-mode').dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all('.answers select')).to.have.length(22);
  });

  it('sets two rounds beside each other, and never mixes quick and full', async () => {
    await show();
    const at = (day: string, list: string) => list.replaceAll('staff:', `staff ${day}:`);
    const full = Array.from({ length: 5 }, (_, nth) => `staff: ${codeOf(2, nth as Answer, 'full', 'team')}`);
    await paste(`${at('2025-11-24', staff)}\n${lines('staff', 1, 5, 0, 'team')}\n${full.join('\n')}`);
    await results();
    expect([...one<HTMLSelectElement>('#set').options].map(text)).to.have.length(3);
    expect(text(one('[part=changes]'))).to.match(/from 24 November 2025 to .*Happens less often/);
    one<HTMLSelectElement>('#set').value = [...one<HTMLSelectElement>('#set').options].find((each) =>
      text(each).includes('Full check'),
    )!.value;
    one('#set').dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(one('[part=changes]')).to.equal(null);
    await expectNoAxeViolations(element);
  });

  it('shows a feed, and tells the web team what is wrong with one', async () => {
    const feed = (people: unknown) =>
      URL.createObjectURL(new Blob([JSON.stringify({ people })], { type: 'application/json' }));
    const person = (line: string) => ({ code: line.split(': ')[1], audience: 'staff', round: '2026-10-01' });
    await show({ src: feed(lines('staff', 3, 7).split('\n').map(person)) });
    await until(() => one('[part=figure]'));
    expect(text(one('.legend'))).to.include('Frontline staff: 5 people');
    expect(text(one('[part=hidden]'))).to.include('2 people came later');
    expect(button('Back to the answers'), 'nobody adds answers here').to.equal(undefined);
    await expectNoAxeViolations(element);
    element.remove();
    const faults: string[] = [];
    place.addEventListener('coprod-error', (event) => faults.push(event.detail.message));
    await show({ src: feed([{ code: codeOf(1, 1), audience: 'bakers' }]) });
    await until(() => faults.length > 0);
    expect(faults[0]).to.match(/The feed in "src" cannot be shown\.[^]*Entry 1, field “audience”: “bakers”/);
    expect(one('slot:not([name])')).not.to.equal(null);
  });

  it('speaks Welsh, and changes the language at any time', async () => {
    await show({}, 'cy');
    await paste(`${residents.replaceAll('residents', 'trigolion')}\n${staff}`);
    expect(text(group('Staff rheng flaen'))).to.include('5 o bobl.');
    await press('Dangos y canlyniadau');
    await until(() => one('[part=figure]'));
    expect(text(one('[part=lead]'))).to.include('Mae’r bwlch mwyaf yn “Cyd-gomisiynu”.');
    await expectNoAxeViolations(element);
    place.lang = 'en';
    await until(() => text(one('[part=lead]')).startsWith('The widest gap'));
  });

  it('fits 320 pixels', async () => {
    place.style.width = '320px';
    await show({ service: 'Adult social care' });
    const fits = () => expect(one('[part=base]').scrollWidth).to.be.at.most(320);
    await press('Type in answers from paper');
    await until(() => one('.paper'));
    await paste(`${residents}\n${staff}\nhello there`);
    fits();
    await results();
    fits();
    await expectNoAxeViolations(element);
  });

  it('reads and sums up 10,000 people while the page stays awake', async () => {
    await show();
    const list = Array.from({ length: 10_000 }, (_, at) => {
      const code = codeOf((at % 5) as Answer, ((at >> 3) % 5) as Answer);
      return `${at % 2 ? 'staff' : 'residents'}: ${code}`;
    });
    const slow = onSlowDevice();
    try {
      await paste(list.join('\n'));
      await until(() => group('Frontline'));
      // 50 lines, or 100 people, are the most that is done between two turns of the page.
      expect(slow.turns()).to.be.at.least(150);
      const before = slow.turns();
      await results();
      expect(slow.turns() - before).to.be.at.least(80);
    } finally {
      slow.end();
    }
    expect(text(one('.legend'))).to.include('5000 people');
  });

  /**
   * A device on which each piece of work takes long, by its clock: so it does not depend on this one how often the
   * page gets a turn. `turns` are those in which the work was neither about to begin nor done.
   */
  function onSlowDevice(): { turns(): number; end(): void } {
    let clock = 0;
    performance.now = () => (clock += 1_000);
    let turns = 0;
    let isOver = false;
    const turn = () => {
      if (isOver) return;
      if (text(one('.status')) === 'One moment…') turns += 1;
      setTimeout(turn);
    };
    turn();
    return {
      turns: () => turns,
      end() {
        isOver = true;
        Reflect.deleteProperty(performance, 'now');
      },
    };
  }
});
