import type { Locale } from '#core/i18n/locale';

/** The carousels of the page, also those that `embed.js` is about to make. */
export const places = (): readonly Element[] => [
  ...document.querySelectorAll('coprod-case-carousel,[data-coprod=case-carousel]'),
];

/** Whether a carousel will show our own cases in a language: a feed of the page needs none of them. */
export const ourCasesWanted = (locale: Locale): boolean =>
  places().some(
    (place) =>
      !place.matches('[src],[data-src]') &&
      !('cases' in place || place.querySelector('script')) &&
      place.matches(':lang(cy)') === (locale === 'cy'),
  );
