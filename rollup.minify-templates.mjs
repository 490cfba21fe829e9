import { transform } from 'esbuild';
import { MagicString } from 'magic-string';

// The minifiers on npm for lit's templates parse with TypeScript's compiler API, which TypeScript 7 does not
// have. Rollup's own parser is at hand, and these templates need no more than the rules below.

/** White space beside these means nothing to a browser. */
const block =
  'caption|circle|dd|details|div|dl|dt|fieldset|form|g|h[1-6]|legend|li|nav|ol|option|p|path|section|select|slot|summary|svg|table|tbody|td|text|th|thead|tr|ul';
const afterBlock = new RegExp(`(</?(?:${block})(?:\\s[^<>]*)?>)\\s+`, 'g');
const beforeBlock = new RegExp(`\\s+(?=</?(?:${block})[\\s>])`, 'g');

const minifyMarkup = (markup) =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=\/?>)/g, '')
    .replace(afterBlock, '$1')
    .replace(beforeBlock, '');

const minifyCss = async (css) => (await transform(css, { loader: 'css', minify: true })).code.trim();

/** Takes the white space out of html, svg and css templates. A css template with a value in it is left as it is. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!/\b(html|svg|css)`/.test(code) || id.includes('node_modules')) return null;
      const changed = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        const [first, ...more] = quasi.quasis;
        const last = more.at(-1) ?? first;
        for (const part of quasi.quasis) {
          if (part.start === part.end || (tag === 'css' && more.length > 0)) continue;
          let text = tag === 'css' ? await minifyCss(part.value.cooked) : minifyMarkup(part.value.raw);
          if (tag === 'css') text = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`');
          if (part === first) text = text.trimStart();
          if (part === last) text = text.trimEnd();
          changed.update(part.start, part.end, text);
        }
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

/** Every tagged template of lit in a syntax tree. */
function* templatesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && /^(html|svg|css)$/.test(node.tag.name ?? '')) {
    yield { tag: node.tag.name, quasi: node.quasi };
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    if (Array.isArray(value)) for (const each of value) yield* templatesIn(each);
    else if (value !== null && typeof value === 'object') yield* templatesIn(value);
  }
}
