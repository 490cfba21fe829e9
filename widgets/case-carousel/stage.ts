import { hueStyles } from '../shared/hue.styles.ts';
import { cardStyles } from './card.styles.ts';
import { carouselStyles } from './case-carousel.styles.ts';
import { choiceFault, chooseCases } from './choose-cases.ts';
import { filterCases } from './filter-cases.ts';
import { joinTrack } from './join-track.ts';
import { madeCards } from './made-cards.ts';
import { openCase } from './open-case.ts';
import { carouselView } from './view.ts';

/** All that the element needs only once it has cases: it is fetched at the same time as they are. */
export const stage = {
  styles: [hueStyles, cardStyles, carouselStyles],
  carouselView,
  chooseCases,
  choiceFault,
  filterCases,
  joinTrack,
  madeCards,
  openCase,
};
