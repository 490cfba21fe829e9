import { expect } from '@esm-bundle/chai';
import { anchorIndex } from '#core/dom/anchor-index';
import { describe as describePlace } from '#core/dom/describe';
import { defaultSettings } from '#core/audit/default-settings';
import { axeEvidence } from '#core/axe/axe-evidence';
import type { Finding } from '#core/prompts/finding';
import type { Rule } from '#core/prompts/rule';
import { expectNoAxeViolations } from '../axe.ts';
import { onPage, settled, soon, unclear, type OnPage, type Otherwise } from './overlay-on-page.ts';

describe('what axe-core found, on the page', () => {
  let page: HTMLElement;
  let on: OnPage;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
    page.innerHTML = `<h1>Bins</h1><p id="first">This sentence is unclear to many.</p>
      <p id="faint" style="color: #ccc">We collect bins each week.</p>
      <label>Street <input id="street"></label><input id="unnamed" name="town">`;
  });
  afterEach(() => {
    on?.overlay.close();
    page.remove();
  });

  const start = async (otherwise?: Otherwise): Promise<void> => void (on = await onPage(otherwise));
  const state = () => on.overlay.handlers.state(undefined, null) as unknown as { missing: string[] };

  const found = (rule: string, id: string, what: string): Finding => ({
    key: `${rule}:${id}:0`,
    rule,
    anchor: describePlace(document.getElementById(id)!, anchorIndex(document)),
    evidence: axeEvidence({ what, where: `#${id}`, help: 'Do it well', version: '4.14.1', places: 1 }, ''),
  });

  it('is pinned beside our own questions, and marked as its finding', async () => {
    const axe = [
      found('axe-color-contrast', 'faint', '“We collect bins each week.”'),
      found('axe-label', 'unnamed', '<input name="town">'),
    ];
    await start({ axe });
    await settled();
    expect(on.text('.status')).to.equal('3 questions to ask people');
    expect(on.all('.pin')).to.have.length(3);
    expect(on.overlay.handlers.show({ key: axe[1]!.key }, null)).to.deep.equal({ found: true });
    await settled();
    expect(on.text('.card')).to.contain('A field without a label');
    expect(on.text('.card')).to.contain('someone who uses a screen reader');
    expect(on.text('.card')).to.contain('axe-core 4.14.1 says: “Do it well”.');
    expect(on.text('.card')).not.to.contain('not on the page any more');
    expect(state().missing).to.deep.equal([]);
    await expectNoAxeViolations(on.host);
    // The background has them already: what is told is what we read ourselves.
    const [sent] = on.named('pageReviewed').map(({ payload }) => payload as { findings: Finding[] });
    expect(sent!.findings.map(({ rule }) => rule)).to.deep.equal(['long-sentences']);
  });

  it('is told of as missing when its place is gone', async () => {
    const axe = [found('axe-color-contrast', 'faint', '“We collect bins each week.”')];
    document.getElementById('faint')!.remove();
    await start({ axe });
    await soon(() => state().missing.includes(axe[0]!.key));
    on.overlay.handlers.show({ key: axe[0]!.key }, null);
    await settled();
    expect(on.text('.card')).to.contain('This place is not on the page any more.');
  });

  it('is not shown where its rule is turned off', async () => {
    const axe = [found('axe-label', 'unnamed', '<input name="town">')];
    await start({ axe, settings: { ...defaultSettings, offRules: ['axe-label'] } });
    await settled();
    expect(on.text('.status')).to.equal('1 question to ask people');
  });
});

describe('what a council has set', () => {
  let page: HTMLElement;
  let on: OnPage;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
    page.innerHTML = '<h1>Help</h1><p>Ring the Hub. This sentence is unclear to many.</p>';
  });
  afterEach(() => {
    on?.overlay.close();
    page.remove();
  });

  /** Speaks of every name of a team on the page. */
  const teams: Rule = {
    ...unclear,
    *detect({ page: { blocks }, local }) {
      for (const { at, text } of blocks) {
        for (const name of local.teamNames) if (text.includes(name)) yield { at, evidence: { quote: name } };
      }
    },
  };

  it('reaches the rules, also when it is changed while a page is open', async () => {
    on = await onPage({ rules: [teams] });
    expect(on.text('.status')).to.contain('Nothing found here');
    const { auditId, pageId } = (
      on.overlay.handlers.state(undefined, null) as never as {
        page: { auditId: string; pageId: string };
      }
    ).page;
    await on.overlay.handlers.refresh(
      {
        auditId,
        pageId,
        decisions: {},
        notes: [],
        axe: [],
        settings: { ...defaultSettings, teamNames: ['the Hub'] },
      },
      null,
    );
    await soon(() => on.text('.status') === '1 question to ask people');
  });
});
