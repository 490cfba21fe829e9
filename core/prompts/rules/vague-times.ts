import { sentenceAt } from '#core/text/sentence-at';
import { timescalesIn } from '#core/text/timescales';
import { isEnglish } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Time without a number. "Shortly after" and "as soon as possible after" belong to what follows. */
const vague =
  /\b(?:as (?:soon|quickly|promptly|fast) as (?:possible|practicable|(?:is )?reasonably (?:possible|practicable)|(?:we|they|it) (?:can|are able|is able))|asap|shortly(?! (?:after|before|afterwards))|in due course|where(?:ver)? (?:it is )?possible|whenever possible|when(?:ever)? (?:time|resources|workload)s? (?:allows?|permits?)|from time to time|in the near future|at the earliest (?:opportunity|possible)|without (?:undue )?delay|within a reasonable (?:time|period)|in a timely (?:manner|fashion|way)|(?:very )?soon(?= ?[.!]|$))/gi;

/** Most text holds none of these. */
const worthReading =
  /\b(?:possible|practicable|shortly|due course|time to time|soon|quickly|promptly|fast|asap|near future|earliest|delay|reasonable|timely|allows?|permits?)\b/i;

/** Words before it by which the council, or what it does, is meant. */
const byCouncil =
  /\b(?:we|we['’](?:ll|d|re|ve)|the council|our \w+|officers?|teams?|staff|engineers?|inspectors?|contractors?|crews?|an? (?:adviser|advisor|officer|member|surveyor|worker|social worker)|someone|somebody|will|may|might|(?:is|are|was|were|be|been|being) (?:\w+ly )?(?!asked|required|expected|advised|encouraged|needed)\w+(?:ed|en|ne|nt|pt|ld|ade|aid|ut|ought)|you(?:['’]ll| will)? (?:hear|get|receive)|(?:expect|hope|aim|try) to)\b/gi;

/** Words before it by which the reader is meant: advice, and what they are asked to do. */
const byReader =
  /\b(?:please|you (?:must|should|need|have to|can|could|may|might|want|wish|are (?:asked|required|expected|advised)|do|will need|will have)|you['’]ll (?:need|have)|(?:must|should|needs? to|has to|have to|ought to) (?:only |also |always |not )?(?:be )?(?:\w+ly )?\w+|(?:let|tell|call|contact|ring|phone|e-?mail|notify|inform|telling|calling|contacting|ringing|advise|update|letting) (?:us|me|the|your|999|111|them)|(?:ask|advise|encourage|want|remind|request|recommend|expect|need|urge)(?:s|ed)? (?:that )?(?:you|your|people|residents|customers|tenants|applicants|parents|owners|drivers|everyone|all)|(?:recommend|advise|suggest) \w+ing|hear from you|need to (?:receive|hear|know|have|get|see)|(?:asked|required) to|make sure|remember|if you|when you|once you|is important|is best|best to|do not|don['’]t)\b/gi;

/** Beginnings of orders to the reader: "Report it as soon as possible." */
const order =
  /^(?:(?:always|then|also|first|next|immediately|and) )?(?:report|call|ring|phone|contact|tell|let|apply|book|send|return|complete|fill|use|keep|check|make|seek|get|go|visit|speak|ask|register|submit|pay|renew|give|avoid|try|leave|put|wash|remove|take|bring|move|see|recycle|reuse|choose|notify|inform|provide|look|walk|cycle|stay|turn|open|close|write|e-?mail|start|begin|cancel|order|request|claim|wear|work|talk|share|park|switch|consider|plan|allow|encourage|ensure|arrange|change|do)\b(?! (?:will|is|are|was|were|has|have|may|might|can)\b)/i;

const mostPlaces = 4;

