import type { Link, PageModel } from '#core/page/page-model';
import { isEnglish } from '../content.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Words that say nothing of where a link goes, when they are all that a link says. */
const vague =
  /^(?:(?:please )?(?:click|tap|press|see|go|look)? ?(?:here|on this|this(?: (?:link|page|website|site|document|form))?)|(?:click|read|see|find out|learn|view|show|get|load|know|tell me)(?: us)? more(?: (?:here|details?|information|info))?|more|more (?:info|information|details?)|(?:view|see|full|further) (?:details?|information|info)|details|info|information|read|read (?:on|full (?:story|article))|continue(?: reading)?|click|link|view|open|go|website|web ?page|download|pdf|(?:(?:visit|see|on|go to|use) )?(?:the|our|their|its|this|that) (?:website|site|web ?page|page|link)|read (?:this|it|about it)|(?:more )?(?:details|info|information) here|(?:find|learn) out|see (?:below|more here)|follow (?:this|the) link|link here|the following link|via this link|following link)$/i;

/** A bare web address that nobody would read aloud; "www.gov.uk" is the name of a site. */
const address =
  /^(?:https?:\/\/\S+|www\.[^\s/]+\/\S+|(?:[a-z0-9-]{1,63}\.){1,4}(?:uk|wales|cymru|scot|com|org|net)\/\S+)$/i;

/** Links that do not say where they go: ask people what they expect behind them. */
export default defineRule({
  id: 'vague-links',
  number: 32,
  approach: 'co-design',
  causes: ['not-found', 'access'],
  severity: 2,
  strength: 3,
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
  *detect({ page, content }) {
    const told = new Set(page.links.filter((link) => isTitle(link, page)).map(({ href }) => href));
    for (const link of content.links) {
      if (!link.shown || !/^(page|document|fragment)$/.test(link.kind) || !isVague(link)) continue;
      const block = page.blocks[link.block];
      if (!isEnglish(block?.lang ?? page.lang) && !address.test(link.text)) continue;
      // Of a card, the heading often leads to the same place and says which.
      if (told.has(link.href)) continue;
      yield { at: link.at, evidence: { quote: link.text.split(/[?#]/, 1)[0]! } };
    }
  },
});

/** The heading or picture of a card says where its other links go. */
const isTitle = (link: Link, page: PageModel): boolean =>
  (link.block < 0 || page.blocks[link.block]?.kind === 'heading') && link.name !== '' && !isVague(link);

/** What a screen reader says counts: hidden words or a label may complete a link. */
const isVague = ({ name, text }: Link): boolean => text !== '' && (isEmptyTalk(name) || address.test(name));

const isEmptyTalk = (name: string): boolean =>
  name.length < 60 && vague.test(name.replace(/[\s.,:;!>»›→…[\]()-]+/g, ' ').trim());

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>For the form <a href="/f">click here</a>. <a href="/g">Read more…</a></p></main>',
      evidence: [{ quote: 'click here' }, { quote: 'Read more…' }],
    },
    {
      html: '<main><p>See <a href="/f">https://council.example/f?token=abc</a></p></main>',
      evidence: [{ quote: 'https://council.example/f' }],
    },
    {
      html: '<main><p>Is it for you? <a href="/a">Find out more</a> or use <a href="/b">this page</a>.</p></main>',
      evidence: [{ quote: 'Find out more' }, { quote: 'this page' }],
    },
    {
      html: '<main><p>Send the <a href="/f.pdf">claim form</a>.</p><p><a href="/f.pdf">Click here</a>.</p></main>',
      evidence: [{ quote: 'Click here' }],
    },
    {
      html: '<main><p>Ask <a href="/f">their website</a>, <a href="/g">council.gov.uk/bins/f.aspx</a> or <a href="/h">follow this link</a>.</p></main>',
      evidence: [
        { quote: 'their website' },
        { quote: 'council.gov.uk/bins/f.aspx' },
        { quote: 'follow this link' },
      ],
    },
  ],
  quiet: [
    {
      html: '<main><a href="/f"><img alt="Bins"></a><p>When we come. <a href="/f">More</a></p></main>',
      because: 'the picture of the card is the same link',
    },
    { html: '<main><p><a href="/f">Read more about bins</a></p></main>', because: 'it says about what' },
    {
      html: '<main><p><a href="/f" aria-label="Read more about bins">Read more</a></p></main>',
      because: 'a label completes it',
    },
    {
      html: '<main><p><a href="/f">Read more <span class="visually-hidden">about bins</span></a></p></main>',
      because: 'hidden words complete it',
    },
    {
      html: '<main><h2 id="b">Bins</h2><p><a id="m" href="/f" aria-labelledby="m b">Read more</a></p></main>',
      because: 'the heading completes it',
    },
    {
      html: '<main><h3><a href="/f">Bins</a></h3><p>When we come. <a href="/f">More</a></p></main>',
      because: 'the heading of the card is the same link',
    },
    { html: '<nav><a href="/f">More</a></nav><main><p>Bins</p></main>', because: 'it is not in the content' },
    {
      html: '<main><p>Go to <a href="https://www.gov.uk">www.gov.uk</a></p></main>',
      because: 'it is the name of a site',
    },
    {
      html: '<main><p><a href="mailto:a@council.example">here</a></p></main>',
      because: 'mail programs show the address',
    },
    { html: '<main><p hidden><a href="/f">click here</a></p></main>', because: 'nobody sees it' },
    { html: '<main><p lang="cy"><a href="/f">Go</a></p></main>', because: 'it is Welsh: a smith' },
  ],
};
