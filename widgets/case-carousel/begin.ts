// The file for a script tag. It asks for the element and for what its first cases need at the same time: over a slow
// line each further turn costs more than all their bytes.
import { ourCasesWanted, places } from './our-cases-wanted.ts';

const element = import('./register.ts');
// What cannot be fetched is reported by the element, which asks for it too.
if (places().length > 0)
  void Promise.allSettled([import('./stage.ts'), import('./card-words.en.ts'), import('./words.en.ts')]);
if (ourCasesWanted('en')) void Promise.allSettled([import('#core/case-studies/studies-en')]);
(await element).register();

// Whoever imports this file gets the types of the element and of its events.
export type { CaseCarousel } from './case-carousel.ts';
