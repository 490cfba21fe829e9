import type { TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { isEnglish, type Content } from '../content.ts';
import { anyOf } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

const place = '\\d{1,3}[A-Z]{0,2}(?:\\(\\w{1,3}\\)){0,3}';

/** The law by its number or year, and words that only the law uses. A section of a form is not law. */
const law = new RegExp(
  [
    `(?<!\\b(?:[Cc]omplete|[Ff]ill in|[Ff]ill out|[Ss]ign|[Ss]ee|[Rr]ead|[Ss]kip to|[Gg]o to|in) )\\b(?:[Ss]ections?|[Ss]ub-?section) ${place}(?! ?(?:of (?:the|this|your|our|that) (?:application|form|page|guide|leaflet|booklet|document|policy|handbook|agreement|tenancy)\\b))`,
    '\\bs\\.? ?\\d{2,3}[A-Z]?(?:\\(\\w{1,3}\\)){0,2}(?: (?:of|notice|agreement|aftercare|support)\\b|[,)])|\\b(?:19|20)\\d\\d (?:Act|Regulations|Order)\\b|\\bParts? (?:[IVX]{1,4}|\\d{1,2}[A-Z]?) of the [^.!?\\n]{0,60}\\bAct\\b',
    '\\b(?:Act|Acts|Order|Regulations|Measure|Rules)(?: \\([\\w ]{3,30}\\)){0,2},? (?:19|20)\\d\\d\\b',
    `\\b(?:[Rr]egulations?|[Ss]chedule|[Aa]rticle) ${place}\\b`,
    '\\b[Pp]ursuant to\\b|\\b[Ww]ithin the meaning of\\b|\\b[Bb]y virtue of\\b|\\b[Hh]ereinafter\\b|\\b[Ff]or the purposes of (?:the|this|that) (?:Act|[Rr]egulations?|[Ss]ection)|\\bas (?:defined|prescribed|specified|set out) (?:in|by|under) (?:the )?(?:[A-Z]\\w+ ){0,5}(?:Act|Regulations|Order)\\b',
  ].join('|'),
);

/** Headings over the rules on who may have it. */
const whoHeading =
  /\b(?:who (?:can|is|may|gets|qualifies)|eligib\w*|qualif\w*|entitle\w*|criteria|can (?:i|you) (?:apply|get|claim|have)|do (?:i|you) (?:qualify|need)|am i|are you|is (?:it|this) for (?:me|you))\b/i;

/** Sentences on who may have it. */
const person =
  '(?:you|applicants?|claimants?|people|persons?|anyone|adults?|residents?|tenants?|carers?|parents?|child(?:ren)?|pupils?|students?|households?|individuals?|owners?|occupiers?|famil(?:y|ies)|those|someone|they|he or she)';
const who = anyOf(
  [
    'eligib\\w{2,6}|qualif(?:y|ies|ied|ying)|entitled?|entitlement|criteria|ordinarily resident|available (?:to|for)|exempt(?:ed|ion)?',
    `${person} (?:can|may|might|could|cannot) (?:not |only |also )?(?:apply|get|claim|have|ask|join|receive|request|be (?:able|given|entered|considered|granted|offered|registered|accepted|assessed))`,
    `${person} (?:is|are|will be|shall be) (?:not |also |deemed to be )?(?:treated|deemed|regarded|disregarded|considered|defined|classed|counted|taken|entitled|eligible|exempt|resident|liable|owed|in (?:priority )?need)`,
    '(?:priority need|local connection|threatened with homelessness|intentionally homeless)',
    `${person} (?:must|need to|have to|will need to) (?:be|live|have (?:lived|been|a)|meet)`,
    '(?:people|persons?|anyone|adults?|child(?:ren)?|those|someone|pupils?|individuals?|tenants?|carers?|applicants?) (?:who|whose|with|aged|under|over|subject to|detained)',
    'dut(?:y|ies)(?: under [^.!?]{0,60})? to (?:meet|provide|house|help|assess|offer|make|secure|give|consider)',
    '(?:applications?|requests?|claims?) (?:can|may|must|will|are|is)',
    '(?:we|the council|the authority) (?:must|will (?:only|not|consider)|can only|may only|can|may|has to|have to|is required to|are required to|shall) (?:only )?(?:assess|offer|provide|house|help|meet|give|grant|consider|award|pay)',
  ].map((each) => `\\b(?:${each})\\b`),
  'i',
);

/** Notices, planning and licensing must cite the law. */
const lawful =
  /\b(?:planning|licen[cs](?:e|es|ed|ing)|enforcement|conservation areas?|listed buildings?|trees? preservation|building (?:control|regulations)|notices?|orders?|by-?laws?|penalt(?:y|ies)|prosecut\w{1,5}|gambling|alcohol|taxi\w{0,3}|street trading|temporary event|premises|registration of|right of way|rights of way|public (?:path|spaces? protection)|data protection|freedom of information|privacy|legislation|legal)\b/i;

const mostPlaces = 2;

/** Who may have it is told in the words of the law: ask people to say it in their own. */
export default defineRule({
  id: 'legal-wording',
  number: 14,
  approach: 'co-design',
  causes: ['not-understood', 'for-me'],
  severity: 2,
  strength: 3,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect({ page, content }) {
    if (content.kind !== 'service' || !content.english || content.words < 80) return;
    if (lawful.test(content.heading) || /\/(?:planning|licen[cs]ing|legal)\b/i.test(page.url)) return;
    let places = 0;
    for (const { block, underWho } of underHeadings(content)) {
      if (block.kind === 'heading' || block.kind === 'quote' || !isEnglish(block.lang)) continue;
      const said = law.exec(block.text);
      if (said === null || (!underWho && !who(block.text)) || isLink(block, content)) continue;
      yield { at: block.at, evidence: { quote: quote(sentenceAt(block.text, said.index)) } };
      places += 1;
      if (places === mostPlaces) return;
    }
  },
});

/** Below any heading: a short bold line that stands in for one. */
const boldLevel = 7;
const shortLine = 10;

/** Each block, with whether a heading above it, of any level, asks who may have it. */
function* underHeadings({ blocks }: Content): Generator<{ block: TextBlock; underWho: boolean }> {
  let level = Infinity;
  for (const block of blocks) {
    const own = block.level ?? (block.bold && block.words <= shortLine ? boldLevel : null);
    if (own !== null) {
      if (own <= level) level = Infinity;
      if (level === Infinity && whoHeading.test(block.text)) level = own;
    }
    yield { block, underWho: level !== Infinity };
  }
}

/** A line that only links to the law is for those who want to read it. */
function isLink(block: TextBlock, { linksIn }: Content): boolean {
  const linked = (linksIn.get(block) ?? []).reduce((sum, { text }) => sum + text.length, 0);
  return linked > block.text.length * 0.7;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Free school meals</h1>{filler}<h2>Who can apply</h2><ul><li>Support under Part VI of the Immigration and Asylum Act 1999</li></ul></main>',
      evidence: [{ quote: 'Support under Part VI of the Immigration and Asylum Act 1999' }],
    },
    {
      html: '<main><h1>Aftercare</h1>{filler}<p>You are eligible if you were detained under section 3 of the Mental Health Act.</p></main>',
      evidence: [
        { quote: 'You are eligible if you were detained under section 3 of the Mental Health Act.' },
      ],
    },
    {
      html: '<main><h1>Grants</h1>{filler}<h2>Eligibility</h2><h3>Income</h3><p>It is assessed pursuant to the scheme.</p></main>',
      because: 'the heading above the heading asks who',
      evidence: [{ quote: 'It is assessed pursuant to the scheme.' }],
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p><b>Can I get one?</b></p><p>The house must be let under section 21 of the Housing Act 1988.</p><p><b>When</b></p><p>The Housing Act 1996 is old.</p></main>',
      because: 'a bold line stands in for the heading',
      evidence: [{ quote: 'The house must be let under section 21 of the Housing Act 1988.' }],
    },
    {
      html: '<main><h1>Care at home</h1>{filler}<p>The council has a duty under section 9 of the Care Act 2014 to assess any adult.</p></main>',
      evidence: [
        { quote: 'The council has a duty under section 9 of the Care Act 2014 to assess any adult.' },
      ],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Planning permission</h1>{filler}<h2>Who can apply</h2><p>See the Town and Country Planning Act 1990.</p></main>',
      because: 'planning must cite the law',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<h2>Who can apply</h2><p>Fill in section 3. Sign section 4 of the form.</p></main>',
      because: 'these are parts of a form',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<h2>About us</h2><p>The Local Government Act 1972 made the council.</p></main>',
      because: 'it says nothing of who may apply',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<h2>Who can apply</h2><p><a href="https://www.legislation.gov.uk/a">Housing Grants Act 1996</a></p></main>',
      because: 'it is a link for those who want to read the law',
    },
    {
      html: '<main><h1>Public notices</h1>{filler}<p>You may object under section 5 of the Act.</p></main>',
      because: 'a legal notice must cite the law',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<h2>Who can apply</h2><p>You can act now. In order to apply, live here since 2020. Article in the news.</p></main>',
      because: 'these words have plain meanings too',
    },
  ],
};
