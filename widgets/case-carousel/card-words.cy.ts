import { caseCard } from '#core/i18n/cy/case-card';
import { figures } from '#core/i18n/cy/figures';
import { star } from '#core/i18n/cy/star';
import type { CaseWords } from './card-words.ts';

/** The Welsh words of a case card. */
export const caseWords: CaseWords = { card: caseCard, figures, points: star.points };
