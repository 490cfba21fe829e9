import type { Evidence } from './finding.ts';
import type { Example } from './rule.ts';

/** A hundred plain words: long enough for a page, and about nothing that a rule looks for. */
const filler = `<p>The garden in Mill Lane is in the middle of the town. It has a pond and a path that is
flat and wide. There are seats by the wall and under the trees. The birds are loud in spring. In summer the
roses are red and white, and the grass is long at the back. Bees live in a box near the gate. The gate is
green and it is not heavy. A map is on the board. The toilets are in the hall, on the left. The bus stops at
the corner of the road, and the station is on the other side of the bridge.</p>`;

const run = (count: number): string =>
  Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 'bins' : 'and')).join(' ');

/**
 * Puts text into `{filler}` and `{40 words}` of an example. Examples are plain literals, which every bundler
 * leaves out where only the rule is wanted; put together by code they would be shipped.
 */
export const fillIn = (text: string): string =>
  text.replaceAll('{filler}', filler).replace(/\{(\d+) words\}/g, (_, count: string) => run(Number(count)));

/** An example with its places filled, in the page and in what is seen. */
export const filledIn = (example: Example): Example => ({
  ...example,
  html: fillIn(example.html),
  ...(example.evidence && { evidence: example.evidence.map(filledEvidence) }),
});

const filledEvidence = (evidence: Evidence): Evidence =>
  evidence.quote === undefined ? evidence : { ...evidence, quote: fillIn(evidence.quote) };
