import type { PageModel, Tool } from '#core/page/page-model';
import { isEnglish } from '../content.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';
import { linksAnywhere, saysAnywhere } from '../whole-page.ts';

/** Other forms of a text, and other languages, as councils offer them. */
const formats =
  /\b(?:easy[- ]?read|large(?:r)?[- ]print|braille|audio(?! (?:tours?|guides?|recordings?|books?|visual))|bsl|sign(?:ed)? language|translat(?:e|es|ed|ing|ion|ions|or)|interpreters?|interpreting|(?:other|another|alternative|different|accessible|suitable|preferred) (?:formats?|versions?|languages?)|(?:community|own|first) languages?|languages? (?:line|other than|support|services?)|(?:format|language) (?:that |which )?(?:you|suits|is best|works)|change (?:the )?language|select (?:a |your )?language|cymraeg|(?:in|into) (?:welsh|gaelic|irish)|gaelic|recite ?me|browsealoud|read ?speaker|listen to (?:this|the) page|read (?:this|the) page aloud)\b/i;

/** Languages by their own names, as switches between them have them. */
const ownNames =
  /polski|română|українська|português|español|français|türkçe|lietuvių|gàidhlig|gaeilge|اردو|العربية|فارسی|ਪੰਜਾਬੀ|বাংলা|ગુજરાતી|中文/i;

/** A link about accessibility leads to what other formats there are. */
const accessibility =
  /\baccessibility\b|\baccessible (?:formats?|versions?|documents?|information)\b|^(?:languages?|welsh)$/i;

const offersLanguages: ReadonlySet<Tool> = new Set(['translation', 'language-switch', 'reading-aid']);

/** No other format or language anywhere on the page: ask what people would need, and where they would look. */
export default defineRule({
  id: 'missing-formats',
  number: 47,
  approach: 'co-design',
  causes: ['access'],
  severity: 2,
  strength: 2,
  source: 'https://design-system.dwp.gov.uk/patterns/alternative-formats',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    const { page } = subject;
    if (page.tools.some((tool) => offersLanguages.has(tool))) return;
    if ([...page.alternates, ...languagesOf(page)].some(isOther)) return;
    if (linksAnywhere(page, accessibility) || saysAnywhere(page, formats) || saysAnywhere(page, ownNames))
      return;
    yield { evidence: {} };
  },
});

const languagesOf = ({ blocks, links }: PageModel): readonly string[] => [
  ...blocks.map(({ lang }) => lang),
  ...links.map(({ language }) => language),
];

const isOther = (language: string): boolean => !isEnglish(language) && language !== 'x-default';

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    { html: '<main><h1>Garden waste</h1>{filler}</main>', evidence: [{}] },
    {
      html: '<header><a href="/">Anytown Council</a></header><main><h1>Garden waste</h1>{filler}</main><footer><a href="/privacy">Privacy</a><a href="/cookies">Cookies</a></footer>',
      because: 'the footer has no way to another format either',
      evidence: [{}],
    },
    {
      html: '<main><h1>Parking permits</h1>{filler}<p>Use block capitals and plain language. Print the form.</p></main>',
      because: 'these words are about other things',
      evidence: [{}],
    },
    {
      html: '<head><link rel="alternate" hreflang="en-GB" href="/a"></head><body><main><h1>Parking permits</h1>{filler}</main></body>',
      because: 'the only other address is in English too',
      evidence: [{}],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><a href="/a">Accessibility statement</a></footer>',
      because: 'the accessibility statement says what formats there are',
    },
    {
      html: '<header><a href="/cy" hreflang="cy"><img src="flag.svg" alt=""></a></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'a switch of language that is only a picture',
    },
    {
      html: '<header><button aria-label="Change language"><svg></svg></button></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'a switch of language that a script draws',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><p>Ask us for large print or braille.</p></footer>',
      because: 'the footer says it for every page',
    },
    {
      html: '<header><img src="f.png" alt="Polski"></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'a language goes by its own name',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p><a href="/er">Garden waste: Easy Read</a></p></main>',
      because: 'there is an Easy Read guide',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><script src="https://www.browsealoud.com/plus/scripts/ba.js"></script>',
      because: 'a tool that reads aloud and translates comes by script',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p lang="pl">Zapytaj nas po polsku.</p></main>',
      because: 'it speaks Polish itself',
    },
    { html: '<main><h1>Minutes of the cabinet</h1>{filler}</main>', because: 'these are minutes' },
    { html: '<main><h1>Garden waste</h1><p>Closed today.</p></main>', because: 'the page is very short' },
  ],
};