/** "As soon as possible" instead of days: ask what number would be fair. */
export default defineRule({
  id: 'vague-times',
  number: 11,
  approach: 'co-design',
  causes: ['what-next'],
  severity: 2,
  strength: 3,
  source: 'https://design-system.service.gov.uk/patterns/confirmation-pages/',
  *detect({ content }) {
    if (!/^(?:service|contact|message)$/.test(content.kind) || content.words < 80) return;
    const seen = new Set<string>();
    for (const block of content.blocks) {
      if (!isEnglish(block.lang) || !content.english || /^(?:quote|code|heading)$/.test(block.kind)) continue;
      if (!worthReading.test(block.text)) continue;
      for (const { 0: words, index } of block.text.matchAll(vague)) {
        const sentence = sentenceAt(block.text, index);
        const told = words.toLowerCase();
        if (seen.has(told) || !isOfCouncil(sentence, words)) continue;
        seen.add(told);
        yield { at: block.at, evidence: { quote: quote(sentence) } };
        if (seen.size === mostPlaces) return;
      }
    }
  },
});

/** Whether the council promises it, and gives no number beside it. The nearest words before it tell who is to act. */
function isOfCouncil(sentence: string, words: string): boolean {
  if (/^["“‘]|\bI\b/.test(sentence) || timescalesIn(sentence).length > 0) return false;
  const start = sentence.indexOf(words);
  const before = sentence.slice(0, start);
  // "Where possible, we will" tells it after.
  if (before.trim() === '') return isPromise(sentence.slice(words.length).replace(/^[ ,]+/, ''));
  const clause = before.slice(before.search(/[,;:–](?=[^,;:–]*$)/) + 1).trim();
  if (order.test(clause) || (order.test(sentence) && !/\bwe\b/i.test(before))) return false;
  return lastIndex(before, byCouncil) > lastIndex(before, byReader);
}

function isPromise(clause: string): boolean {
  const council = clause.search(byCouncil);
  const reader = clause.search(byReader);
  return council >= 0 && !order.test(clause) && (reader < 0 || council < reader);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index, 0: found } of text.matchAll(pattern)) last = index + found.length;
  return last;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Bins</h1>{filler}<p>Thank you. We will call you back as soon as possible.</p></main>',
      evidence: [{ quote: 'We will call you back as soon as possible.' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<ul><li>You will hear from us shortly.</li><li>New bins are sent out in due course</li></ul></main>',
      evidence: [
        { quote: 'You will hear from us shortly.' },
        { quote: 'New bins are sent out in due course' },
      ],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>If you miss us, we will come back as soon as we can. We may change the round from time to time.</p></main>',
      evidence: [
        { quote: 'If you miss us, we will come back as soon as we can.' },
        { quote: 'We may change the round from time to time.' },
      ],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Repairs are made as soon as possible.</p><p>We reply as soon as possible.</p></main>',
      because: 'the same words are asked about once',
      evidence: [{ quote: 'Repairs are made as soon as possible.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Heating grants</h1>{filler}<blockquote><p>I will do it again as soon as possible.</p></blockquote></main>',
      because: 'a person says it, not the council',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>If a bin is on fire, call 999 as soon as possible.</p></main>',
      because: 'it is advice on safety',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>You should tell us as soon as possible. Please ring as soon as possible.</p></main>',
      because: 'it is the reader who is to hurry',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Recycle glass where possible, and check the dates from time to time.</p></main>',
      because: 'it is advice to the reader',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>We will come as soon as possible, and within 3 working days.</p></main>',
      because: 'a number stands beside it',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<blockquote>The council shall collect them as soon as possible.</blockquote></main>',
      because: 'it is the text of a rule',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>We empty it shortly after the school bell.</p></main>',
      because: 'it says after what',
    },
    {
      url: 'https://council.example/minutes/4',
      html: '<main><h1>Bins</h1>{filler}<p>We will reply in due course.</p></main>',
      because: 'minutes are not written for those who wait',
    },
    {
      html: '<main lang="cy"><h1>Biniau</h1>{filler}<p>We will reply in due course.</p></main>',
      because: 'the text says that it is Welsh',
    },
  ],
};
