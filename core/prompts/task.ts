import type { Link, TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { quote } from './quote.ts';
import type { Subject } from './rule.ts';

/** The words by which a page lets people do something. */
export interface Task {
  readonly at: number;
  readonly quote: string;
  /** The lines of its own part of the page, where it is about something else than the page is; else null. */
  readonly part: readonly TextBlock[] | null;
}

const article =
  '(?:an?|any|your|my|it|this|these|them|online|now|here|someone|yourself|missed|new|extra|more|help|by)';

/** "Apply for a blue badge", "Report it"; not "Report 2023", "Order of events" or "Request for proposals". */
const doing = `(?:apply|renew)\\b|(?:report|order|book|claim|request|refer|register) ${article}\\b|ask for an? (?!copy|form|leaflet|quote|receipt)|(?:register|claim) for\\b`;
const made =
  'making? (?:an? |your )?(?:\\w+ )?(?:application|referral|request|report|claim|booking|complaint)\\b';

const heading = new RegExp(
  `^(?:how (?:to|do i|can i|do you|can you) )?(?:${doing}|${made})|^(?:applying|requesting|reporting|claiming|booking|referring)\\b`,
  'i',
);
/** A document that people fill in to begin. */
const paperForm = /\b(?:application|request|referral|claim|registration|order|booking|renewal) form\b/i;
const link = new RegExp(
  `^(?:${doing}|${made}|start now\\b|check (?:if |whether )?(?:you (?:can|qualify)[\\w ]{0,20} )?and apply\\b)`,
  'i',
);
const sentence = new RegExp(
  `\\b(?:you can|to|please|must|should|can|may) (?:also |now |then |only )?(?:${doing}|${made})|(?:^|[.!?] )(?:apply (?:for|to|online|by|using|with)\\b|(?:request|refer|book|claim|report) (?:an?|your)\\b)`,
  'im',
);

/** A button needs no article: "Request meals", "Order sacks". */
const buttonWords = /^(?:request|order|book|report|claim|refer|ask for)\b/i;

/** Buttons that send what people wrote about something else. */
const otherButton =
  /\b(?:feedback|search|find|subscribe|sign ?up|yes|no|rate|vote|answers?|comments?|views?|survey|log ?in|sign ?in|cookies?|clear|reset|filter)\b/i;
const sending =
  /^(?:(?:send|submit|make)(?: (?:an?|your|my|this|the))? (?:\w+ )?(?:application|request|report|claim|booking|referral|registration|order|nomination)|apply|report|request|book|register|claim|order)\b/i;

/** A button that says nothing of what it sends: a name, an address and a message are no claim yet. */
const bareButton = /^(?:submit|send)$/i;
const fewestOfBare = 5;

/** A box for an address of a newsletter is not a task. */
const fewestFields = 3;

/** Who it is for and how much it is are asked where people apply, not where they report. */
const asking =
  /\b(?:ask for an? (?:\w+ )?(?:assessment|grant|place|permit|badge|referral|adaptation)|apply|applying|application|request|requesting|claim|claiming|refer|referral|renew)\b/i;

/** Lines that may be bold instead of being a heading are so short. */
const shortLine = 8;

/**
 * What the page lets people do, by its surest words, or null: a heading, a button, a link to its own task, a sentence,
 * a line that looks like a heading, a form.
 */
export function taskOf(subject: Subject): Task | null {
  const { content } = subject;
  const titled = content.blocks.find(({ kind, text }) => kind === 'heading' && heading.test(text));
  if (titled) return task(titled, titled.text, subject);
  const leading = content.links.find(
    (each) =>
      each.shown &&
      (link.test(each.text) ||
        (each.button && buttonWords.test(each.text) && !otherButton.test(each.text))) &&
      isOwnTask(each, subject),
  );
  if (leading)
    return {
      ...task(subject.page.blocks[leading.block] ?? null, leading.text, subject),
      at: leading.at,
    };
  const paper = content.links.find(
    ({ kind, text, shown }) => kind === 'document' && shown && paperForm.test(text),
  );
  if (paper) return { ...task(subject.page.blocks[paper.block] ?? null, paper.text, subject), at: paper.at };
  for (const block of content.blocks) {
    if (!/^(paragraph|item|other|cell)$/.test(block.kind) || isBare(block)) continue;
    const said = sentence.exec(block.text);
    // A link with these words leads to a page of its own, which will say the rest.
    if (
      said &&
      !(content.linksIn.get(block) ?? []).some(({ kind, text }) => kind === 'page' && link.test(text))
    )
      return task(block, sentenceAt(block.text, said.index + 2), subject);
  }
  return lineOf(subject) ?? formOf(subject);
}

/** A task that is not open to all: people apply for it, ask for it or are sent to it. */
export function requestOf(subject: Subject): Task | null {
  const found = taskOf(subject);
  return found !== null && asking.test(found.quote) ? found : null;
}

/** A cell of figures or of one name is no sentence. */
const isBare = ({ kind, words }: TextBlock): boolean => kind === 'cell' && words <= shortLine;

function task(block: TextBlock | null, text: string, { content }: Subject): Task {
  const own = new Set(wordsOf(text));
  const topic = wordsOf(content.heading);
  const other = own.size > 0 && !topic.some((word) => own.has(word));
  const part = other && block !== null ? partOf(block, content.allBlocks) : null;
  return { at: block?.at ?? 0, quote: quote(text), part };
}

/** From the subheading above a block to the next that is not below it; null without a subheading. */
function partOf(block: TextBlock, blocks: readonly TextBlock[]): readonly TextBlock[] | null {
  const at = blocks.indexOf(block);
  const first = blocks.findLastIndex(({ level }, place) => place <= at && level !== null);
  const level = blocks[first]?.level ?? 1;
  if (level === 1) return null;
  const end = blocks.findIndex((each, place) => place > at && each.level !== null && each.level <= level);
  return blocks.slice(first, end < 0 ? undefined : end);
}

/** A short line of a block, set apart by letters alone. */
function lineOf(subject: Subject): Task | null {
  for (const block of subject.content.blocks) {
    if (!/^(paragraph|other|cell)$/.test(block.kind) || !(block.bold || block.text.includes('\n'))) continue;
    if (subject.content.linksIn.has(block) && block.words <= shortLine) continue;
    const line = block.text
      .split('\n', 40)
      .find((each) => each.length < 60 && each.split(' ').length <= shortLine && heading.test(each));
    if (line !== undefined) return task(block, line, subject);
  }
  return null;
}

/** A form of the page, by the button that sends it. */
function formOf(subject: Subject): Task | null {
  const { content } = subject;
  const count = content.fields.filter(({ shown, form }) => shown && form >= 0).length;
  if (count < fewestFields) return null;
  const sends = (text: string): boolean =>
    sending.test(text) || (count >= fewestOfBare && bareButton.test(text));
  const last = content.blocks.find(
    ({ kind, text }) => kind === 'button' && sends(text) && !otherButton.test(text),
  );
  return last === undefined ? null : { ...task(last, last.text, subject), part: null };
}

/** A button, a document, or a link about what the page is about; others lead to tasks of other pages. */
function isOwnTask({ button, kind, text }: Link, { content }: Subject): boolean {
  if (button || kind === 'document') return true;
  const topic = wordsOf(content.heading);
  const own = wordsOf(text);
  return own.length === 0 || own.some((word) => topic.includes(word));
}

/** Words that are in any task, and say nothing of its topic. */
const general =
  /^(?:apply|applying|application|applications|report|reporting|order|book|booking|claim|claiming|request|refer|referral|register|renew|renewal|online|your|form|service|services|make|making|start|with|council|please|must|should|could|this|that|them|these|here|using|email|phone|call|contact|from|what|when|need|want|someone|yourself)$/;

/** The words that carry the topic, each cut to what its plural and other forms share. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !general.test(word))
    .map((word) => word.slice(0, 5).replace(/s$/, ''));
