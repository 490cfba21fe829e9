import 'axe-core/axe.min.js';
import { expect } from '@esm-bundle/chai';
import { axeNames, type AxeName } from '#core/axe/axe-rules';
import { mostPlaces, type AxeFault, type AxeStep } from './axe-fault.ts';
import { checkFrame, type AxeCore } from './check-frame.ts';

declare const axe: AxeCore;

const now = (): number => performance.now();

describe('a check of a page', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => page.remove());

  async function check(
    html: string,
    rules: readonly AxeName[] = axeNames,
    core = axe,
  ): Promise<{ faults: AxeFault[]; steps: AxeStep[] }> {
    page.innerHTML = html;
    const frame = checkFrame(core, document, rules, now);
    const steps: AxeStep[] = [];
    do steps.push(await frame.step());
    while (!steps.at(-1)!.done);
    return { steps, faults: steps.flatMap(({ faults }) => faults) };
  }

  const byRule = (faults: readonly AxeFault[], rule: AxeName): AxeFault[] =>
    faults.filter((fault) => fault.rule === rule);

  it('finds text that is hard to see and what has no name, each at its place', async () => {
    const { faults, steps } =
      await check(`<p id="faint" style="color: #bbb; background: #fff">Bins on Monday</p>
      <form><input type="text" name="postcode" value="BN1 1AA"></form>
      <img src="/pictures/lorry.png?token=secret"><button type="button" class="go big"></button>`);
    const [faint] = byRule(faults, 'color-contrast');
    expect(faint).to.include({ quote: 'Bins on Monday', what: '“Bins on Monday”', where: 'p#faint' });
    expect(faint!.anchor!.selectors[0]).to.deep.equal({ type: 'id', id: 'faint' });
    expect(faint!.help).to.contain('contrast');
    const [field] = byRule(faults, 'label');
    expect(field).to.include({ quote: '', what: '<input type="text" name="postcode">' });
    expect(byRule(faults, 'image-alt')[0]!.what).to.equal('<img src="lorry.png">');
    expect(byRule(faults, 'button-name')[0]!.where).to.equal('body > main > button.go');
    expect(JSON.stringify(faults)).not.to.match(/BN1|secret/);
    expect(steps.at(-1)).to.include({ share: 1, done: true, version: axe.version });
    expect(steps.flatMap(({ finished }) => finished).toSorted()).to.deep.equal(axeNames.toSorted());
  });

  it('says that a fault of the whole page is about the whole page', async () => {
    const { title } = document;
    document.title = '';
    const { faults } = await check('<p>One</p>', ['document-title']);
    document.title = title;
    expect(faults).to.have.length(1);
    expect(faults[0]).to.include({ anchor: null, quote: '' });
  });

  it('leaves the page as it is', async () => {
    page.innerHTML = '<p style="color: #ccc">Faint</p><input>';
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = checkFrame(axe, document, axeNames, now);
    while (!(await frame.step()).done);
    changes.push(...watch.takeRecords());
    watch.disconnect();
    expect(changes).to.deep.equal([]);
  });

  it('does not look at the overlay', async () => {
    const { faults } = await check('<div data-coprod-overlay><button type="button"></button></div>');
    expect(byRule(faults, 'button-name')).to.deep.equal([]);
  });

  it('keeps some places of a rule and counts them all, each once', async () => {
    const { faults, steps } = await check('<p style="color: #ccc">Faint text</p>'.repeat(700), [
      'color-contrast',
    ]);
    expect(faults).to.have.length(mostPlaces);
    const counted = steps.reduce((sum, { counts }) => sum + (counts['color-contrast'] ?? 0), 0);
    expect(counted).to.equal(700);
    expect(steps.length, 'a large page is looked at in parts').to.be.greaterThan(1);
    expect(steps.map(({ share }) => share)).to.deep.equal(
      steps.map(({ share }) => share).toSorted((a, b) => a - b),
    );
  });

  it('goes on where a rule fails, and says which was not run', async () => {
    const broken: AxeCore = {
      version: axe.version,
      run: (context, options) => {
        const { values } = options.runOnly as { values: string[] };
        return values.includes('image-alt') ? Promise.reject(new Error('no')) : axe.run(context, options);
      },
    };
    const { faults, steps } = await check('<img src="a.png"><input>', axeNames, broken);
    expect(byRule(faults, 'label')).to.have.length(1);
    const finished = new Set(steps.flatMap((step) => step.finished));
    expect(axeNames.filter((name) => !finished.has(name))).to.deep.equal(['image-alt']);
  });

  it('has nothing left to do once it is ended', async () => {
    page.innerHTML = '<input>';
    const frame = checkFrame(axe, document, axeNames, now);
    frame.end();
    expect(await frame.step()).to.deep.include({ faults: [], done: true });
  });
});
