// cdn/frame-host.js: gives each <iframe data-coprod-frame> the height of what it shows.
import { heightIn, type FrameAnswer } from './frame-message.ts';

addEventListener('message', ({ data, source, origin }) => {
  const height = heightIn(data);
  if (height === null) return;
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[data-coprod-frame]');
  for (let at = 0; at < frames.length; at += 1) {
    const frame = frames[at]!;
    if (frame.contentWindow !== source || origin !== originOf(frame)) continue;
    frame.style.border = '0';
    frame.style.height = `${height + edgesOf(frame)}px`;
    const answer: FrameAnswer = { coprod: 'fitted' };
    frame.contentWindow!.postMessage(answer, origin === 'null' ? '*' : origin);
  }
});

/** From where a frame may speak: from the place of its page, unless a sandbox has taken that from it. */
function originOf(frame: HTMLIFrameElement): string {
  const tokens = frame.sandbox;
  const isNowhere = frame.hasAttribute('sandbox') && !tokens.contains('allow-same-origin');
  return isNowhere ? 'null' : new URL(frame.src, document.baseURI).origin;
}

/** What the page's own styles take from the height of a frame. */
const edgesOf = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
