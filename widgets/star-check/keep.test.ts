import { expect } from '@esm-bundle/chai';
import { deleteDB, openDB } from 'idb';
import type { Answer } from '#core/star/answers';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { walkCheck, type Walk } from '../../tests/walk-check.ts';
import './define.ts';
import { forgetResult, keepResult, keptResults } from './keep.ts';

const first: readonly Answer[] = [0, 0, 0, 0, 0, 0, 0, 0, 'not-sure'];
const second: readonly Answer[] = [4, 0, 0, 0, 0, 0, 0, 0, 2];

describe('keeping a result on the device', () => {
  let place: HTMLElement;
  let walk: Walk;
  let heard: boolean[];

  beforeEach(async () => {
    await deleteDB('coprod-results');
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'en';
    heard = [];
    place.addEventListener('coprod-keep', ({ detail }) => heard.push(detail.kept));
  });
  afterEach(() => place.remove());

  const isThere = async () => {
    if (!('databases' in indexedDB)) return (await keptResults()).length > 0;
    return (await indexedDB.databases()).some(({ name }) => name === 'coprod-results');
  };

  async function result(answers: readonly Answer[], attributes: Record<string, string> = {}): Promise<void> {
    walk?.check.remove();
    walk = await walkCheck(place, attributes);
    await walk.press('Start');
    await walk.answerAll(answers);
    await walk.press('See the result');
    await walk.until(() => walk.words().includes('Your result'));
  }

  it('keeps it, opens it later, and forgets it with all that belongs to it', async () => {
    await result(first, { service: 'Home care' });
    const { code } = walk.check;
    expect(walk.words()).to.contain('Other people who use this device can see it.');
    await walk.press('Keep on this device');
    await walk.until(() => walk.words().includes('This result is kept on this device.'));

    walk.check.remove();
    walk = await walkCheck(place);
    await walk.press('Open a kept result');
    await walk.until(() => walk.focused() === 'Kept on this device');
    expect(walk.words()).to.contain('Home care Quick check. I use this service.');
    await expectNoAxeViolations(walk.check);
    await walk.press('Open the result of');
    await walk.until(() => walk.words().includes('This result was kept on'));
    expect(walk.words()).to.contain('Service: Home care');
    expect(walk.check.code).to.equal(code);
    await walk.press('Forget it');
    await walk.until(() => walk.words().includes('It is forgotten.'));
    expect(await isThere()).to.equal(false);
    expect(heard).to.deep.equal([true, false]);
  });

  it('looks without leaving a trace where nothing is kept', async () => {
    walk = await walkCheck(place);
    await walk.press('Open a kept result');
    await walk.until(() => walk.words().includes('Nothing is kept on this device.'));
    expect(await isThere()).to.equal(false);
    await walk.press('Close');
    expect(walk.focused()).to.equal('Open a kept result');
  });

  it('compares with a new result of the same kind, in words', async () => {
    await result(first);
    await walk.press('Keep on this device');
    await walk.until(() => heard.length === 1);
    await result(second);
    await walk.press('Compare with a kept result');
    await walk.press('Compare the result of');
    await walk.until(() => walk.focused() === 'What has changed');
    expect(walk.words()).to.contain('Co-commission ▲ Happens more Before: Not yet. After: Everyday.');
    expect(walk.words()).to.contain('Co-design = About the same');
    expect(walk.words()).to.contain('Grow it! ? Not enough answers to tell');
    await expectNoAxeViolations(walk.check);
  });

  it('says in words why two results must not be compared, and offers no way into that dead end', async () => {
    await result(first, { voice: 'team' });
    await walk.press('Keep on this device');
    await walk.until(() => heard.length === 1);
    await result(second);
    await walk.press('Compare with a kept result');
    await walk.until(() => walk.words().includes('so they cannot be compared'));
    expect(walk.words()).to.contain('There is no other result to compare with yet.');
    expect(walk.words()).not.to.contain('Compare the result of');
    await expectNoAxeViolations(walk.check);
  });

  it('says so where there is nothing to compare with but the result itself', async () => {
    await result(first);
    await walk.press('Keep on this device');
    await walk.until(() => heard.length === 1);
    await walk.press('Compare with a kept result');
    await walk.until(() => walk.words().includes('There is no other result to compare with yet.'));
    expect(walk.words()).not.to.contain('Compare the result of');
  });

  it('offers no comparison for a result that came by a link, since nobody knows when it was made', async () => {
    await keepResult({ id: 'a', code: 'EIcIQwGBnd', service: '', keptAt: '2026-01-02T10:00:00.000Z' });
    location.hash = 'coprod-result=EIcIQwGBnd';
    walk = await walkCheck(place);
    await walk.until(() => walk.words().includes('This result came by a link.'));
    expect(walk.words()).not.to.contain('Compare with a kept result');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tells two results of one day apart by their times, in text and in the names of buttons', async () => {
    const at = (hours: number, minutes: number) => new Date(2026, 2, 3, hours, minutes).toISOString();
    await keepResult({ id: 'a', code: 'EIcIQwGBnd', service: '', keptAt: at(9, 5) });
    await keepResult({ id: 'b', code: 'EIcIQwGBnd', service: '', keptAt: at(14, 30) });
    walk = await walkCheck(place);
    await walk.press('Open a kept result');
    await walk.until(() => walk.words().includes('Kept on 3 March 2026 at 14:30'));
    expect(walk.words()).to.contain('Kept on 3 March 2026 at 09:05');
    await walk.press('Open the result of 3 March 2026 at 09:05');
    await walk.until(() => walk.words().includes('This result was kept on 3 March 2026 at 09:05.'));
    await walk.press('Compare with a kept result');
    await walk.press('Compare the result of 3 March 2026 at 14:30');
    await walk.until(() => walk.words().includes('From 3 March 2026 at 09:05 to 3 March 2026 at 14:30'));
    place.lang = 'cy';
    await walk.until(() => walk.words().includes('O 3 Mawrth 2026 am 09:05 i 3 Mawrth 2026 am 14:30'));
  });

  it('forgets all at once', async () => {
    await keepResult({ id: 'a', code: 'AAAA', service: '', keptAt: '2026-01-02T10:00:00.000Z' });
    await keepResult({ id: 'b', code: 'BBBB', service: '', keptAt: '2026-02-02T10:00:00.000Z' });
    walk = await walkCheck(place);
    await walk.press('Open a kept result');
    await walk.until(() => walk.words().includes('another version of this check'));
    await walk.press('Forget all of them');
    await walk.until(() => walk.words().includes('All are forgotten.'));
    expect(await isThere()).to.equal(false);
  });

  it('reads only what has the shape of a kept result', async () => {
    await keepResult({ id: 'a', code: 'x', service: '', keptAt: '2026-01-02T10:00:00.000Z' });
    const database = await openDB('coprod-results');
    await database.put('results', { id: 'b', code: 7 });
    database.close();
    expect((await keptResults()).map(({ id }) => id)).to.deep.equal(['a']);
    await forgetResult('b');
    await forgetResult('a');
    expect(await isThere()).to.equal(false);
  });

  it('says what else one can do where the browser keeps nothing', async () => {
    await result(first);
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      await walk.press('Keep on this device');
      await walk.until(() => walk.words().includes('This browser does not let this website keep anything.'));
      await expectNoAxeViolations(walk.check);
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(heard).to.deep.equal([]);
  });
});
