import { casesForParts } from '#core/case-studies/match';
import type { Locale } from '#core/i18n/locale';
import type { StarPoint } from '#core/star/star';
import { caseCard } from '#widgets/case-carousel/card';
import { cardStyles } from '#widgets/case-carousel/card.styles';
import { css, unsafeCSS, type CSSResult, type TemplateResult } from 'lit';

const loaders = {
  en: () =>
    Promise.all([import('#core/case-studies/studies-en'), import('#widgets/case-carousel/card-words.en')]),
  cy: () =>
    Promise.all([import('#core/case-studies/studies-cy'), import('#widgets/case-carousel/card-words.cy')]),
} satisfies Record<Locale, unknown>;

/** The cards of up to two cases that show one of some parts of the star, in the order of `casesForParts`. */
export async function matchingCases(
  points: readonly StarPoint[],
  locale: Locale,
  heading: (text: string, id: string) => unknown,
): Promise<readonly TemplateResult[]> {
  const [{ studies }, { caseWords }] = await loaders[locale]();
  return casesForParts(points, studies, 2).map(({ study }) =>
    caseCard(study, caseWords, { locale, heading: (text) => heading(text, `case-${study.id}`) }),
  );
}

/** The look of the cards. It is nested, because the star and the cards have some class names in common. */
export const caseStyles: CSSResult = css`
  .cases {
    ${unsafeCSS(cardStyles.cssText)}
  }
`;
