import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { widgetNames, tagOf, type WidgetName } from '#core/embed/widgets';

/** A page of the docs site. */
export interface BookPage {
  /** The file that it is made from, from the root of the project; null for a page that is made from the manifest. */
  readonly source: string | null;
  /** The address below `/docs/`, with a slash at its end; empty for the first page. */
  readonly path: string;
  readonly title: string;
  readonly lang: 'en' | 'cy';
  /** The widget that the page is about, or null. */
  readonly widget: WidgetName | null;
}

/** A group of pages in the menu. */
export interface BookSection {
  readonly title: string;
  readonly pages: readonly BookPage[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file, by its path from the root of the project. */
export const readSource = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** A page from a file whose first heading is its title, unless the menu needs a shorter one. */
function fromFile(source: string, path: string, title?: string): BookPage {
  const heading = /^# (.+)$/m.exec(readSource(source))?.[1] ?? source;
  const lang = source.endsWith('.cy.md') ? 'cy' : 'en';
  return { source, path, title: title ?? heading.replaceAll('`', ''), lang, widget: null };
}

const cms = (name: string): BookPage => fromFile(`demo/cms/${name}/README.md`, `cms/${name}/`);
const paper = (name: string, title?: string): BookPage =>
  fromFile(`docs/papers/${name}.md`, `papers/${name.replace('.', '-')}/`, title);

/** All pages, as the menu shows them. */
export const book: readonly BookSection[] = [
  {
    title: 'Start',
    pages: [
      fromFile('README.md', '', 'What it is'),
      { source: null, path: 'ways-in/', title: 'Four ways in', lang: 'en', widget: null },
      fromFile('widgets/README.md', 'widgets/', 'Rules for all widgets'),
      fromFile('docs/sizes.md', 'sizes/', 'What each widget weighs'),
      fromFile('docs/editors.md', 'editors/'),
      fromFile('CHANGELOG.md', 'changelog/'),
    ],
  },
  {
    title: 'Elements',
    pages: widgetNames.map((widget) => ({
      source: null,
      path: `elements/${widget}/`,
      title: `<${tagOf(widget)}>`,
      lang: 'en' as const,
      widget,
    })),
  },
  {
    title: 'Your CMS',
    pages: [
      fromFile('demo/cms/README.md', 'cms/', 'All in one table'),
      ...[
        'plain-html',
        'react',
        'vue',
        'localgov-drupal',
        'wordpress',
        'umbraco',
        'jadu',
        'goss',
        'sharepoint',
      ].map(cms),
    ],
  },
  {
    title: 'Papers to paste',
    pages: [
      fromFile('docs/papers/README.md', 'papers/', 'Which paper for what'),
      paper('accessibility.en', 'Accessibility'),
      paper('accessibility.cy', 'Hygyrchedd'),
      paper('privacy.en', 'Privacy'),
      paper('privacy.cy', 'Preifatrwydd'),
      paper('storage.en', 'What is stored'),
      paper('storage.cy', 'Beth sy’n cael ei storio'),
      paper('data-protection', 'Data protection'),
      paper('upgrading', 'Upgrading'),
      paper('support', 'Support'),
    ],
  },
  {
    title: 'Safety',
    pages: [
      fromFile('SECURITY.md', 'security/'),
      fromFile('docs/threat-model.md', 'threat-model/'),
      fromFile('docs/hostile.md', 'hostile/', 'Attacks that are tried'),
      fromFile('docs/hostile-pages.md', 'hostile-pages/', 'Hostile pages'),
      fromFile('docs/licences.md', 'licences/', 'Licences'),
    ],
  },
  {
    title: 'The page review',
    pages: [
      fromFile('extension/README.md', 'extension/'),
      fromFile('docs/prompts.md', 'prompts/', 'How often prompts are right'),
      fromFile('docs/performance.md', 'performance/', 'How fast it is'),
    ],
  },
  {
    title: 'Work on the kit',
    pages: [
      fromFile('CONTRIBUTING.md', 'contributing/'),
      fromFile('core/README.md', 'core/'),
      fromFile('core/case-studies/README.md', 'case-studies/'),
      fromFile('core/prompts/README.md', 'core/prompts/'),
      fromFile('core/report/README.md', 'core/report/'),
      fromFile('core/dom/README.md', 'core/dom/'),
      fromFile('demo/README.md', 'demo/'),
      fromFile('demo/receiver/README.md', 'demo/receiver/'),
    ],
  },
];

/** Every page, in the order of the menu. */
export const bookPages: readonly BookPage[] = book.flatMap(({ pages }) => pages);
