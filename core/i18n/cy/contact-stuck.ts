import type { Wording } from '../catalogue.ts';
import type { contactStuck as english } from '../en/contact-stuck.ts';

/** The contact form: what it says where not even the script that sends could be fetched. */
export const contactStuck: Wording<typeof english> = {
  stuck:
    'Doedd dim modd ein cyrraedd, felly chafodd eich neges ddim ei hanfon. Mae’r hyn a ysgrifennoch chi yma o hyd. Rhowch gynnig arall arni pan fyddwch chi ar-lein.',
};
