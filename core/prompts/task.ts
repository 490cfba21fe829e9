import type { Link } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { quote } from './quote.ts';
import type { Subject } from './rule.ts';

/** The words by which a page lets people do something. */
export interface Task {
  readonly at: number;
  readonly quote: string;
}

const article =
  '(?:an?|any|your|my|it|this|these|them|online|now|here|someone|yourself|missed|new|extra|more|help|by)';

/** "Apply for a blue badge", "Report it"; not "Report 2023", "Order of events" or "Request for proposals". */
const doing = `(?:apply|renew)\\b|(?:report|order|book|claim|request|refer|register) ${article}\\b|(?:register|claim) for\\b`;
const made = 'making? (?:an? |your )?(?:\\w+ )?(?:application|referral|request|report|claim|booking)\\b';

const heading = new RegExp(
  `^(?:how (?:to|do i|can i|do you|can you) )?(?:${doing}|${made})|^(?:applying|requesting|reporting|claiming|booking|referring)\\b`,
  'i',
);
const link = new RegExp(`^(?:${doing}|${made}|start now\\b)`, 'i');
const sentence = new RegExp(
  `\\b(?:you can|to|please|must|should|can|may) (?:also |now |then |only )?(?:${doing}|${made})`,
  'i',
);

/** Who it is for and how much it is are asked where people apply, not where they report. */
const asking = /\b(?:apply|applying|application|request|requesting|claim|claiming|refer|referral|renew)\b/i;

/** What the page lets people do, by its surest words, or null: a heading, a button, a link to its own task, a sentence. */
export function taskOf(subject: Subject): Task | null {
  const { content } = subject;
  const titled = content.blocks.find(({ kind, text }) => kind === 'heading' && heading.test(text));
  if (titled) return { at: titled.at, quote: quote(titled.text) };
  const leading = content.links.find(
    (each) => each.shown && link.test(each.text) && isOwnTask(each, subject),
  );
  if (leading) return { at: leading.at, quote: quote(leading.text) };
  for (const block of content.blocks) {
    if (!/^(paragraph|item|other)$/.test(block.kind)) continue;
    const said = sentence.exec(block.text);
    // A link with these words leads to a page of its own, which will say the rest.
    if (said && !(content.linksIn.get(block) ?? []).some((each) => link.test(each.text)))
      return { at: block.at, quote: quote(sentenceAt(block.text, said.index)) };
  }
  return null;
}

/** A task that is not open to all: people apply for it, ask for it or are sent to it. */
export function requestOf(subject: Subject): Task | null {
  const task = taskOf(subject);
  return task !== null && asking.test(task.quote) ? task : null;
}

/** A button, a document, or a link about what the page is about; others lead to tasks of other pages. */
function isOwnTask({ button, kind, text }: Link, { content }: Subject): boolean {
  if (button || kind === 'document') return true;
  const topic = wordsOf(content.heading);
  return wordsOf(text).some((word) => topic.includes(word));
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
    (word) =>
      !/^(apply|report|order|book|claim|request|refer|register|renew|online|your|form|service|services|make|start|with|council)$/.test(
        word,
      ),
  );
