import type { Enquiry } from '#core/enquiry/enquiry';
import { minimumSentAfter } from '#core/enquiry/limits';

/**
 * Whether a machine sent an enquiry: it filled in the field that people do not see, or it was faster than
 * anyone can type. Where JavaScript does not run, nobody measured the time, and that counts for the person.
 */
export const isSpam = (enquiry: Enquiry): boolean =>
  (enquiry.website ?? '') !== '' || (enquiry.sentAfter !== undefined && enquiry.sentAfter < minimumSentAfter);
