import { codeOf, type Collection } from '#core/groups/collection';
import { instrumentVersion } from '#core/star/statements';

/** What a saved collection says that it is. */
export const collectionKind = 'coproduction-star-collection';

/** The version of the shape of a saved collection. */
export const collectionFormat = 1;

/** A collection as JSON, to be opened again: who was shown goes along, so that nobody is given away later. */
export function writeCollection({ contributions, showings }: Collection): string {
  const places = new Map(contributions.map(({ id }, at) => [id, at]));
  const people = contributions.map((each) => ({
    code: codeOf(each),
    audience: each.audience,
    round: each.round,
  }));
  const shown = showings.map(({ key: { audience, round, mode, voice }, people: ids, someLeft }) => {
    const here = [...ids].flatMap((id) => places.get(id) ?? []);
    return { audience, round, mode, voice, people: here, someLeft: someLeft || here.length < ids.size };
  });
  const lines = (list: readonly unknown[]) => list.map((each) => `\n    ${JSON.stringify(each)}`).join(',');
  return `{
  "kind": ${JSON.stringify(collectionKind)},
  "format": ${collectionFormat},
  "instrumentVersion": ${instrumentVersion},
  "people": [${lines(people)}
  ],
  "shown": [${lines(shown)}
  ]
}
`;
}
