interface SampleWords {
  readonly snippet: string;
  readonly result: string;
}

const sample = /<!-- sample -->\n([\s\S]*?)\n<!-- \/sample -->/g;

/**
 * Shows each part of a page that stands between `<!-- sample -->` and `<!-- /sample -->` twice: as code to
 * paste, and live. Both come from the same text, so what is shown is what runs.
 */
export function showSamples(body: string, words: SampleWords): string {
  return body.replace(
    sample,
    (_, code: string) => `<div class="sample">
<div class="sample-code"><p class="sample-label">${words.snippet}</p><pre><code>${escape(code)}</code></pre></div>
<div class="sample-live"><p class="sample-label">${words.result}</p>
${code}
</div>
</div>`,
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escape = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character]!);
