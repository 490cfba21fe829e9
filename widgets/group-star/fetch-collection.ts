import { readFile } from '#core/collection/read-file';
import { readingLimits } from '#core/collection/reading';
import { emptyCollection, withPeople, type Collection } from '#core/groups/collection';
import { inSlices } from './in-slices.ts';
import { wordFault } from './word-faults.ts';
import { words } from './words.ts';

const patience = 10_000;

/**
 * Fetches a council's own feed of answers: the JSON of a saved collection, a list of people, or a table. No cookies
 * go to another site. Rejects with a message for the web team.
 */
export async function fetchCollection(src: string, today: string, signal: AbortSignal): Promise<Collection> {
  const url = addressOf(src);
  const text = await fetchText(url, signal);
  const read = await inSlices(readFile(text, { audience: null, round: today }), () => !signal.aborted);
  signal.throwIfAborted();
  const english = await words.load('en');
  const wrong = (fault: Parameters<typeof wordFault>[0]): Error => {
    const { text: lead, items } = wordFault(fault, english, 'en');
    return new Error(['The feed in "src" cannot be shown.', lead, ...items].join('\n'));
  };
  if (!read!.ok) throw wrong({ about: 'whole-file', name: url, problem: read!.problem });
  const { problems, of, collection, handedIn } = read!;
  if (problems.length > 0) throw wrong({ about: 'file', name: url, of, problems });
  return collection ?? withPeople(emptyCollection, handedIn).collection;
}

function addressOf(src: string): string {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : null;
  if (url === null || (url.protocol !== 'https:' && url.origin !== location.origin)) {
    throw new Error(
      `"src" must be an address on this site, or one that begins with https://. It is "${src}".`,
    );
  }
  return url.href;
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json, text/csv' },
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, late]),
    });
    if (!response.ok)
      throw new Error(`The feed ${url} answered ${response.status}. Check the address in "src".`);
    return await readText(response, url);
  } catch (error) {
    if (late.aborted) {
      throw new Error(`The feed ${url} did not answer within ${patience / 1000} seconds.`, { cause: error });
    }
    // Browsers say no more than "TypeError" when a connection fails or CORS forbids reading.
    if (!(error instanceof TypeError)) throw error;
    const advice =
      new URL(url).origin === location.origin
        ? 'Is the address right, and the site up?'
        : 'Does that site allow this one to read it (Access-Control-Allow-Origin), and does the page’s connect-src allow it?';
    throw new Error(`The feed ${url} could not be fetched. ${advice}`, { cause: error });
  }
}

/** Stops reading a feed that is too long, instead of filling the visitor's memory with it. */
async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const parts: string[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > readingLimits.characters) {
      await reader?.cancel();
      throw new Error(`The feed ${url} is longer than ${readingLimits.characters} characters.`);
    }
  }
  return parts.join('');
}
