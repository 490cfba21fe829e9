import { encodeResult } from '../../../core/star/result-code.ts';
import { statementsOf } from '../../../core/star/statements.ts';

/** A feed of the answers of so many people of a team, as the group star reads it. */
export const manyAnswers = (count: number): string =>
  JSON.stringify({
    people: Array.from({ length: count }, (_, at) => ({
      code: encodeResult({
        version: 1,
        mode: 'full',
        voice: 'team',
        answers: Object.fromEntries(
          statementsOf('full').map(({ id }, question) => [
            id,
            ((at * 7 + question * 3) % 5) as 0 | 1 | 2 | 3 | 4,
          ]),
        ),
      }),
      audience: 'staff',
      round: '2026-03-02',
    })),
  });
