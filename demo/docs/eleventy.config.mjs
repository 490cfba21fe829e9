import { writeFileSync } from 'node:fs';
import { book, bookPages, readSource } from './book.ts';
import { elementPage, waysInPage } from './element-page.ts';
import { readMarkdown } from './markdown.ts';

/** The docs site, made from the READMEs and the manifest: `npm start` builds it and serves it at /docs/. */
export default function docs(eleventy) {
  for (const page of bookPages) {
    const source =
      page.source === null
        ? page.widget === null
          ? waysInPage()
          : elementPage(page.widget)
        : readSource(page.source);
    eleventy.addTemplate(`${page.path || 'home/'}page.html`, readMarkdown(source, page), {
      layout: 'page.11ty.mjs',
      permalink: `${page.path}index.html`,
      title: page.title,
      lang: page.lang,
      path: page.path,
      book,
    });
  }
  eleventy.addPassthroughCopy({
    'demo/docs/docs.css': 'files/docs.css',
    'demo/docs/star.svg': 'files/star.svg',
    'docs/*.png': 'files',
  });
  eleventy.setWatchJavaScriptDependencies(false);
  // The last file that is written: with it, `npm start` knows that the site is whole.
  eleventy.on('eleventy.after', ({ directories }) => writeFileSync(`${directories.output}built`, ''));
  return {
    dir: { input: 'demo/docs', output: 'demo/site', includes: '_includes' },
    templateFormats: ['html', '11ty.js'],
    // Braces in a README are text.
    htmlTemplateEngine: false,
  };
}
