import { randomUUID } from 'node:crypto';
import { maximumBody } from '../../demo/receiver/read-body.ts';
import { readHostileLines } from '../read-hostile.ts';
import { bytesOf } from './raw-http.ts';

/** One hostile exchange with a receiver of enquiries, and what has to come of it. */
export interface HostileRequest {
  readonly id: string;
  readonly name: string;
  /** What is sent, each on a connection of its own; several at once where `atOnce`. */
  readonly sent: readonly string[];
  readonly atOnce: boolean;
  /** What each may be answered with: one list for all, or a list for each in turn. Empty: the connection just ends. */
  readonly statuses: readonly (readonly number[])[];
  /** How many enquiries may lie in the file afterwards. */
  readonly stored: number;
}

/** A line of receiver-requests.jsonl. Its fields have the names of another receiver, and are translated. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>> | string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly raw?: string;
  readonly rawRequest?: string;
  readonly repeat?: number;
  readonly parallel?: number;
  readonly then?: Readonly<Record<string, unknown>>;
  readonly repeatWithNewId?: number;
  readonly burst?: number;
}

/** The one origin that the receiver is set to take enquiries from. */
export const allowedOrigin = 'https://council.example';

const names: Readonly<Record<string, string>> = { v: 'version', hp: 'website', t: 'sentAfter' };

const times: Readonly<Record<string, unknown>> = {
  '@now-10s': 10_000,
  '@now': 0,
  '@now-2d': 172_800_000,
  '@now+2d': -172_800_000,
};

function translated(body: Readonly<Record<string, unknown>>, id: string): Record<string, unknown> {
  const fields = Object.entries(body).map(([name, value]) => {
    if (value === '@uuid') return [name, id] as const;
    return [names[name] ?? name, name === 't' ? (times[String(value)] ?? value) : value] as const;
  });
  return { reason: 'lab', language: 'en', ...Object.fromEntries(fields) };
}

const filled = (text: string): string => {
  const [, kind, unit = '', count = '0'] = /^@(repeat|fill|long):?([^:]*):?(\d*)$/.exec(text) ?? [];
  if (kind === 'repeat') return unit.repeat(Number(count));
  if (kind === 'fill') return ' '.repeat(maximumBody + 1);
  return kind === 'long' ? `{"message":"${'x'.repeat(500)}"}` : text;
};

function headersOf({ headers }: Line): readonly (readonly [string, string])[] {
  if (typeof headers === 'string')
    return Array.from({ length: 10_000 }, (_, at) => [`x-${at}`, 'x'] as const);
  return Object.entries(headers ?? {}).map(([name, value]) => [
    name,
    value === '@random' ? `10.0.0.${Math.floor(Math.random() * 255)}` : filled(value),
  ]);
}

function requestsOf(line: Line): readonly string[] {
  if (line.rawRequest !== undefined) return [line.rawRequest.replaceAll('/contact', '/enquiries')];
  const { method = 'POST', path = '/enquiries' } = line;
  const request = (body: string) =>
    bytesOf({ method, path: path.replace('/contact', '/enquiries'), headers: headersOf(line), body });
  if (line.raw !== undefined) return [request(filled(line.raw))];
  if (line.body === undefined) return [request('')];
  const id = randomUUID();
  const first = translated(line.body, id);
  const others = line.then
    ? [{ ...first, ...line.then }]
    : Array.from({ length: (line.repeat ?? line.parallel ?? 1) - 1 }, () => first);
  const more = Array.from({ length: (line.burst ?? line.repeatWithNewId ?? 1) - 1 }, () =>
    translated(line.body!, randomUUID()),
  );
  return [first, ...others, ...more].map((body) => request(JSON.stringify(body)));
}

/** What has to come of each, by the numbers of their ids. */
const expected: readonly (readonly [
  ids: string,
  statuses: readonly (readonly number[])[],
  stored: number,
])[] = [
  ['001 023 028 029 084 086', [[201]], 1],
  ['002', [[201], [200]], 1],
  ['003', [[201], [409]], 1],
  ['004', [[200, 201]], 1],
  ['005 006 007 008 009 012', [[405]], 0],
  ['010', [[400, 405, 501]], 0],
  ['011', [[]], 0],
  ['013', [[204]], 0],
  ['014 015 016 017 018 019 020 021 022', [[403]], 0],
  ['024 026 027 030 031 032 033', [[415]], 0],
  // Read as a form, a JSON text is a field of a strange name.
  ['025', [[422]], 0],
  ['034 035 036 037', [[400]], 0],
  ['038', [[400, 413]], 0],
  ['039 040', [[422]], 0],
  ['041', [[413]], 0],
  ['042', [[400]], 0],
  // It says more than may be sent, so that nobody waits for the rest.
  ['043', [[413]], 0],
  ['044 045', [[400]], 0],
  ['049', [[201]], 1],
  ['050', [[431]], 0],
  ['051 052', [[400, 403, 404, 415]], 0],
  ['053 054 055 056 057 058 061 062 063 064 065 066', [[400, 404, 405]], 0],
  ['059 060', [[404, 405]], 0],
  ['067 068 069 070 071 072 073 074 076 077 081 085', [[422]], 0],
  ['075 078 079 080', [[201]], 1],
  // What a machine sends is answered like success and not kept.
  ['082 083', [[201]], 0],
  // There is no puzzle, so that its answer is a field like any unknown one.
  ['087 089 090 091', [[201]], 1],
  ['088', [[201]], 2],
  ['092 093', [[201, 429]], 5],
];

/** The requests of the file that one client can make; slow ones, floods and faults of the disk have tests of their own. */
export const hostileRequests = (): readonly HostileRequest[] =>
  readHostileLines<Line>('receiver-requests.jsonl.gz').flatMap((line) => {
    const number = line.id.slice(3);
    const [, statuses, stored] = expected.find(([ids]) => ids.split(' ').includes(number)) ?? [];
    if (statuses === undefined || stored === undefined) return [];
    return [{ ...line, sent: requestsOf(line), atOnce: line.parallel !== undefined, statuses, stored }];
  });
