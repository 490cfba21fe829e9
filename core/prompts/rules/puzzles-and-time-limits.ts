import type { Placed } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { isEnglish } from '../content.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** What people are asked to solve, in words. */
const puzzle =
  /\b(?:type|enter|copy|write|retype|re-enter) (?:in )?(?:the )?(?:\w+ ){0,2}(?:characters?|letters?|numbers?|words?|text|code|digits?)(?: and numbers)? (?:that )?(?:you (?:can )?see|shown|displayed|as shown|(?:from|in) the (?:image|picture|box))|\b(?:i['’]m|i am|you['’]re|you are) (?:not a robot|a human|human\b)|\bwhat is \w{1,6} (?:plus|\+|times|x|minus|add) \w{1,6}\b|\bcaptcha (?:code|challenge|image|test|answer)\b|\b(?:complete|solve|answer|fill in) the (?:re)?captcha\b|\b(?:select|click) (?:all )?(?:the )?(?:images|pictures|squares) (?:with|that)\b/i;

/** How long people have before what they wrote is lost. */
const timeLimit =
  /\b(?:session|page|form|application|you|booking|basket)\b[^.!?]{0,60}\b(?:times? out|timed out|time-?out|expires? (?:after|in)|logged out (?:after|if)|signed out (?:after|if)|log you out|sign you out)\b|\byou (?:will )?(?:only )?have (?:\w+ ){0,3}(?:minutes|mins) (?:to|in which to|before)\b|\b(?:must|need to|have to) (?:be )?(?:complete|completed|finish|finished|submit|submitted|filled in)\b[^.!?]{0,40}\b(?:within|in(?: under)?|in less than) (?:\w+ ){0,2}(?:minutes|mins|an hour|one hour|1 hour)\b|\b(?:minutes|mins)\b[^.!?]{0,40}\b(?:inactiv\w{1,5}|no activity|idle|logged out|signed out|timed out|lose (?:your|any|all|what|everything))\b|\b(?:inactive|idle)\b[^.!?]{0,40}\b(?:minutes|mins)\b/i;

