import type { browser } from 'wxt/browser';

/** The browser's interface for extensions: it comes in as an argument, so that what uses it can be tried without it. */
export type WebExtension = typeof browser;
