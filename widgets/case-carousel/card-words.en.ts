import { caseCard } from '#core/i18n/en/case-card';
import { days } from '#core/i18n/en/days';
import { figures } from '#core/i18n/en/figures';
import { star } from '#core/i18n/en/star';
import type { CaseWords } from './card-words.ts';

/** The English words of a case card. */
export const caseWords: CaseWords = { card: caseCard, days, figures, points: star.points };
