import type { PageModel } from '#core/page/page-model';

/** A page in the middle of a guide: what is not here may be on its first or last page. */
const step = /^(?:[‹«<←] ?)?(?:next|previous|nesaf|blaenorol)\b/i;
const contents =
  /^(?:(?:pages )?in this (?:guide|section)|guide contents|(?:part|page|step|tudalen|cam) \d{1,2} (?:of|o) \d{1,2})\b/i;

/** Whether a page is one of several that people read in turn: another may say what this one leaves out. */
export const isOfGuide = ({ links, blocks }: PageModel): boolean =>
  links.some(({ name }) => step.test(name)) || blocks.some(({ text }) => contents.test(text));

/** Whether a link leads to the next page of a guide. */
export const leadsOn = ({ links }: PageModel): boolean => links.some(({ name }) => step.test(name));
