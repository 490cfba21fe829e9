import type { Link, PageModel, TextBlock } from '#core/page/page-model';
import type { Content } from '../content.ts';
import { hostOf, isOwnAddress, nameOfSite, siteOf } from '../council.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { taskLinksOf } from '../task-link.ts';

/** Public bodies that people know, and their services. */
const known =
  /(?:^|\.)(?:www\.gov\.uk|service\.gov\.uk|nhs\.(?:uk|wales|scot)|(?:gov|llyw)\.(?:wales|cymru|scot)|mygov\.scot|nidirect\.gov\.uk|police\.uk|parliament\.uk)$/;

/** Those who take payments: a link that says it is for paying, or an address that does. */
const paying = /^(?:make a )?pay(?:ment|ing)?\b|\btalu\b/i;
const payHost =
  /(?:^|[.-])(?:e-?pay\w{0,20}|pay\w{0,20}|checkout|secure\.?pay\w{0,10}|worldpay|stripe|gocardless|adyen|opayo|sagepay|allpay\w{0,10}|civicaepay|adelante\w{0,10}|barclaycard)(?:[.-]|$)/;

/** Words that say that somebody else runs it, or that people leave the site. */
const announced =
  /\b(?:external|another|other|different|separate|their|partner|third[- ]party|new) (?:web)?(?:site|page|portal|provider|organisation|company|council)s?\b|\(external\b|\bexternal link\b|\b(?:run|managed|provided|operated|hosted|delivered|handled|administered|supplied|maintained|processed) (?:for us |for the council |on our behalf |on behalf of the council )?by (?!us\b|you\b|our\b|the council\b|phone|post|e-?mail|the end)|\bon (?:our|the council['’]s|its) behalf\b|\b(?:leave|leaving) (?:this|our|the council['’]?s?)\b|\b(?:takes?|taken|redirect(?:ed|s)?|sends?|sent|transferr?e?d?|go(?:es)?) (?:you |people )?(?:through )?to (?:the website of|a (?:different|separate|new)|an? (?:external|partner)|another)|\b(?:work|partnership) with\b|\b(?:our|the|a) (?:contractor|partner|supplier|provider)s?\b/i;

/** Buttons that begin nothing. */
const aside =
  /^(?:share|tweet|print|download|watch|follow|subscribe|read|find out|learn|more|visit|see (?:more|the|our)|view (?:the |our |on )?(?:map|video|gallery)|sign up)\b/i;

/** So many blocks before and after a link may say where it leads. */
const leadIn = 2;

/** The main task leads to another site, and nobody says whose it is: ask whether people noticed. */
export default defineRule({
  id: 'unannounced-other-site',
  number: 8,
  approach: 'co-design',
  causes: ['passed-around', 'not-found'],
  severity: 2,
  strength: 3,
  source: 'https://www.gov.uk/service-manual/service-standard/point-2-solve-a-whole-problem',
  *detect({ page, content }) {
    if (!content.english || content.kind !== 'service') return;
    const seen = new Set<string>();
    let said: readonly string[] | null = null;
    for (const link of mainLinks(content)) {
      const site = siteOf(link.href);
      if (seen.has(site) || !leadsAway(link, page)) continue;
      said ??= wordsOf(content.text);
      if (names(said, site) || isAnnounced(link, page)) continue;
      seen.add(site);
      yield {
        at: link.at,
        evidence: { quote: quote(link.text), values: { site: hostOf(link.href).slice(0, 200) } },
      };
    }
  },
});

/** Where the task begins, and other buttons: "Check your date", "Log in". */
function mainLinks(content: Content): readonly Link[] {
  const tasks = new Set(taskLinksOf(content));
  return content.links.filter(
    (link) => tasks.has(link) || (link.button && link.shown && link.text !== '' && !aside.test(link.text)),
  );
}

function leadsAway({ href, text }: Link, page: PageModel): boolean {
  if (isOwnAddress(href, page) !== false) return false;
  const host = hostOf(href);
  return !known.test(host) && !payHost.test(host) && !paying.test(text);
}

/** The link or the lines round it say that it is another site, or whose. */
const isAnnounced = (link: Link, page: PageModel): boolean =>
  announced.test(link.name) ||
  names(wordsOf(link.name), siteOf(link.href)) ||
  around(link, page.blocks).some((block) => announced.test(block.text));

/** The block of a link and those next to it, in the same part of the page. */
function around(link: Link, blocks: readonly TextBlock[]): readonly TextBlock[] {
  if (link.block < 0) return [];
  return blocks
    .slice(Math.max(0, link.block - leadIn), link.block + leadIn + 1)
    .filter(({ region }) => region === link.region);
}

/** Words in names of sites that name nobody. */
const general =
  /^(?:online|portal|forms?|apply|booking|bookings|book|directory|permits?|parking|parks|school|schools|pupil|benefits?|claims?|homes?|housing|services?|council|councils|local|care|direct|connect|community|family|families|find|finder|search|self|citizen|customer|account|accounts|my|the|for|and|uk|web|app|apps|digital|cloud|hub|centre|waste|bins?|library|libraries|payments?|pay|jobs?|leisure|events?|licensing|licence|registrars?|planning|report|it|now)$/;

/** Whether words name a site: "Family Finder" and "FamilyFinder" both name familyfinder.example. */
function names(words: readonly string[], site: string): boolean {
  const name = nameOfSite(site);
  const parts = name.split('-').filter((part) => part.length > 3 && !general.test(part));
  const wanted = [...new Set([plain(name), ...parts])];
  return words.some((word, at) => wanted.some((each) => each.startsWith(word) && spells(words, at, each)));
}

/** Whether the words from a place on make a name together. */
function spells(words: readonly string[], at: number, name: string): boolean {
  let joined = '';
  for (let next = at; next < words.length && joined.length < name.length; next += 1) joined += words[next]!;
  return joined === name;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parking permits</h1>{filler}<a class="button" href="https://www.parkwell.example/anytown">Apply now</a></main>',
      evidence: [{ quote: 'Apply now', values: { site: 'www.parkwell.example' } }],
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<p>You can <a href="https://www.parkwell.example/">renew your permit</a> at any time.</p></main>',
      evidence: [{ quote: 'renew your permit', values: { site: 'www.parkwell.example' } }],
    },
    {
      url: 'https://www.anytown.gov.uk/bulky-waste',
      html: '<main><h1>Bulky waste</h1>{filler}<p><a href="https://collect.example/">Book online</a></p></main>',
      evidence: [{ quote: 'Book online', values: { site: 'collect.example' } }],
    },
    {
      html: '<main><h1>Find a home</h1>{filler}<a class="btn" href="https://homes.example/">Log in to bid</a></main>',
      evidence: [{ quote: 'Log in to bid', values: { site: 'homes.example' } }],
    },
    {
      url: 'https://www.anytown.gov.uk/permits',
      html: '<main><h1>Parking permits</h1>{filler}<a class="button" href="https://anytown.permithouse.example/new">Apply now</a></main>',
      because: 'a corner for the council is still the site of a supplier',
      evidence: [{ quote: 'Apply now', values: { site: 'anytown.permithouse.example' } }],
    },
    {
      html: '<main><h1>Loft grants</h1>{filler}<p><a class="btn" href="https://www.gainsum.example/">Gain sums</a></p></main>',
      because: 'the words of the button only look like the name of the site',
      evidence: [{ quote: 'Gain sums', values: { site: 'www.gainsum.example' } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Parking permits</h1>{filler}<a class="button" href="https://forms.council.example/permits">Apply now</a></main>',
      because: 'it is a sub-domain of the council',
    },
    {
      url: 'https://www.anytown.gov.uk/permits',
      html: '<main><h1>Parking permits</h1>{filler}<a class="button" href="https://www.my-anytown.example/permits">Apply now</a></main>',
      because: 'the site is called after the council',
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<p>You need an account with Park Well.</p><a class="button" href="https://www.parkwell-permits.example/">Apply now</a></main>',
      because: 'the page names the site, in two words',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a class="button" href="https://www.gov.uk/apply-blue-badge">Apply now</a></main>',
      because: 'it is GOV.UK',
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<p>Permits are run by Parkwell.</p><a class="button" href="https://www.parkwell.example/">Apply now</a></main>',
      because: 'the page names who runs it',
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<p>The form is on another website.</p><a class="button" href="https://www.parkwell.example/">Apply now</a></main>',
      because: 'the line before says so',
    },
    {
      html: '<main><h1>Parking fines</h1>{filler}<a class="button" href="https://epay.example/">Pay a fine</a></main>',
      because: 'others take payments for most councils',
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<ul><li><a href="https://busgo.example/">Apply for a bus pass</a></li></ul></main>',
      because: 'it is not what the page is about',
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<a class="button" href="https://video.example/">Watch a film</a></main>',
      because: 'the button begins nothing',
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<p><a href="https://maps.example/">Map of the zones</a></p></main>',
      because: 'nothing begins there',
    },
  ],
};
