import { expect } from '@esm-bundle/chai';
import { decodeResult, encodeResult } from '#core/star/result-code';
import { expectNoAxeViolations } from '../../tests/axe.ts';
import { walkCheck, type Walk } from '../../tests/walk-check.ts';
import './define.ts';
import { codeInFragment, shareLink } from './share-link.ts';

const quick = encodeResult({ version: 1, mode: 'quick', voice: 'resident', answers: { CC1: 4, CD1: 3 } });
const full = encodeResult({ version: 1, mode: 'full', voice: 'team', answers: { CC1: 1, CC2: 2 } });

describe('a link to a result', () => {
  let place: HTMLElement;
  let walk: Walk;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'en';
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const open = (fragment: string) => {
    location.hash = fragment;
  };

  it('opens the result, says where it came from, and leads to one of one’s own', async () => {
    open(`coprod-result=${full}`);
    walk = await walkCheck(place);
    await walk.until(() => walk.words().includes('This result came by a link.'));
    expect(walk.focused()).to.equal('A result of the self-check');
    expect(walk.check.code).to.equal(full);
    expect(walk.words()).not.to.contain('Change your answers');
    await expectNoAxeViolations(walk.check);
    await walk.press('Start my own');
    expect(walk.words()).to.contain('There are 9 questions.');
    expect(location.hash).to.equal('');
  });

  for (const [code, says] of [
    ['', 'The link has no result in it.'],
    ['%3Cimg%20src=x%3E', 'a letter or sign in it that does not belong there'],
    [quick.slice(0, -1), 'too short or too long'],
    [`Z${quick.slice(1)}`, 'another version'],
    [`${quick.slice(0, -1)}${quick.endsWith('A') ? 'B' : 'A'}`, 'a mistake in it'],
    ['A'.repeat(100_000), 'too short or too long'],
  ] as const) {
    it(`says what is wrong with ${code.slice(0, 20) || 'no code'}, and begins as usual`, async () => {
      open(`coprod-result=${code}`);
      walk = await walkCheck(place);
      await walk.until(() => walk.words().includes('We could not open that result'));
      expect(walk.words()).to.contain(says);
      await expectNoAxeViolations(walk.check);
      await walk.press('Start');
      expect(walk.words()).to.contain('Question 1 of 9');
      expect(location.hash).to.equal('');
    });
  }

  it('stays in view while the page above it grows, until the person scrolls', async () => {
    const above = document.createElement('div');
    place.before(above);
    open(`coprod-result=${quick.slice(0, -1)}`);
    walk = await walkCheck(place);
    await walk.until(() => walk.focused() === 'We could not open that result');
    const below = place.appendChild(document.createElement('div'));
    below.style.height = '3000px';
    const top = () => walk.find('#link-problem').getBoundingClientRect().top;
    const inView = () => top() >= 0 && top() < innerHeight / 2;
    await walk.until(inView);
    above.style.height = '4000px';
    await walk.until(inView);
    window.dispatchEvent(new Event('wheel'));
    window.scrollTo(0, 0);
    above.style.height = '4100px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(scrollY).to.be.lessThan(500);
    above.remove();
  });

  it('asks a person who is answering, and keeps their answers', async () => {
    walk = await walkCheck(place);
    await walk.press('Start');
    await walk.answerAll([1, 2]);
    open(`coprod-result=${quick}`);
    await walk.until(() => walk.words().includes('You opened a link to a result.'));
    await expectNoAxeViolations(walk.check);
    await walk.press('No, stay here');
    expect(walk.focused()).to.contain('Question 3 of 9');
    open(`coprod-result=${quick}`);
    await walk.press('Yes, show it');
    await walk.until(() => walk.words().includes('This result came by a link.'));
    await walk.press('Go back to my answers');
    expect(walk.focused()).to.contain('Question 3 of 9');
    expect(walk.check.answers).to.deep.equal({ CC1: 1, CD1: 2 });
  });

  it('goes to the self-check of its own kind where a page has two', async () => {
    open(`coprod-result=${full}`);
    place.innerHTML =
      '<coprod-star-check></coprod-star-check><coprod-star-check mode="full"></coprod-star-check>';
    const [first, second] = [...place.querySelectorAll('coprod-star-check')].map((each) => each.shadowRoot!);
    const says = (root: ShadowRoot | undefined, words: string) => root!.textContent!.includes(words);
    for (const start = Date.now(); !says(second, 'This result came by a link.');) {
      if (Date.now() - start > 10_000) throw new Error(second!.textContent!);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    expect(says(first, 'There are 9 questions.')).to.equal(true);
  });

  it('throws for no fragment, whatever is in it', async () => {
    const file = await (await fetch('/tests/hostile/share-fragments.jsonl')).text();
    const fragments = file
      .trim()
      .split('\n')
      .map((line) => String(JSON.parse(line).payload));
    expect(fragments.length).to.be.greaterThan(50);
    for (const fragment of fragments) {
      for (const each of [fragment, fragment.replace('answers=', 'coprod-result=')]) {
        const code = codeInFragment(each);
        if (code !== null) expect(decodeResult(code).ok).to.equal(false);
      }
    }
  });

  it('is the address of the page, with the code where servers do not see it', () => {
    expect(shareLink('https://x.example/a?b=c#old', quick)).to.equal(
      `https://x.example/a?b=c#coprod-result=${quick}`,
    );
    expect(codeInFragment(`#coprod-result=${quick}`)).to.equal(quick);
    expect(codeInFragment(`#tab=2&coprod-result=${quick}&x`)).to.equal(quick);
    expect(codeInFragment('#my-coprod-result=x')).to.equal(null);
    expect(codeInFragment('')).to.equal(null);
  });
});
