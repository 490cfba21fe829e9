import { pageReader, type Reading } from './page-reader.ts';

/** Reads a page to the end, once. It runs on a live page, and on a document that was made by DOMParser. */
export function readPage(document: Document): Reading {
  const steps = pageReader(document).steps();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
