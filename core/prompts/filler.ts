/** A hundred plain words for the examples of rules: long enough for a page, and about nothing that a rule looks for. */
export const filler = `<p>The garden in Mill Lane is in the middle of the town. It has a pond and a path that is
flat and wide. There are seats by the wall and under the trees. The birds are loud in spring. In summer the
roses are red and white, and the grass is long at the back. Bees live in a box near the gate. The gate is
green and it is not heavy. A map is on the board. The toilets are in the hall, on the left. The bus stops at
the corner of the road, and the station is on the other side of the bridge.</p>`;
