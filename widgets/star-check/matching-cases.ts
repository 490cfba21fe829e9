import { casesForParts } from '#core/case-studies/match';
import type { Locale } from '#core/i18n/locale';
import type { StarPoint } from '#core/star/star';
import { caseCard } from '#widgets/case-carousel/card';
import { cardStyles } from '#widgets/case-carousel/card.styles';
import { importPart } from '#widgets/shared/import-part';
import { css, unsafeCSS, type CSSResult, type TemplateResult } from 'lit';

const loaders = {
  en: () =>
    Promise.all([
      importPart(() => import('#core/case-studies/studies-en'), 'studies'),
      importPart(() => import('#widgets/case-carousel/card-words.en'), 'caseWords'),
    ]),
  cy: () =>
    Promise.all([
      importPart(() => import('#core/case-studies/studies-cy'), 'studies'),
      importPart(() => import('#widgets/case-carousel/card-words.cy'), 'caseWords'),
    ]),
} satisfies Record<Locale, unknown>;

/** The card of a case, and the part of the star for which it was chosen. */
export interface MatchingCard {
  readonly point: StarPoint;
  readonly card: TemplateResult;
}

/** The cards of up to two cases that show one of some parts of the star, in the order of `casesForParts`. */
export async function matchingCases(
  points: readonly StarPoint[],
  locale: Locale,
  heading: (text: string, id: string) => unknown,
): Promise<readonly MatchingCard[]> {
  const [{ studies }, { caseWords }] = await loaders[locale]();
  return casesForParts(points, studies, 2).map(({ study, point }) => ({
    point,
    card: caseCard(study, caseWords, { locale, heading: (text) => heading(text, `case-${study.id}`) }),
  }));
}

/** The look of the cards. It is nested, because the star and the cards have some class names in common. */
export const caseStyles: CSSResult = css`
  .cases {
    ${unsafeCSS(cardStyles.cssText)}
  }
`;
