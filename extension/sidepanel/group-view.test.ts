import { expect } from '@esm-bundle/chai';
import type { Answer } from '#core/star/answers';
import { encodeResult } from '#core/star/result-code';
import { statementsOf, type StatementId } from '#core/star/statements';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { clear, nothing, settled, show, tooWide, type Shown } from '../../tests/panel-place.ts';
import { id, sampleAround, sampleAudit, sampleState } from '../../tests/sample-panel.ts';
import { groupsInReport } from './group-desk.ts';
import { previewReport, makeReport } from './make-report.ts';

const codes = (who: string, answer: Answer): string =>
  Array.from({ length: 5 }, (_, nth) => {
    const answers: Partial<Record<StatementId, Answer>> = {};
    for (const { id: name } of statementsOf('quick'))
      answers[name] = name === 'GRO1' ? (nth as Answer) : answer;
    return `${who}: ${encodeResult({ version: 1, mode: 'quick', voice: 'team', answers })}`;
  }).join('\n');

async function until({ text }: Shown, words: string): Promise<void> {
  for (let tries = 0; tries < 200 && !text().includes(words); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(text()).to.contain(words);
  await settled();
}

/** Opens who sees what, and adds five of staff and five councillors. */
async function addAnswers(
  shown: Shown,
  words = { open: 'Set answers side by side', add: 'Add these answers' },
) {
  await shown.press(words.open);
  await until(shown, words.add);
  const box = shown.all('#codes')[0] as HTMLTextAreaElement;
  box.value = `${codes('staff', 3)}\n${codes('councillors', 1)}`;
  box.dispatchEvent(new Event('input'));
  await shown.press(words.add);
}

describe('who sees what in the panel', () => {
  afterEach(clear);

  for (const lang of ['en', 'cy']) {
    it(`sets answers side by side in 300 pixels (${lang})`, async () => {
      const shown = await show('coprod-group-view', { lang });
      await expectNoAxeViolations(shown.element);
      const welsh = { open: 'Rhoi atebion ochr yn ochr', add: 'Ychwanegu’r atebion hyn' };
      await addAnswers(shown, lang === 'cy' ? welsh : undefined);
      await until(shown, lang === 'cy' ? 'Mae modd ei ddangos.' : 'It can be shown.');
      expect(shown.text()).to.contain('Ask for help at home');
      await shown.press(lang === 'cy' ? 'Dangos y canlyniadau' : 'Show results');
      await until(shown, lang === 'cy' ? 'Ei roi yn yr adroddiad' : 'Put it into the report');
      await expectNoAxeViolations(shown.element);
      expect(tooWide()).to.deep.equal([]);
      await shown.press(lang === 'cy' ? 'Agor y daflen weithdy' : 'Open the workshop sheet');
      await until(shown, lang === 'cy' ? 'Labordy Cydgynhyrchu' : 'Co-Production Lab');
      expect(tooWide()).to.deep.equal([]);
      expect(shown.asked, 'nothing is kept').to.deep.equal([]);
    });
  }

  it('goes into the report when somebody asks, and out of it again', async () => {
    const around = sampleAround();
    const shown = await show('coprod-group-view', { around });
    await addAnswers(shown);
    await shown.press('Show results');
    await until(shown, 'You can put what you see here into the report of “Ask for help at home”.');
    expect(groupsInReport(around, id(1))).to.deep.equal([]);
    await shown.press('Put it into the report');
    expect(shown.text()).to.contain('is in the report of “Ask for help at home” until you close this panel.');
    expect(groupsInReport(around, id(2)), 'not into that of another review').to.deep.equal([]);
    const groups = groupsInReport(around, id(1));
    const wish = {
      audit: sampleAudit,
      format: 'html',
      locale: 'en',
      now: around.now(),
      notAsked: new Set<string>(),
      groups,
    } as const;
    const lines = await previewReport(wish);
    expect(lines.map(({ text }) => text)).to.include(
      'What groups of people see of the service, and how many they are',
    );
    const { content } = await makeReport(wish);
    expect(content)
      .to.include('The widest gap is in “Co-commission”.')
      .and.to.include('A. Frontline staff: 5 people');
    expect(content.match(/<svg /g)).to.have.length.of.at.least(2);
    await shown.press('Take it out of the report');
    expect(groupsInReport(around, id(1))).to.deep.equal([]);
  });

  it('keeps the answers while another part of the panel is looked at', async () => {
    const shown = await show('coprod-panel');
    await shown.press('Star');
    await addAnswers(shown);
    await until(shown, '10 people were added.');
    await shown.press('Journey');
    expect(shown.text()).not.to.contain('It can be shown.');
    await shown.press('Star');
    await until(shown, 'It can be shown.');
    await shown.press('Close who sees what');
    expect(shown.text()).not.to.contain('It can be shown.');
    await shown.press('Go on with the answers');
    await until(shown, 'It can be shown.');
  });

  it('says that a review comes first, and follows the name of one', async () => {
    const shown = await show('coprod-group-view', { state: nothing });
    await addAnswers(shown);
    await shown.press('Show results');
    await until(shown, 'Start a review first. Then this can go into its report.');
    await shown.give(sampleState());
    await until(shown, 'Who sees what: Ask for help at home');
  });
});
