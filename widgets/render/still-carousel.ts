import { CaseCarousel } from '#widgets/case-carousel/case-carousel';
import { cardWords } from '#widgets/case-carousel/card-words';
import { stage } from '#widgets/case-carousel/stage';
import { words } from '#widgets/case-carousel/words';
import { css, type CSSResult } from 'lit';
import { onPretendPage, withoutPretendPage } from './pretend-page.ts';
import { offPage, type MakeStill } from './still.ts';
import { writeHtml } from './write-html.ts';

const studies = {
  en: async () => (await import('#core/case-studies/studies-en')).studies,
  cy: async () => (await import('#core/case-studies/studies-cy')).studies,
};

/** All cases, every card made: beside each other on the screen, and beneath each other on paper. */
export const stillCarousel: MakeStill = async ({ locale, attributes, cases }) => {
  const carousel = offPage(CaseCarousel, attributes);
  const messages = await words.load(locale);
  carousel['locale'] = locale;
  carousel['loaded'] = {
    cases: cases ?? (await studies[locale]()),
    caseWords: await cardWords.load(locale),
    stage,
    isMade: () => true,
  };
  carousel['willUpdate'](new Map());
  const body = withoutPretendPage(onPretendPage(() => writeHtml(carousel['renderWith'](messages))));
  if (body === '<slot></slot>')
    throw new Error('There is no case to show. Check the cases, "ids", "approach" and "limit".');
  const [hostStyles] = CaseCarousel.styles as readonly CSSResult[];
  return { styles: [hostStyles!, container, ...stage.styles, slides], body };
};

const container = css`
  :host {
    container-type: inline-size;
  }
`;

/** Until the script says which slides are in view, their number follows from the width; without one, all can be scrolled to. */
const slides = css`
  @container (min-width: 44rem) {
    .track:not(.list) .slide:nth-child(-n + 2) {
      block-size: auto;
    }
  }
  @container (min-width: 72rem) {
    .track:not(.list) .slide:nth-child(-n + 3) {
      block-size: auto;
    }
  }
  @media (scripting: none) {
    /* A part of the next card says that there is more. */
    .track:not(.list) {
      scrollbar-width: auto;
    }
    .track:not(.list) > .slide:not(:only-child) {
      inline-size: calc((100% - (var(--_beside) - 1) * var(--_gap)) / var(--_beside) - 2rem);
    }
    .track:not(.list) .beyond {
      block-size: auto;
    }
    .status {
      display: none;
    }
  }
  @media print {
    .track:not(.list) .beyond {
      block-size: auto;
    }
  }
`;
