import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAxe } from '../axe/start-axe.ts';

/** Put into a page when a person asks for the check, and never before. */
export default defineUnlistedScript(() => startAxe());
