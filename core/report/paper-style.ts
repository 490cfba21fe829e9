/** The style of the HTML report: a paper that prints on A4 and reads on a phone. `formats.test.ts` checks its hash. */
export const paperStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 48rem;
  background: #fff; color: #1b1f23; font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5 { margin: 1.5rem 0 0.5rem; line-height: 1.25; text-wrap: balance; }
h1 { margin-top: 0; font-size: 2rem; }
h2 { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 2px solid #1b1f23; font-size: 1.5rem; }
h3 { font-size: 1.25rem; }
h4 { font-size: 1.0625rem; }
p, ul, ol, dl, blockquote { margin: 0 0 1rem; }
p, li > bdi, dd, blockquote { white-space: pre-line; }
ul { padding-inline-start: 1.25rem; }
ol { padding-inline-start: 1.75rem; }
li { margin-bottom: 0.375rem; }
a { color: #0b5394; }
a:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; }
.quiet { color: #50575e; }
.short { padding: 1rem 1.25rem; border: 2px solid #1b1f23; font-size: 1.125rem; }
.short h2 { margin: 0 0 0.5rem; padding: 0; border: 0; }
.short ul { margin: 0; }
dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: 0.25rem 0; }
dl { padding: 0.25rem 0; border-block: 1px solid #c4c9ce; }
li > dl { margin: 0; }
dt { color: #50575e; }
dd { margin: 0; min-width: 0; }
blockquote { padding-inline-start: 1rem; border-inline-start: 4px solid #73797f; unicode-bidi: isolate; }
.label { margin-bottom: 0.25rem; font-weight: 700; }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; }
caption { padding-bottom: 0.5rem; font-weight: 700; text-align: start; }
th, td { padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid #c4c9ce; text-align: start; vertical-align: top; }
tbody th { font-weight: 400; }
tbody + tbody { border-top: 2px solid #73797f; }
.bars td { width: 55%; }
.bars td > span { display: inline-block; min-width: 2rem; font-weight: 700; }
.bars svg { width: calc(100% - 2.5rem); height: 0.875rem; vertical-align: -0.0625rem; }
.bars rect { fill: currentColor; }
.swings :is(td, th:not(:first-child)) { width: 1%; text-align: end; white-space: nowrap; }
.swings tr > :last-child { padding-right: 0; }
.swings svg { display: block; width: 100%; height: 0.875rem; margin-top: 0.25rem; }
.swing { fill: #73797f; }
.best { fill: #1b1f23; }
.star { margin: 0 0 1rem; overflow: hidden; }
.star svg { display: block; width: 100%; height: auto; margin-top: -1.5rem; forced-color-adjust: none; font-family: inherit; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid #1b1f23; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 2rem; }
  h1 { font-size: 1.625rem; }
  dl > div { grid-template-columns: 1fr; }
  .star svg { width: 200%; margin: -3rem 0 -5rem -50%; }
  .star .away { display: none; }
  .scores, .scores :is(caption, tbody, tr, th, td) { display: block; }
  .scores thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scores tr { padding: 0.375rem 0; border-bottom: 1px solid #c4c9ce; }
  .scores :is(tbody th, td) { padding: 0; border: 0; }
  .scores tbody th { font-weight: 700; }
  .scores td::before { content: attr(data-column) ': '; color: #50575e; }
  th, td { overflow-wrap: anywhere; }
  .swings :is(td, th:not(:first-child)) { text-align: start; }
}
@media (forced-colors: active) {
  .swing, .best { fill: CanvasText; }
}
@media print {
  @page { size: A4; margin: 18mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; color: #000; }
  nav { display: none; }
  a { color: inherit; }
  h1, h2, h3, h4, h5, .label { break-after: avoid; }
  .short, .star, table, dl, blockquote { break-inside: avoid; }
  .star { max-width: 15cm; }
}
`;

/** What the page's own policy names the style by: base64 of its SHA-256. */
export const paperStyleHash = '0buC/h9nz8K5SuXgJYknanfPS+NIdB0HFqjgiwQQB8o=';
