import type { Link, TextBlock } from '#core/page/page-model';
import type { Content } from '../content.ts';
import { isLinked } from '../linked.ts';
import { isDirectory, isNamedList } from '../named-lists.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More links than these are too many to choose from: in the content, and in one list. */
const limit = 40;
const limitOfList = 9;

/** Names of months and years, pages of a list, letters: nobody chooses among them. */
const counted = /^(?:\p{L}|(?:page )?\d{1,4}|(?:\p{L}{3,9} )?(?:19|20)\d\d|next|previous|older|newer)$/iu;

/** Links that one must choose among: ask people which of them they have ever used. */
export default defineRule({
  id: 'too-many-choices',
  number: 33,
  approach: 'co-commission',
  causes: ['not-found'],
  severity: 1,
  strength: 3,
  source: 'https://www.gov.uk/guidance/content-design/planning-content',
  *detect({ page, content }) {
    if (!/^(service|index|strategy)$/.test(content.kind) || isNamedList(page, content.heading)) return;
    const choices = content.links.filter(isChoice);
    const addresses = new Set(choices.map(({ href }) => href));
    const title = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
    if (addresses.size > limit && !isDirectory(choices.map(({ text }) => text))) {
      yield {
        ...(title ? { at: title.at } : {}),
        evidence: { quote: quote(content.heading), values: { links: addresses.size } },
      };
      return;
    }
    if (content.kind !== 'service' || isIndex(content)) return;
    for (const list of listsOf(content)) {
      const [first] = list.links;
      if (list.links.length <= limitOfList || isDirectory(list.links.map(({ text }) => text))) continue;
      if (list.heading !== null && isNamedList(page, list.heading.text)) continue;
      yield {
        at: first!.at,
        evidence: { quote: quote(list.heading?.text ?? first!.text), values: { links: list.links.length } },
      };
    }
  },
});

const isChoice = ({ kind, shown, text }: Link): boolean =>
  (kind === 'page' || kind === 'document') && shown && text !== '' && !counted.test(text);

/** A page that is links for the most part is there to send people on. */
const isIndex = ({ links, blocks }: Content): boolean =>
  links.filter(isChoice).reduce((sum, { text }) => sum + text.length, 0) >
  blocks.reduce((sum, { text }) => sum + text.length, 0) * 0.6;

interface List {
  readonly heading: TextBlock | null;
  readonly links: Link[];
}

/** A line that is a link, or an item that begins with one and tells a little of it. */
const isEntry = (block: TextBlock, links: readonly Link[] | undefined): boolean =>
  isLinked(block, links) ||
  (block.kind === 'item' && links?.length === 1 && block.words < 25 && block.text.startsWith(links[0]!.text));

