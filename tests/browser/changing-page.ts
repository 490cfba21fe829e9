import * as fc from 'fast-check';

/** A change that a script of a page makes. Numbers choose among the elements that the page has by then. */
export type PageChange =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'insert';
      readonly at: number;
      readonly html: string;
      readonly where: 'beforebegin' | 'afterbegin' | 'beforeend' | 'afterend';
    }
  | { readonly kind: 'insertText'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'set'; readonly at: number; readonly name: string; readonly value: string | null }
  | { readonly kind: 'shadow'; readonly at: number; readonly html: string }
  | { readonly kind: 'frame'; readonly at: number; readonly html: string }
  | { readonly kind: 'tick'; readonly at: number };

const style = `.off { display: none } .veiled { visibility: hidden } .peek ~ * { display: none }
.deep .word { display: none } main:has(.alarm) .quiet { display: none } input:checked ~ p { display: none }
.contents { display: contents } .shown { visibility: visible }`;

const words = fc.constantFrom(
  'Bins',
  'You can apply online',
  'Call us on 01632 960 777 for more information.',
  'The new fees will apply from 1 April 2025.',
  'Click here',
  '  ',
  'Gallwch gael help',
  'If you live in the area and you need help with washing or dressing or eating and you are over eighteen you can ask us for an assessment of your needs at home.',
);

const snippet = fc.constantFrom(
  '<p>New words here</p>',
  '<p class="word">A word <b>and another</b><br>more</p>',
  '<p><strong>Opening hours</strong></p>',
  'loose text',
  '<a href="#gone">Gone</a>',
  '<a href="/x.pdf"><div>Form <i>as a file</i></div></a>',
  '<label for="one">The first</label>',
  '<label for="two">The second</label>',
  '<input id="one" name="one">',
  '<input id="two" type="search">',
  '<input type="checkbox" name="box">',
  '<input aria-labelledby="name1 name2" aria-describedby="hint">',
  '<a href="/y" aria-labelledby="name2">Y</a>',
  '<img src="data:," aria-labelledby="name1">',
  '<span id="name1">Name <span>one</span></span>',
  '<p id="name2" aria-label="Name two">Other</p>',
  '<div id="hint">A hint</div>',
  '<fieldset><legend>Who are you?</legend><input type="radio" name="who"></fieldset>',
  '<legend>Another legend</legend>',
  '<form action="/search"><input name="q"></form>',
  '<form id="late"><input name="email"><input form="late" name="c"></form>',
  '<input form="late" name="outside">',
  '<table><tr><td><b>Day</b></td><td>Bin</td></tr></table>',
  '<th>Head</th>',
  '<details><summary>More</summary><p>Folded</p></details>',
  '<div class="quiet"><p>Quiet please</p></div>',
  '<i class="alarm"></i>',
  '<nav><ul><li><a href="/n">Nav</a></li></ul></nav>',
  '<abbr title="Special educational needs">SEN</abbr>',
  '<style>.late { display: none }</style>',
  '<ul><li>One</li><li>Two <em>three</em></li></ul>',
  '<main><h1>Another main</h1></main>',
  '<slot name="named">Nothing given</slot>',
  '<iframe></iframe>',
  '<button>Press</button><input type="submit" value="Send">',
  '<div id="page-feedback">Was it useful?</div>',
  '<div role="group" aria-label="Group"><div><input name="in-group"></div></div>',
);

const shadow = fc.constantFrom(
  '<p>Shadow <slot></slot></p>',
  '<div class="word"><slot name="named"><p>Fallback</p></slot><p>After</p></div>',
  '<p>No slot</p><label for="one">In shadow</label><input id="one">',
  '<section><slot></slot></section><slot name="named"></slot>',
);

const attributes: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'class',
    [
      'off',
      'veiled',
      'peek',
      'deep',
      'word',
      'alarm',
      'quiet',
      'late',
      'card',
      'form-group',
      'contents',
      'shown',
      'cookie-banner',
      'breadcrumb',
      'livechat',
      null,
    ],
  ],
  ['style', ['display: none', 'visibility: hidden', 'font-weight: bold', null]],
  ['hidden', ['', null]],
  ['open', ['', null]],
  ['id', ['one', 'two', 'name1', 'name2', 'hint', 'gone', null]],
  ['for', ['one', 'two', null]],
  ['aria-label', ['Labelled', null]],
  ['aria-labelledby', ['name1', 'name2', null]],
  ['aria-describedby', ['hint', null]],
  ['aria-hidden', ['true', null]],
  ['role', ['search', 'heading', 'navigation', 'textbox', 'group', null]],
  ['lang', ['cy', 'en', null]],
  ['href', ['#one', '/z', null]],
  ['title', ['A title', null]],
  ['slot', ['named', null]],
  ['name', ['named', 'q', null]],
  ['type', ['hidden', 'text', 'search', null]],
  ['contenteditable', ['', null]],
  ['action', ['/find', null]],
  ['value', ['Go', null]],
];

