import { expect } from '@esm-bundle/chai';
import type { AnswerSet } from '#core/star/answers';
import { decodeResult } from '#core/star/result-code';
import { fileName, resultCsv, resultJson, writeCsv } from './export.ts';
import { english as result } from './result-words.en.ts';
import { english as questions } from './words.en.ts';

const set: AnswerSet = {
  version: 1,
  mode: 'full',
  voice: 'team',
  answers: { CC1: 2, CC2: 3, CC3: 'not-sure', CD1: 1 },
};
const facts = { set, service: 'Bins', date: '2026-03-03T10:00:00.000Z' };

describe('the files of a result', () => {
  it('writes one statement a row, for people who read it in a spreadsheet', () => {
    const rows = resultCsv(facts, { ...questions, ...result }).split('\r\n');
    expect(rows[0]).to.equal(
      '\ufeff"Statement id","Statement","Answer","Part of the star","Result of that part"',
    );
    expect(rows[1]).to.equal(
      '"CC1","People who use this service help decide which needs come first.","Sometimes","Co-commission","Building"',
    );
    expect(rows[4]).to.match(/"A little","Co-design","Not enough answers"$/);
    expect(rows[22]).to.match(/^"GRO2",.*"No answer"/);
    expect(rows).to.have.length(24);
  });

  it('writes no cell that a spreadsheet takes for a formula', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '\u200b=1',
      '\ufeff=1',
      '＝1',
      '\u0000=1',
      '\n=1',
    ];
    for (const text of formulas) expect(writeCsv([[text]])).to.equal(`\ufeff"'${text}"\r\n`);
    expect(writeCsv([['say "yes", 1=1', 'a']])).to.equal('\ufeff"say ""yes"", 1=1","a"\r\n');
  });

  it('writes JSON that holds all that is needed to read it again', () => {
    const file = JSON.parse(resultJson(facts));
    expect(file).to.deep.include({
      kind: 'coproduction-star-result',
      format: 1,
      instrumentVersion: 1,
      mode: 'full',
      voice: 'team',
      service: 'Bins',
      date: '2026-03-03T10:00:00.000Z',
      answers: set.answers,
    });
    expect(decodeResult(file.code)).to.deep.equal({ ok: true, set });
    expect(file.parts[0]).to.deep.equal({ point: 'co-commission', band: 'building', value: 62.5 });
    expect(file.parts[1]).to.deep.equal({ point: 'co-design', band: null, value: null });
  });

  it('gives a quick result no numbers', () => {
    const quick: AnswerSet = { version: 1, mode: 'quick', voice: 'resident', answers: { CC1: 2 } };
    expect(JSON.parse(resultJson({ ...facts, set: quick })).parts[0]).to.deep.equal({
      point: 'co-commission',
      band: 'building',
    });
  });

  it('names files by the check, the service and the day, with nothing that a path could use', () => {
    const day = new Date(2026, 2, 3);
    expect(fileName('check', 'Home care', day)).to.equal('check-home-care-2026-03-03');
    expect(fileName('check', '', day)).to.equal('check-2026-03-03');
    for (const service of ['../../etc/passwd', 'a\\b:c*?"<>|', '\u202Egpj.exe', 'CON', '.'.repeat(300)]) {
      expect(fileName('check', service, day)).to.match(/^check-[\p{L}\p{N}-]*2026-03-03$/u);
    }
    expect(fileName('check', 'x'.repeat(300), day).length).to.be.lessThan(70);
  });
});