/** Lines in a row that are links. */
function listsOf({ blocks, linksIn }: Content): readonly List[] {
  const lists: List[] = [];
  let heading: TextBlock | null = null;
  let open: List | null = null;
  for (const block of blocks) {
    const links = linksIn.get(block);
    if (block.kind === 'heading') heading = block;
    if (!/^(item|paragraph|other|cell)$/.test(block.kind) || !isEntry(block, links)) {
      open = null;
      continue;
    }
    if (open === null) lists.push((open = { heading, links: [] }));
    open.links.push(...links!.filter(isChoice));
  }
  return lists;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parks</h1>{filler}<h2>See also</h2><ul><li><a href="/1">Ponds</a></li><li><a href="/2">Trees</a></li><li><a href="/3">Bees</a></li><li><a href="/4">Walks</a></li><li><a href="/5">Dogs</a></li><li><a href="/6">Toilets</a></li><li><a href="/7">Swings</a></li><li><a href="/8">Cafes</a></li><li><a href="/9">Weddings</a></li><li><a href="/10">Rangers</a></li></ul></main>',
      evidence: [{ quote: 'See also', values: { links: 10 } }],
    },
    {
      html: '<main>{filler}<p><a href="/1">Ponds</a></p><p><a href="/2">Trees</a></p><p><a href="/3">Bees</a></p><p><a href="/4">Walks</a></p><p><a href="/5">Dogs</a></p><p><a href="/6">Toilets</a></p><p><a href="/7">Swings</a></p><p><a href="/8">Cafes</a></p><p><a href="/9">Weddings</a></p><p><a href="/10">Rangers</a></p></main>',
      because: 'the lines are not marked as a list',
      evidence: [{ quote: 'Ponds', values: { links: 10 } }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p>We look after <a href="/1">ponds</a>, <a href="/2">trees</a>, <a href="/3">bees</a>, <a href="/4">walks</a>, <a href="/5">dogs</a>, <a href="/6">toilets</a>, <a href="/7">swings</a>, <a href="/8">cafes</a>, <a href="/9">weddings</a>, <a href="/10">rangers</a>, <a href="/11">bats</a>, <a href="/12">newts</a>, <a href="/13">frogs</a>, <a href="/14">ducks</a>.</p><p>And <a href="/15">seats</a>, <a href="/16">gates</a>, <a href="/17">walls</a>, <a href="/18">lakes</a>, <a href="/19">lawns</a>, <a href="/20">beds</a>, <a href="/21">roses</a>, <a href="/22">apples</a>, <a href="/23">plums</a>, <a href="/24">paths</a>, <a href="/25">steps</a>, <a href="/26">signs</a>, <a href="/27">maps</a>, <a href="/28">bins</a>, <a href="/29">lamps</a>, <a href="/30">clocks</a>.</p><p>Then <a href="/31">statues</a>, <a href="/32">bands</a>, <a href="/33">bowls</a>, <a href="/34">tennis</a>, <a href="/35">golf</a>, <a href="/36">boats</a>, <a href="/37">fish</a>, <a href="/38">rabbits</a>, <a href="/39">owls</a>, <a href="/40">deer</a> and <a href="/41">moles</a>.</p></main>',
      evidence: [{ quote: 'Parks', values: { links: 41 } }],
    },
    {
      html: '<main><h1>Bikes</h1>{filler}<h2>Kinds of stand</h2><ul><li><a href="/1">Arch stand</a></li><li><a href="/2">Bolt stand</a></li><li><a href="/3">Hoop stand</a></li><li><a href="/4">Rail stand</a></li><li><a href="/5">Short stay stand</a></li><li><a href="/6">Swing stand</a></li><li><a href="/7">Tall stand</a></li><li><a href="/8">Twin stand</a></li><li><a href="/9">Wall stand</a></li><li><a href="/10">Wide stand</a></li></ul></main>',
      because: 'kinds of one thing, though in the order of the alphabet, are to choose from',
      evidence: [{ quote: 'Kinds of stand', values: { links: 10 } }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>More</h2><ul><li><a href="/1">Beds and lawns</a>: when we mow</li><li><a href="/2">Cafes and kiosks</a></li><li><a href="/3">Dogs and leads</a></li><li><a href="/4.pdf">Events guide</a></li><li><a href="/5">Football and bowls</a></li><li><a href="/6">Ponds and fish</a></li><li><a href="/7">Seats and signs</a></li><li><a href="/8">Swings and slides</a></li><li><a href="/9">Trees and shrubs</a></li><li><a href="/10">Weddings and fairs</a></li></ul></main>',
      because: 'a few words beside a link, and a document, make it no shorter',
      evidence: [{ quote: 'More', values: { links: 10 } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>A to Z of services</h1>{filler}<ul><li><a href="/1">Ponds</a></li><li><a href="/2">Trees</a></li><li><a href="/3">Bees</a></li><li><a href="/4">Walks</a></li><li><a href="/5">Dogs</a></li><li><a href="/6">Toilets</a></li><li><a href="/7">Swings</a></li><li><a href="/8">Cafes</a></li><li><a href="/9">Weddings</a></li><li><a href="/10">Rangers</a></li></ul></main>',
      because: 'a list of everything is long',
    },
    {
      html: '<main><h1>Libraries</h1>{filler}<ul><li><a href="/1">Acle library</a></li><li><a href="/2">Wells library</a></li><li><a href="/3">Bow library</a></li><li><a href="/4">Ely library</a></li><li><a href="/5">Diss library</a></li><li><a href="/6">Holt library</a></li><li><a href="/7">Ware library</a></li><li><a href="/8">Ash library</a></li><li><a href="/9">Rye library</a></li><li><a href="/10">Hay library</a></li></ul></main>',
      because: 'people look for the one that is theirs',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<ul><li><a href="/1">Abbey</a></li><li><a href="/2">Bow</a></li><li><a href="/3">Cley</a></li><li><a href="/4">Diss</a></li><li><a href="/5">Ely</a></li><li><a href="/6">Frome</a></li><li><a href="/7">Holt</a></li><li><a href="/8">Rye</a></li><li><a href="/9">Ware</a></li><li><a href="/10">Wells</a></li></ul></main>',
      because: 'they stand in the order of the alphabet, to be looked up',
    },
    {
      html: '<main><h1>Parks</h1><ul><li><a href="#1">Ponds</a></li><li><a href="#2">Trees</a></li><li><a href="#3">Bees</a></li><li><a href="#4">Walks</a></li><li><a href="#5">Dogs</a></li><li><a href="#6">Toilets</a></li><li><a href="#7">Swings</a></li><li><a href="#8">Cafes</a></li><li><a href="#9">Weddings</a></li><li><a href="#10">Rangers</a></li></ul>{filler}</main>',
      because: 'it is the list of what is on the page',
    },
    {
      html: '<nav><ul><li><a href="/1">Ponds</a></li><li><a href="/2">Trees</a></li><li><a href="/3">Bees</a></li><li><a href="/4">Walks</a></li><li><a href="/5">Dogs</a></li><li><a href="/6">Toilets</a></li><li><a href="/7">Swings</a></li><li><a href="/8">Cafes</a></li><li><a href="/9">Weddings</a></li><li><a href="/10">Rangers</a></li></ul></nav><main><h1>Parks</h1>{filler}</main>',
      because: 'it is the menu of the site',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<ul><li><a href="/1">Ponds</a></li><li><a href="/2">Trees</a></li><li><a href="/3">Bees</a></li></ul><h2>Sport</h2><ul><li><a href="/4">Golf</a></li><li><a href="/5">Bowls</a></li><li><a href="/6">Tennis</a></li></ul><h2>Food</h2><ul><li><a href="/7">Kiosk</a></li><li><a href="/8">Cafes</a></li><li><a href="/9">Picnics</a></li><li><a href="/10">Ices</a></li></ul></main>',
      because: 'headings divide them into short lists',
    },
    {
      html: '<main><h1>Parks</h1><p>Find out more.</p><ul><li><a href="/1">Ponds</a></li><li><a href="/2">Trees</a></li><li><a href="/3">Bees</a></li><li><a href="/4">Walks</a></li><li><a href="/5">Dogs</a></li><li><a href="/6">Toilets</a></li><li><a href="/7">Swings</a></li><li><a href="/8">Cafes</a></li><li><a href="/9">Weddings</a></li><li><a href="/10">Rangers</a></li></ul></main>',
      because: 'the page is an index',
    },
    {
      html: '<main><h1>Cabinet meetings</h1>{filler}<ul><li><a href="/1">May</a></li><li><a href="/2">June</a></li><li><a href="/3">July</a></li><li><a href="/4">April</a></li><li><a href="/5">March</a></li><li><a href="/6">Special one</a></li><li><a href="/7">Budget</a></li><li><a href="/8">Away day</a></li><li><a href="/9">Last year</a></li><li><a href="/10">Before that</a></li></ul></main>',
      because: 'these are papers of meetings',
    },
  ],
};