const index = fc.nat({ max: 100_000 });

/** Any change of those that pages make. */
export const anyChange: fc.Arbitrary<PageChange> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('text' as const), at: index, text: words }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: index,
      html: snippet,
      where: fc.constantFrom('beforebegin', 'afterbegin', 'beforeend', 'afterend'),
    }),
  },
  fc.record({ kind: fc.constant('insertText' as const), at: index, text: words }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at: index, to: index }) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...attributes.flatMap(([name, values]) => values.map((value) => ({ name, value }))))
      .chain(({ name, value }) =>
        fc.record({
          kind: fc.constant('set' as const),
          at: index,
          name: fc.constant(name),
          value: fc.constant(value),
        }),
      ),
  },
  fc.record({ kind: fc.constant('shadow' as const), at: index, html: shadow }),
  fc.record({ kind: fc.constant('frame' as const), at: index, html: snippet }),
  fc.record({ kind: fc.constant('tick' as const), at: index }),
);

/** A page of some hundred nodes. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(fc.array(fc.oneof(snippet, words), { minLength: 1, maxLength: 14 }), {
    minLength: 2,
    maxLength: 14,
    size: '+1',
  })
  .map(
    (sections) =>
      `<!doctype html><html lang="en"><head><title>T</title><style>${style}</style></head><body><header><p>Head</p></header><main id="main"><h1>Title</h1>${sections
        .map((parts) => `<section><h2>Part</h2><div>${parts.join('\n')}</div></section>`)
        .join('\n')}</main><footer>Foot</footer></body></html>`,
  );

/** Every element in the body of a document, in open shadow roots and in frames. */
function elementsOf(root: Document | ShadowRoot): Element[] {
  const within =
    'body' in root
      ? Array.from(root.body?.querySelectorAll('*') ?? [])
      : Array.from(root.querySelectorAll('*'));
  return within.flatMap((element) => {
    const inside =
      element.shadowRoot ??
      (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    return inside ? [element, ...elementsOf(inside)] : [element];
  });
}

/** Makes a change, if it can be made. */
export function make(change: PageChange, document: Document): void {
  const elements = elementsOf(document);
  if (elements.length === 0) return;
  // Half of all changes are made to what holds a lot: there parts are kept that must be read again.
  const large = elements.filter((each) => each.getElementsByTagName('*').length > 12);
  const from = change.at % 2 === 0 && large.length > 0 ? large : elements;
  const element = from[change.at % from.length]!;
  try {
    switch (change.kind) {
      case 'text': {
        const texts = Array.from(element.childNodes).filter((node) => node.nodeType === 3);
        if (texts.length > 0) texts[change.at % texts.length]!.nodeValue = change.text;
        break;
      }
      case 'insert':
        element.insertAdjacentHTML(change.where, change.html);
        break;
      case 'insertText':
        element.insertBefore(element.ownerDocument.createTextNode(change.text), element.firstChild);
        break;
      case 'remove':
        element.remove();
        break;
      case 'move':
        elements[change.to % elements.length]!.append(element);
        break;
      case 'set':
        if (change.value === null) element.removeAttribute(change.name);
        else element.setAttribute(change.name, change.value);
        break;
      case 'shadow': {
        const host = element.ownerDocument.createElement('div');
        host.innerHTML = '<p>Given</p><p slot="named">Given by name</p>';
        host.attachShadow({ mode: 'open' }).innerHTML = change.html;
        element.append(host);
        break;
      }
      case 'frame': {
        const frame = element.ownerDocument.createElement('iframe');
        element.append(frame);
        if (frame.contentDocument) frame.contentDocument.body.innerHTML = change.html;
        break;
      }
      case 'tick': {
        const box = elements.find(
          (each): each is HTMLInputElement => 'checked' in each && each.matches('[type="checkbox"]'),
        );
        if (!box) break;
        box.checked = !box.checked;
        box.dispatchEvent(new Event('change', { bubbles: true }));
        break;
      }
    }
  } catch (error) {
    // Moved into itself, or where nothing may stand: no script could do that either.
    if ((error as DOMException).name !== 'HierarchyRequestError') throw error;
  }
}