/** The reason is given, or a way to take longer. */
const gentle =
  /\b(?:secur\w*|safe\w*|warn\w*|extend|extra time|more time|(?<!not |cannot |n['’]t )save(?:s|d)? (?:your|and|it|the|automatically)|will be saved|come back|continue later|no time limit|not time[sd]?)\b/i;

/** Whatever the reason, people do it all again. */
const lost = /\b(?:start|begin) (?:all over )?again\b|\b(?:you(?:['’]ll| will)?|will be) los[et]\b/i;

/** Puzzles and limits of time: ask whether everyone could get past them. */
export default defineRule({
  id: 'puzzles-and-time-limits',
  number: 45,
  approach: 'co-design',
  causes: ['access'],
  severity: 2,
  strength: 2,
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/accessible-authentication-minimum',
  *detect(subject) {
    const { page, content } = subject;
    if (/^(legal|news|minutes|archive|message)$/.test(content.kind)) return;
    const solved = puzzleOf(subject);
    if (solved !== null) yield { at: solved.at, evidence: { quote: quote(solved.text) } };
    if (page.refresh !== null && page.refresh > 0)
      yield { evidence: { quote: `<meta http-equiv="refresh" content="${page.refresh}">` } };
    const limited = content.english ? content.blocks.find((block) => limitIn(block) !== null) : undefined;
    if (limited !== undefined) yield { at: limited.at, evidence: { quote: quote(limitIn(limited)!) } };
  },
});

/** The sentence that sets a limit without a reason or a way round it, or null. */
const limitIn = perBlock(({ text, lang }): string | null => {
  const found = isEnglish(lang) ? timeLimit.exec(text) : null;
  return found === null || (gentle.test(text) && !lost.test(text)) ? null : sentenceAt(text, found.index);
});

const puzzleIn = perBlock(({ text }): string | null => {
  const found = puzzle.exec(text);
  return found === null ? null : sentenceAt(text, found.index);
});

interface Puzzle {
  readonly at: number;
  readonly text: string;
}

const isHere = ({ region, shown }: Placed): boolean => shown && /^(main|other|aside)$/.test(region);

/** The first puzzle that people see, by its words, its picture or its maker's name. */
function puzzleOf({ page, content }: Subject): Puzzle | null {
  const block = content.blocks.find((each) => puzzleIn(each) !== null);
  if (block !== undefined) return { at: block.at, text: puzzleIn(block)! };
  const field = page.fields.find(
    (each) => isHere(each) && (puzzle.test(each.label) || /captcha/i.test(`${each.label} ${each.name}`)),
  );
  if (field !== undefined) return { at: field.at, text: field.label || field.name };
  const picture = page.images.find(
    ({ alt, name, file, ...placed }) => isHere(placed) && /captcha/i.test(`${alt ?? ''} ${name} ${file}`),
  );
  if (picture !== undefined) return { at: picture.at, text: picture.alt || picture.name || picture.file };
  const box = page.puzzles.find(isHere);
  return box === undefined ? null : { at: box.at, text: 'CAPTCHA' };
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>For your security this page will time out after 15 minutes. If it does, you will have to begin again.</p></main>',
      because: 'there is a reason, and all is lost',
      evidence: [{ quote: 'For your security this page will time out after 15 minutes.' }],
    },
    {
      html: '<main><h1>Tell us</h1><form><label>Enter the letters you see in the picture <input name="l"></label></form></main>',
      evidence: [{ quote: 'Enter the letters you see in the picture' }],
    },
    {
      html: '<main><h1>Tell us</h1><form><div class="g-recaptcha" data-sitekey="x"></div></form></main>',
      evidence: [{ quote: 'CAPTCHA' }],
    },
    {
      html: '<main><h1>Tell us</h1><form><img src="/captcha.php?1" alt="Letters"><label>Letters <input></label></form></main>',
      evidence: [{ quote: 'Letters' }],
    },
    {
      html: '<head><meta http-equiv="refresh" content="300"></head><main><h1>Tell us</h1></main>',
      evidence: [{ quote: '<meta http-equiv="refresh" content="300">' }],
    },
    {
      html: '<main><h1>Tell us</h1><p>If you are inactive for 20 minutes, you will be logged out. We cannot save your answers.</p></main>',
      evidence: [{ quote: 'If you are inactive for 20 minutes, you will be logged out.' }],
    },
    {
      html: '<main><h1>Tell us</h1><p>The form is long. Your session will time out after 20 minutes. Be quick.</p></main>',
      evidence: [{ quote: 'Your session will time out after 20 minutes.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Tell us</h1><form><div class="g-recaptcha" data-sitekey="x" data-size="invisible"></div><p>This form is protected by reCAPTCHA, and the privacy policy of Google applies.</p></form></main>',
      because: 'nobody sees the check',
    },
    {
      html: '<main><h1>Tell us</h1><p>To keep your details secure, your session will time out after 20 minutes. We warn you first.</p></main>',
      because: 'it is for safety, and says so',
    },
    {
      html: '<main><h1>Tell us</h1><p>You have 20 minutes to finish. We save your answers, and you can come back.</p></main>',
      because: 'nothing is lost',
    },
    {
      html: '<head><meta http-equiv="refresh" content="0; url=/new"></head><main><h1>Tell us</h1></main>',
      because: 'it leads on at once, as an old address does',
    },
    {
      html: '<main><h1>Privacy notice</h1><p>We use a captcha code to stop robots.</p></main>',
      because: 'it only tells about one',
    },
    {
      html: '<main><h1>Your permit</h1><p>The permit expires after 12 months. You have 28 days to appeal. The bus leaves after 20 minutes.</p></main>',
      because: 'these are not limits of a form',
    },
  ],
};
