import { define } from '../shared/define.ts';
import { CaseCarousel } from './case-carousel.ts';

/** Registers the element. */
export const register = (): void => define('coprod-case-carousel', CaseCarousel);
