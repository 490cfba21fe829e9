import type { Link, PageModel, TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { sentences } from '#core/text/sentences';
import { isAboutCare } from '../care-topic.ts';
import { hostOf } from '../council.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { requestOf } from '../task.ts';

/** Headings over the rules on who may have it. */
const whoHeading =
  /\b(?:who (?:(?:can|may|is able to) (?:get|apply|have|claim|receive|use|join)|gets|qualifies|is (?:it|this) for|(?:it|this)(?: is|['’]s) for)\b|eligib\w{2,6}|qualif(?:y|ies|ying)|entitle(?:d|ment)|criteria|can (?:i|you) (?:apply|get|claim|have)|do (?:i|you) qualify|am i)\b/i;

/** Leave to build or to trade, and duties, are no help that others could give. */
const noHelp =
  /\b(?:planning|licen[cs](?:e|es|ing)|building control|dropped kerbs?|street trading|register an?|registering|register to vote|elect\w{2,6}|marriages?|weddings?|ceremon(?:y|ies)|births?|deaths?|complaints?|fines?|penalty|appeal|foster\w*|adopt\w*|volunteer\w*|jobs?|governors?)\b/i;

/** What pages are about that help people in need: who does not qualify needs help all the same. */
const helps =
  /\b(?:benefits?|support|grants?|funds?|funding|allowances?|reductions?|discounts?|relief|exemptions?|concession\w*|care|carers?|caring|assessments?|housing|home(?:s|less\w*)?|council (?:house|flat)s?|adaptations?|disab\w+|meals|transport|travel|bus pass\w*|(?:travel|bus|concessionary) pass\w*|blue badges?|short breaks?|equipment|respite|hardship|payments?|loans?|assist\w*|uniform|nursery|childcare|child ?care|budgets?|help|debt|rent|heating|energy|wellbeing|therap\w+|send|special educational)\b/i;

/** Sentences that shut some people out, and say so. */
const shutsOut = new RegExp(
  [
    "\\b(?:(?:is|are|be) not|aren[’']t|isn[’']t|in) ?(?:eligible|entitled)\\b|\\b(?:not|n[’']t) qualify\\b|\\b(?:not|n[’']t) be (?:eligible|entitled)\\b",
    "\\b(?:you|they|people|applicants?|residents?)(?:['’]ll| will)? (?:have to |must |need to )?pay (?:the )?(?:full|whole|entire|all)\\b|\\bpay (?:it all|for (?:it all|all of it|your own care|everything)|the full (?:cost|price|amount|rate))\\b",
    "\\bif (?:you|they)(?:['’]re| are| do)?(?: not|n['’]t)? [^.!?\\n]{0,80}\\b(?:unable to|cannot|can['’]?t|not able to|will not|won['’]t) (?:help|offer|assist|give|provide|pay)\\b",
    "\\b(?:we|the council) (?:cannot|can[’']?t|will not|won[’']t|do not|don[’']t) (?:help|offer|give|pay|provide|house|fund)\\b[^.!?\\n]{0,60}\\b(?:people|you|anyone|families|households|children|adults|if|unless)\\b",
  ].join('|'),
  'i',
);

/** Sentences on who may have it. */
const whoText = new RegExp(
  [
    '\\bto (?:be eligible|qualify)\\b|\\beligibility criteria\\b',
    "\\b(?:you|they|applicants?|people)(?:['’]re| are| may be| might be| will be| could be| may| might| will| do| would)? (?:only |automatically )?(?:eligible|entitled|qualify)\\b",
    '\\b(?:you|applicants?|people) (?:can|may) (?:only |usually )?(?:apply|get|claim|have|qualify)\\b[^.!?\\n]{0,60}\\bif\\b',
    '\\b(?:you|they|applicants?|people|households?) (?:must|need to|have to|will need to) (?:meet (?:the|all|our|one|these|certain)|be (?:in receipt|getting|(?:aged |over )?(?!18)\\d\\d|under)|have (?:less|lived))',
  ].join('|'),
  'i',
);

/** It is for everybody: nobody is sent away. */
const forAll =
  /\b(?:any(?:one|body)|every(?:one|body)|(?:all|any) (?:residents?|households?|tenants?|child(?:ren)?|people|adults?)) (?:can|may|is (?:able|entitled|welcome) to|are (?:able|entitled|welcome) to) (?:also |still )?(?:apply|get|have|use|join|claim|ask|request|come|take|borrow)\b|\b(?:any|every)(?:one|body) who (?:lives?|works?|studies|is (?:living|staying))\b[^.!?\n]{0,40} (?:can|may)\b|\b(?:open|available|free) (?:to|for) (?:all|every(?:one|body)|any(?:one|body))\b(?! (?:who|aged|with|in receipt|over|under|living in))/i;

/** What else there is, or who else helps. */
const otherHelp = new RegExp(
  [
    '\\byou can (?:still |also |often |instead )?(?:buy|hire|borrow|rent|pay for) (?!online|it online|by)\\w',
    '\\b(?:other|alternative) (?:help|support|advice|options?|schemes?|grants?|funds?|funding|sources|types? of (?:help|support)|organisations?|financial (?:help|support|assistance)|discounts?|benefits you|places|services (?:that|which|you|can|may)|ways to (?:get|find|save|pay less|travel))\\b',
    '\\b(?:help|support|advice) from (?:other|charit|local|the community|citizens|a)\\b|\\bwho else\\b|\\bcitizens advice\\b|\\bcharit(?:y|ies)\\b[^.!?\\n]{0,60}\\b(?:can|may|helps?|offers?|advice|support|gives?|lends?)\\b|\\b(?:from|ask|try|contact|local|see|by|a|other) (?:\\w+ ){0,2}charit(?:y|ies)\\b(?! (?:number|no)\\b)|\\bvoluntary\\b|\\bage (?:uk|cymru|concern)\\b|\\bcommunity (?:groups?|support|organisations?|transport|services?)\\b|\\bturn2us\\b|\\bfood ?banks?\\b|\\b(?:what|where) (?:else )?(?:to|you can|can you) (?:do|go|try|turn) (?:instead|else)\\b|\\bhelp you (?:to )?find\\b|\\bsomething else\\b',
    '\\b(?:tell|give|show|point|direct|signpost|put|refer|advise) (?:you|them|people) (?:to|about|towards?|in touch with|on|of) (?:\\w+ ){0,2}(?:other|groups?|services|organisations?|local|community|help|support)\\b|\\b(?:groups?|services|organisations?) (?:near you|below|in your area|that can help)\\b|\\bwhatever (?:the (?:outcome|result|decision|answer)|we decide|our decision)\\b|\\bwe (?:can|will|may) still\\b|\\beven if (?:you|your \\w+) (?:do|does|are|is|cannot)(?: not|n.t)?\\b',
  ].join('|'),
  'i',
);

/** "If you do not get these", "if you live elsewhere": the beginning of a sentence to those who are left out. */
const leftOut =
  /(?:^|[.!?\n] ?)not (?:eligible|entitled|(?:for )?you\?)|\b(?:even )?(?:if|when|unless) (?:you|they|your \w+)(?:['’]re| are| do| does| can| is)?(?: ?not|n['’]t| under| over| outside| younger)? ?(?:eligible|qualify|entitled|meet|get|be|able|live (?:outside|somewhere|elsewhere|in another|just)|under|over|outside|aged|younger|older|from another|have (?:more|too)|already)\b/i;

/** How it goes on where it leads them somewhere. "We are unable to help" leads nowhere. */
const onwards =
  /\b(?:you (?:may|might|could|can|should)|instead|still|try|see|look|contact|find|speak|talk|ask|use|visit|go to|apply (?:to|for)|call|ring|there (?:are|is)|advice|(?:may|might|could|can|will|to) (?:still |also |then )?(?:help|know|give|tell|point|offer|get|join|refer|pass))\b/i;
const denied =
  /\b(?:unable|not able|cannot|can['’]?t|will not|won['’]t|not) (?:be able )?(?:to )?(?:help|offer|assist|give|provide|apply|get)\b/i;

/** Whether a text shows a way on to who does not qualify. */
const otherwise = (text: string): boolean =>
  otherHelp.test(text) ||
  (leftOut.test(text) &&
    sentences(text).some((sentence, at, all) => {
      const start = leftOut.exec(sentence);
      if (start === null) return false;
      const rest = sentence.slice(start.index + start[0].length);
      // A heading or a question is answered by what follows it.
      const next = rest.length < shortRest ? `${rest} ${all[at + 1] ?? ''}` : rest;
      return (onwards.test(next) || (negative.test(start[0]) && !ofCouncil.test(next))) && !denied.test(next);
    }));

const shortRest = 12;
const negative = /\bnot|n['’]t|outside|elsewhere|another|younger|older/i;

/** Where none of these follows, somebody else is named. */
const ofCouncil = /\b(?:we|us|our|council|your?|it|this|be)\b/i;

/** Links to help that is not this. "Help with this form" is no other help, nor is a "carer permit" among permits. */
const helpWords =
  /\b(?:help|support|advice|advisers?|benefits?|grants?|funds?|funding|local offer|discounts?|reductions?|concessions?|schemes?|allowance|groups|debts?|money|cost of living|find (?:a|out what else)|alternatives?|home improvement|private(?:ly)?|wellbeing)\b/g;

/** The same where people look for care: who helps, and with what. */
const careWords =
  /\b(?:carers?|directory|equipment|transport|community|groups?|activities|centres?|clubs?|friendship|private(?:ly)?|charit(?:y|ies))\b/g;
const ownHelp =
  /\b(?:help|support|advice) (?:with|to|filling|completing|using|on) (?:the |this |your |an? |our )?(?:form|application|apply|website|account|claim|page|fill|complete|online|applying)|^(?:apply|renew|claim|order|book|report|register|start|contact|download|print|guidance)\b|\b(?:application|claim) form\b|\b(?:permits?|costs? that|policy|find (?:out )?(?:which|your|if|whether))\b/i;

/** What a page is called that lists more than one kind of help; "Care and support" is a whole department. */
const listsHelp = /\b(?:help|(?<!care (?:and|&) )support|advice|benefits)\b/i;

/** Some people are sent away with nothing: ask where they went instead. */
export default defineRule({
  id: 'ineligible-without-help',
  number: 17,
  approach: 'co-deliver',
  causes: ['for-me', 'not-found'],
  severity: 2,
  strength: 2,
  source: 'https://socitm.net/press/65',
  *detect(subject) {
    if (!isServicePage(subject) || noHelp.test(subject.content.heading)) return;
    const seen = shutOutOf(subject) ?? eligibilityOf(subject);
    if (seen === null || says(subject, otherwise) || hasHelpLink(subject)) return;
    yield seen;
  },
});

/** The first sentence that says no, on a page where people ask for something or that is about help. */
function shutOutOf(subject: Subject): Detection | null {
  const { content } = subject;
  if (!isOfHelp(subject) && requestOf(subject) === null) return null;
  return sayingOf(shutsOut, content.blocks);
}

const isOfHelp = ({ page, content }: Subject): boolean =>
  helps.test(content.heading) || helps.test(page.title.split(/ [-|–—:] /, 1)[0]!);

/** The rules on who may have it, on a page about help that not everybody gets. */
function eligibilityOf(subject: Subject): Detection | null {
  const { content } = subject;
  if (!isOfHelp(subject) || forAll.test(content.text)) return null;
  const heading = content.blocks.find(
    ({ kind, level, text }) => kind === 'heading' && level !== 1 && whoHeading.test(text),
  );
  if (heading) return { at: heading.at, evidence: { quote: quote(heading.text) } };
  return sayingOf(whoText, content.allBlocks);
}

function sayingOf(pattern: RegExp, blocks: readonly TextBlock[]): Detection | null {
  for (const block of blocks) {
    const said = /^(?:heading|button|label|code)$/.test(block.kind) ? null : pattern.exec(block.text);
    if (said !== null)
      return { at: block.at, evidence: { quote: quote(sentenceAt(block.text, said.index)) } };
  }
  return null;
}

/** A link beside or in the text that leads to other help, to who gives some, or back to where all help is listed. */
function hasHelpLink({ page, content }: Subject): boolean {
  const topic = content.heading.toLowerCase();
  const aboutCare = isAboutCare(page, content);
  return page.links.some((link) => {
    if (link.kind !== 'page' && link.kind !== 'document') return false;
    if (link.region !== 'main' && link.region !== 'aside')
      return isParent(link, page) && listsHelp.test(link.name);
    if (topic.includes(link.text.toLowerCase()) || isAboutSame(link.name, topic) || ownHelp.test(link.name))
      return false;
    return (
      isOtherHelp(link.name, topic, aboutCare) ||
      (!link.button && /\.org(?:\.uk)?$|\.nhs\.uk$/.test(hostOf(link.href)))
    );
  });
}

/** Whether a link has all the words of the heading, as "Blue Badge scheme" has on the page about Blue Badges. */
function isAboutSame(name: string, topic: string): boolean {
  const words = (topic.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5).replace(/s$/, ''));
  const own = name.toLowerCase();
  return words.length > 1 && words.every((word) => own.includes(word)) && !/\b(?:other|instead)\b/.test(own);
}

/** "How Council Tax Support is worked out" is no other help on the page about Council Tax Support. */
function isOtherHelp(name: string, topic: string, aboutCare: boolean): boolean {
  const words = name.toLowerCase();
  return [...(words.match(helpWords) ?? []), ...((aboutCare && words.match(careWords)) || [])].some(
    (word) => !topic.includes(word),
  );
}

/** A folder that the page lies in, but not the home page. */
const isParent = ({ href }: Link, { url }: PageModel): boolean =>
  /^https?:\/\/[^/?#]+\/[^/?#]/.test(href) && url.startsWith(href.endsWith('/') ? href : `${href}/`);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Hardship fund</h1>{filler}<h2>Who can apply</h2><p>You must be 66 and have less than £500.</p></main>',
      evidence: [{ quote: 'Who can apply' }],
    },
    {
      html: '<main><h1>Bus passes</h1>{filler}<p>It is free. To qualify you must live here.</p><a href="/form">Help with the form</a></main>',
      because: 'help with the form is no other help',
      evidence: [{ quote: 'To qualify you must live here.' }],
    },
    {
      html: '<main><h1>Council Tax Support</h1>{filler}<h2>Who can apply</h2><p>You must be 66.</p><p><a href="/sums">How Council Tax Support is worked out</a></p></main>',
      because: 'the link is about the same support',
      evidence: [{ quote: 'Who can apply' }],
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>You are not eligible if you have savings.</p></main><nav><a href="/benefits">Benefits</a></nav>',
      because: 'the menu of the site is no other help',
      evidence: [{ quote: 'You are not eligible if you have savings.' }],
    },
    {
      html: '<main><h1>Free school meals</h1>{filler}<p>If you are not eligible, we are unable to help.</p></main>',
      because: 'the word help is there, and none is given',
      evidence: [{ quote: 'If you are not eligible, we are unable to help.' }],
    },
    {
      html: '<main><h1>Care homes</h1>{filler}<p>With more than £23,250 you pay the full cost.</p><p><a href="/p">Policy on money</a></p></main>',
      because: 'who pays it all is left out too',
      evidence: [{ quote: 'With more than £23,250 you pay the full cost.' }],
    },
    {
      html: '<main><h1>Parking</h1>{filler}<h2>Apply</h2><p>A new flat is not eligible for a permit.</p><ul><li><a href="/c">Carer permit</a></li><li><a href="/t">Transport worker permit</a></li></ul></main>',
      because: 'other permits are no other help',
      evidence: [{ quote: 'A new flat is not eligible for a permit.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Heating grants</h1>{filler}<h2>Who can get it</h2><p>You can apply if you own your home.</p><p>Not you? You may get a lower price through our group offer.</p></main>',
      because: 'the next line is for everybody else',
    },
    {
      html: '<main><h1>Equipment for your home</h1>{filler}<h2>Ask for an assessment</h2><p>If your needs are not eligible, we are not able to provide equipment. You can buy small things yourself at the shop in Mill Lane.</p></main>',
      because: 'it says where else to get it',
    },
    {
      html: '<main><h1>Travel passes</h1>{filler}<p>To qualify you must be 66. If you live just outside the county, ask your own council.</p></main>',
      because: 'who lives elsewhere is told where to go',
    },
    {
      html: '<main><h1>School transport</h1>{filler}<h2>Who can get it</h2><p>Children of 8.</p><h2>If your child does not qualify</h2><p>You can buy a seat.</p></main>',
      because: 'a heading speaks to who does not qualify, and the line below leads on',
    },
    {
      html: '<main><h1>Tip</h1>{filler}<h2>Am I eligible?</h2><p>You must live here.</p></main>',
      because: 'nobody turns to others for a tip',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<h2>Who can apply</h2><p>You must be 66.</p><h2>Other help</h2><p>The food bank.</p></main>',
      because: 'it names other help',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<h2>Who can apply</h2><p>You must be 66.</p></main><aside><a href="/grants">Grants for your home</a></aside>',
      because: 'a link beside it leads to other help',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<h2>Who can apply</h2><p>If you do not qualify, the library may know who helps.</p></main>',
      because: 'it speaks to who does not qualify',
    },
    {
      html: '<main><h1>Library cards</h1>{filler}<h2>Who can apply</h2><p>Everyone can have one.</p></main>',
      because: 'nobody is sent away',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<h2>Who can apply</h2><p>You must be 66.</p><p><a href="https://bees.example.org/">Bees for All</a></p></main>',
      because: 'a charity is named with a link',
    },
    {
      url: 'https://council.example/help-with-money/hardship-fund',
      html: '<nav><a href="/help-with-money">Help with money</a></nav><main><h1>Hardship fund</h1>{filler}<h2>Who can apply</h2><p>You must be 66.</p></main>',
      because: 'the page above it lists other help',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>You must be at home.</p></main>',
      because: 'it is not about who may have it',
    },
  ],
};
