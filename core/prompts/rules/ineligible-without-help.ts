import type { Link, PageModel } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { hostOf } from '../council.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';

/** Headings over the rules on who may have it. */
const whoHeading =
  /\b(?:who (?:(?:can|may|is able to) (?:get|apply|have|claim|use|join|receive)|qualifies|is (?:it|this) for|(?:it|this)(?: is|['’]s) for)\b|eligib\w{2,6}|qualif(?:y|ies|ying)|entitle(?:d|ment)|criteria|can (?:i|you) (?:apply|get|claim|have)|do (?:i|you) qualify|am i)\b/i;

/** Leave to build or to trade, and duties, are no help that others could give. */
const noHelp =
  /\b(?:planning|licen[cs](?:e|es|ing)|building control|dropped kerbs?|street trading|register an?|registering|register to vote|elect\w{2,6}|marriages?|births?|deaths?)\b/i;

/** Sentences that shut some people out. */
const whoText = new RegExp(
  [
    '\\bto (?:be eligible|qualify)\\b|\\beligibility criteria\\b',
    "\\b(?:you|they|applicants?|people)(?:['’]re| are| may be| might be| will be| could be| may| might| will| do| would)? (?:only |not |automatically )?(?:eligible|entitled|qualify)\\b",
    '\\b(?:you|applicants?|people) (?:can|may) (?:only |usually )?(?:apply|get|claim|have|qualify|join)\\b[^.!?\\n]{0,60}\\bif\\b',
    '\\b(?:you|they|applicants?|people|households?) (?:must|need to|have to|will need to) (?:meet (?:the|all|our|one|these|certain)|be (?:aged|over|under|an? |at least|in receipt|getting|living|resident|registered|\\d)|live\\b|have lived)',
  ].join('|'),
  'i',
);

/** It is for everybody: nobody is sent away. */
const forAll =
  /\b(?:any(?:one|body)|every(?:one|body)|(?:all|any) (?:residents?|households?|tenants?|child(?:ren)?|people|adults?)) (?:can|may|is (?:able|entitled|welcome)|are (?:able|entitled|welcome))\b|\b(?:any|every)(?:one|body) who (?:lives?|works?|studies|is (?:living|staying))\b[^.!?\n]{0,40} (?:can|may)\b|\b(?:open|available|free) (?:to|for) (?:all|every(?:one|body)|any(?:one|body))\b(?! (?:who|aged|with|in receipt|over|under|living in))/i;

/** Words that show a way on to who does not qualify. */
const otherwise = new RegExp(
  [
    "\\bif (?:you|they)(?:['’]re| are| do| may| cannot| can['’]?t| don['’]t| aren['’]t)?(?: not)? (?:not |eligible|qualify|entitled|meet|get|be )[^.!?\\n]{0,100}\\b(?:may|might|could|can|still|instead|help|try|see|look|contact|find|speak|talk|ask|there are|advice)\\b",
    '\\b(?:other|alternative) (?:help|support|advice|options?|schemes?|grants?|sources|types? of (?:help|support)|organisations?|financial (?:help|support|assistance)|discounts?|benefits you|places|services (?:that|which|you|can|may)|ways to (?:get|find|save|pay less|travel))\\b',
    '\\b(?:help|support|advice) from (?:other|charit|local|the community|citizens|a)\\b|\\bwho else\\b|\\bcitizens advice\\b|\\bcharit(?:y|ies)\\b|\\bvoluntary\\b|\\bage (?:uk|cymru|concern)\\b|\\bcommunity (?:groups?|support|organisations?|transport|services?)\\b|\\bturn2us\\b|\\bfood ?banks?\\b|\\b(?:what|where) (?:else )?(?:to|you can|can you) (?:do|go|try|turn) (?:instead|else)\\b',
  ].join('|'),
  'i',
);

/** Links to help that is not this. "Help with this form" is no other help. */
const helpWords =
  /\b(?:help|support|advice|advisers?|benefits?|grants?|funds?|funding|carers?|local offer|directory|options|discounts?|reductions?|concessions?|schemes?|allowance|groups|wellbeing|equipment|transport|debts?|money|cost of living|find (?:a|out what else)|alternatives?|home improvement|private(?:ly)?|community)\b/g;
const ownHelp =
  /\b(?:help|support|advice) (?:with|to|filling|completing|using|on) (?:the |this |your |an? |our )?(?:form|application|apply|website|account|claim|page|fill|complete|online|applying)|^(?:apply|renew|claim|order|book|report|register|start|contact|download|print|guidance)\b|\b(?:application|claim) form\b/i;

/** What a page is called that lists more than one kind of help. */
const listsHelp = /\b(?:help|support|advice|benefits)\b/i;

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
    const seen = eligibilityOf(subject);
    if (seen === null || says(subject, otherwise) || hasHelpLink(subject)) return;
    yield seen;
  },
});

function eligibilityOf({ content }: Subject): Detection | null {
  if (forAll.test(content.text)) return null;
  const heading = content.blocks.find(
    ({ kind, level, text }) => kind === 'heading' && level !== 1 && whoHeading.test(text),
  );
  if (heading) return { at: heading.at, evidence: { quote: quote(heading.text) } };
  for (const block of content.allBlocks) {
    const said = block.kind === 'heading' ? null : whoText.exec(block.text);
    if (said !== null)
      return { at: block.at, evidence: { quote: quote(sentenceAt(block.text, said.index)) } };
  }
  return null;
}

/** A link beside or in the text that leads to other help, to who gives some, or back to where all help is listed. */
function hasHelpLink({ page, content }: Subject): boolean {
  const topic = content.heading.toLowerCase();
  return page.links.some((link) => {
    if (link.kind !== 'page' && link.kind !== 'document') return false;
    if (link.region !== 'main' && link.region !== 'aside')
      return isParent(link, page) && listsHelp.test(link.name);
    if (topic.includes(link.text.toLowerCase()) || ownHelp.test(link.name)) return false;
    return isOtherHelp(link.name, topic) || /\.org(?:\.uk)?$|\.nhs\.uk$/.test(hostOf(link.href));
  });
}

/** "How Council Tax Support is worked out" is no other help on the page about Council Tax Support. */
const isOtherHelp = (name: string, topic: string): boolean =>
  (name.toLowerCase().match(helpWords) ?? []).some((word) => !topic.includes(word));

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
  ],
  quiet: [
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
