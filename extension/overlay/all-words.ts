import stockport from '#core/case-studies/studies/stockport';
import stockportCy from '#core/case-studies/studies/stockport.cy';
import stockportEn from '#core/case-studies/studies/stockport.en';
import { axePrompts } from '#core/i18n/axe-prompts';
import { axe as axeCy } from '#core/i18n/cy/axe';
import { overlay as overlayCy } from '#core/i18n/cy/overlay';
import { prompts as promptsCy } from '#core/i18n/cy/prompts';
import { star as starCy } from '#core/i18n/cy/star';
import { axe as axeEn } from '#core/i18n/en/axe';
import { overlay as overlayEn } from '#core/i18n/en/overlay';
import { prompts as promptsEn } from '#core/i18n/en/prompts';
import { star as starEn } from '#core/i18n/en/star';
import { relatedCase } from '#core/prompts/related-case';
import { rules } from '#core/prompts/rules';
import { approaches } from '#core/star/star';
import type { AllWords, RelatedCase, Words } from './words.ts';

/** The words of the overlay in both languages: a script in a page cannot fetch more of itself. */
export const allWords: AllWords = {
  en: {
    overlay: overlayEn,
    axe: axeEn,
    prompts: { ...promptsEn, ...axePrompts(axeEn) },
    approaches: namesOf(starEn),
    cases: casesIn(stockportEn),
  },
  cy: {
    overlay: overlayCy,
    axe: axeCy,
    prompts: { ...promptsCy, ...axePrompts(axeCy) },
    approaches: namesOf(starCy),
    cases: casesIn(stockportCy),
  },
};

function namesOf({ points }: typeof starEn): Words['approaches'] {
  return Object.fromEntries(
    approaches.map((approach) => [approach, points[approach].name]),
  ) as Words['approaches'];
}

function casesIn({ title, place }: { title: string; place: string }): Words['cases'] {
  const related: RelatedCase = { title, place, url: stockport.sources[0] };
  return Object.fromEntries(
    rules.filter(({ id }) => relatedCase(id) === stockport.id).map(({ id }) => [id, related]),
  );
}
