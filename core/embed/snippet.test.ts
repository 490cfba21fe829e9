import { describe, expect, it } from 'vitest';
import { snippet, type Placing } from './snippet.ts';

const placing: Placing = {
  way: 'element',
  widget: 'star-check',
  locale: 'en',
  base: '/coproduction-star/',
  attributes: { mode: 'full', service: 'Bins & "recycling" <weekly>', 'show-numbers': '' },
  fallback: '<p>Ring us.</p>',
};

const integrity = {
  files: {
    'star-check.js': 'sha384-A',
    'chunks/words.js': 'sha384-B',
    'embed.js': 'sha384-C',
    'frame-host.js': 'sha384-D',
  },
  imports: { 'star-check.js': ['chunks/words.js', 'chunks/unknown.js'] },
};

describe('a snippet', () => {
  it('is a script and an element with its settings and what is shown without it', () => {
    expect(snippet(placing)).toBe(`<script type="module" src="/coproduction-star/star-check.js"></script>
<coprod-star-check mode="full" service="Bins &amp; &quot;recycling&quot; &lt;weekly&gt;" show-numbers>
  <p>Ring us.</p>
</coprod-star-check>`);
  });

  it('has the Welsh file on Welsh pages', () => {
    expect(snippet({ ...placing, locale: 'cy' })).toContain('src="/coproduction-star/star-check.cy.js"');
    expect(snippet({ ...placing, locale: 'cy', way: 'npm' })).toContain("'coproduction-star/star-check/cy'");
  });

  it('is a div with the same settings in data attributes', () => {
    expect(snippet({ ...placing, way: 'div' }))
      .toBe(`<script type="module" src="/coproduction-star/embed.js"></script>
<div data-coprod="star-check" data-mode="full" data-service="Bins &amp; &quot;recycling&quot; &lt;weekly&gt;" data-show-numbers>
  <p>Ring us.</p>
</div>`);
  });

  it('is a frame whose address has the settings', () => {
    const frame = snippet({ ...placing, way: 'frame', title: 'Self-check', height: 700 });
    const address = /src="([^"]+frame\.html[^"]+)"/.exec(frame)![1]!.replaceAll('&amp;', '&');
    expect(Object.fromEntries(new URL(address, 'https://council.example').searchParams)).toEqual({
      widget: 'star-check',
      lang: 'en',
      ...placing.attributes,
    });
    expect(frame).toContain('title="Self-check" width="100%" height="700"');
    expect(frame).toContain('frame-host.js');
  });

  it('has the sums of the file and of what comes with it, where they are known', () => {
    const checked = snippet({ ...placing, integrity });
    expect(checked).toContain('star-check.js" integrity="sha384-A">');
    expect(checked).toContain(
      '<link rel="modulepreload" href="/coproduction-star/chunks/words.js" integrity="sha384-B">',
    );
    expect(checked).not.toContain('unknown');
    expect(snippet({ ...placing, way: 'div', integrity })).toContain('embed.js" integrity="sha384-C">');
  });
});
