import type { Link } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More would only repeat it. */
const most = 5;

/** A way past the menus, which nobody follows to find something; tools for accessibility check it. */
const skip =
  /^(?:skip\b|(?:go|jump|move) (?:straight |directly |down )?to (?:the )?(?:main|page|content|navigation|menu|search|footer)|neidio|(?:mynd|ewch) (?:yn syth )?i(?:['’]r)? (?:prif |brif )?(?:gynnwys|ddewislen))/i;

/** What a script opens, in the frame of a site. */
const opens =
  /^(?:main |site |mobile )?(?:menu|search|navigation|close|open|toggle|show|hide|more|dewislen|chwilio|cau)\b/i;

/** A link that is known to lead nowhere: ask what people were hoping to find there. */
export default defineRule({
  id: 'broken-links',
  number: 57,
  approach: 'co-assess',
  causes: ['out-of-date', 'not-found'],
  severity: 3,
  strength: 3,
  source: 'https://www.w3.org/Provider/Style/URI',
  *detect({ page }) {
    const dead = new Set(page.deadAddresses);
    const seen = new Set<string>();
    for (const link of dead.size > 0 ? page.links : []) {
      if (!dead.has(link.href) || seen.has(link.href) || !isFollowed(link)) continue;
      seen.add(link.href);
      yield { at: link.at, evidence: { quote: quote(link.name), values: { address: shortened(link.href) } } };
      if (seen.size === most) return;
    }
  },
});

const isFollowed = ({ shown, scripted, region, name }: Link): boolean =>
  shown &&
  !scripted &&
  name !== '' &&
  !skip.test(name) &&
  !/^(?:header|cookies)$/.test(region) &&
  (region === 'main' || region === 'aside' || !opens.test(name));

/** Of a place in this page, the place alone. */
const shortened = (href: string): string => href.slice(Math.max(0, href.indexOf('#'))).slice(0, 150);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Bins</h1><nav><a href="#days">Bin days</a> <a href="#missed">Missed bins</a></nav><h2 id="day">Bin days</h2><h2 id="missed">Missed bins</h2></main>',
      evidence: [{ quote: 'Bin days', values: { address: '#days' } }],
    },
    {
      html: '<main><h1>Bins</h1><p>See <a href="#costs">costs</a> and again <a href="#costs">what it costs</a>.</p></main>',
      because: 'two links to one place are one question',
      evidence: [{ quote: 'costs', values: { address: '#costs' } }],
    },
    {
      html: '<main lang="cy"><h1>Biniau</h1><p><a href="https://council.example/services/example#costau">Costau</a></p><h2 id="cost">Costau</h2></main>',
      because: 'the address is written in full, and the page is in Welsh',
      evidence: [{ quote: 'Costau', values: { address: '#costau' } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1 id="a">Bins</h1><a name="b"></a><p><a href="#a">A</a> <a href="#b">B</a> <a href="#">C</a> <a href="#top">Back to top</a></p></main>',
      because: 'places have an id or a name, and the top is always there',
    },
    {
      html: '<main><h1 id="penalties-é">Bins</h1><p><a href="#penalties-%C3%A9">Penalties</a></p></main>',
      because: 'the address is encoded',
    },
    {
      html: '<a href="#content">Skip to main content</a><main><h1>Bins</h1><p>Hello</p></main>',
      because: 'nobody hopes to find something behind a way past the menus',
    },
    {
      html: '<main><h1>Bins</h1><p><a href="#panel" data-bs-toggle="collapse">When we come</a> <a href="#/days">Days</a></p></main>',
      because: 'scripts answer these',
    },
    {
      html: '<nav><a href="#mobile">Menu</a></nav><main><h1>Bins</h1><p>Hello</p></main>',
      because: 'a script opens the menu',
    },
    {
      html: '<main><h1>Bins</h1><p><a href="/other#days">Bin days</a></p></main>',
      because: 'nobody knows what is on another page',
    },
    {
      html: '<main><h1>Bins</h1><p hidden><a href="#days">Bin days</a></p></main>',
      because: 'nobody sees it',
    },
  ],
};
