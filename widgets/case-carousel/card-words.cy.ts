import { caseCard } from '#core/i18n/cy/case-card';
import { days } from '#core/i18n/cy/days';
import { figures } from '#core/i18n/cy/figures';
import { star } from '#core/i18n/cy/star';
import type { CaseWords } from './card-words.ts';

/** The Welsh words of a case card. */
export const caseWords: CaseWords = { card: caseCard, days, figures, points: star.points };
