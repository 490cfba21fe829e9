// The file for a script tag on a Welsh page; begin.ts says why.
import { ourCasesWanted, places } from './our-cases-wanted.ts';

const element = import('./register.ts');
if (places().length > 0)
  void Promise.allSettled([import('./stage.ts'), import('./card-words.cy.ts'), import('./words.cy.ts')]);
if (ourCasesWanted('cy')) void Promise.allSettled([import('#core/case-studies/studies-cy')]);
(await element).register();

// Whoever imports this file gets the types of the element and of its events.
export type { CaseCarousel } from './case-carousel.ts';
