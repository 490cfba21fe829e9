import '../overlay/before-lit.ts';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../overlay/run.ts';

/** Not a content script to WXT: its wrapper for those tells the page by a window message that it has started. */
export default defineUnlistedScript(() => runOverlay(browser, import.meta.env.MODE === 'test'));
