import { expect } from '@esm-bundle/chai';
import type { PageModel } from '#core/page/page-model';
import { pageFromHtml } from './example-page.ts';

const read = (html: string): PageModel => pageFromHtml(html);

describe('a line of text', () => {
  const bold = (html: string) => read(html).blocks.map((block) => block.bold);

  it('is bold where every word of it is', () => {
    expect(bold('<p><b>Who</b> <strong>can <i>apply</i></strong></p>')).to.deep.equal([true]);
    expect(bold('<p><span style="color:red; font-weight: 700">Who</span></p>')).to.deep.equal([true]);
    expect(bold('<div><strong>Who</strong></div>')).to.deep.equal([true]);
  });

  it('is not bold where a word of it is not, or where bold is not its own choice', () => {
    expect(bold('<p><b>Who</b>: all</p><p>All</p><p></p>')).to.deep.equal([false, false]);
    expect(
      bold('<ul><li><p><b>Who</b></p></li></ul><div class="alert"><p><b>Who</b></p></div>'),
    ).to.deep.equal([false, false]);
    expect(bold('<table><tr><th>Who</th></tr><tr><td><p><b>All</b></p></td></tr></table>')).to.deep.equal([
      false,
      false,
    ]);
    expect(bold('<h2><b>Who</b></h2><ul><li><b>Who</b></li></ul>')).to.deep.equal([false, false]);
  });
});

describe('a link to a document', () => {
  const shown = (html: string) => read(html).links.map(({ typeShown }) => typeShown);

  it('may have its type shown by a picture, a class or a style sheet', () => {
    expect(shown('<a href="a.pdf"><i class="fa fa-file-pdf"></i> Guide</a>')).to.deep.equal([true]);
    expect(
      shown('<span class="file file--mime-application-pdf"><a href="a.pdf">Guide</a></span>'),
    ).to.deep.equal([true]);
    expect(
      shown('<style>a[href$=".pdf"]::after { content: " (PDF)" }</style><a href="a.pdf">Guide</a>'),
    ).to.deep.equal([true]);
  });

  it('has none shown otherwise, and nor has a page', () => {
    expect(
      shown('<a href="a.pdf">Guide</a><a href="a" class="pdf">Guide</a><style>a { color: red }</style>'),
    ).to.deep.equal([false, false]);
  });
});

describe('what stands before the way on', () => {
  it('is a puzzle where people see it', () => {
    const puzzles = (html: string) => read(html).puzzles.length;
    expect(puzzles('<form><div class="g-recaptcha" data-sitekey="x"></div></form>')).to.equal(1);
    expect(puzzles('<iframe src="about:blank?hcaptcha"></iframe>')).to.equal(1);
    expect(puzzles('<div class="g-recaptcha" data-sitekey="x" data-size="invisible"></div>')).to.equal(0);
    expect(puzzles('<button class="g-recaptcha" data-sitekey="x">Send</button>')).to.equal(0);
  });

  it('is a page that loads itself again', () => {
    expect(read('<meta http-equiv="Refresh" content=" 300; url=/out"><p>Hello</p>').refresh).to.equal(300);
    expect(read('<meta http-equiv="refresh" content="soon"><p>Hello</p>').refresh).to.equal(null);
    expect(read('<p>Hello</p>').refresh).to.equal(null);
  });
});

it('a table tells how it begins, its widest row, and which headings stand in it', () => {
  const { tables } = read(
    '<table><tr><td colspan="2"><h2>Bins</h2></td></tr><tr><td role="rowheader">Red</td><td>Monday</td></tr></table>',
  );
  expect(
    tables.map(({ columns, headers, headings, text }) => [columns, headers, headings, text]),
  ).to.deep.equal([[2, 1, 1, 'Bins Red Monday']]);
});
