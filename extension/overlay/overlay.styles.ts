/**
 * The looks of the overlay. Sizes are in em, from the size that the reader has set in the browser: the page's own
 * root size is the page's business.
 */
export const styles = `
.layer {
  --ink: #1b1f23; --muted: #50575e; --paper: #fff; --shade: #f3f4f5; --line: #73797f; --soft: #d5d9dd;
  --accent: #0b5394; --on-accent: #fff; --focus: #0b0c0c; --error: #b3261e; --good: #0a6b4b;
  --commission: #1f6fb2; --design: #bd4b00; --deliver: #00795a; --assess: #9c2f78; --note: #6b5900;
  --lift: 0 1px 2px rgb(0 0 0 / 0.2), 0 6px 20px rgb(0 0 0 / 0.22);
  position: fixed; inset: 0; color: var(--ink); font: 1em/1.45 system-ui, sans-serif;
  letter-spacing: normal; word-spacing: normal; text-align: start;
  overflow-wrap: break-word; pointer-events: none; -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  .layer {
    --ink: #f0f1f2; --muted: #b7bdc4; --paper: #1d2125; --shade: #2a2f35; --line: #8d949b; --soft: #454c54;
    --accent: #8fc3f0; --on-accent: #10151a; --focus: #fff; --error: #ff9d94; --good: #6fd6ad;
    --commission: #6cb4ee; --design: #ff9d5c; --deliver: #4cc9a0; --assess: #e58bc4; --note: #e2c94b;
    --lift: 0 0 0 1px rgb(255 255 255 / 0.18), 0 6px 20px rgb(0 0 0 / 0.6);
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
p, h2, h3, ul, blockquote { margin: 0; padding: 0; }
button, textarea, input { font: inherit; color: inherit; }
button {
  min-height: 2.25em; padding: 0.25em 0.75em; border: 1.5px solid var(--accent); border-radius: 6px;
  background: var(--paper); color: var(--accent); font-weight: 600; line-height: 1.2; cursor: pointer;
  pointer-events: auto;
}
button:hover { background: var(--shade); }
button.primary { background: var(--accent); color: var(--on-accent); }
button.primary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
button.danger { border-color: var(--error); color: var(--error); }
button.plain { border-color: transparent; background: none; padding-inline: 0.4em; text-decoration: underline; text-underline-offset: 0.2em; }
button.icon { width: 2.25em; padding: 0; border-color: transparent; background: none; color: var(--ink); display: grid; place-items: center; flex: none; }
button.step { min-width: 2.25em; padding-inline: 0.5em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h2:focus, h2:focus-visible { outline: none; }
a { color: var(--accent); }
.mark { width: 0.85em; height: 0.85em; flex: none; fill: currentColor; }
.tick { width: 1em; height: 1em; flex: none; stroke-linecap: round; }
.co-commission { color: var(--commission); }
.co-design { color: var(--design); }
.co-deliver { color: var(--deliver); }
.co-assess { color: var(--assess); }
.mark.note { color: var(--note); }
.quiet, .hint, small { color: var(--muted); font-size: 0.875em; font-weight: 400; }
.label { font-weight: 700; font-size: 0.875em; }
.error { color: var(--error); font-weight: 600; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.row { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }

.ground {
  display: block; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: clip; background: none; color: inherit; pointer-events: none;
}
.pin {
  position: absolute; top: 0; left: 0; width: 26px; height: 26px; min-height: 0; padding: 0; border: 1.5px solid var(--line);
  border-radius: 50%; background: var(--paper); box-shadow: 0 1px 4px rgb(0 0 0 / 0.3);
  display: grid; place-items: center; font-size: 13px; color: var(--ink);
}
.pin:hover, .pin[aria-expanded='true'] { border-color: var(--ink); background: var(--paper); box-shadow: 0 0 0 2px var(--ink); }
.pin.done { color: var(--good); border-style: dotted; }
.pin .mark, .pin .tick { width: 12px; height: 12px; }
.pin .count {
  position: absolute; inset-block-start: -7px; inset-inline-end: -7px; min-width: 16px; height: 16px; padding: 0 3px;
  border-radius: 8px; background: var(--ink); color: var(--paper); font-size: 11px; line-height: 16px; text-align: center;
}
.lines i { position: absolute; top: 0; left: 0; box-sizing: border-box; border-block-end: 2px dotted #d4560d; pointer-events: none; }
.outline {
  position: absolute; top: 0; left: 0; border: 2.5px solid var(--accent); border-radius: 5px; display: none;
  box-shadow: 0 0 0 2px var(--paper); pointer-events: none;
}
.bar {
  z-index: 2; position: fixed; inset-block-end: 12px; inset-inline-end: 12px; max-width: calc(100% - 24px);
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.4em 0.9em; padding: 0.45em 0.5em 0.45em 0.9em;
  border-radius: 10px; background: var(--paper); box-shadow: var(--lift); pointer-events: auto; font-size: 0.9375em;
}
.bar[data-edge='top'] { inset-block: 12px auto; }
.bar .status { font-weight: 600; max-width: 34em; }
.bar .row { gap: 0.35em; }
.guide {
  position: fixed; inset-block-start: 12px; inset-inline: 12px; width: fit-content; max-width: min(36em, calc(100% - 24px)); margin-inline: auto;
  padding: 0.7em 1em; border-radius: 10px; background: var(--paper); box-shadow: var(--lift);
}
.guide .marked { min-height: 1.45em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.catcher { position: fixed; inset: 0; pointer-events: auto; cursor: crosshair; }
.catcher:focus-visible { outline-offset: -4px; }

.card, .list, .guide { z-index: 3; }
.catcher { z-index: 1; }
.card, .list {
  position: fixed; border-radius: 10px; background: var(--paper); box-shadow: var(--lift); pointer-events: auto;
  padding: 0.6em 1em 0.8em; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin;
}
.card { top: 0; left: 0; width: 22.5em; max-width: calc(100vw - 16px); max-height: min(36em, calc(100vh - 16px)); display: flex; flex-direction: column; gap: 0.6em; }
.card[data-docked] { width: auto; inset-inline: 8px; margin-inline: auto; max-width: 40em; max-height: max(56vh, min(11em, 72vh)); }
.card[data-docked='bottom'] { top: auto; bottom: 8px; }
.card[data-docked='top'] { top: 8px; bottom: auto; }
.card > *, .list > * { flex: none; }
.list { inset-block-end: 12px; inset-inline-end: 12px; width: 24em; max-width: calc(100vw - 24px); max-height: min(34em, calc(100vh - 24px)); }
header { display: flex; justify-content: space-between; align-items: center; gap: 0.5em; margin-inline-end: -0.5em; }
.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2em 0.45em; font-size: 0.875em; font-weight: 600; }
h2 { font-size: 1.125em; line-height: 1.25; font-weight: 700; text-wrap: balance; }
h2.small { font-size: 1em; }
h3 { margin: 0.9em 0 0.3em; font-size: 0.875em; color: var(--muted); font-weight: 700; }
.evidence { padding-inline-start: 0.7em; border-inline-start: 3px solid var(--soft); max-height: 7.5em; overflow: auto; }
.ask { font-size: 1.0625em; }
.ask .label { display: block; color: var(--muted); }
blockquote { padding-inline-start: 0.7em; border-inline-start: 3px solid var(--soft); color: var(--muted); max-height: 6em; overflow: auto; }
.written { white-space: pre-wrap; }
summary { cursor: pointer; font-weight: 600; color: var(--accent); padding: 0.25em 0; pointer-events: auto; }
details p { margin-block-start: 0.35em; }
.choices { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4em; margin-block-start: 0.3em; }
.card[data-docked] .choices { grid-template-columns: repeat(auto-fit, minmax(8em, 1fr)); }
.layer:has(.card[data-docked]) .bar, .layer:has(.list) .bar { visibility: hidden; }
.heading { display: flex; justify-content: space-between; gap: 0.5em; }
.choices button[aria-pressed='true'] { background: var(--accent); color: var(--on-accent); }
.choices button[aria-pressed='true']::before { content: '✓ '; }
.check { display: flex; gap: 0.5em; align-items: center; min-height: 1.75em; margin-block-start: 0.4em; font-size: 0.875em; }
.check input { width: 1.15em; height: 1.15em; margin: 0; accent-color: var(--accent); flex: none; }
.saving { font-size: 0.875em; color: var(--good); font-weight: 600; }
.field { display: grid; gap: 0.25em; justify-items: start; margin-block-start: 0.4em; }
.field label { font-weight: 600; }
textarea { width: 100%; padding: 0.4em 0.5em; border: 1.5px solid var(--line); border-radius: 6px; background: var(--paper); resize: vertical; pointer-events: auto; }
textarea[aria-invalid='true'] { border-color: var(--error); }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.4em; border-block-start: 1px solid var(--soft); padding-block-start: 0.6em; margin-inline-start: -0.4em; }
footer .steps:only-child { margin-inline-start: auto; }
.steps { display: flex; align-items: center; gap: 0.4em; }
.list ul { list-style: none; }
.list li + li { border-block-start: 1px solid var(--soft); }
.list .item {
  display: flex; gap: 0.6em; align-items: baseline; width: 100%; padding: 0.5em 0.25em; border: 0; border-radius: 4px;
  background: none; color: var(--ink); font-weight: 600; text-align: start;
}
.list .item:hover { background: var(--shade); }
.list .item small { display: block; }
.list > .quiet { margin-block-start: 0.9em; }

@media (max-width: 32em) {
  .bar { inset-inline: 6px; inset-block-end: 6px; max-width: none; padding: 0.3em; gap: 0.3em; font-size: 0.875em; }
  .bar .row { display: contents; }
  .bar .status { flex: 1 1 9em; padding-inline-start: 0.5em; }
  .bar .row > button { order: 3; flex: 1 0 auto; padding-inline: 0.5em; }
  .bar .row > button.plain, .bar .row > button.icon { order: 1; flex: none; }
  .bar .row::before { content: ''; order: 2; flex-basis: 100%; }
  .bar[data-edge='top'] { inset-block: 6px auto; }
}
@media (forced-colors: active) {
  .pin, .bar, .card, .list, .guide { border: 2px solid CanvasText; }
  .pin:hover, .pin[aria-expanded='true'] { border-color: Highlight; }
  .outline { border: 3px solid Highlight; }
  .mark, .tick { forced-color-adjust: auto; color: CanvasText; fill: CanvasText; }
  .tick { fill: none; }
  button { border-color: ButtonText; }
  .choices button[aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .pin .count { border: 1px solid CanvasText; }
}
@media print { .layer { display: none !important; } }
`;
