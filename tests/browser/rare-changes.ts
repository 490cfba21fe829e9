/** Enough for parts of its own. */
export const many = '<p>You can apply</p>'.repeat(40);

/** As long as blocks are read. */
const long = `<p>${'word '.repeat(3_900)}</p>`;

/** Changes that are rare, and that what was kept must not outlive. */
export const cases: readonly (readonly [string, string, (document: Document) => void])[] = [
  [
    'a part whose region has another name now',
    `<section id="x">${many}</section>`,
    (document) => (document.getElementById('x')!.className = 'breadcrumb'),
  ],
  [
    'closed details that come into view',
    `<div id="x" style="display: none"><details>${many}<summary>More</summary>${many}</details></div>`,
    (document) => document.getElementById('x')!.removeAttribute('style'),
  ],
  [
    'words in a span that no longer begins a line, since what is around it is of its region',
    `<div id="x"><span class="breadcrumb">Home${many}Away</span></div>`,
    (document) => (document.getElementById('x')!.className = 'breadcrumb'),
  ],
  [
    'what is the content by habit, when something else is',
    `<div id="main"><p>Intro</p></div><div id="content"><h1>Bins</h1>${many}</div>`,
    (document) => document.getElementById('main')!.insertAdjacentHTML('beforeend', '<h1>Parks</h1>'),
  ],
  [
    'a field whose label comes, far away',
    `<main><h1>Bins</h1><div><div>${many}<input id="one" aria-hidden="false"></div></div><div id="x">${many}</div></main>`,
    (document) =>
      document.getElementById('x')!.insertAdjacentHTML('beforeend', '<label for="one">Name</label>'),
  ],
  [
    'a field whose label is for it now',
    `<main><h1>Bins</h1><div><div>${many}<input id="one"></div></div><div>${many}<label id="x" for="two">Name</label></div></main>`,
    (document) => document.getElementById('x')!.setAttribute('for', 'one'),
  ],
  [
    'a field whose label says something else, far away',
    `<main><h1>Bins</h1><div><div>${many}<input id="one"></div></div><div>${many}<label id="x" for="one">Name</label></div></main>`,
    (document) => ((document.getElementById('x')!.firstChild as Text).data = 'Address'),
  ],
  [
    'a bold line in what is a card now',
    `<div id="x"><div>${many}<p><b>Opening hours</b></p>${many}</div></div>`,
    (document) => (document.getElementById('x')!.className = 'card'),
  ],
  [
    'a field that is moved to where no screen reader goes',
    `<div aria-hidden="true"></div><div id="x"><section>${many}<input></section></div>`,
    (document) => document.querySelector('[aria-hidden]')!.append(document.getElementById('x')!),
  ],
  [
    'a picture that is moved to where no screen reader goes',
    `<div aria-hidden="true"></div><div id="x"><section>${many}<img src="data:,">${many}</section></div>`,
    (document) => document.querySelector('[aria-hidden]')!.append(document.getElementById('x')!),
  ],
  [
    'a line in a component that is not bold any more, by what is in it',
    `<div id="x"><template shadowrootmode="open">Opening hours${many}</template><b>Bold</b></div>`,
    (document) => document.getElementById('x')!.append('plain'),
  ],
  [
    'a line in a component that is bold now, by its style',
    `<div id="x"><template shadowrootmode="open">Opening hours${many}</template>plain</div>`,
    (document) => document.getElementById('x')!.setAttribute('style', 'font-weight: bold'),
  ],
  [
    'all addresses, when they begin elsewhere',
    `${many}<a href="page">Page</a>${many}`,
    (document) => document.head.insertAdjacentHTML('beforeend', '<base href="https://council.example/">'),
  ],
  [
    'all addresses, when what they begin with is another',
    `<base id="x" href="https://council.example/a/">${many}<a href="page">Page</a>${many}`,
    (document) => document.getElementById('x')!.setAttribute('href', 'https://council.example/b/'),
  ],
  [
    'what went from the midst of it',
    `<main>${many}<p id="x">Gone</p>${many}</main>`,
    (document) => document.getElementById('x')!.remove(),
  ],
  [
    'what came into the midst of it',
    `<main>${many}<p id="x">Bins</p>${many}</main>`,
    (document) => document.getElementById('x')!.insertAdjacentHTML('afterend', '<p>Parks</p>'),
  ],
  ['the language of the whole page', many, (document) => (document.documentElement.lang = 'cy')],
  [
    'a picture on a page that screen readers are kept out of now',
    `${many}<img src="data:,">${many}`,
    (document) => document.documentElement.setAttribute('aria-hidden', 'true'),
  ],
  [
    'a place for feedback that comes',
    many,
    (document) => document.body.insertAdjacentHTML('beforeend', '<div id="page-feedback"></div>'),
  ],
  [
    'a place for feedback that is called so now',
    `${many}<div id="x"></div>`,
    (document) => (document.getElementById('x')!.id = 'page-feedback'),
  ],
  [
    'what others put into the slot of a component',
    `<div id="x"><template shadowrootmode="open"><div>${many}<slot></slot>${many}</div></template><p>Given</p></div>`,
    (document) => (document.querySelector('#x p')!.textContent = 'Given anew'),
  ],
  [
    'a slot that is given something else',
    `<div id="x"><template shadowrootmode="open"><div>${many}<slot name="a">Nothing</slot>${many}</div></template><p>Given</p></div>`,
    (document) => document.querySelector('#x p')!.setAttribute('slot', 'a'),
  ],
  [
    'a component that has its shadow root late, of which nothing tells',
    `<div>${many}<x-late><p>Before</p></x-late>${many}</div>`,
    (document) =>
      (document.querySelector('x-late')!.attachShadow({ mode: 'open' }).innerHTML = '<p>After</p>'),
  ],
  [
    'what a box that is ticked opens',
    `<style>input:checked ~ div { display: none }</style><input type="checkbox" id="x"><div>${many}</div>`,
    (document) => document.getElementById('x')!.click(),
  ],
  [
    'what a style sheet hides',
    `<div class="off">${many}</div>`,
    (document) => document.head.insertAdjacentHTML('beforeend', '<style>.off { display: none }</style>'),
  ],
  [
    'an empty frame that a script writes into',
    `<div>${many}<iframe id="x"></iframe>${many}</div>`,
    (document) =>
      (document.querySelector<HTMLIFrameElement>('#x')!.contentDocument!.body.innerHTML = '<p>Written</p>'),
  ],
  [
    'what the words of a style sheet hide now',
    `<style id="x">.on { display: none }</style><div class="off">${many}</div>`,
    (document) => ((document.getElementById('x')!.firstChild as Text).data = '.off { display: none }'),
  ],
  [
    'what a style sheet hides that has words now',
    `<style id="x"></style><div class="off">${many}</div>`,
    (document) => (document.getElementById('x')!.textContent = '.off { display: none }'),
  ],
  [
    'two lines of one element that say the same',
    `<div id="x">Yes<p>No</p></div>${many}`,
    (document) => document.getElementById('x')!.append('Yes'),
  ],
  [
    'a line of an element that says the same as one that was kept',
    `<div id="x">Yes${many}</div>`,
    (document) => document.getElementById('x')!.append('Yes'),
  ],
  [
    'the end of a page that is longer now than is read',
    `<div id="x"></div>${long.repeat(100)}`,
    (document) => (document.getElementById('x')!.innerHTML = long.repeat(20)),
  ],
];
