import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { welcome } from '#core/i18n/en/welcome';

/** The words of the welcome page. */
export type WelcomeWords = Wording<typeof welcome>;

/** The words of the welcome page in each language. */
export const welcomeWords = catalogue<WelcomeWords>({
  en: async () => (await import('#core/i18n/en/welcome')).welcome,
  cy: async () => (await import('#core/i18n/cy/welcome')).welcome,
});
