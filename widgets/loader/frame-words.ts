import type { WidgetName } from '#core/embed/widgets';
import { frame as cy } from '#core/i18n/cy/frame';
import { frame as en } from '#core/i18n/en/frame';
import type { Locale } from '#core/i18n/locale';
import type { Wording } from '#core/i18n/catalogue';

/** The words of a page in a frame, in each language: too few to fetch apart. */
export const frameWords: Readonly<Record<Locale, Wording<typeof en>>> = { en, cy };

// Each widget has its title.
en.titles satisfies Readonly<Record<WidgetName, string>>;
