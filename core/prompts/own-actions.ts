import type { Link, TextBlock } from '#core/page/page-model';
import type { Subject } from './rule.ts';

/** What a page lets people do at once: a button, a link to its own task, or the first field of its form. */
export interface Action {
  readonly at: number;
  readonly text: string;
  /** Null where people fill it in here. */
  readonly link: Link | null;
  /** How many words of the content come before it. */
  readonly before: number;
}

/** How a link begins that leads to a task. */
const doing =
  /^(?:please |click here to |you can )?(?:apply|report|pay|book|renew|request|order|register|start|begin|claim|join|subscribe|sign ?up|enrol|reserve|make|complete|fill|tell us|check (?:if|whether|your)|find (?:your|out (?:if|when|whether))|log ?in|sign ?in|submit|use our|appeal|challenge|object|comment|nominate|refer)\b/i;

/** A form that is fetched rather than filled in here. */
const form =
  /\b(?:application|claim|request|registration|order|booking|referral|online|web|report|appeal|nomination|complaint) form\b/i;

/** Buttons and links of a page that are not its task. */
const aside =
  /^(?:back|top|print|share|search|menu|close|hide|show|open|expand|collapse|copy|download|listen|translate|yes|no|accept|reject|previous|next|contact|get in touch|e-?mail|call|ring|read|learn|see|view|find out|more|tell us$|tell us (?:what|if|how|about this))\b|\b(?:cookies?|feedback|newsletters?|helpful|useful|this page|more)\b/i;

/** Words that say nothing of what is done. */
const general = new Set(
  'apply report pay book renew request order register start begin claim join subscribe sign enrol reserve make complete fill tell check find submit online now here form your yours our this that today application using service please click with from page have them someone something'.split(
    ' ',
  ),
);

/** The actions of a page about what it is about, in its order; what leads to tasks of other pages is left out. */
export function ownActions({ page, content }: Subject): readonly Action[] {
  const topic = wordsOf(content.heading);
  const found: Action[] = [];
  let before = 0;
  let feedback = false;
  for (const block of content.blocks) {
    if (block.kind === 'heading') feedback = isFeedback(block.text);
    if (isFeedback(block.text)) feedback = true;
    for (const link of content.linksIn.get(block) ?? [])
      if (link.shown && link.region === 'main' && isOwn(link, topic))
        found.push({ at: link.at, text: link.text, link, before });
    if (!feedback && isFilledIn(block) && content.fields.some(({ shown }) => shown))
      found.push({ at: block.at, text: block.text, link: null, before });
    before += block.words;
  }
  // A box at the side of the content is seen before its end, wherever it stands in the page.
  for (const link of page.links)
    if (link.region === 'aside' && link.shown && isOwn(link, topic))
      found.push({ at: link.at, text: link.text, link, before: 0 });
  return found;
}

const isFeedback = (text: string): boolean =>
  text.length < 120 && /\b(?:feedback|helpful|useful|rate this|find what you)\b/i.test(text);

const isFilledIn = ({ kind, text }: TextBlock): boolean =>
  kind === 'label' || (kind === 'button' && doing.test(text) && !aside.test(text));

function isOwn({ kind, text, button }: Link, topic: ReadonlySet<string>): boolean {
  if (text.length > 120) return false;
  if (kind === 'document') return form.test(text);
  if (aside.test(text)) return false;
  if (kind !== 'page') return false;
  if (button) return true;
  if (!doing.test(text) && !form.test(text)) return false;
  const own = [...wordsOf(text)];
  return own.length === 0 || own.some((word) => topic.has(word));
}

/** What a text is about: its longer words, each by its beginning, so that "permits" fits "permit". */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,40}/gu) ?? [];
  return new Set(words.filter((word) => !general.has(word)).map((word) => word.slice(0, 5)));
}
