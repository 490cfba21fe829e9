import { hostilePages, type HostilePage } from '../guard/hostile-pages.ts';
import type { ServedPage } from './serve-pages.ts';

/** A hostile page, and what must be waited for or pressed until its attack has begun. */
export interface AttackingPage extends HostilePage {
  readonly waitMs?: number;
  readonly gesture?: string;
}

const content = `<main id="main"><h1>Report a missed bin collection</h1><p id="intro">Tell us within two working days if we did not collect your bin.</p>
<form><label for="postcode">Postcode</label> <input id="postcode"></form><p><a href="/more">Click here</a></p></main>`;

const page = (
  id: string,
  attacks: string,
  script: string,
  headers: HostilePage['headers'] = {},
  extra = '',
): AttackingPage => ({
  id,
  attacks,
  headers,
  body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Missed bins</title></head><body>${content}${extra}<script>${script}</script></body></html>`,
});

/** The names of all messages that the parts of the extension send to each other, as a page could guess them. */
const messages = [
  'settings chooseLanguage pageReviewed decide writeNote deleteNote overlayChanged openAudit startAudit renameAudit',
  'deleteAudit movePage removePage writeConversation deleteConversation axeChecked addCheck saveSettings importAudits',
  'describeJourney describePage answerChange deleteEarlier writeWalkThrough deleteWalkThrough',
  'storedReviews acceptLoss startAfresh toggleOverlay close state show startNote refresh auditChanged overlayRefused',
  'wxt:content-script-started note:add ping',
]
  .join(' ')
  .split(' ');

/** How many kinds of messages a page forges. */
export const forgedKinds = messages.length;

const forging = `window.__replies = 0; window.__sent = 0;
addEventListener('message', (event) => { if (event.source !== window || event.data?.answer !== undefined || event.data?.__reply) window.__replies += 1; });
const channel = new BroadcastChannel('coproduction-star'); channel.onmessage = () => { window.__replies += 1; };
setInterval(() => { for (const coprod of ${JSON.stringify(messages)}) {
  const message = { coprod, type: coprod, payload: { auditId: 'x', pageId: 'x', text: 'forged', locale: 'cy' } };
  window.__sent += 1; postMessage(message, '*'); channel.postMessage(message);
  const way = new MessageChannel(); way.port1.onmessage = () => { window.__replies += 1; }; postMessage(message, '*', [way.port2]);
  const event = () => new CustomEvent(coprod, { detail: message, bubbles: true, composed: true });
  dispatchEvent(event()); document.dispatchEvent(event());
  document.querySelector('[data-coprod-overlay]')?.dispatchEvent(event());
  document.querySelector('[data-coprod-overlay]')?.shadowRoot?.querySelector('button')?.dispatchEvent(event());
  try { globalThis.chrome?.runtime?.sendMessage?.(message, () => { window.__replies += 1; }); } catch {} } }, 300);`;

/** Attacks that the set of files does not have. */
const more: readonly AttackingPage[] = [
  page('a1-forged-messages', 'each kind of message of ours, by each way a page has', forging),
  page(
    'a2-sandboxed-frames',
    'frames in sandboxes that fill the page around',
    '',
    {},
    `<iframe sandbox srcdoc="<p>Inside</p>" title="One"></iframe><iframe sandbox="allow-scripts" srcdoc="<script>setInterval(() => parent.postMessage({ coprod: 'close' }, '*'), 100)</script>" title="Two"></iframe>`,
  ),
  page(
    'a3-moves-host',
    'what is added is moved into a hidden box',
    `const box = document.body.appendChild(Object.assign(document.createElement('div'), { hidden: true }));
     setInterval(() => { for (const each of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(each.tagName)) box.append(each); }, 50);`,
  ),
  page(
    'a4-removes-host',
    'what is added is removed, each time later',
    `setInterval(() => { for (const each of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(each.tagName)) each.remove(); }, 150);`,
  ),
  page('a5-clear-site-data', 'all data of the site is cleared with each answer', '', {
    'clear-site-data': '"cache", "cookies", "storage"',
  }),
  page('a6-opaque-origin', 'a sandbox of its own origin that may run scripts', forging, {
    'content-security-policy': 'sandbox allow-scripts',
  }),
];

/** Pages whose attack begins a little later than they have loaded, by how long. */
const late: Readonly<Record<string, number>> = { '14-z-index-war': 400 };

/** All hostile pages: those of the files, and those above. */
export const attackingPages: readonly AttackingPage[] = [
  ...hostilePages().map((each: AttackingPage) => ({
    ...each,
    waitMs: Math.max(late[each.id] ?? 0, each.waitMs ?? 0),
  })),
  ...more,
];

/** As a server has them. */
export const servedPages: Readonly<Record<string, ServedPage>> = Object.fromEntries(
  attackingPages.map(({ id, body, headers }) => [id, { body, headers }]),
);

/** What stands on a page before any attack: there a naive tool works. */
export const calmPage = page('calm', 'none', '');
