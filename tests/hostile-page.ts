import type { Field, Link, PageModel, Placed, TextBlock } from '../core/page/page-model.ts';

const placed: Placed = { at: 0, region: 'main', shown: true };

const english =
  'The garden in Mill Lane is open to all, and it is in the middle of the town. You can sit on the seats by the wall or under the trees. '.repeat(
    20,
  );

const block = (kind: TextBlock['kind'], level: number | null, text: string): TextBlock => ({
  ...placed,
  kind,
  level,
  text,
  words: 100,
  lang: 'en',
  bold: kind === 'other',
});

const link = (kind: Link['kind'], href: string, text: string): Link => ({
  ...placed,
  text,
  name: text,
  href,
  kind,
  block: 3,
  button: false,
  typeShown: false,
  scripted: false,
  language: '',
});

const field = (text: string, label: string): Field => ({
  ...placed,
  type: 'text',
  name: text,
  label,
  group: text,
  placeholder: text,
  hint: text,
  autocomplete: '',
  required: false,
  form: -1,
  search: false,
});

const nothingElse = {
  forms: [],
  media: [],
  landmarks: [],
  unread: [],
  alternates: [],
  deadAddresses: [],
  puzzles: [],
  refresh: null,
  tools: [],
} satisfies Partial<PageModel>;

/** A page about social care that has a text wherever a rule may look. */
export const pageWith = (text: string): PageModel => ({
  ...nothingElse,
  url: `https://council.example/${text.slice(0, 2_000)}`,
  title: text,
  lang: 'en',
  blocks: [
    block('heading', 1, 'Apply for social care'),
    block('paragraph', null, english),
    block('heading', 2, text),
    block('paragraph', null, text),
    block('item', null, text),
    block(
      'paragraph',
      null,
      `You can apply. Contact us for more information. ${text} until 3 May 2001 ${text}`,
    ),
    block('other', null, text),
  ],
  links: [
    link('phone', `tel:${text}`, text),
    link('email', `mailto:${text}`, text),
    link('page', `https://council.example/${text.slice(0, 2_000)}`, text),
    link('document', `https://council.example/${text.slice(0, 2_000)}.pdf`, text),
  ],
  fields: [field(text, `date of birth ${text}`)],
  tables: [
    { ...placed, rows: 1, columns: 1, headers: 0, presentation: false, nested: false, headings: 0, text },
  ],
  marks: [
    { ...placed, kind: 'explained', text, note: text, block: 3 },
    { ...placed, kind: 'underlined', text, note: '', block: 3 },
  ],
  images: [{ ...placed, alt: text, name: text, file: text.slice(0, 120), decorative: false }],
});

/** Lines of which rules take notice, again and again. */
const lines = [
  'Apply for social care online',
  'Who can apply, and why is it so?',
  'It costs £45 a year, or 30p a day, until 3 May 2001.',
  'Call us on 01632 960 777, Monday to Friday, 9am to 5pm.',
  'Contact us for more information at care@council.example',
  'The service user must complete the form in accordance with the DFG policy.',
  'click here',
];

/** A page about social care with very many short parts. */
export const pageOfMany = (count: number): PageModel => {
  const all = Array.from({ length: count }, (_, at) => `${lines[at % lines.length]!} ${at}`);
  const kinds = ['heading', 'paragraph', 'item', 'other', 'cell', 'button'] as const;
  const some = all.filter((_, at) => at % 8 === 0);
  return {
    ...nothingElse,
    url: 'https://council.example/care',
    title: 'Apply for social care',
    lang: 'en',
    blocks: [
      block('heading', 1, 'Apply for social care'),
      ...all.map((text, at) => {
        const kind = kinds[at % kinds.length]!;
        return { ...block(kind, kind === 'heading' ? 2 : null, text), at: at + 1, words: 12 };
      }),
    ],
    links: some.map((text, at) => ({
      ...link(at % 2 === 0 ? 'document' : 'page', `https://council.example/${at}`, text.slice(0, 10)),
      at: count + at + 1,
      block: at * 8 + 1,
    })),
    fields: some.map((text, at) => ({ ...field(`f${at}`, text), at: 2 * count + at + 1 })),
    marks: some.map((text, at) => ({
      ...placed,
      kind: 'explained',
      text,
      note: 'a note',
      block: at * 8 + 1,
      at: 3 * count + at + 1,
    })),
    tables: [],
    images: some.map((text, at) => ({
      ...placed,
      at: 4 * count + at + 1,
      alt: text,
      name: '',
      file: 'a.png',
      decorative: false,
    })),
  };
};

/** How many characters a page has for rules to look at. */
export const lengthOf = ({ title, blocks, links, fields, images, marks }: PageModel): number =>
  [
    title,
    ...blocks.map(({ text }) => text),
    ...links.flatMap(({ text, name, href }) => [text, name, href]),
    ...fields.flatMap(({ name, label, group, placeholder, hint }) => [name, label, group, placeholder, hint]),
    ...images.map(({ alt }) => alt ?? ''),
    ...marks.flatMap(({ text, note }) => [text, note]),
  ].reduce((sum, { length }) => sum + length + 1, 0);
