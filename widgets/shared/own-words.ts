import { ownWording } from '#core/i18n/catalogue';
import type { Locale } from '#core/i18n/locale';
import { readOwnWords, withOwnWords } from '#core/i18n/own-words';

/** What each wish has brought, so that a page with many widgets asks for a file once. */
const worn = new Map<string, Promise<void>>();
const own = new Map<Locale, Map<string, string>>();
let dressed = new WeakMap<object, object>();
/** What each dressed object was made of. */
const origins = new WeakMap<object, object>();

/** Puts a council's own words in the place of ours, for the whole page. Rejects with a message for the web team. */
export function wearOwnWords(wording: string): Promise<void> {
  const known = worn.get(wording) ?? wear(wording);
  worn.set(wording, known);
  return known;
}

async function wear(wording: string): Promise<void> {
  const reading = readOwnWords(parsed(isJson(wording) ? wording : await fetchText(wording)));
  if (!reading.ok) {
    const lines = reading.problems.map(({ path, message }) => `- ${[...path, message].join(': ')}`);
    throw new Error(`There is a fault in "wording", so our own words stay.\n${lines.join('\n')}`);
  }
  for (const [locale, pairs] of Object.entries(reading.words)) {
    const all = own.get(locale as Locale) ?? new Map<string, string>();
    for (const [ours, text] of Object.entries(pairs)) all.set(ours, text);
    own.set(locale as Locale, all);
  }
  dressed = new WeakMap();
  ownWording.dress = dress;
}

/**
 * The same object for the same messages: a widget compares them to see whether its language has changed. What was
 * dressed before is dressed from what it was made of, so that no own text is taken for one of ours.
 */
function dress<Messages>(messages: Messages, locale: Locale): Messages {
  const words = own.get(locale);
  if (words === undefined || typeof messages !== 'object' || messages === null) return messages;
  const ours = origins.get(messages) ?? messages;
  const known = dressed.get(ours) ?? withOwnWords(ours, words);
  dressed.set(ours, known);
  origins.set(known, ours);
  return known as Messages;
}

const isJson = (wording: string): boolean => wording.trimStart().startsWith('{');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('"wording" is no JSON, so our own words stay.', { cause: error });
  }
}

/** Only from this site: whoever can change the words of a page can say anything in the council's name. */
async function fetchText(address: string): Promise<string> {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  if (url?.origin !== location.origin)
    throw new Error(`"wording" must be an address on this site, or JSON. It is "${address}".`);
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`"wording": ${url.href} answered ${response.status}.`);
  return response.text();
}
