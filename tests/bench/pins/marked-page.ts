/** Words that nobody has anything to ask about. */
const plain = 'We will help you. Tell us what you need. You can talk to us at any time on weekdays.';

const part = (n: number): string =>
  `<section><h2>Help ${n}</h2><p>${plain} <a href="/help">Read more</a>. ${plain}</p></section>`;

/** How many of the flawed links stand in a box that scrolls on its own. */
export const inBox = 36;

/** The middle of the page, where measurements begin. */
export const boxSelector = '#box';

/** A page with so many links that say nothing of where they go, each of which gets one mark from every tool. */
export function markedPage(marks: number): string {
  const parts = Array.from({ length: marks - inBox }, (_, at) => part(at + 1));
  const box = Array.from(
    { length: inBox },
    (_, at) => `<p>Step ${at + 1}: <a href="/help">Read more</a>.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${marks} marks</title>
<meta name="viewport" content="width=device-width"><style>
body{font:1rem/1.5 sans-serif;max-width:50rem;margin:0 auto;padding:1rem}
#box{height:20rem;overflow-y:scroll;border:1px solid #767676}</style></head><body><main><h1>${marks} marks</h1>
<div id="box">${box.join('')}</div>${parts.join('\n')}</main></body></html>`;
}
