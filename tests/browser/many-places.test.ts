import { expect } from '@esm-bundle/chai';
import { defaultSettings } from '#core/audit/default-settings';
import { pageReader } from '#core/dom/page-reader';
import { nothingLocal } from '#core/prompts/local';
import type { Rule } from '#core/prompts/rule';
import { pinsOf } from '../../extension/overlay/pins.ts';
import { reviewSteps } from '../../extension/overlay/review.ts';
import { firstState } from '../../extension/overlay/state.ts';
import { unclear } from './overlay-on-page.ts';
import { toEnd } from './watched-page.ts';

const last: Rule = {
  ...unclear,
  id: 'hard-reading',
  *detect({ page }) {
    for (const { at, text } of page.blocks)
      if (text === 'Seen last.') yield { at, evidence: { quote: text } };
  },
};

describe('a page with thousands of places to ask about', () => {
  const document = new DOMParser().parseFromString(
    `<main>${'<p>An unclear line.</p>'.repeat(2_200)}<p>Seen last.</p></main>`,
    'text/html',
  );
  const { places } = toEnd(reviewSteps(pageReader(document), [unclear, last], '2026-01-01', nothingLocal));
  const of = (rule: Rule) => places.filter((place) => place.rule === rule.id);

  it('has 2,000 findings, which is what is kept, and some of each prompt', () => {
    expect(of(unclear)).to.have.length(1_999);
    expect(of(last)).to.have.length(1);
  });

  it('has 500 pins, and some of each prompt', () => {
    const first = [unclear, last].map((rule) => ({ rule, places: of(rule) }));
    const pins = pinsOf({ ...firstState('en', defaultSettings), first });
    expect(pins).to.have.length(500);
    expect(pins.at(-1)!.prompts[0]!.rule.id).to.equal('hard-reading');
  });
});
