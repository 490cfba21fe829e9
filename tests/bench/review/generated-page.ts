/** Chance that comes out the same each time, so that every run measures the same page. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const words =
  `the council will consider your application for support within a number of working days and write to you about the
  outcome of an assessment of your needs which an officer from the team may carry out at home or by telephone if you
  have told us that you cannot visit the office please make sure that all documents are provided before the date`.split(
    /\s+/,
  );
const office = [
  'pursuant to',
  'in lieu of',
  'the ASC team',
  'an OT referral',
  'commence',
  'the eligibility criteria',
];

const sentence = (random: () => number, length: number): string => {
  const text = Array.from({ length }, () =>
    random() < 0.04
      ? office[Math.floor(random() * office.length)]!
      : words[Math.floor(random() * words.length)]!,
  ).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

const paragraph = (random: () => number, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random, 6 + Math.floor(random() * 26))).join(' ');

/** A section with what council pages have; about 30 elements. */
const section = (
  random: () => number,
  n: number,
): string => `<section><h2>Part ${n}: ${sentence(random, 5)}</h2>
<p>${paragraph(random, 3)} <a href="/page-${n}">Click here</a> to read <a href="/policy-${n}.pdf">the policy</a>.</p>
<p>Call <a href="tel:01632960${100 + (n % 900)}">01632 960 ${100 + (n % 900)}</a> or <strong>write to us</strong>. ${paragraph(random, 2)}</p>
<ul>${Array.from({ length: 5 }, (_, at) => `<li><a href="/item-${n}-${at}">${sentence(random, 4)}</a></li>`).join('')}</ul>
<table><tbody>${Array.from({ length: 3 }, () => `<tr><th scope="row">${sentence(random, 3)}</th><td>${sentence(random, 3)}</td></tr>`).join('')}</tbody></table>
${n % 4 === 0 ? `<form action="/send"><label>Your name <input name="name-${n}"></label><label>Date of birth <input name="born-${n}" required></label><button>Submit</button></form>` : `<p><em>${sentence(random, 12)}</em></p>`}
</section>`;

const frame = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{font:1rem/1.5 sans-serif;max-width:60rem;margin:0 auto;padding:1rem}table{border-collapse:collapse}
td,th{border:1px solid #767676;padding:.25rem .5rem;text-align:left}</style></head><body>
<header><nav aria-label="Main"><a href="/">Home</a> <a href="/services">Services</a></nav></header><main><h1>${title}</h1>
${body}</main><footer><p>Aberwen Council</p></footer></body></html>`;

const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** A page of a council with about so many elements. */
export function generatedPage(elements: number): string {
  const random = chance(elements);
  const sections: string[] = [];
  let count = 20;
  for (let n = 1; count < elements; n += 1) {
    const next = section(random, n);
    sections.push(next);
    count += elementsIn(next);
  }
  return frame(`A page of ${elements} elements`, sections.join('\n'));
}

/** A page of 4,000 elements with as much text as several books: the minutes, say, of years of meetings. */
export function longTextPage(): string {
  const random = chance(4_000);
  const parts = Array.from(
    { length: 190 },
    (_, at) =>
      `<section><h2>Meeting ${at + 1}</h2>${Array.from({ length: 18 }, () => `<p>${paragraph(random, 2)}</p>`).join('')}<p>${paragraph(random, 12)}<br>${paragraph(random, 6)}</p></section>`,
  );
  return frame('Minutes of all meetings', parts.join('\n'));
}
