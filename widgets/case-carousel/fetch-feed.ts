import { feedLimits } from '#core/case-studies/read-feed';

const patience = 10_000;

/** Fetches the text of a feed. No cookies go to another site. Rejects with a message for the web team. */
export async function fetchFeed(src: string, signal: AbortSignal): Promise<string> {
  const url = addressOf(src);
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
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
    if (error instanceof TypeError) {
      const advice =
        new URL(url).origin === location.origin
          ? 'Is the address right, and the site up?'
          : 'Does that site allow this one to read it (Access-Control-Allow-Origin), and does the page’s connect-src allow it?';
      throw new Error(`The feed ${url} could not be fetched. ${advice}`, { cause: error });
    }
    throw error;
  }
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

/** Stops reading a feed that is too long, instead of filling the visitor's memory with it. */
async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length > feedLimits.characters) {
      await reader?.cancel();
      throw new Error(`The feed ${url} is longer than ${feedLimits.characters} characters.`);
    }
  }
  return text;
}
